/** Other numbers: a numeral is changed where all its occurrences are accounted for by the gold. */
import { worth } from '../../src/match/lexer.ts';
import type { ScoredTarget } from '../../src/score/agreement.ts';
import { tokens } from '../../src/score/words.ts';
import type { Random } from './random.ts';
import { mapStrings, mapTargets, type Variation } from './variation.ts';

/** A numeral that is no part of a date, a document's number, a range or a word. */
const NUMERAL = /(?<![\p{L}\p{N}/–-]|[\p{N}][.,]|[\p{N}]\s[–-]\s)\d+(?:[.,]\d+)*(?![\p{L}\p{N}/]|[.,]\d|\s?[–-]\s?\d)/gu;
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^\s(?:nghìn|ngàn)\s(?:tỷ|tỉ)(?!\p{L})/u, 1e12],
  [/^\s(?:tỷ|tỉ)(?!\p{L}|\s(?:lệ|trọng|suất|số))/u, 1e9],
  [/^\striệu(?!\p{L})/u, 1e6],
  [/^\s(?:nghìn|ngàn)(?!\p{L})/u, 1e3],
];

interface Occurrence {
  readonly scale: number;
  readonly percent: boolean;
  /** The text around it, in which what is measured is named. */
  readonly around: string;
}

export const otherNumbers: Variation = {
  name: 'other numbers',
  vary(document, random) {
    const { text, gold } = document;
    const occurrences = occurrencesIn(text);
    const renamed = new Map<string, string>();
    const taken = new Set(occurrences.keys());
    const targets = gold.targets ?? [];
    for (const [numeral, places] of occurrences) {
      if (!isChangeable(numeral, places, targets) || hasOtherSpelling(numeral, text)) continue;
      const other = otherNumeral(numeral, places[0]?.percent === true, taken, random);
      if (other === null) continue;
      taken.add(other);
      renamed.set(numeral, other);
    }
    let changes = 0;
    const rewrite = (words: string) => words.replace(NUMERAL, (numeral) => renamed.get(numeral) ?? numeral);
    const rewritten = text.replace(NUMERAL, (numeral) => {
      if (renamed.has(numeral)) changes += 1;
      return renamed.get(numeral) ?? numeral;
    });
    const newNumbers = new Map(
      [...renamed].flatMap(([from, to]) => (occurrences.get(from) ?? []).map(({ scale }) => [worth(from) * scale, worth(to) * scale] as const)),
    );
    const changed = mapTargets(mapStrings(gold, rewrite), (target) => ({
      ...target,
      value: { ...target.value, number: newNumbers.get(target.value.number) ?? target.value.number },
    }));
    return { document: { ...document, text: rewritten, gold: changed }, changes };
  },
};

function occurrencesIn(text: string): Map<string, Occurrence[]> {
  const found = new Map<string, Occurrence[]>();
  for (const { 0: numeral, index } of text.matchAll(NUMERAL)) {
    const end = index + numeral.length;
    const after = text.slice(end, end + 20);
    const scale = SCALES.find(([form]) => form.test(after))?.[1] ?? 1;
    const around = text.slice(Math.max(0, index - BEFORE), end + AFTER);
    found.set(numeral, [...(found.get(numeral) ?? []), { scale, percent: /^\s?(?:%|phần trăm)/u.test(after), around }]);
  }
  return found;
}

/** How far from its value an indicator may stand. */
const BEFORE = 500;
const AFTER = 300;

/** The same number written otherwise ("2" and "02", "18" and "18/34") may be the one that the gold means. */
function hasOtherSpelling(numeral: string, text: string): boolean {
  const loose = [...text.matchAll(/\d+(?:[.,]\d+)*/gu)].filter(({ 0: other }) => worth(other) === worth(numeral));
  return loose.length !== [...text.matchAll(NUMERAL)].filter(({ 0: other }) => other === numeral).length;
}

/** Each target of the number has a place of its own beside its indicator, and no place is without one; a percentage may be stated more often. */
function isChangeable(numeral: string, places: readonly Occurrence[], targets: readonly ScoredTarget[]): boolean {
  const number = worth(numeral);
  if (number <= 1 || (/^\d{4}$/u.test(numeral) && number > 1900 && number < 2200)) return false;
  const percent = places.every((place) => place.percent);
  return [...new Set(places.map(({ scale }) => scale))].every((scale) => {
    const value = number * scale;
    const ofValue = targets.filter((target) => same(target.value.number, value) || same(target.value.upper, value));
    if (ofValue.some(({ value: { upper } }) => (upper ?? null) !== null)) return false;
    const free = places.filter((place) => place.scale === scale);
    for (const { indicator } of ofValue) {
      const beside = free.findIndex(({ around }) => names(around, indicator));
      if (beside < 0) return false;
      free.splice(beside, 1);
    }
    return percent || free.length === 0;
  });
}

/** Most words of the indicator stand in the text. */
function names(around: string, indicator: string): boolean {
  const there = new Set(tokens(around));
  const words = tokens(indicator);
  return words.filter((word) => there.has(word)).length >= 0.7 * words.length;
}

const same = (left: number | null | undefined, right: number): boolean => typeof left === 'number' && Math.abs(left - right) < 1e-9 * Math.max(1, right);

/** The same number of digits, points and commas; a percentage stays below 100. */
function otherNumeral(numeral: string, percent: boolean, taken: ReadonlySet<string>, random: Random): string | null {
  const shape = percent && numeral === '100' ? '90' : numeral;
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const other = shape.replace(/\d/gu, (digit, at: number) =>
      digit === '0' && at === 0 ? '0' : String(at === 0 || /^0?\d$/u.test(shape) ? 2 + random.below(8) : random.below(10)),
    );
    const [value, year] = [worth(other), /^\d{4}$/u.test(other)];
    if (!taken.has(other) && value > 1 && !year && ![...taken].some((each) => worth(each) === value)) return other;
  }
  return null;
}
