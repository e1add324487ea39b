/** The words of a PDF's text layer and their places, by pdftotext. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Result, success } from '../../issue.ts';
import { type ReadRequest, readFailure } from '../read-document.ts';
import { runProgram } from '../run-program.ts';
import type { PageWord, PageWords } from './page-words.ts';

const FILE = 'document.pdf';

/** Pages without a text layer have no words. */
export async function popplerWords(request: ReadRequest): Promise<Result<PageWords[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'muctieu-pdf-'));
  try {
    await writeFile(join(folder, FILE), request.bytes);
    const { milliseconds, pages: most } = request.limits;
    const told = await runProgram('pdfinfo', [FILE], milliseconds, folder);
    if (/Incorrect password/iu.test(told.stderr)) return readFailure(request, 'file-encrypted');
    const count = Number(/^Pages:\s{1,20}(\d{1,9})/mu.exec(told.stdout.toString('latin1'))?.[1] ?? 0);
    if (count === 0) return readFailure(request, 'file-damaged', 'PDF');
    if (count > most) return readFailure(request, 'file-too-many-pages', `${count} > ${most}`);
    const ran = await runProgram('pdftotext', ['-bbox', '-enc', 'UTF-8', FILE, '-'], milliseconds, folder);
    if (ran.timedOut) return readFailure(request, 'reader-timeout', `${milliseconds / 1000} s`);
    return ran.ok ? success(wordsOf(ran.stdout.toString('utf8'))) : readFailure(request, 'file-damaged', 'PDF');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const NUMBER = '(-?\\d{1,9}(?:\\.\\d{1,9})?)';
const PART = new RegExp(
  `<page width="${NUMBER}" height="${NUMBER}">|<word xMin="${NUMBER}" yMin="${NUMBER}" xMax="${NUMBER}" yMax="${NUMBER}">([^<]{1,4000})</word>`,
  'gu',
);

function wordsOf(xhtml: string): PageWords[] {
  const pages: (PageWords & { words: PageWord[] })[] = [];
  for (const [, width, height, left, top, right, bottom, text] of xhtml.matchAll(PART)) {
    if (text === undefined) pages.push({ page: pages.length + 1, width: Number(width), height: Number(height), words: [] });
    else {
      const [x, y] = [Number(left), Number(top)];
      pages.at(-1)?.words.push({ text: unescaped(text), x, y, width: Number(right) - x, height: Number(bottom) - y });
    }
  }
  return pages;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos|#(\d{1,7}));/gu, (_, name: string, code?: string) =>
    code === undefined ? (NAMED[name] as string) : Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : '',
  );
