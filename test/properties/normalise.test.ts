/** Normalising loses nothing: whatever steps run in whatever order, each character leads back to where it was written. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalise, steps } from '../../src/normalise/normalise.ts';
import { mediaType, noise, planText } from '../support/plan-text.ts';
import { lostSpans } from '../support/wrong-spans.ts';

const text = fc.oneof(
  planText(8),
  fc.array(noise, { maxLength: 12 }).map((parts) => parts.join('')),
);

it('each step lists its edits in order, inside the text, none over another', () => {
  fc.assert(
    fc.property(text, mediaType, fc.boolean(), (text, mediaType, capitals) => {
      for (const step of steps) {
        const edits = step.edits(text, { mediaType, capitals, tables: [] });
        for (const [i, { start, end }] of edits.entries()) {
          const before = edits[i - 1];
          expect([step.name, (before?.end ?? 0) <= start && start <= end && end <= text.length]).toEqual([step.name, true]);
        }
      }
    }),
    { numRuns: 200 },
  );
});

it('each character of the result leads back to where it was written, for any sequence of steps', () => {
  fc.assert(
    fc.property(text, mediaType, fc.oneof(fc.constant([...steps]), fc.array(fc.constantFrom(...steps), { maxLength: 10 })), (source, mediaType, list) => {
      const normalised = normalise({ text: source, mediaType }, list);
      const characters = [...normalised.text.matchAll(/\P{M}\p{M}*/gu)].map(({ index, 0: cluster }) => ({ start: index, end: index + cluster.length }));
      expect(lostSpans(characters, normalised, source)).toEqual([]);
      expect(lostSpans([{ start: 0, end: normalised.text.length }], normalised, source)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('normalising what is normalised changes nothing but the breaks of lines', () => {
  const local = steps.filter(({ name }) => ['characters', 'composition', 'spaces', 'glued'].includes(name));
  expect(local).toHaveLength(4);
  fc.assert(
    fc.property(text, mediaType, (source, mediaType) => {
      const once = normalise({ text: source, mediaType }, local).text;
      expect(normalise({ text: once, mediaType }, local).text).toBe(once);
    }),
    { numRuns: 200 },
  );
});
