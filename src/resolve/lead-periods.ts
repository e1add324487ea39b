/** The years that headings, lead-ins and the paragraphs before give to what stands under them. */
import type { TextBlock } from '../document.ts';
import type { MatchedClause, MatchedText } from '../match/match.ts';
import type { PeriodMeaning } from '../match/meanings.ts';
import type { Node } from '../match/node.ts';
import type { DraftPeriod } from './draft.ts';
import { headingLead, type Lead, NO_LEAD, NOUN_OF_GOAL, openingOf, sentenceLead } from './leads.ts';
import { STATISTICS } from './results.ts';
import { isAmount } from './row.ts';

/** For each block what it inherits, and from where; for each clause index the lead of its sentence or of those before it. */
export interface Leads {
  readonly ofBlock: (block: number) => DraftPeriod | null;
  readonly ofClause: (clause: number) => Lead;
}

/** `titled`: the title names a year, which paragraphs that name none stand under; without one they stand under the paragraph before them. */
export function leadPeriods(document: MatchedText, titled: boolean): Leads {
  const byBlock = new Map<number, MatchedClause[]>();
  for (const clause of document.clauses) {
    const known = byBlock.get(clause.block);
    if (known) known.push(clause);
    else byBlock.set(clause.block, [clause]);
  }
  const own = new Map<number, Lead>();
  const ofClause = new Map<MatchedClause, Lead>();
  const flow = new Map<number, Flow>();
  const flowing = new Map<number, Flow>();
  /** The nearest block above that names a period; -1 where none does. */
  const leading = (index: number): number => {
    let at = document.blocks[index]?.parent ?? -1;
    while (at >= 0 && !own.get(at)?.period) at = document.blocks[at]?.parent ?? -1;
    return at;
  };
  for (const [index, block] of document.blocks.entries()) {
    const clauses = byBlock.get(index) ?? [];
    if (block.kind === 'table') continue;
    const leads = leadsOfSentences(clauses, ofClause, document.text, leading(index) >= 0);
    const leadIn = isLeadIn(document.text, block);
    if (block.kind === 'heading' || leadIn) own.set(index, headingLead(clauses, document.text));
    const heading = headingAbove(document, index);
    const before = flow.get(heading);
    const goesOn = continues(document, block);
    if (before && ((!titled && goesOn) || ((!titled || before.lead.strong || goesOn) && !namesGoalAnew(clauses, document.folded)))) flowing.set(index, before);
    if (block.kind === 'paragraph' && !reports(document, block)) {
      const last = leadIn ? own.get(index) : leads.findLast((lead) => lead.period !== null);
      if (last?.period && !isOpen(last)) flow.set(heading, { lead: last, from: index });
    }
  }
  const ofBlock = (index: number): DraftPeriod | null => {
    const flowed = flowing.get(index);
    const at = leading(index);
    const period = own.get(at)?.period;
    if (period && !(flowed && flowed.from > at)) return { ...period, via: document.blocks[at]?.kind === 'heading' ? 'heading' : 'lead-in' };
    return flowed?.lead.period ? { ...flowed.lead.period, via: 'lead-in', weak: true } : null;
  };
  return { ofBlock, ofClause: (clause) => ofClause.get(document.clauses[clause] as MatchedClause) ?? NO_LEAD };
}

/** "Từ năm 2027, 100% xe buýt …": from when on one thing holds says nothing of the next, where a heading says when. */
const isOpen = ({ period }: Lead): boolean => period !== null && period.from !== null && period.to === null;

/** So much of a paragraph tells whether it reports. */
const OPENING = 120;

/** What follows a paragraph of results stands under what was aimed at before it. "Trước đó, UBND tỉnh đã ban hành Kế hoạch …" tells of aims. */
const reports = ({ folded }: MatchedText, { span: { start } }: TextBlock): boolean =>
  STATISTICS.test(folded.slice(start, start + OPENING).replace('trước đó,', ' '));

/** Ranks below this are headings that close what stood before them. */
const HEADING_RANK = 56;

/** The nearest block above that closes the flow of paragraphs: a heading, not a lead-in or a line of its own. */
function headingAbove({ blocks }: MatchedText, index: number): number {
  let at = blocks[index]?.parent ?? -1;
  while (at >= 0) {
    const block = blocks[at];
    if (block && block.kind !== 'table' && block.kind === 'heading' && block.rank < HEADING_RANK) return at;
    at = block?.parent ?? -1;
  }
  return -1;
}

/** A paragraph's lead, and which block it is. */
interface Flow {
  readonly lead: Lead;
  readonly from: number;
}

/** "Đồng thời, …", "Ngoài ra, …", "Chương trình cũng phấn đấu …", or a paragraph that begins in the middle of a list. */
function continues({ folded, text }: MatchedText, { span }: TextBlock): boolean {
  if (AIMS_ALSO.test(folded.slice(span.start, span.start + 60))) return true;
  return (
    /^(?:đồng thời|ngoài ra|cùng với đó|bên cạnh đó|cùng đó|tiếp đó|song song|cũng|\p{Ll})/u.test(folded.slice(span.start, span.start + 16)) &&
    !/^\p{Lu}(?!ồng thời|goài ra|ùng|ên cạnh|iếp đó|ong song|ũng)/u.test(text.slice(span.start, span.start + 16))
  );
}

const AIMS_ALSO =
  /^(?:[^ .,;]{1,12} ){1,3}cũng (?:phấn đấu|đặt mục tiêu|đặt chỉ tiêu|yêu cầu)|^(?:đối với )?(?:một số|các) (?:chỉ tiêu|mục tiêu)(?: [^ .,;:]{1,12}){0,5} ?:/u;

/** A paragraph that speaks of its own goal does not stand under the one before; "Đối với các chỉ tiêu về hạ tầng: …" sorts the aims of the one before. */
function namesGoalAnew(clauses: readonly MatchedClause[], folded: string): boolean {
  const [first] = clauses;
  if (!first || folded.startsWith('đối với', first.clause.start)) return false;
  const amount = first.nodes.findIndex(isAmount);
  return first.nodes.slice(0, Math.max(amount, 0)).some((node) => NOUN_OF_GOAL.test(node.key));
}

function leadsOfSentences(clauses: readonly MatchedClause[], ofClause: Map<MatchedClause, Lead>, text: string, underTerm: boolean): Lead[] {
  const leads: Lead[] = [];
  let current: Lead = NO_LEAD;
  for (let i = 0; i < clauses.length; ) {
    let end = i;
    while (end < clauses.length && clauses[end]?.clause.sentence === clauses[i]?.clause.sentence) end += 1;
    const sentence = clauses.slice(i, end);
    const found = sentenceLead(sentence);
    if (isOfItemBefore(current, sentence[0] as MatchedClause, text)) current = NO_LEAD;
    current = found.period ? found : { ...current, every: found.every };
    leads.push(current);
    let within = current;
    for (const clause of sentence) {
      const reopened = clause === sentence[0] ? NO_LEAD : openingOf(clause.nodes);
      if (reopened.period) within = reopened;
      ofClause.set(clause, within);
    }
    if (manyYears(sentence) || (underTerm && isOpen(current))) current = NO_LEAD;
    i = end;
  }
  return leads;
}

/** "Các mục tiêu: (1) Đến năm 2027, …. (2) …": an item says nothing of the next. */
function isOfItemBefore({ period }: Lead, { clause }: MatchedClause, text: string): boolean {
  if (!clause.ordinal || !period?.span) return false;
  const within = Math.max(0, clause.start - PARAGRAPH);
  const first = text.slice(within, clause.start).lastIndexOf('(1)');
  return first >= 0 && period.span.start > within + first;
}

/** So far back the first item of a list in one paragraph may stand. */
const PARAGRAPH = 2000;

/** A sentence that goes from year to year says nothing of the next sentence's. */
function manyYears(sentence: readonly MatchedClause[]): boolean {
  const years = new Set<number | null>();
  for (const { nodes } of sentence) {
    let next: Node | null = null;
    for (const node of nodes.toReversed()) {
      if (node.kind === 'period' && next && isAmount(next)) years.add((node.meaning as PeriodMeaning).to);
      if (node.kind !== 'word' && node.kind !== 'sign') next = node;
    }
  }
  return years.size > 1;
}

export const isLeadIn = (text: string, block: TextBlock): boolean =>
  text[block.span.end - 1] === ':' || /(?:như sau|sau đây|gồm)[.,;]?$/u.test(text.slice(Math.max(0, block.span.end - 12), block.span.end));
