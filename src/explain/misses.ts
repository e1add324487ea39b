/** What happened to the number of every gold target that was not found, or not found as it should be. */
import { worth } from '../match/lexer.ts';
import type { Refusal } from '../resolve/draft.ts';
import { disagreements, type Field, type ScoredTarget } from '../score/agreement.ts';
import { measure, type ScoredDocument } from '../score/measure.ts';
import { tokens } from '../score/words.ts';
import type { Span } from '../span.ts';
import type { Explained } from '../stage.ts';
import type { FoundTarget, NumberClass } from '../validate/schema.ts';
import type { Rejected } from './candidates.ts';
import type { Explanation } from './explain.ts';
import type { PlacedNumeral } from './numbers.ts';
import type { Place } from './places.ts';

export type Fate =
  /** Found, but not in every field. */
  | { readonly kind: 'differs'; readonly fields: readonly Field[]; readonly target: FoundTarget }
  | { readonly kind: 'discarded'; readonly reason: Refusal; readonly candidate: Rejected }
  /** The number is one of a target that is another one by the measure. */
  | { readonly kind: 'another-target'; readonly target: FoundTarget; readonly place: Place }
  /** The number stands in the text, but no value was read there. */
  | { readonly kind: 'no-value'; readonly class: NumberClass; readonly place: PlacedNumeral }
  /** Written in words, or not there. */
  | { readonly kind: 'not-in-digits' };

export interface Miss {
  readonly gold: ScoredTarget;
  readonly fate: Fate;
}

export function missesOf(gold: ScoredDocument, { findings, text }: Explained, explanation: Explanation): Miss[] {
  const { pairs, missed } = measure(gold, findings).targets;
  const differing = pairs.flatMap(([wanted, found]): Miss[] => {
    const fields = disagreements(wanted, found);
    return fields.length > 0 ? [{ gold: wanted, fate: { kind: 'differs', fields, target: found as FoundTarget } }] : [];
  });
  return [...missed.map((wanted) => ({ gold: wanted, fate: fateOf(wanted, text, explanation) })), ...differing];
}

interface Trail {
  readonly fate: Fate;
  /** Where the number stands: the words around it are compared with those of the gold. */
  readonly at: Span;
  /** The number is the value itself, and not its upper end or what it starts from. */
  readonly whole: boolean;
}

/** How far to each side words are compared. */
const AROUND = 150;

/** Of all places with the number the one whose words are nearest to the gold's. */
function fateOf(gold: ScoredTarget, text: string, explanation: Explanation): Fate {
  const wanted = new Set(tokens(`${gold.indicator} ${gold.value.of ?? ''}`));
  const common = ({ start, end }: Span) => new Set(tokens(text.slice(Math.max(0, start - AROUND), end + AROUND)).filter((word) => wanted.has(word))).size;
  let best: { readonly fate: Fate; readonly near: number } | null = null;
  for (const { fate, at, whole } of [...discarded(gold, explanation), ...inOthers(gold, explanation), ...numerals(gold, explanation)]) {
    const shared = common(at);
    const near = shared + (whole ? 0.5 : 0);
    // The same digits among other words are another number.
    if (shared < Math.min(2, wanted.size)) continue;
    if (best === null || near > best.near) best = { fate, near };
  }
  return best?.fate ?? { kind: 'not-in-digits' };
}

const discarded = ({ value }: ScoredTarget, { rejected }: Explanation): Trail[] =>
  rejected
    .filter(({ wouldBe: { number, upper } }) => near(number, value.number) || near(upper, value.number))
    .map((candidate) => ({
      fate: { kind: 'discarded', reason: candidate.reason, candidate },
      at: candidate.value,
      whole: near(candidate.wouldBe.number, value.number),
    }));

const inOthers = ({ value }: ScoredTarget, { hits }: Explanation): Trail[] =>
  hits.flatMap(({ target, statements }): Trail[] => {
    const { number, upper } = target.value;
    const [place] = statements;
    const holds = [number, upper, target.baseline?.number].some((one) => near(one, value.number));
    return holds && place ? [{ fate: { kind: 'another-target', target, place }, at: target.spans.value, whole: near(number, value.number) }] : [];
  });

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^\s?(?:nghìn|ngàn) tỷ/iu, 1e12],
  [/^\s?(?:nghìn|ngàn)/iu, 1e3],
  [/^\s?triệu/iu, 1e6],
  [/^\s?(?:tỷ|tỉ)/iu, 1e9],
  [/^\s?vạn/iu, 1e4],
];

/** Numerals that belong to no amount: not those that were discarded or taken. */
function numerals({ value }: ScoredTarget, { numbers, hits, rejected }: Explanation): Trail[] {
  const taken = [...hits.map(({ target }) => target.spans.value), ...rejected.map((candidate) => candidate.value)];
  return numbers.flatMap((group) =>
    group.numbers
      .filter(
        ({ words, after }) =>
          near(worth(words), value.number) || SCALES.some(([scale, factor]) => scale.test(after) && near(worth(words) * factor, value.number)),
      )
      .filter(({ start, end }) => !taken.some((at) => at.start <= start && end <= at.end))
      .map((place): Trail => ({ fate: { kind: 'no-value', class: group.class, place }, at: place, whole: true })),
  );
}

function near(left: number | null | undefined, right: number): boolean {
  return typeof left === 'number' && Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(left), Math.abs(right));
}
