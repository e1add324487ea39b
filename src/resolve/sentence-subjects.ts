/** A clause that begins with its verb ("; đóng góp 55% GDP") has the subject of the sentence before it. */
import type { MatchedText } from '../match/match.ts';
import type { Span } from '../span.ts';
import { clausesOf } from '../structure/clauses.ts';
import type { Draft } from './draft.ts';

/** Verbs that need a subject, as a share or a supply of something. */
const NEEDS_SUBJECT = /^(?:đóng góp|chiếm|đáp ứng|cung ứng|cung cấp|giải quyết việc làm(?: cho)?|tạo việc làm(?: cho)?)$/u;
/** Where the verb of a sentence begins: what stands before it is the subject. */
const VERB = /(?<![a-z\u00df-\u1eff])(?:phát triển|là|có|được|đạt|tiếp tục|trở thành|đóng|tăng|giảm|chiếm|phấn đấu|giữ|chủ động|cơ bản)(?![\p{L}\p{M}])/u;
/** Says what the sentence is about, and no subject of its verbs. */
const TOPIC =
  /^(?:về|đối với|với|tại|trong|theo|toàn|từ|đến|ngoài|tổng|số|tỷ lệ|tỷ trọng|tốc độ|mức|diện tích|sản lượng|doanh thu|thu nhập|kim ngạch|giá trị)(?![\p{L}\p{M}])/u;
const BELONGS_TO = / của (?=\p{L})/u;
const LONGEST = 60;

/** The first clause of each sentence of a block, numbers in it or not. */
type Openings = (block: number) => ReadonlyMap<number, Span>;

function openingsOf(document: MatchedText): Openings {
  const known = new Map<number, Map<number, Span>>();
  return (index) => {
    const block = document.blocks[index];
    const openings = known.get(index) ?? new Map<number, Span>();
    if (!known.has(index) && block && block.kind !== 'table')
      for (const clause of clausesOf(document.text, block.span)) if (!openings.has(clause.sentence)) openings.set(clause.sentence, clause);
    known.set(index, openings);
    return openings;
  };
}

export function withSentenceSubjects(document: MatchedText, drafts: readonly Draft[]): Draft[] {
  const openings = openingsOf(document);
  const out: Draft[] = [];
  for (const draft of drafts) {
    const [first] = draft.indicator;
    const needs = draft.cell === null && draft.refusal === null && first !== undefined && NEEDS_SUBJECT.test(document.folded.slice(first.start, first.end));
    const subject = needs ? subjectBefore(document, draft, first, out, openings) : null;
    out.push(subject ? { ...draft, indicator: [subject, ...draft.indicator], rules: [...draft.rules, 'resolve/sentence-subject'] } : draft);
  }
  return out;
}

/** Whose the indicator before is ("của kinh tế tư nhân"), else what the sentence begins with. */
function subjectBefore(document: MatchedText, draft: Draft, first: Span, earlier: readonly Draft[], openings: Openings): Span | null {
  const block = document.blocks[draft.block];
  if (!block || block.kind === 'table') return null;
  const before = lastOfSentence(earlier, draft);
  if (before?.rules.includes('resolve/sentence-subject')) return before.indicator[0] ?? null;
  const named = before?.indicator[0];
  const of = named ? BELONGS_TO.exec(document.folded.slice(named.start, named.end)) : null;
  if (named && of) return { start: named.start + of.index + of[0].length, end: named.end };
  const opening = openings(draft.block).get(draft.sentence);
  if (!opening || opening.start >= first.start || TOPIC.test(document.folded.slice(opening.start, opening.start + LONGEST))) return null;
  const verb = VERB.exec(document.folded.slice(opening.start, Math.min(opening.end, opening.start + LONGEST)));
  return verb && verb.index > 3 ? { start: opening.start, end: opening.start + verb.index - 1 } : null;
}

function lastOfSentence(earlier: readonly Draft[], { block, sentence }: Draft): Draft | null {
  for (let i = earlier.length - 1; i >= 0; i -= 1) {
    const other = earlier[i] as Draft;
    if (other.block !== block || other.sentence !== sentence) return null;
    if (other.refusal === null) return other;
  }
  return null;
}
