/** Any text at all gives an extraction that is valid and whose spans fit: never an exception. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MediaType } from '../../src/document.ts';
import { normalise } from '../../src/normalise/normalise.ts';
import { extractText } from '../support/extract-text.ts';
import { mediaType, noise, planText } from '../support/plan-text.ts';
import { samples } from '../support/samples.ts';
import { lostSpans, spansOf, wrongSpans } from '../support/wrong-spans.ts';

/** Every fault of what the pipeline makes of a text. No text that can be read has a reason to give an issue. */
function faultsOf(source: string, mediaType: MediaType): string[] {
  const extracted = extractText(source, mediaType);
  if (!extracted.ok) return [`${extracted.issue.code}: ${extracted.issue.detail}`];
  const { extraction, text } = extracted.value;
  const normalised = normalise({ text: source, mediaType });
  expect(text).toBe(normalised.text);
  const spans = spansOf(extraction).map(({ span }) => span);
  return [...wrongSpans(extraction, text), ...lostSpans(spans, normalised, source)];
}

describe('every span slices to its text and leads back to the source', () => {
  it.each(samples().map((sample) => [sample.path, sample] as const))('in %s', (_, { text, mediaType }) => {
    expect(faultsOf(text, mediaType)).toEqual([]);
  });

  it('in texts of pieces of plans with noise among them', () => {
    fc.assert(
      fc.property(planText(10), mediaType, (text, mediaType) => {
        expect(faultsOf(text, mediaType)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('any text gives a valid extraction', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(noise, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.tuple(noise, fc.nat(400)).map(([piece, times]) => piece.repeat(times)),
    fc.tuple(planText(4), noise, fc.nat(300)).map(([text, piece, times]) => text + piece.repeat(times) + text),
  );

  it('whatever its characters', () => {
    fc.assert(
      fc.property(anything, mediaType, (text, mediaType) => {
        expect(faultsOf(text, mediaType)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  const hostile: readonly (readonly [string, string])[] = [
    ['brackets that open', '('.repeat(30_000)],
    ['brackets in brackets around a value', `${'('.repeat(5000)}đạt 80%${')'.repeat(5000)}`],
    ['one line of thousands of values', 'tỷ lệ hộ nghèo đạt trên 80% và '.repeat(5000)],
    ['one very long word', 'a'.repeat(100_000)],
    ['one very long number', '1'.repeat(100_000)],
    ['marks without letters', '\u0301\u0323'.repeat(20_000)],
    ['halves of surrogate pairs', '\ud800 80% \udc00'.repeat(2000)],
    ['headings in headings', Array.from({ length: 2000 }, (_, i) => `${'#'.repeat(i % 8)} ${i}. đạt 5%`).join('\n')],
    ['bullets in bullets', '- '.repeat(10_000)],
    ['quotations', '>'.repeat(10_000)],
    ['cells', '|a'.repeat(10_000)],
    ['lines of cells', '|\na\n'.repeat(3000)],
    ['emphasis', '**a '.repeat(10_000)],
    ['links', `${'[a'.repeat(5000)}${'](u)'.repeat(5000)}`],
  ];

  it.each(hostile.flatMap(([name, text]) => (['text/plain', 'text/markdown'] as const).map((type) => [name, type, text] as const)))(
    '%s, %s',
    (_, type, text) => {
      expect(faultsOf(text, type)).toEqual([]);
    },
  );
});
