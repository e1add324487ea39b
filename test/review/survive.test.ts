/** Decisions after the text has changed: each is in force where it was made, or it is told that nobody can know. None moves to another sentence. */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyToTargets, type TargetWord } from '../../src/review/apply-to-targets.ts';
import { subjectOf } from '../../src/review/subject-of.ts';
import { fieldOf } from '../../src/review/target-fields.ts';
import type { Target } from '../../src/validate/schema.ts';
import { extractText } from '../support/extract-text.ts';

/** A line keeps its number however it is changed; a copy has one of its own. */
interface Line {
  readonly uid: number;
  readonly words: string;
}

const subjects = ['Tỷ lệ hộ nghèo', 'Tỷ lệ xã đạt chuẩn nông thôn mới', 'Số doanh nghiệp thành lập mới', 'Tỷ lệ che phủ rừng', 'Tỷ lệ dân số dùng nước sạch'];
const line = fc
  .tuple(
    fc.constantFrom(...subjects),
    fc.constantFrom('đạt', 'đạt trên', 'tối thiểu'),
    fc.integer({ min: 2, max: 97 }),
    fc.constantFrom('', ' đến năm 2030', ' vào năm 2026'),
  )
  .map(([subject, verb, number, period]) => `- ${subject} ${verb} ${number}%${period}.`);
const filler = fc.constantFrom(
  '- Các sở, ban, ngành triển khai đồng bộ các giải pháp.',
  '- Tiếp tục rà soát, bổ sung quy hoạch.',
  '- Tuyên truyền sâu rộng trong nhân dân.',
);
const document = fc.array(fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: filler }), { minLength: 4, maxLength: 24 });

type Deed = 'accept' | 'reject' | 'correct';
const edit = fc.record({
  kind: fc.oneof(
    fc.constantFrom('copy-before', 'copy-after', 'number', 'word', 'swap', 'delete', 'lookalike', 'copy-and-number', 'copy-and-delete'),
    fc.constantFrom('other-number', 'other-deleted', 'other-copied', 'filler'),
  ),
  at: fc.nat(),
  number: fc.integer({ min: 2, max: 97 }),
  distance: fc.integer({ min: 0, max: 3 }),
});
type Edit = typeof edit extends fc.Arbitrary<infer Each> ? Each : never;

it('1,000 random edits, half of them of the sentence itself or beside it', () => {
  const told = { applied: 0, 'already-right': 0, conflict: 0, orphan: 0, empty: 0 };
  fc.assert(
    fc.property(
      document,
      fc.nat(),
      fc.constantFrom<Deed>('accept', 'reject', 'correct'),
      fc.array(edit, { minLength: 1, maxLength: 3 }),
      (words, which, deed, edits) => {
        const before = words.map((each, uid): Line => ({ uid, words: each }));
        const first = machine(before);
        if (first.targets.length === 0) return;
        const target = first.targets[which % first.targets.length] as Target;
        const homes = linesOf(target, before, first.text);
        const [home = 0] = homes;
        const after = edits.reduce<readonly Line[]>((lines, each) => edited(lines, each, home), before);
        const second = machine(after);
        const { targets, rejected, ends } = applyToTargets([wordOn(target, first.text, deed)], second.text, second.targets);
        expect(ends).toHaveLength(1);
        for (const end of ends) {
          told[end.end] += 1;
          if (end.end !== 'applied' && end.end !== 'already-right') continue;
          const touched = [...targets, ...rejected].find(({ id }) => end.thing?.kind === 'target' && id === end.thing.id);
          if (!touched) expect(end.end).toBe('already-right');
          else expect(linesOf(touched, after, second.text).some((uid) => homes.includes(uid) || isHome(before, after, home, uid, edits.length))).toBe(true);
        }
        const others = targets.filter(({ review }) => review.status !== 'machine');
        for (const other of others)
          expect(linesOf(other, after, second.text).some((uid) => homes.includes(uid) || isHome(before, after, home, uid, edits.length))).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
  expect(told.applied).toBeGreaterThan(200);
  expect(told.conflict).toBeGreaterThan(50);
}, 120_000);

function machine(lines: readonly Line[]): { readonly text: string; readonly targets: readonly Target[] } {
  const extracted = extractText(lines.map(({ words }) => words).join('\n'), 'text/plain');
  if (!extracted.ok) throw new Error(extracted.issue.code);
  const { extraction, text } = extracted.value;
  return { text, targets: extraction.targets };
}

function uidAt(lines: readonly Line[], text: string, offset: number): number {
  return (lines[text.slice(0, offset).split('\n').length - 1] as Line).uid;
}

/** What is stated twice is one target. */
const linesOf = ({ statements }: Target, lines: readonly Line[], text: string): readonly number[] => statements.map(({ start }) => uidAt(lines, text, start));

/** Of a sentence that is gone or says something else, a copy between the same neighbours is what anybody would take for it; after several edits, beside one of them. */
function isHome(before: readonly Line[], after: readonly Line[], home: number, uid: number, edits: number): boolean {
  if (uid === home) return true;
  const [then, now] = [around(before, home), around(after, uid)];
  const isGone = around(after, home).here !== then.here;
  const here = now.here?.replace('- Phấn đấu ', '- ');
  const same = [then.above === now.above, then.below === now.below].filter(Boolean).length;
  return isGone && then.here === here && same >= (edits === 1 ? 2 : 1);
}

function around(lines: readonly Line[], of: number) {
  const index = lines.findIndex(({ uid }) => uid === of);
  const [above = null, here = null, below = null] = index < 0 ? [] : [index - 1, index, index + 1].map((each) => lines[each]?.words ?? null);
  return { above, here, below };
}

function wordOn(target: Target, text: string, deed: Deed): TargetWord {
  const value = fieldOf(target, 'value');
  const corrected = { ...value, says: { ...target.value, number: target.value.number + 0.5 } };
  return {
    about: randomUUID(),
    subject: subjectOf(target, text, () => []),
    isAdded: false,
    isRejected: deed === 'reject',
    isAccepted: deed === 'accept',
    corrections:
      deed === 'correct'
        ? [
            {
              subject: subjectOf(target, text, () => []),
              verdict: 'corrected',
              field: 'value',
              machine: JSON.parse(JSON.stringify(value)),
              value: JSON.parse(JSON.stringify(corrected)),
            },
          ]
        : [],
    note: null,
    isEmpty: false,
  };
}

let fresh = 1000;
function edited(lines: readonly Line[], { kind, at, number, distance }: Edit, home: number): readonly Line[] {
  const index = lines.findIndex(({ uid }) => uid === home);
  const here = lines[index];
  const any = lines.length === 0 ? 0 : at % lines.length;
  const copy = (words: string): Line => {
    fresh += 1;
    return { uid: fresh, words };
  };
  const other = lines[any];
  if (other && other.uid !== home) {
    if (kind === 'other-number') return lines.with(any, { ...other, words: other.words.replace(/\d+%/u, `${number}%`) });
    if (kind === 'other-deleted') return lines.toSpliced(any, 1);
    if (kind === 'other-copied') return lines.toSpliced(number % lines.length, 0, copy(other.words));
    if (kind === 'filler') return lines.toSpliced(any, 0, copy('- Bố trí kinh phí thực hiện theo quy định.'));
  }
  if (!here) return lines;
  const numbered = { ...here, words: here.words.replace(/\d+%/u, `${number}%`) };
  switch (kind) {
    case 'copy-before':
      return lines.toSpliced(Math.max(0, index - distance), 0, copy(here.words));
    case 'copy-after':
      return lines.toSpliced(index + 1 + distance, 0, copy(here.words));
    case 'number':
      return lines.with(index, numbered);
    case 'word':
      return lines.with(index, { ...here, words: here.words.replace('- ', '- Phấn đấu ') });
    case 'swap':
      return lines[any]?.words === here.words ? lines : lines.with(index, lines[any] as Line).with(any, here);
    case 'delete':
      return without(lines, index);
    case 'lookalike':
      return lines.toSpliced(index, 0, copy(numbered.words));
    case 'copy-and-number':
      return lines.with(index, numbered).toSpliced(index + (at % 2) * (1 + distance), 0, copy(here.words));
    case 'copy-and-delete':
      return without(lines.toSpliced(Math.max(0, index - distance), 0, copy(here.words)), index + 1);
    default:
      return lines;
  }
}

/** Of two that stand together and are the same it cannot be told which one went: the copy did. */
function without(lines: readonly Line[], index: number): readonly Line[] {
  const twin = [index - 1, index + 1].find((beside) => lines[beside]?.words === lines[index]?.words);
  return lines.toSpliced(twin ?? index, 1);
}
