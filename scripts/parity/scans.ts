/** Printed plans as a scanner would give them: 200 dpi, each page askew by half a degree to one, with grain. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { byPdftoppm } from './converters.ts';
import type { FormFile } from './forms.ts';
import { type GreyPicture, greyMap, scanned } from './grey-picture.ts';
import { pdfOf, pngOf, tiffOf } from './picture-files.ts';
import type { Plan } from './plan-blocks.ts';

export type ScanFile = 'pdf' | 'tif' | 'png' | 'jpg';

const DOTS = 200;
/** Of 100, as scanners of offices are set to keep files small. */
const JPEG_QUALITY = 65;

/** Plans that small print may put on one page, as a picture file without pages needs it. */
export const isShort = ({ source }: Plan): boolean => source.length < 3600;

export async function scansOf(files: readonly FormFile[], kind: ScanFile, folder: string): Promise<FormFile[]> {
  mkdirSync(folder, { recursive: true });
  const scans: FormFile[] = [];
  for (const { plan, path } of files) {
    const pages = await pagesOf(path, plan.name);
    const bytes = await bytesOf(pages, kind);
    if (bytes === null) continue;
    const scan = join(folder, `${plan.name}.${kind}`);
    writeFileSync(scan, bytes);
    scans.push({ plan, path: scan });
  }
  return scans;
}

/** Null where a plan takes several pages and the file holds one. */
async function bytesOf(pages: readonly GreyPicture[], kind: ScanFile): Promise<Buffer | null> {
  if (kind === 'pdf') return pdfOf(pages, DOTS);
  if (kind === 'tif') return tiffOf(pages, DOTS);
  if (pages.length !== 1) return null;
  return kind === 'png' ? pngOf(pages[0] as GreyPicture, DOTS) : jpegOf(pdfOf(pages, DOTS));
}

async function jpegOf(pdf: Buffer): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'muctieu-parity-jpeg-'));
  try {
    const [from, stem] = [join(folder, 'a.pdf'), join(folder, 'a')];
    writeFileSync(from, pdf);
    await byPdftoppm(from, stem, DOTS, '-singlefile', '-jpeg', '-jpegopt', `quality=${JPEG_QUALITY}`);
    return readFileSync(`${stem}.jpg`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
