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

/** Plans that small print may put on one page, as a picture file without pages needs it. */
export const isShort = ({ source }: Plan): boolean => source.length < 3600;

export async function scansOf(files: readonly FormFile[], kind: ScanFile, folder: string): Promise<FormFile[]> {
  mkdirSync(folder, { recursive: true });
  const scans: FormFile[] = [];
  for (const { plan, path } of files) {
    const pages = await pagesOf(path, plan.name);
    const bytes = bytesOf(pages, kind);
    if (bytes === null) continue;
    const scan = join(folder, `${plan.name}.${kind}`);
    writeFileSync(scan, bytes);
    scans.push({ plan, path: scan });
  }
  return scans;
}

/** Null where a plan takes several pages and the file holds one. */
function bytesOf(pages: readonly GreyPicture[], kind: ScanFile): Buffer | null {
  if (kind === 'pdf') return pdfOf(pages, DOTS);
  if (kind === 'tif') return tiffOf(pages, DOTS);
  return pages.length === 1 ? pngOf(pages[0] as GreyPicture, DOTS) : null;
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
