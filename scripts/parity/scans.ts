/** Printed plans as a scanner would give them: 200 dpi, each page askew by half a degree to one, with grain. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { byPdftoppm } from './converters.ts';
import type { FormFile } from './forms.ts';
import { type GreyPicture, greyMap, scanned } from './grey-picture.ts';
import { pdfOf, pngOf, tiffOf } from './picture-files.ts';
import type { Plan } from './plan-blocks.ts';

export type ScanFile = 'pdf' | 'tif' | 'png';

const DOTS = 200;

/** Plans that small print puts on one page, as a picture file without pages needs it. */
export const onePage = ({ source }: Plan): boolean => source.length < 3600;

export async function scansOf(files: readonly FormFile[], kind: ScanFile, folder: string): Promise<FormFile[]> {
  mkdirSync(folder, { recursive: true });
  const scans: FormFile[] = [];
  for (const { plan, path } of files) {
    const pages = await pagesOf(path, plan.name);
    const bytes = kind === 'pdf' ? pdfOf(pages, DOTS) : kind === 'tif' ? tiffOf(pages, DOTS) : onlyPage(pages, path);
    const scan = join(folder, `${plan.name}.${kind}`);
    writeFileSync(scan, bytes);
    scans.push({ plan, path: scan });
  }
  return scans;
}

function onlyPage(pages: readonly GreyPicture[], path: string): Buffer {
  const [page, more] = pages;
  if (!page || more) throw new Error(`${path} has ${pages.length} pages, a PNG holds one`);
  return pngOf(page, DOTS);
}

async function pagesOf(pdf: string, name: string): Promise<GreyPicture[]> {
  const folder = mkdtempSync(join(tmpdir(), 'muctieu-parity-pages-'));
  try {
    await byPdftoppm(pdf, join(folder, 'page'), DOTS);
    const maps = readdirSync(folder).sort();
    return maps.map((map, i) => scanned(greyMap(readFileSync(join(folder, map))), `${name} ${i}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
