/** Offset maps against a model that keeps for each character where it came from. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits, type Edit, identity, mapBack, mapBackThrough, mapForward } from '../../src/offset-map.ts';
import type { Span } from '../../src/span.ts';

interface Rewritten {
  readonly text: string;
  /** For each character of the text the stretch of the text before that it stands for. */
  readonly origins: readonly Span[];
}

/** Edits that touch are one replaced stretch. */
function rewriteByModel(text: string, edits: readonly Edit[]): Rewritten {
  const merged: Edit[] = [];
  for (const edit of edits) {
    const last = merged.at(-1);
    if (last && last.end === edit.start) merged[merged.length - 1] = { start: last.start, end: edit.end, text: last.text + edit.text };
    else merged.push(edit);
  }
  const [parts, origins, at]: [string[], Span[], { now: number }] = [[], [], { now: 0 }];
  const keepTo = (end: number) => {
    for (; at.now < end; at.now += 1) {
      parts.push(text[at.now] as string);
      origins.push({ start: at.now, end: at.now + 1 });
    }
  };
  for (const { start, end, text: by } of merged) {
    keepTo(start);
    for (const unit of by.split('')) {
      parts.push(unit);
      origins.push({ start, end });
    }
    at.now = end;
  }
  keepTo(text.length);
  return { text: parts.join(''), origins };
}

const editsOf = (text: string): fc.Arbitrary<Edit[]> =>
  fc
    .tuple(fc.uniqueArray(fc.nat(text.length), { maxLength: 10 }), fc.array(fc.string({ maxLength: 3 }), { minLength: 5, maxLength: 5 }))
    .map(([offsets, by]) => {
      const sorted = offsets.sort((a, b) => a - b);
      return by.flatMap((text, i) => {
        const [start, end] = [sorted[2 * i], sorted[2 * i + 1]];
        return start === undefined || end === undefined ? [] : [{ start, end: text === '' || i % 2 === 0 ? end : start, text }];
      });
    });

const edited = fc.string({ maxLength: 20 }).chain((text) => fc.tuple(fc.constant(text), editsOf(text)));
const spansOf = (length: number): Span[] =>
  Array.from({ length }, (_, start) => Array.from({ length: length - start }, (_, more) => ({ start, end: start + more + 1 }))).flat();

it('a span leads back to all that its characters stand for', () => {
  fc.assert(
    fc.property(edited, ([before, edits]) => {
      const { text, map } = applyEdits(before, edits);
      const model = rewriteByModel(before, edits);
      expect(text).toBe(model.text);
      for (const at of spansOf(text.length)) {
        const origins = model.origins.slice(at.start, at.end);
        expect(mapBack(map, at)).toEqual({ start: origins[0]?.start, end: origins.at(-1)?.end });
      }
    }),
    { numRuns: 300 },
  );
});

it('what was kept leads forward again to where it stands, with what was put in behind it', () => {
  fc.assert(
    fc.property(edited, ([before, edits]) => {
      const { text, map } = applyEdits(before, edits);
      for (const at of spansOf(text.length)) {
        const back = mapBack(map, at);
        const kept =
          text.slice(at.start, at.end) === before.slice(back.start, back.end) && edits.every(({ start, end }) => end <= back.start || back.end <= start);
        const putIn = edits.find(({ start, end }) => start === end && end === back.end)?.text.length ?? 0;
        if (kept) expect(mapForward(map, back)).toEqual({ start: at.start, end: at.end + putIn });
      }
    }),
    { numRuns: 300 },
  );
});

it('several maps lead back one after the other; a text that was not edited leads to itself', () => {
  const sequence = fc.tuple(edited, fc.array(fc.array(fc.tuple(fc.nat(30), fc.nat(3), fc.string({ maxLength: 2 })), { maxLength: 3 }), { maxLength: 4 }));
  fc.assert(
    fc.property(sequence, ([[source, first], more]) => {
      let { text, map } = applyEdits(source, first);
      const maps = [identity(source.length), map];
      for (const wishes of more) {
        const edits: Edit[] = [];
        for (const [at, length, by] of wishes.sort(([a], [b]) => a - b)) {
          const start = Math.max(at, edits.at(-1)?.end ?? 0);
          if (start + length <= text.length) edits.push({ start, end: start + length, text: by });
        }
        ({ text, map } = applyEdits(text, edits));
        maps.push(map);
      }
      for (const at of spansOf(Math.min(12, text.length))) {
        let expected = at;
        for (const each of maps.toReversed()) expected = mapBack(each, expected);
        expect(mapBackThrough(maps, at)).toEqual(expected);
        expect(expected.start >= 0 && expected.start <= expected.end && expected.end <= source.length).toBe(true);
      }
      expect(mapBackThrough([identity(source.length)], { start: 0, end: source.length })).toEqual({ start: 0, end: source.length });
    }),
    { numRuns: 300 },
  );
});
