/** What is announced and then told part by part: "Tỷ lệ trường đạt chuẩn quốc gia:" over bullets, "Giảm mức tiêu hao …. Cụ thể, đối với …". */
import type { MatchedText } from '../match/match.ts';
import type { PeriodMeaning } from '../match/meanings.ts';
import type { Node } from '../match/node.ts';
import { readClause } from '../rules/read-clause.ts';
import { beginsWithMeasure, withoutLeadingChange } from '../rules/target/phrases.ts';
import type { Span } from '../span.ts';
import { clausesOf } from '../structure/clauses.ts';
import type { Change } from '../validate/schema.ts';
import type { Draft, DraftPeriod } from './draft.ts';
import { isLeadIn } from './lead-periods.ts';
import { piecesOf } from './pieces.ts';
import { isAmount } from './row.ts';
import { isIntent, isPeriod, trimEdges } from './words.ts';

interface Head {
  readonly pieces: readonly Span[];
  readonly change: Change | null;
  readonly period: DraftPeriod | null;
}

/** The first sentence of the parts. */
const OPENS_PARTS = /^(?:cụ thể|trong đó)(?: là| như sau)?\s?[,:]?\s/u;
/** The name of a part: short, and no more than a name. */
const PART = /^(?:(?:đối )?với |tại |ở |khu vực |cấp )?[\p{L}\p{M}][^.;:%\d]{1,60}$/u;
/** "đối với công nghiệp thép: tối thiểu 6%" */
const NAMED_PART = /^(?:(?:cụ thể|trong đó)(?: là| như sau)?\s?[,:]?\s)?((?:đối với|với|tại|ở) [^.;:%]{2,80}?)\s?:\s?$/u;
/** Announced heads are longer than a topic ("Thu nhập:", "Số liệu:"). */
const FEWEST_WORDS = 4;
const LONGEST_HEAD = 240;
/** What is announced by these is counted or measured in each part. */
const RATES = /^(?:tỷ lệ|tỷ trọng|tỷ suất|tốc độ|mức (?:tiêu hao|tổn thất|giảm|tăng|hưởng)|diện tích|sản lượng|số lượng|số (?!liệu)|tổng số)/u;

export function withAnnouncedHeads(document: MatchedText, drafts: readonly Draft[]): Draft[] {
  const heads = headsOf(document);
  let parts: { block: number; head: Head; numbered: number } | null = null;
  let listed: { head: Head; last: number } | null = null;
  return drafts.map((draft) => {
    if (draft.cell !== null || draft.inBrackets) return draft;
    if (parts && (parts.block !== draft.block || parts.numbered !== draft.sentence)) parts = null;
    const opened = parts?.head ?? heads.ofSentence(draft);
    if (opened && !parts) parts = { block: draft.block, head: opened, numbered: draft.sentence };
    const head = opened ?? heads.ofParent(draft.block);
    if (head) return under(document, draft, head, opened !== null && opened !== undefined);
    const goesOn: boolean = listed !== null && draft.block - listed.last <= 1;
    const above = goesOn && listed ? listed.head : heads.ofItemBefore(draft.block);
    const part = above && PLAIN_PART.test(document.folded.slice(draft.clause.start, draft.node.start)) ? under(document, draft, above, false) : draft;
    listed = above && part !== draft ? { head: above, last: draft.block } : null;
    return above && part !== draft && part.period?.via !== 'clause' ? { ...part, period: above.period ?? part.period } : part;
  });
}

function under(document: MatchedText, draft: Draft, head: Head, told: boolean): Draft {
  const member = memberOf(document.folded, draft, told);
  if (member === null) return draft;
  const falls = head.change === 'decrease' && draft.change === 'level' && !draft.op.startsWith('<') && !draft.node.meaning.reached;
  return {
    ...draft,
    indicator: [...head.pieces, ...member],
    change: falls ? 'decrease' : draft.change,
    refusal: null,
    inherits: false,
    rules: [...draft.rules, 'resolve/announced-head'],
  };
}

/** The draft's own words, where they only name a part; none where a year is all it names ("Năm 2027: 40%"). */
function memberOf(folded: string, draft: Draft, told: boolean): readonly Span[] | null {
  const { form } = draft.node.meaning.value;
  if (form === 'rank' || draft.rules.includes('resolve/list-head')) return null;
  if (draft.rules.includes('resolve/dropped-head')) return told && draft.refusal === null ? draft.indicator : null;
  if (draft.refusal === 'no-indicator') {
    const named = NAMED_PART.exec(folded.slice(Math.max(draft.clause.start, draft.node.start - 120), draft.node.start));
    const phrase = named?.[1];
    const start = phrase ? draft.node.start - (named[0].length - named[0].indexOf(phrase)) : 0;
    return phrase ? [{ start, end: start + phrase.length }] : draft.inherits && draft.period?.via === 'clause' ? [] : null;
  }
  const [first, ...rest] = draft.indicator;
  if ((draft.refusal !== null && draft.refusal !== 'weak-count') || first === undefined || rest.length > 0 || !draft.rules.includes('target/indicator-first'))
    return null;
  const words = folded.slice(first.start, first.end);
  const before = folded.slice(Math.max(draft.clause.start, first.start - 4), first.start);
  const opens = (told ? /(?:^|[\s,;:])$/u.test(before) : first.start - draft.clause.start <= 2) && first.end <= draft.node.start;
  const names = PART.test(words) && !RATES.test(words) && words.split(' ').length <= 9;
  return opens && (names || (told && draft.part)) ? draft.indicator : null;
}

/** "Các xã ven hồ: 95%" */
const PLAIN_PART = /^[^:;.%\d]{2,60}\s?:\s$/u;

interface Heads {
  /** Of the lead-in or heading that a block stands under. */
  readonly ofParent: (block: number) => Head | null;
  /** Of the item before, where it leads in what stands beside it: indentation is gone. */
  readonly ofItemBefore: (block: number) => Head | null;
  /** Of what the sentence before announces, where this one begins to tell the parts. */
  readonly ofSentence: (draft: Draft) => Head | null;
}

function headsOf(document: MatchedText): Heads {
  const known = new Map<number, Head | null>();
  const remembered = (key: number, find: () => Head | null): Head | null => {
    const found = known.get(key) ?? (known.has(key) ? null : find());
    known.set(key, found);
    return found;
  };
  return {
    ofParent(index) {
      const parent = document.blocks[index]?.parent ?? -1;
      const block = document.blocks[parent];
      if (!block || block.kind === 'table' || !(block.kind === 'heading' || isLeadIn(document.text, block))) return null;
      return remembered(block.span.start, () => headIn(document, block.span));
    },
    ofItemBefore(index) {
      const [block, above] = [document.blocks[index], document.blocks[index - 1]];
      if (!block || !above || block.kind !== 'item' || above.kind !== 'item' || above.parent !== block.parent || !isLeadIn(document.text, above)) return null;
      return remembered(above.span.start, () => headIn(document, above.span));
    },
    ofSentence({ block: index, clause }) {
      const block = document.blocks[index];
      if (!block || block.kind === 'table' || !OPENS_PARTS.test(document.folded.slice(clause.start, clause.start + 24))) return null;
      return remembered(-1 - clause.start, () => headIn(document, lastBefore(document, index, clause.start)));
    },
  };
}

/** The last clause before an offset of a block, or of the paragraph above it. */
function lastBefore(document: MatchedText, index: number, at: number): Span | null {
  const [block, above] = [document.blocks[index], document.blocks[index - 1]];
  if (!block) return null;
  const own = clausesOf(document.text, { start: Math.max(block.span.start, at - 2 * LONGEST_HEAD), end: at }).at(-1);
  if (own) return own;
  return above && above.kind === block.kind && above.kind !== 'table' && above.kind !== 'heading'
    ? (clausesOf(document.text, above.span).at(-1) ?? null)
    : null;
}

/** "[Đến năm 2030, phấn đấu nâng cao] tỷ lệ cây xanh", "[Đến năm 2030, phấn đấu] giảm mức tiêu hao năng lượng của các ngành [so với năm 2025], cụ thể:" with no value of its own. */
function headIn({ text, folded }: MatchedText, at: Span | null): Head | null {
  if (at === null || at.end - at.start > LONGEST_HEAD) return null;
  const all = readClause(text, folded, at.start, at.end).nodes;
  const nodes = all.filter((node) => !isPeriod(node));
  if (nodes.some(isAmount)) return null;
  const goal = nodes.findLastIndex(isIntent);
  const { phrase, change } = withoutLeadingChange(trimEdges(nodes.slice(goal + 1).filter((node, i) => i > 1 || node.key !== 'cao')));
  const head = withoutEnd(phrase);
  const words = head.reduce((count, node) => count + Math.max(1, node.children.length), 0);
  const [first] = head;
  if (!first || words < FEWEST_WORDS || !beginsWithMeasure(head) || !RATES.test(folded.slice(first.start, first.start + 24))) return null;
  const dated = all.find(isPeriod);
  const { from, to } = (dated?.meaning ?? { from: null, to: null }) as PeriodMeaning;
  return { pieces: piecesOf(text, head), change, period: dated ? { from, to, span: { start: dated.start, end: dated.end }, via: 'lead-in' } : null };
}

/** Cuts the comparison, and what only announces: "…, cụ thể:", "… như sau:", "… đạt:". */
function withoutEnd(phrase: readonly Node[]): Node[] {
  const base = phrase.findIndex((node) => node.kind === 'base');
  let nodes = trimEdges(base > 0 ? phrase.slice(0, base) : phrase);
  for (let last = nodes.at(-1); last && (last.kind === 'verb' || last.key === 'sau' || last.key === 'như'); last = nodes.at(-1))
    nodes = trimEdges(nodes.slice(0, -1));
  return nodes;
}
