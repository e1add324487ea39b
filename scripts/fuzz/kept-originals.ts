/** Originals that LibreOffice and poppler made of the small plan, kept in the repository since making them takes longer than fuzzing them. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { maker } from '../parity/forms.ts';
import { greyMap } from '../parity/grey-picture.ts';
import { pdfOf } from '../parity/picture-files.ts';
import { smallPlan } from './small-plan.ts';

const FOLDER = 'test/fixtures/fuzz';

/** The file of each, by the id of the original. */
const kept: ReadonlyMap<string, string> = new Map([
  ...['odt', 'rtf', 'doc', 'xls', 'ods', 'pdf', 'png', 'jpg', 'tif'].map((form) => [form, `plan.${form}`] as const),
  ['pdf-scan', 'scan.pdf'],
]);

export const keptIds: readonly string[] = [...kept.keys()];

/** Null for one that is not kept. */
export function keptOriginal(id: string): string | null {
  const file = kept.get(id);
  return file === undefined ? null : join(FOLDER, file);
}

/** Writes all of them anew. */
export async function makeKept(folder: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const made = maker([smallPlan(folder)], folder);
  const keep = (path: string, id: string): void => copyFileSync(path, keptOriginal(id) as string);
  const pathOf = async (form: string): Promise<string> => (await made(form))[0]?.path as string;
  for (const form of ['odt', 'rtf', 'doc', 'xls', 'ods']) keep(await pathOf(form), form);
  const printed = await pathOf('pdf-libreoffice');
  keep(printed, 'pdf');
  for (const [id, flags] of Object.entries(PICTURES)) keep(pictured(printed, folder, id, flags), id);
  const grey = greyMap(readFileSync(pictured(printed, folder, 'pgm', [])));
  writeFileSync(keptOriginal('pdf-scan') as string, pdfOf([grey], DOTS));
}

const DOTS = 150;
/** The sentences above the table: a recognition of them takes little time. */
const PART = ['-x', '60', '-y', '80', '-W', '1120', '-H', '335'];
const PICTURES = { png: ['-png'], jpg: ['-jpeg', '-jpegopt', 'quality=85'], tif: ['-tiff', '-tiffcompression', 'lzw'] } as const;

function pictured(pdf: string, folder: string, extension: string, flags: readonly string[]): string {
  execFileSync('pdftoppm', ['-gray', '-r', String(DOTS), ...PART, '-singlefile', ...flags, pdf, join(folder, 'page')]);
  return join(folder, `page.${extension}`);
}
