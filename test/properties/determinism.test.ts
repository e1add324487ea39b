/** The same text gives the same bytes: again, in any order, whatever was read before. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { written } from '../support/extract-text.ts';
import { mediaType, planText } from '../support/plan-text.ts';
import { samples } from '../support/samples.ts';

/** Texts are read a few hundred times, on machines that do other work as well. */
const PATIENCE = 60_000;

it('the sample corpus in any order, with other texts read in between', { timeout: PATIENCE }, () => {
  const first = new Map(samples().map(({ path, mediaType, text }) => [path, written(text, mediaType, path)]));
  const order = fc.shuffledSubarray([...samples()], { minLength: samples().length });
  fc.assert(
    fc.property(order, planText(5), mediaType, (shuffled, between, type) => {
      for (const { path, mediaType, text } of shuffled) {
        written(between, type);
        expect(written(text, mediaType, path)).toBe(first.get(path));
      }
    }),
    { numRuns: 10 },
  );
});

it('any text twice', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(planText(8), mediaType, (text, mediaType) => {
      expect(written(text, mediaType)).toBe(written(text, mediaType));
    }),
    { numRuns: 100 },
  );
});
