/** A folder of plans whose files are written, renamed and taken away, and what `extract` says of it. */
import { readFileSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from '../../src/ledger/ledger-lines.ts';
import { namesIn, put, temporaryFolder } from './folders.ts';
import { runMain } from './run-main.ts';

export const A = 'Số: 1/KH\ntỷ lệ xã đạt 80%\n';
export const B = 'Số: 2/KH\ntỷ lệ thôn đạt 70%\n';
export const A2 = 'Số: 1/KH\ntỷ lệ xã đạt 90%\n';

export interface Row {
  readonly number: string | null;
  readonly id: string;
  readonly state: string;
  readonly path: string;
  readonly extraction: string;
  readonly files: readonly { readonly path: string; readonly state: string; readonly conflict: boolean; readonly stale: boolean }[];
  readonly versions: readonly { readonly path: string; readonly extraction: string }[];
}

export const open = (files: Readonly<Record<string, string | Uint8Array>>) =>
  temporaryFolder(Object.fromEntries(Object.entries(files).map(([name, content]) => [`corpus/${name}`, content])));

let seconds = 0;
/** Later files are newer by the clock of their disk. */
export function write(folder: string, name: string, content: string | Uint8Array): void {
  put(folder, `corpus/${name}`, content);
  seconds += 1;
  utimesSync(join(folder, 'corpus', name), 1_800_000_000 + seconds, 1_800_000_000 + seconds);
}

export const rename = (folder: string, from: string, to: string) => renameSync(join(folder, 'corpus', from), join(folder, 'corpus', to));
export const remove = (folder: string, name: string) => rmSync(join(folder, 'corpus', name));

export async function extract(folder: string, ...words: readonly string[]) {
  const { code, stdout } = await runMain(folder, ['extract', '--json', ...words]);
  const { documents } = JSON.parse(readFileSync(join(folder, 'extracted/index.json'), 'utf8')) as { documents: readonly Row[] };
  return {
    code,
    summary: JSON.parse(stdout).summary as Readonly<Record<string, number>>,
    documents,
    files: documents.map(
      ({ number, files }) => `${number}: ${files.map(({ path, state, conflict }) => `${path} ${state}${conflict ? ' conflict' : ''}`).join(', ')}`,
    ),
  };
}

export const out = (folder: string) => namesIn(join(folder, 'extracted')).filter((name) => name !== 'ledger.ndjson' && name !== 'index.json');
export const read = (folder: string, name: string) => readFileSync(join(folder, 'extracted', name), 'utf8');
export const eventsIn = (folder: string) =>
  readLines(readFileSync(join(folder, 'extracted/ledger.ndjson'))).events.map(({ event, path }) => `${event} ${path}`);
