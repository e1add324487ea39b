/** Values told apart by where or whom they hold for: "đạt 95% tại khu vực đô thị và 80% ở khu vực nông thôn", "tăng 8%/năm về hàng hóa và 6%/năm về hành khách". */
import type { Node } from '../match/node.ts';
import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';
import { type Frames, frameAt } from './frame-of-draft.ts';
import type { Frame } from './frames.ts';
import { isContest } from './topics.ts';
import { isPeriod, trimEdges } from './words.ts';
import { datedBy } from './years-behind.ts';

const PLACES = new Set(['tại', 'ở', 'về']);
/** Where the phrase ends: what follows says why, how or by what rule. */
const STOPS = new Set(['theo', 'để', 'nhằm', 'bằng', 'qua', 'thông', 'trước', 'sau', 'khi', 'nếu', 'so', 'trong']);
const LONGEST = 10;

export function qualifyByPlaces(drafts: readonly Draft[], frames: Frames): Draft[] {
  const out = [...drafts];
  drafts.forEach((draft, i) => {
    const frame = frameAt(draft, frames);
    const qualifier = frame && draft.refusal === null ? placeBehind(frame) : null;
    if (frame && qualifier && draft.rules.includes('target/rank') && isContest(frame.right)) {
      out[i] = { ...draft, qualifier, rules: [...draft.rules, 'resolve/qualified'] };
      return;
    }
    if (!frame || !qualifier || draft.qualifier || draft.node.meaning.value.form === 'rank' || draft.node.meaning.value.form === 'count') return;
    if (draft.rules.includes('target/indicator-first')) out[i] = { ...draft, of: null, qualifier, rules: [...draft.rules, 'resolve/qualified'] };
    else if (goesOn(draft, frame, out[i - 1])) {
      out[i - 1] = datedBy(out[i - 1] as Draft, draft);
      out[i] = {
        ...draft,
        indicator: [],
        subject: [],
        of: null,
        inherits: true,
        qualifier,
        rules: [...draft.rules.filter((id) => id !== 'target/value-first'), 'target/shared', 'resolve/qualified'],
      };
    }
  });
  return out;
}

/** A value that names nothing but for whom it holds, behind another of the same indicator. */
function goesOn(draft: Draft, frame: Frame, before: Draft | undefined): boolean {
  const alone = draft.rules.includes('target/value-first') && frame.left.length === 0 && !frame.intent && draft.node.meaning.change === null;
  const follows = before !== undefined && before.refusal === null && before.clause === draft.clause && before.inBrackets === draft.inBrackets;
  return alone && follows && before.rules.includes('resolve/qualified') && before.node.meaning.value.form === draft.node.meaning.value.form;
}

function placeBehind({ right, rightApart }: Frame): Span | null {
  const [first, second] = right;
  const opens =
    first !== undefined && (PLACES.has(first.key) || (first.key === 'đối' && second?.key === 'với') || (first.key === 'với' && second?.kind === 'amount'));
  if (!opens || rightApart) return null;
  const end = right.findIndex((node, i) => i > 0 && endsPhrase(node));
  const phrase = trimEdges(end < 0 ? right : right.slice(0, end));
  return phrase.length >= 2 && phrase.length <= LONGEST ? { start: first.start, end: (phrase.at(-1) as Node).end } : null;
}

const endsPhrase = (node: Node): boolean => node.kind === 'sign' || node.kind === 'joint' || node.kind === 'base' || isPeriod(node) || STOPS.has(node.key);
