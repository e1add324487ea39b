/** What does not fit between an extraction and its text: each string of the output is what its span slices, but for the line ends within a cell. */
import { isDeepStrictEqual } from 'node:util';
import type { NormalisedText } from '../../src/document.ts';
import { mapBackThrough } from '../../src/offset-map.ts';
import type { Span } from '../../src/span.ts';
import type { Findings, FoundTarget } from '../../src/validate/schema.ts';

/** Units that the contract names itself; others are written as the text has them. */
const NAMED_UNITS = new Set(['%', '‰', 'rank', 'điểm %', 'lần']);

export function wrongSpans(findings: Findings, text: string): string[] {
  const { targets, citations, assignments, warnings, numbers } = findings;
  const wrong = targets.flatMap((target, i) => wrongInTarget(target, text).map((fault) => `targets[${i}].${fault}`));
  for (const { path, span } of spansOf({ targets, citations, assignments, warnings }))
    if (!(span.start < span.end && span.end <= text.length)) wrong.push(`${path} is ${span.start}..${span.end} of ${text.length}`);
  const numerals = text.match(/\d+(?:[.,]\d+)*/gu)?.length ?? 0;
  const accounted = Object.values(numbers).reduce((sum, count) => sum + count, 0);
  if (accounted !== numerals) wrong.push(`numbers: ${accounted} of ${numerals} numerals are accounted for`);
  return wrong;
}

function wrongInTarget(target: FoundTarget, text: string): string[] {
  const { spans, value, period, comparator, evidence, statements } = target;
  const at = (span: Span) => text.slice(span.start, span.end);
  const wrong: string[] = [];
  const same = (name: string, said: string | null, sliced: string | null) => {
    if (said !== sliced) wrong.push(`${name}: "${said}" is not "${sliced}"`);
  };
  same('indicator', target.indicator, spans.indicator.map(at).join(' ').replaceAll('\n', ' '));
  same('value.text', value.text, at(spans.value));
  same('value.of', value.of, spans.of && at(spans.of));
  same('period.text', period.text, spans.period ? at(spans.period) : '');
  if (value.unit === null || !NAMED_UNITS.has(value.unit)) same('value.unit', value.unit, spans.unit && at(spans.unit));
  const words = comparator.text.split(' ... ').join(' ').split(' ');
  if (!inOrder(words, spans.comparator ? at(spans.comparator) : '')) wrong.push(`comparator.text: "${comparator.text}" is not in its span`);
  for (const [i, statement] of statements.entries()) same(`statements[${i}].quote`, statement.quote, at(statement));
  const { section, ...first } = statements[0] as FoundTarget['statements'][number];
  if (!isDeepStrictEqual(first, evidence) || !isDeepStrictEqual(section, target.section)) wrong.push('evidence is not the first statement');
  return wrong;
}

function inOrder(words: readonly string[], text: string): boolean {
  let from = 0;
  return words.every((word) => {
    const found = text.indexOf(word, from);
    from = found + word.length;
    return found >= 0;
  });
}

/** Everything in a value that is a span, with where it stands. */
export function spansOf(value: unknown, path = ''): { path: string; span: Span }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { start, end } = value as Partial<Span>;
  const own = typeof start === 'number' && typeof end === 'number' ? [{ path, span: { start, end } }] : [];
  return [...own, ...Object.entries(value).flatMap(([name, inner]) => spansOf(inner, `${path}.${name}`))];
}

/**
 * Spans that do not lead back to their source: the letters and digits of the text must stand in the same order in the
 * stretch of the source that they came from, however they are composed there.
 */
export function lostSpans(spans: readonly Span[], { text, maps }: NormalisedText, source: string): string[] {
  return spans.flatMap(({ start, end }) => {
    const back = mapBackThrough(maps, { start, end });
    const origin = source.slice(back.start, back.end);
    const inside = back.start >= 0 && back.start <= back.end && back.end <= source.length;
    return inside && standsIn(text.slice(start, end), origin)
      ? []
      : [`"${text.slice(start, end)}" leads back to "${origin}" (${back.start}..${back.end} of ${source.length})`];
  });
}

/** Đ may have been written with the letters of other languages that look like it, and invisible signs or emphasis between a letter and its mark. */
const plain = (text: string): string =>
  text
    .replace(/(?![\t-\r])[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\*+(?=\p{M})/gu, '')
    .normalize('NFC')
    .replace(/[ÐƉ]/gu, 'Đ');

function standsIn(text: string, origin: string): boolean {
  const characters = plain(text).match(/[\p{L}\p{N}]/gu) ?? [];
  return inOrder(characters, plain(origin));
}
