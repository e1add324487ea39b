/** A thousand files of ten pages, one after another in one reader: its memory must not grow. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../package-json.ts';
import { byLibreOffice } from '../parity/converters.ts';
import { docxOf } from '../parity/docx-of.ts';
import { htmlOf } from '../parity/html-of.ts';
import { longPlan } from './long-plans.ts';
import { ratio, row } from './timing.ts';

const FILES = 1000;
const PAGES = 10;
const DIFFERENT = 13;
const LIMIT = 1.2;
/** As the reader processes are started: a young generation that does not grow with the number of files. */
const FLAGS = ['--max-semi-space-size=8'];
const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
} as const;

/** True where the memory keeps its limit for each type, and for all in turns. */
export async function printReaderMemory(folder: string): Promise<boolean> {
  const files = await filesIn(folder);
  console.log(`\nMEMORY of one reader over ${FILES} files of ${PAGES} pages, in MiB (at most ${LIMIT} times that after 100)`);
  row('', 'after 100', `after ${FILES}`, 'times');
  let kept = true;
  for (const [type, paths] of [...Object.entries(files), ['all in turns', Object.values(files).flat()] as const]) {
    const script = join(root, 'scripts', 'bench', 'readers-memory.ts');
    const [early = 0, late = 0] = JSON.parse(execFileSync(process.execPath, [...FLAGS, script, String(FILES), ...paths], { encoding: 'utf8' })) as number[];
    kept &&= late / early <= LIMIT;
    row(type, ratio(early), ratio(late), ratio(late / early));
  }
  return kept;
}

/** "MEDIA TYPE=PATH" by suffix. */
async function filesIn(folder: string): Promise<Readonly<Record<keyof typeof types, readonly string[]>>> {
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
  const typed = (type: keyof typeof types, paths: readonly string[]) => paths.map((path) => `${types[type]}=${path}`);
  return { docx: typed('docx', docx), html: typed('html', html), odt: typed('odt', odt), pdf: typed('pdf', pdf) };
}
