/** Whether what the ledger says of a file still lies in its place, and would come out the same today. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { FileRecord, LedgerState } from '../ledger/ledger-state.ts';
import { areCurrent } from '../read/current-readers.ts';
import type { Generator } from '../write/compose.ts';
import { outputFiles } from '../write/output-files.ts';
import { keptFiles } from './kept-files.ts';
import type { TakenFile } from './plan-work.ts';

/** Failures that end when something else than the file or the rules changes. */
export const PASSING: ReadonlySet<string> = new Set([
  'reader-missing',
  'output-unwritable',
  'file-permission',
  'file-missing',
  'file-unreadable',
  'review-damaged',
]);

export interface Place {
  /** The output folder, absolute. */
  readonly out: string;
  readonly generator: Generator;
  readonly state: LedgerState;
}

export async function stands({ published, failed, formerly }: FileRecord, file: TakenFile, { out, generator, state }: Place): Promise<boolean> {
  if (!published || failed || published.sha256 !== file.sha256 || !isDeepStrictEqual(published.generator, generator)) return false;
  const { extraction, text, review, machine } = outputFiles(out, file.name);
  // A process that ended while it renamed left something under the name before.
  const leftBehind = formerly.some(
    (name) => existsSync(keptFiles(out, name, published.sha256).review) || (!state.has(name) && existsSync(outputFiles(out, name).extraction)),
  );
  if (leftBehind) return false;
  if ((await digestOfFile(extraction)) !== published.extraction || (await digestOfFile(text)) !== published.text) return false;
  // Decisions that came from elsewhere, or that a process had not yet applied when it ended.
  if ((await digestOfFile(review)) !== (published.review?.decisions ?? null)) return false;
  if (published.review && (await digestOfFile(machine)) !== published.review.machine) return false;
  return areCurrent(published.readBy);
}

export async function failsAgain({ failed }: FileRecord, file: TakenFile, { generator }: Place): Promise<boolean> {
  return failed !== null && failed.sha256 === file.sha256 && !PASSING.has(failed.code) && isDeepStrictEqual(failed.generator, generator);
}

async function digestOfFile(path: string): Promise<string | null> {
  const content = await readFile(path).catch(() => null);
  return content && createHash('sha256').update(content).digest('hex');
}
