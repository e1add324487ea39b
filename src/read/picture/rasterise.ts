/** Pages of a PDF as pictures, by pdftoppm. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from '../run-program.ts';
import { greyFromPgm } from './grey-picture.ts';
import type { PagePicture } from './recognise.ts';

export interface Rasterising {
  readonly folder: string;
  /** The PDF in the folder. */
  readonly file: string;
  readonly dpi: number;
  readonly milliseconds: number;
}

export type Rasterised =
  | { readonly ok: true; readonly pictures: readonly PagePicture[] }
  | { readonly ok: false; readonly timedOut: boolean; readonly detail: string };

/** The pages from `first` to `last`; one that cannot be drawn is left out. */
export async function rasterise(first: number, last: number, { folder, file, dpi, milliseconds }: Rasterising): Promise<Rasterised> {
  const stem = `drawn-${first}`;
  const args = ['-r', String(dpi), '-gray', '-f', String(first), '-l', String(last), file, stem];
  const { ok, stderr, timedOut } = await runProgram('pdftoppm', args, milliseconds, folder);
  if (!ok) return { ok: false, timedOut, detail: `pdftoppm: ${stderr.trim().slice(0, 200)}` };
  const pictures: PagePicture[] = [];
  for (const name of (await readdir(folder)).filter((name) => name.startsWith(`${stem}-`)).sort()) {
    const page = Number(/-(\d{1,6})\.pgm$/u.exec(name)?.[1]);
    const picture = greyFromPgm(await readFile(join(folder, name)));
    if (picture) pictures.push({ page, dpi, picture });
    await rm(join(folder, name));
  }
  return { ok: true, pictures };
}
