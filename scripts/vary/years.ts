/** Other years: all of a document by the same four, so that every day of the calendar stays one. */
import { mapStrings, mapTargets, type Variation } from './variation.ts';

const YEAR = /(?<![\d.,])(?:19[89]|20[0-5])\d(?!\d|[.,]\d)/gu;
const isYear = (number: number): boolean => Number.isInteger(number) && number >= 1980 && number < 2060;
const SHIFT = 4;

export const otherYears: Variation = {
  name: 'other years',
  vary(document) {
    let changes = 0;
    const rewrite = (text: string) =>
      text.replace(YEAR, (year) => {
        changes += 1;
        return String(Number(year) + SHIFT);
      });
    const text = rewrite(document.text);
    const inText = changes;
    const later = (year: number | null | undefined) => (typeof year === 'number' ? year + SHIFT : null);
    const gold = mapTargets(mapStrings(document.gold, rewrite), (target) => ({
      ...target,
      value: { ...target.value, number: isYear(target.value.number) ? target.value.number + SHIFT : target.value.number },
      period: { ...target.period, from: later(target.period?.from), to: later(target.period?.to) },
    }));
    return { document: { ...document, text, gold }, changes: inText };
  },
};
