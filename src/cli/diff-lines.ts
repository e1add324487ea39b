/** A comparison as lines for people: file by file, then rule by rule. */
import type { Change, Difference } from '../diff/compare.ts';
import type { RuleTotal } from '../diff/rule-totals.ts';
import { describeTarget } from '../score/lines.ts';
import type { Messages } from './messages.ts';

export interface FileDifference extends Difference {
  readonly path: string;
  /** Whether there was, and is, an extraction. */
  readonly before: boolean;
  readonly after: boolean;
}

export interface Totals {
  readonly gained: number;
  readonly lost: number;
  readonly changed: number;
}

export function diffLines(files: readonly FileDifference[], rules: readonly RuleTotal[], total: Totals, { diff: words }: Messages): readonly string[] {
  if (files.length === 0) return [words.same];
  const byRule = rules.map(({ rule, gained, lost }) => `  ${rule}  +${gained} -${lost}`);
  return [
    ...files.flatMap((file) => fileLines(file, words)),
    ...(byRule.length > 0 ? [words.rules, ...byRule] : []),
    words.total(total.gained, total.lost, total.changed),
  ];
}

function fileLines(file: FileDifference, words: Messages['diff']): readonly string[] {
  const note = file.before ? (file.after ? '' : ` (${words.gone})`) : ` (${words.missing})`;
  return [
    `${file.path}${note}`,
    ...file.lost.map((target) => `  - ${describeTarget(target)}  [${target.rules.join(' ')}]`),
    ...file.gained.map((target) => `  + ${describeTarget(target)}  [${target.rules.join(' ')}]`),
    ...file.changed.flatMap(({ after, changes }) => [`  ~ ${describeTarget(after)}`, ...changes.map(changeLine)]),
    ...file.others.map(({ kind, sign, text }) => `  ${sign} ${words[kind]}: ${text}`),
  ];
}

const changeLine = ({ field, before, after }: Change): string => `      ${field}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`;
