/** Whatever the order of levels, the numbers are those of a plain outline. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blocksIn } from '../../support/docx-blocks.ts';
import { inList, level, oneList, paragraph } from '../../support/docx-file.ts';

const DEPTH = 9;
const levels = Array.from({ length: DEPTH }, (_, at) => level(at, 'decimal', Array.from({ length: at + 1 }, (_, i) => `%${i + 1}`).join('.')));

/** What stands at a level is one more than before; what is below it is forgotten; what is above it and was not said is 1. */
function outline(places: readonly number[]): string[] {
  let numbers: number[] = [];
  return places.map((at) => {
    numbers = Array.from({ length: at + 1 }, (_, i) => (i === at ? (numbers[i] ?? 0) + 1 : (numbers[i] ?? 1)));
    return `${numbers.join('.')} x`;
  });
}

it('numbers any structure of levels as an outline', async () => {
  const places = fc.array(fc.nat({ max: DEPTH - 1 }), { minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(places, async (places) => {
      const body = places.map((at) => paragraph('x', inList(1, at))).join('');
      expect(await blocksIn({ numbering: oneList(...levels), body })).toEqual(outline(places));
    }),
    { numRuns: 100 },
  );
});
