/** What the present rules make of files in memory, beside what was made of them before: target by target, nothing written. */
import { compareExtractions, isEmpty } from '../diff/compare.ts';
import { ruleTotals } from '../diff/rule-totals.ts';
import { extractFile } from '../extract-file.ts';
import { failure } from '../issue.ts';
import type { Extraction } from '../validate/schema.ts';
import { type DecidedRecords, decidedLines } from './decided-records.ts';
import { diffLines, type FileDifference } from './diff-lines.ts';
import { inOrder } from './in-order.ts';
import type { Input } from './inputs.ts';
import { type ReadingFlags, withReaders } from './reading-options.ts';
import type { Shell } from './shell.ts';

export interface Present {
  readonly now: ReadonlyMap<string, Extraction>;
  /** By name, as the extractions' spans are of them. */
  readonly texts: ReadonlyMap<string, string>;
  /** By name: those that cannot be read have been told. */
  readonly failed: ReadonlySet<string>;
}

export async function presentSide(inputs: readonly Input[], flags: ReadingFlags, { messages, pipeline, say }: Shell): Promise<Present> {
  const now = new Map<string, Extraction>();
  const texts = new Map<string, string>();
  const failed = new Set<string>();
  await withReaders(flags, (reading) => {
    const extract = async (input: Input) => {
      const { name, shown, path, issue } = input;
      return { input, extracted: issue ? failure(issue) : await extractFile(path, { ...reading, name, shown }, pipeline) };
    };
    return inOrder(inputs, reading.readers.width, extract, ({ input, extracted }) => {
      if (extracted.ok) {
        now.set(input.name, extracted.value.extraction);
        texts.set(input.name, extracted.value.text);
      } else {
        failed.add(input.name);
        say(`${input.shown}: ${messages.issues[extracted.issue.code](extracted.issue.detail, input.shown)}`);
      }
    });
  });
  return { now, texts, failed };
}

/** By name; null where there is no extraction. */
export type Sides = readonly (readonly [name: string, before: Extraction | null, after: Extraction | null])[];

/** `decided`: by name, what people decided that would end otherwise. */
export function printDifferences(sides: Sides, against: string, json: boolean, { messages, print, say }: Shell, decided: DecidedRecords = new Map()): void {
  const files = sides.map(([name, before, after]): FileDifference => {
    return { path: name, before: before !== null, after: after !== null, ...compareExtractions(before, after) };
  });
  const different = files.filter((file) => !isEmpty(file) || file.before !== file.after);
  const rules = ruleTotals(different);
  const count = (side: 'gained' | 'lost' | 'changed') => different.reduce((sum, file) => sum + file[side].length, 0);
  const total = { gained: count('gained'), lost: count('lost'), changed: count('changed') };
  say(messages.diff.against(against));
  print(
    json
      ? JSON.stringify({ against, files: different, rules, total, decided: Object.fromEntries(decided) }, null, 2)
      : [...diffLines(different, rules, total, messages), ...decidedLines(decided, messages)].join('\n'),
  );
}
