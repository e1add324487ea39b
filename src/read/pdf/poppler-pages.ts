/** Pages by the programs of poppler: words by pdftotext, ruling lines by pdftops, pictures by pdfimages. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Result, success } from '../../issue.ts';
import type { ReadRequest } from '../read-document.ts';
import { readFailure, tookTooLong } from '../read-failure.ts';
import { runProgram } from '../run-program.ts';
import { inWorkFolder } from '../work-folder.ts';
import { pagesOfBbox } from './bbox-output.ts';
import type { PageWords } from './page-words.ts';
import type { PdfPages } from './pdf-pages.ts';
import { picturedPages } from './pictured-pages.ts';
import { withRules } from './poppler-rules.ts';

const FILE = 'file.pdf';

export const popplerPages = (request: ReadRequest, version: string): Promise<Result<PdfPages>> =>
  inWorkFolder(async (folder) => {
    await writeFile(join(folder, FILE), request.bytes);
    const read = await wordsOf(request, folder);
    if (!read.ok) return read;
    const place = { folder, file: FILE, milliseconds: request.limits.milliseconds };
    const [pages, pictured] = await Promise.all([withRules(read.value, request.bytes, place), picturedPages(read.value, place)]);
    return success({ pages, pictured, readBy: { name: 'pdftotext', version, pages: null } });
  });

/** "Pages:           60" */
const COUNT = /^Pages:\s{1,30}(\d{1,9})$/mu;
const LOCKED = /Incorrect password/iu;

async function wordsOf(request: ReadRequest, folder: string): Promise<Result<PageWords[]>> {
  const { milliseconds, pages: most } = request.limits;
  const told = await runProgram('pdfinfo', [FILE], milliseconds, folder);
  if (LOCKED.test(told.stderr)) return readFailure(request, 'file-encrypted');
  const count = Number(COUNT.exec(told.stdout.toString('utf8'))?.[1] ?? 0);
  if (told.timedOut) return tookTooLong(request);
  if (!told.ok || count === 0) return readFailure(request, 'file-damaged', 'pdfinfo');
  if (count > most) return readFailure(request, 'file-too-many-pages', `${count} > ${most}`);
  const read = await runProgram('pdftotext', ['-bbox', '-cropbox', '-enc', 'UTF-8', FILE, '-'], milliseconds, folder);
  if (read.timedOut) return tookTooLong(request);
  const pages = pagesOfBbox(read.stdout.toString('utf8'));
  return read.ok && pages.length > 0 ? success(pages) : readFailure(request, 'file-damaged', 'pdftotext');
}
