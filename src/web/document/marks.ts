/** Where in the text the parts of targets stand. */
import type { DocumentView } from '../../api/contract.ts';
import { firstFrom, type Span } from '../../span.ts';
import type { Target } from '../../validate/schema.ts';

export type MarkKind = 'indicator' | 'comparator' | 'value' | 'unit' | 'period' | 'agency' | 'missed';

export interface Mark extends Span {
  readonly kind: MarkKind;
  /** Null of a number that no target has. */
  readonly target: string | null;
  readonly isRejected: boolean;
}

/** By their start. */
export function marksOf({ extraction, rejected }: DocumentView): readonly Mark[] {
  const missed = extraction.warnings.flatMap(({ code, span }): Mark[] =>
    code === 'number-unaccounted' ? [{ ...span, kind: 'missed', target: null, isRejected: false }] : [],
  );
  const marks = [
    ...extraction.targets.flatMap((target) => marksOfTarget(target, false)),
    ...rejected.targets.flatMap((target) => marksOfTarget(target, true)),
    ...missed,
  ];
  return marks.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || b.end - a.end);
}

export function marksOfTarget({ id: target, spans, agencies }: Target, isRejected: boolean): readonly Mark[] {
  const mark = (kind: MarkKind, span: Span | null): Mark[] => (span ? [{ start: span.start, end: span.end, kind, target, isRejected }] : []);
  return [
    ...spans.indicator.flatMap((span) => mark('indicator', span)),
    ...mark('comparator', spans.comparator),
    ...mark('value', spans.value),
    ...mark('unit', spans.unit),
    ...mark('period', spans.period),
    ...agencies.flatMap(({ span }) => mark('agency', span)),
  ];
}

/** Those that touch a stretch of the text. `longest`: of all. */
export function marksWithin(marks: readonly Mark[], from: number, to: number, longest: number): readonly Mark[] {
  const found: Mark[] = [];
  for (let index = firstFrom(marks, from - longest); index < marks.length; index += 1) {
    const mark = marks[index] as Mark;
    if (mark.start >= to) break;
    if (mark.end > from) found.push(mark);
  }
  return found;
}

export const longestOf = (marks: readonly Mark[]): number => marks.reduce((most, { start, end }) => Math.max(most, end - start), 0);

/** The smallest that covers a place. */
export function markAt(marks: readonly Mark[], at: number, longest: number): Mark | null {
  const around = marksWithin(marks, at, at + 1, longest).filter(({ start, end }) => start <= at && at < end);
  return around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}
