/** A folder of plans, extracted, for whoever exports and asks. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { plan } from '../../pipelines/plan.ts';
import { python } from '../../scripts/setup/python.ts';
import { temporaryFolder } from './folders.ts';
import { source } from './reviewed-folder.ts';
import { type Ran, runMain } from './run-main.ts';

export interface ExportedFolder {
  readonly cwd: string;
  /** In this process. */
  readonly run: (...words: string[]) => Promise<Ran>;
  /** The bytes on stdout, of a process of its own. */
  readonly bytes: (...words: string[]) => Buffer;
}

/** Two plans: one plain, one with a formula for an indicator, a range, a share below zero and a quote. */
export const plans: Readonly<Record<string, string>> = {
  'corpus/a.txt': source,
  'corpus/b.txt': source
    .replace('12/KH-UBND', '13/KH-UBND')
    .replace('Tỷ lệ hộ nghèo đạt 5% đến năm 2030', 'Tỷ lệ "hộ nghèo", hộ cận nghèo đạt từ 5 đến 7% đến năm 2030'),
};

export async function exportedFolder(files: Readonly<Record<string, string>> = plans): Promise<ExportedFolder> {
  const cwd = temporaryFolder(files);
  const run = (...words: string[]): Promise<Ran> => runMain(cwd, words, plan);
  await run('extract');
  return {
    cwd,
    run,
    bytes: (...words) => execFileSync(process.execPath, [resolve('pipelines/start.mjs'), ...words], { cwd, stdio: ['ignore', 'pipe', 'pipe'] }),
  };
}

/** What a program of Debian's Python prints, as JSON; `words`: its arguments, `input`: its stdin. */
export function pythonSays<Said>(program: string, words: readonly string[] = [], input: string | Buffer = ''): Said {
  return JSON.parse(execFileSync(python, ['-c', program, ...words], { input, maxBuffer: 64 * 1024 * 1024 }).toString()) as Said;
}
