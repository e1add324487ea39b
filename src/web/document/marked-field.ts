/** A field of a target taken from words that were marked in the text. */
import type { AddedTarget } from '../../review/drafts.ts';
import type { Span } from '../../span.ts';
import { onlyNumberIn } from './vietnamese-number.ts';

export type MarkedField = 'indicator' | 'comparator' | 'value' | 'unit' | 'period' | 'agency' | 'baseline';

/** Null where the words are no such thing: a value without a number or with several, a period without a year or with more than two, a baseline without one number. */
export function withMarked<Kind extends AddedTarget>(target: Kind, field: MarkedField, span: Span, text: string): Kind | null {
  const quote = text.slice(span.start, span.end);
  const { spans } = target;
  switch (field) {
    case 'indicator':
      return { ...target, indicator: quote, spans: { ...spans, indicator: [span] } };
    case 'comparator':
      return { ...target, comparator: { ...target.comparator, text: quote }, spans: { ...spans, comparator: span } };
    case 'unit':
      return { ...target, value: { ...target.value, unit: quote }, spans: { ...spans, unit: span } };
    case 'value': {
      const number = onlyNumberIn(quote);
      return number === null ? null : { ...target, value: { ...target.value, number, upper: null, text: quote }, spans: { ...spans, value: span } };
    }
    case 'period': {
      const years = yearsIn(quote);
      const [first = null, last = first] = years;
      if (last === null || years.length > 2) return null;
      return { ...target, period: { ...target.period, from: years.length > 1 ? first : null, to: last, text: quote }, spans: { ...spans, period: span } };
    }
    case 'agency':
      return { ...target, agencies: [...target.agencies, { name: quote, role: 'lead', via: 'clause', span }] };
    case 'baseline': {
      const baseline = baselineIn(quote, target.value.unit);
      return baseline && { ...target, baseline };
    }
  }
}

/** "từ 60% năm 2020": one number, one year at most. `unit`: that of the target. */
function baselineIn(quote: string, unit: string | null): AddedTarget['baseline'] {
  const [year = null, ...others] = yearsIn(quote);
  const number = onlyNumberIn(year === null ? quote : quote.replace(String(year), ''));
  return number === null || others.length > 0 ? null : { number, unit: unit ?? '', year, text: quote };
}

const yearsIn = (words: string): readonly number[] => (words.match(/(?<![\d.,])(?:19|20|21)\d{2}(?![\d.,]?\d)/gu) ?? []).map(Number);
