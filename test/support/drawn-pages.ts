/** Pages made for a test: written as HTML, printed by LibreOffice, drawn by pdftoppm. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GreyPicture, greyFromPgm } from '../../src/read/picture/grey-picture.ts';
import { temporaryFolder } from './folders.ts';

/** The first page of the body, as it is printed. */
export function drawnPage(body: string, dpi = 200): GreyPicture {
  const folder = temporaryFolder({ 'a.html': `<html><head><meta charset="utf-8"><style>p, td { font: 13pt serif }</style></head><body>${body}</body></html>` });
  installed(() => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--infilter=HTML (StarWriter)', '--convert-to', 'pdf:writer_pdf_Export', 'a.html'], {
      cwd: folder,
      stdio: 'ignore',
    });
    execFileSync('pdftoppm', ['-r', String(dpi), '-gray', '-singlefile', 'a.pdf', 'a'], { cwd: folder });
  });
  return greyFromPgm(readFileSync(join(folder, 'a.pgm'))) as GreyPicture;
}

/** A picture as a file of another kind, as pdftoppm writes it. */
export function pictureFile(pdf: Uint8Array, ...form: readonly string[]): Buffer {
  const folder = temporaryFolder({ 'a.pdf': pdf });
  installed(() => execFileSync('pdftoppm', ['-r', '200', '-singlefile', ...form, 'a.pdf', 'a'], { cwd: folder, stdio: 'ignore' }));
  const extension = form.includes('-png') ? 'png' : form.includes('-jpeg') ? 'jpg' : 'tif';
  return readFileSync(join(folder, `a.${extension}`));
}

function installed(work: () => void): void {
  try {
    work();
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? new Error('a program is missing: run npm run setup', { cause: error }) : error;
  }
}
