/** What reviewers decided, as `diff` tells of it. */
import { readFile } from 'node:fs/promises';
import { changedRecords, type DecidedRecord } from '../diff/decided-records.ts';
import type { Decision } from '../review/decisions.ts';
import { decisionsIn, ReviewDamaged } from '../review/review-file.ts';
import { outputFiles } from '../write/output-files.ts';
import { parseExtraction } from '../write/read-extraction.ts';
import type { Present } from './compare-inputs.ts';
import type { Messages } from './messages.ts';

/** By `source.path`. */
export type DecidedRecords = ReadonlyMap<string, readonly DecidedRecord[]>;

/** `out`: absolute. `damaged` is told of each file of decisions that is none. */
export async function decidedRecords(out: string, { now, texts }: Pick<Present, 'now' | 'texts'>, damaged: (path: string) => void): Promise<DecidedRecords> {
  const found = new Map<string, readonly DecidedRecord[]>();
  for (const [name, extraction] of now) {
    const files = outputFiles(out, name);
    const [review, machine, words] = await Promise.all([files.review, files.machine, files.text].map((path) => readFile(path, 'utf8').catch(() => null)));
    const before = machine ? parseExtraction(machine) : null;
    const text = texts.get(name);
    if (!review || !before || !words || text === undefined) continue;
    const decisions = readable(review);
    if (!decisions) {
      damaged(files.review);
      continue;
    }
    const changed = changedRecords(decisions, { extraction: before, text: words }, { extraction, text });
    if (changed.length > 0) found.set(name, changed);
  }
  return found;
}

function readable(review: string): readonly Decision[] | null {
  try {
    return decisionsIn(review);
  } catch (error) {
    if (error instanceof ReviewDamaged) return null;
    throw error;
  }
}

export function decidedLines(decided: DecidedRecords, { diff: words }: Messages): readonly string[] {
  const count = [...decided.values()].reduce((sum, records) => sum + records.length, 0);
  if (count === 0) return [];
  const lines = [...decided].flatMap(([name, records]) => records.map((record) => `  ${name}  ${lineOf(record, words.ends)}`));
  return [words.decided(count), ...lines];
}

const lineOf = ({ after, before, decided, field, quote }: DecidedRecord, ends: Messages['diff']['ends']): string =>
  `${ends[before]} -> ${ends[after]}${field === null ? '' : ` (${field})`}  [${decided}]  ${quote}`;
