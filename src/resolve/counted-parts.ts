/** A count and what it is made up of: "đào tạo 26.500 người, gồm: cao đẳng 3.200 người, trung cấp 3.800 người". */
import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';
import { type Frames, frameAt } from './frame-of-draft.ts';
import { piecesOf } from './pieces.ts';
import { hasWords } from './words.ts';

const OPENS = /(?<!\p{L})(?:gồm|trong đó|cụ thể|chia ra)(?!\p{L})/iu;
const LONGEST_OPENING = 40;

export interface CountedParts {
  readonly drafts: Draft[];
  /** Of which the next clause may name more parts. */
  readonly whole: Draft | null;
}

/** `carried`: what the clause or the sentence before has counted, where it is being divided. */
export function nameCountedParts(drafts: readonly Draft[], frames: Frames, text: string, carried: Draft | null): CountedParts {
  let whole: Draft | null = carried;
  let inParts = carried !== null;
  let rest = carried ? largest(carried) : 0;
  let isList = carried !== null;
  const named = drafts.map((draft, i) => {
    const before = drafts[i - 1];
    if (draft.refusal || draft.inBrackets) return draft;
    if (before && accompanies(draft, before, frames, text))
      return {
        ...draft,
        indicator: [...before.indicator, ...piecesOf(text, frameAt(draft, frames)?.right ?? [])],
        rules: [...draft.rules, 'resolve/list-head'],
      };
    const opened = before !== undefined && before.clause === draft.clause && OPENS.test(text.slice(before.node.end, before.node.end + LONGEST_OPENING));
    if (opened && !inParts) [whole, inParts, isList] = [before ?? null, true, frameAt(draft, frames)?.partList ?? false];
    const apart = whole === carried && (largest(draft) > rest || GIVES.test(frameAt(draft, frames)?.left.at(-1)?.key ?? ''));
    if (!inParts || whole === null || whole.refusal !== null || !isCountedPart(draft, whole, frames, text) || apart) {
      inParts = false;
      return draft;
    }
    rest -= largest(draft);
    const head = whole.subject.length > 0 ? whole.subject : whole.indicator;
    const noun = whole.node.meaning.value.nounSpan;
    const named = noun && whole.rules.includes('target/action') && !isPeople(noun, text) ? whole.indicator : withoutFor(head, text);
    return {
      ...draft,
      indicator: [...named, ...draft.subject],
      period: draft.period ?? whole.period,
      every: draft.every ?? whole.every,
      rules: [...draft.rules, 'resolve/list-head'],
    };
  });
  return { drafts: named, whole: inParts && isList ? whole : null };
}

const largest = ({ node: { meaning } }: Draft): number => meaning.value.upper ?? meaning.value.number;

/** "đón 30 triệu lượt khách, với 8,5 triệu lượt khách quốc tế" */
function accompanies(draft: Draft, before: Draft, frames: Frames, text: string): boolean {
  const frame = frameAt(draft, frames);
  const alone = frame?.left.length === 1 && frame.left[0]?.key === 'với' && hasWords(frame.right);
  return alone && before.refusal === null && before.clause === draft.clause && before.indicator.length > 0 && sameNoun(draft, before, text);
}

function sameNoun(one: Draft, other: Draft, text: string): boolean {
  const [a, b] = [one.node.meaning.value.nounSpan, other.node.meaning.value.nounSpan];
  if (a == null || b == null) return false;
  const [own, whole] = [text.slice(a.start, a.end).toLowerCase(), text.slice(b.start, b.end).toLowerCase()];
  return own === whole || whole.startsWith(`${own} `) || (PEOPLE.has(own) && PEOPLE.has(whole));
}

/** "giải quyết việc làm cho 3.000 lao động, trong đó ngoài tỉnh 1.200 lao động" */
const withoutFor = (head: readonly Span[], text: string): readonly Span[] =>
  head.map((piece, i) => (i === head.length - 1 && text.slice(piece.start, piece.end).endsWith(' cho') ? { start: piece.start, end: piece.end - 4 } : piece));

const isPeople = ({ start, end }: Span, text: string): boolean => PEOPLE.has(text.slice(start, end).toLowerCase());

/** "giải quyết việc làm cho 500 người" divides nothing. */
const GIVES = /(?:^| )(?:cho|hỗ trợ)$/u;

/** Who is counted under one of these may be divided under another. */
const PEOPLE = new Set(['người', 'lao động', 'lượt người', 'lượt lao động', 'lượt', 'học viên', 'học sinh', 'sinh viên']);

/** "cao đẳng 3.200 người": the noun of the whole, and only what tells the part from others. */
function isCountedPart(draft: Draft, whole: Draft, frames: Frames, text: string): boolean {
  if (whole.indicator.length === 0 || draft.subject.length === 0 || draft.node.meaning.verb !== null || hasWords(frameAt(draft, frames)?.right ?? []))
    return false;
  return sameNoun(draft, whole, text) && draft.change === whole.change;
}
