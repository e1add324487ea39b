/** Bytes to blocks in a warm process, as multiples of what the library or program underneath takes alone on the same file. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { defaultLimits } from '../../src/read/limits.ts';
import { readDocument } from '../../src/read/read-document.ts';
import type { DocumentMediaType } from '../../src/read/request.ts';
import { runProgram } from '../../src/read/run-program.ts';
import { byLibreOffice } from '../parity/converters.ts';
import { docxOf } from '../parity/docx-of.ts';
import type { Plan } from '../parity/plan-blocks.ts';
import { scansOf } from '../parity/scans.ts';
import { longPlan } from './long-plans.ts';
import { recognitionAlone } from './recognition-alone.ts';
import { median, ratio, row } from './timing.ts';

const PAGES = 60;
const SCANNED_PAGES = 4;
const [DOCX, PDF] = ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/pdf'] as const;
const PATIENCE = 600_000;

interface Contest {
  readonly name: string;
  readonly against: string;
  readonly limit: number;
  readonly rounds: number;
  readonly warmUp: number;
  readonly path: string;
  readonly mediaType: DocumentMediaType;
  readonly alone: (path: string, bytes: Buffer) => Promise<unknown>;
}

/** True where every ratio keeps its limit. */
export async function printReaderSpeed(folder: string): Promise<boolean> {
  const contests = await contestsIn(folder);
  console.log('READERS, bytes to blocks, warm, medians; each as a multiple of what is underneath, alone on the same file');
  row('', 'multiple', 'limit', 'ms', 'alone ms', 'pages');
  let kept = true;
  for (const contest of contests) {
    const times = await timesOf(contest);
    if (typeof times === 'string') {
      kept = false;
      row(contest.name, times);
      continue;
    }
    const { ours, alone } = times;
    kept &&= ours / alone <= contest.limit;
    row(contest.name, ratio(ours / alone), String(contest.limit), ratio(ours), ratio(alone), pagesOf(contest.path), contest.against);
  }
  return kept;
}

async function contestsIn(folder: string): Promise<readonly Contest[]> {
  const long = longPlan(PAGES);
  const docx = await written(folder, long, 'docx');
  const [pdf = ''] = await byLibreOffice([docx], 'pdf', join(folder, 'pdf'));
  const [odt = ''] = await byLibreOffice([docx], 'odt', join(folder, 'odt'));
  const [docxOfOffice = ''] = await byLibreOffice([odt], 'docx:MS Word 2007 XML', join(folder, 'office'));
  const short = longPlan(SCANNED_PAGES);
  const [shortPdf = ''] = await byLibreOffice([await written(folder, short, 'docx')], 'pdf', join(folder, 'short'));
  const [scan] = await scansOf([{ plan: short, path: shortPdf }], 'pdf', join(folder, 'scan'));
  const mammothAlone = (_path: string, buffer: Buffer) => mammoth.convertToHtml({ buffer });
  const word = { against: 'mammoth', limit: 2.2, rounds: 15, warmUp: 8, mediaType: DOCX, alone: mammothAlone };
  return [
    { ...word, name: '.docx by the package docx', path: docx },
    { ...word, name: '.docx by LibreOffice', path: docxOfOffice },
    { name: '.pdf with a text layer', against: 'pdftotext -bbox-layout', limit: 3, rounds: 9, warmUp: 3, path: pdf, mediaType: PDF, alone: layoutAlone },
    {
      name: '.pdf of scanned pages',
      against: 'pdftoppm and tesseract',
      limit: 1.15,
      rounds: 3,
      warmUp: 1,
      path: scan?.path ?? '',
      mediaType: PDF,
      alone: recognitionAlone,
    },
  ];
}

async function written(folder: string, plan: Plan, suffix: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${plan.name}.${suffix}`);
  writeFileSync(path, await docxOf(plan, { automatic: true }));
  return path;
}

/** Ours and the other take turns in each round, so that both see the same machine. The issue where the file is not read. */
async function timesOf({ path, mediaType, alone, rounds, warmUp }: Contest): Promise<{ readonly ours: number; readonly alone: number } | string> {
  const bytes = readFileSync(path);
  const times = { ours: [] as number[], alone: [] as number[] };
  for (let round = -warmUp; round < rounds; round += 1) {
    const start = performance.now();
    const read = await readDocument({ bytes, mediaType, shown: path, limits: defaultLimits });
    const middle = performance.now();
    await alone(path, bytes);
    const end = performance.now();
    if (!read.ok) return `${read.issue.code} ${read.issue.detail}`;
    if (round < 0) continue;
    times.ours.push(middle - start);
    times.alone.push(end - middle);
  }
  return { ours: median(times.ours), alone: median(times.alone) };
}

const layoutAlone = (path: string) => runProgram('pdftotext', ['-bbox-layout', path, '-'], PATIENCE);

const pagesOf = (path: string): string =>
  path.endsWith('.pdf') ? (/^Pages:\s+(\d+)/mu.exec(execFileSync('pdfinfo', [path], { encoding: 'utf8' }))?.[1] ?? '') : '';
