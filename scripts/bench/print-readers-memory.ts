/** A thousand files of ten pages, one after another in one reader: its memory must not grow. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLimits } from '../../src/read/limits.ts';
import { residentBytes } from '../../src/read/pool/memory.ts';
import { openReaders } from '../../src/read/pool/open-readers.ts';
import type { DocumentMediaType } from '../../src/read/request.ts';
import { byLibreOffice } from '../parity/converters.ts';
import { docxOf } from '../parity/docx-of.ts';
import { htmlOf } from '../parity/html-of.ts';
import { longPlan } from './long-plans.ts';
import { ratio, row } from './timing.ts';

const FILES = 1000;
const PAGES = 10;
const DIFFERENT = 13;
const LIMIT = 1.2;
const FIRST = 100;
const MEBIBYTE = 1024 * 1024;
const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
} as const;

/** True where the reader and its parent keep the limit for each type, and for all in turns. */
export async function printReaderMemory(folder: string): Promise<boolean> {
  const files = await filesIn(folder);
  console.log(`\nMEMORY of one reader over ${FILES} files of ${PAGES} pages, and of its parent, in MiB (at most ${LIMIT} times that after ${FIRST})`);
  row('', `after ${FIRST}`, `after ${FILES}`, 'times', 'parent', 'times');
  let kept = true;
  for (const [type, list] of [...Object.entries(files), ['all in turns', Object.values(files).flat()] as const]) {
    const { early, late } = await heldOver(list);
    const grown = { reader: late.reader / early.reader, parent: late.parent / early.parent };
    kept &&= grown.reader <= LIMIT && grown.parent <= LIMIT;
    row(type, ratio(early.reader), ratio(late.reader), ratio(grown.reader), ratio(late.parent), ratio(grown.parent));
  }
  return kept;
}

interface Held {
  readonly reader: number;
  readonly parent: number;
}

async function heldOver(files: readonly TypedFile[]): Promise<{ readonly early: Held; readonly late: Held }> {
  const readers = openReaders({ width: 1 });
  const held: Held[] = [];
  try {
    for (let count = 1; count <= FILES; count += 1) {
      const { path, mediaType } = files[count % files.length] as TypedFile;
      const read = await readers.read({ bytes: readFileSync(path), mediaType, shown: path, limits: defaultLimits });
      if (!read.ok) throw new Error(`${path}: ${read.issue.code} ${read.issue.detail}`);
      if (count !== FIRST && count !== FILES) continue;
      const parent = process.memoryUsage.rss();
      held.push({ reader: ((await residentBytes(process.pid)) - parent) / MEBIBYTE, parent: parent / MEBIBYTE });
    }
  } finally {
    await readers.close();
  }
  return { early: held[0] as Held, late: held[1] as Held };
}

interface TypedFile {
  readonly path: string;
  readonly mediaType: DocumentMediaType;
}

async function filesIn(folder: string): Promise<Readonly<Record<keyof typeof types, readonly TypedFile[]>>> {
  mkdirSync(join(folder, 'memory'), { recursive: true });
  const plans = Array.from({ length: DIFFERENT }, (_, number) => longPlan(PAGES, number));
  const put = (name: string, content: Buffer | string): string => {
    const path = join(folder, 'memory', name);
    writeFileSync(path, content);
    return path;
  };
  const docx: string[] = [];
  for (const plan of plans) docx.push(put(`${plan.name}.docx`, await docxOf(plan, { automatic: true })));
  const html = plans.map((plan) => put(`${plan.name}.html`, htmlOf(plan, { site: true })));
  const odt = await byLibreOffice(docx, 'odt', join(folder, 'memory'));
  const pdf = await byLibreOffice(docx, 'pdf', join(folder, 'memory'));
  const typed = (type: keyof typeof types, paths: readonly string[]) => paths.map((path): TypedFile => ({ path, mediaType: types[type] }));
  return { docx: typed('docx', docx), html: typed('html', html), odt: typed('odt', odt), pdf: typed('pdf', pdf) };
}
