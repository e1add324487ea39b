/** A target after an end of one of its marks was dragged: the words are others, and what they say follows them where it can. */
import type { AddedTarget } from '../../review/drafts.ts';
import type { Span } from '../../span.ts';
import { type MarkedField, withMarked } from './marked-field.ts';
import type { MarkKind } from './marks.ts';

export type StretchedKind = Exclude<MarkKind, 'missed'>;

/** Null where the words then say no such thing. A number, or years, that the words still name as before stay what they were. */
export function stretched(target: AddedTarget, kind: StretchedKind, from: Span, to: Span, text: string): AddedTarget | null {
  const quote = text.slice(to.start, to.end);
  const { spans, value, period } = target;
  if (kind === 'indicator') {
    const pieces = spans.indicator.map((span) => (isSame(span, from) ? to : span));
    return { ...target, indicator: pieces.map(({ start, end }) => text.slice(start, end)).join(' '), spans: { ...spans, indicator: pieces } };
  }
  if (kind === 'agency')
    return { ...target, agencies: target.agencies.map((each) => (each.span && isSame(each.span, from) ? { ...each, name: quote, span: to } : each)) };
  const kept = figuresIn(quote) === figuresIn(text.slice(from.start, from.end));
  if (kept && kind === 'value') return { ...target, value: { ...value, text: quote }, spans: { ...spans, value: to } };
  if (kept && kind === 'period') return { ...target, period: { ...period, text: quote }, spans: { ...spans, period: to } };
  return withMarked(target, kind satisfies MarkedField, to, text);
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

const figuresIn = (words: string): string => (words.match(/\d+(?:[.,]\d+)*/gu) ?? []).join(' ');
