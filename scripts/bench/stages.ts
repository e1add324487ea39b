/** The stages of the pipeline one by one, for who wants to know what each takes. */
import type { MediaType } from '../../src/document.ts';
import { match } from '../../src/match/match.ts';
import { normalise } from '../../src/normalise/normalise.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { readClause } from '../../src/rules/read-clause.ts';
import { structure } from '../../src/structure/structure.ts';
import { validate } from '../../src/validate/validate.ts';
import { composeExtraction, serialise } from '../../src/write/compose.ts';

export interface BenchText {
  readonly text: string;
  readonly mediaType: MediaType;
}

export const stageNames = ['normalise', 'structure', 'match', 'resolve', 'validate', 'ids and JSON'] as const;

const generator = { name: 'bench', version: '1', rules: 'bench' };
const readBy = [{ name: 'bench', version: '1', pages: null }];

/** Milliseconds that each stage takes on a text, in the order of `stageNames`. */
export function timesOfStages({ text, mediaType }: BenchText): number[] {
  const marks = [performance.now()];
  const mark = () => marks.push(performance.now());
  const normalised = normalise({ text, mediaType });
  mark();
  const structured = structure(normalised);
  mark();
  const matched = match(structured, readClause);
  mark();
  const { findings } = resolve(matched);
  mark();
  const checked = validate(findings, 'bench');
  mark();
  if (!checked.ok) throw new Error(checked.issue.detail);
  const source = { path: 'bench', sha256: '0'.repeat(64), bytes: 1, mediaType, encoding: 'utf-8', readBy, pages: null, layout: null, text };
  const composed = composeExtraction({ findings: checked.value, text: normalised.text }, source, generator);
  if (!composed.ok) throw new Error(composed.issue.detail);
  serialise(composed.value);
  mark();
  return marks.slice(1).map((at, i) => at - (marks[i] as number));
}

export const readWhole = (text: BenchText): number => timesOfStages(text).reduce((sum, time) => sum + time, 0);
