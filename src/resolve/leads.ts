/** The year that a sentence, a heading or a lead-in says for all it holds. */
import type { MatchedClause } from '../match/match.ts';
import type { PeriodMeaning } from '../match/meanings.ts';
import type { Node } from '../match/node.ts';
import type { DraftPeriod } from './draft.ts';
import { isAmount } from './row.ts';

const GOAL = /mục tiêu|chỉ tiêu|chi tiêu|phấn đấu|kế hoạch|nhiệm vụ|định hướng|dự báo|giai đoạn/u;

/** How many words may stand between a goal and its year. */
const NEAR = 12;

export interface Lead {
  readonly period: Pick<DraftPeriod, 'from' | 'to' | 'span' | 'refers'> | null;
  readonly every: boolean;
  /** Said of a goal or opening a list, so that the paragraphs that follow stand under it too. */
  readonly strong: boolean;
}

export const NO_LEAD: Lead = { period: null, every: false, strong: false };

/** What a sentence says for all its clauses: a period that opens it, or that follows a goal ("mục tiêu đến năm 2025 là"). */
export function sentenceLead(clauses: readonly MatchedClause[]): Lead {
  const first = clauses[0];
  if (first === undefined) return NO_LEAD;
  const opening = openingOf(first.nodes);
  if (opening.period) return opening;
  const governing = governingPeriod(first.nodes);
  if (governing) return { period: periodOf(governing), every: opening.every, strong: true };
  for (const { nodes } of clauses) {
    const { period, strong } = afterGoal(nodes);
    if (period) return { period, every: opening.every, strong };
  }
  return opening;
}

/** "Theo quyết định về kế hoạch giai đoạn 2026 - 2030, đến năm 2030, tỷ lệ …": the year between commas, behind that of what is cited. */
function governingPeriod(nodes: readonly Node[]): Node<PeriodMeaning> | null {
  const value = nodes.findIndex(isAmount);
  const at = nodes.findLastIndex((node, i) => i < value && node.kind === 'period');
  if (at < 2 || nodes[0]?.key !== 'theo' || nodes[at - 1]?.key !== ',' || nodes[at + 1]?.key !== ',') return null;
  return nodes.slice(0, at).some(({ kind }) => kind === 'period') ? (nodes[at] as Node<PeriodMeaning>) : null;
}

export const NOUN_OF_GOAL = /^(?:(?:đặt|đặt ra|đề ra) )?(?:mục tiêu|chỉ tiêu)/u;
const OPENS = new Set(['opener', 'intent', 'joint', 'sign', 'within', 'bound']);

/** A period or "mỗi năm" before anything else is said, or behind a short topic ("Về kinh tế, đến năm 2025, …"). */
export function openingOf(nodes: readonly Node[]): Lead {
  let every = false;
  let strong = false;
  let words = 0;
  for (let i = 0; i < nodes.length; i += 1) {
    const node = nodes[i] as Node;
    if (isAmount(node)) break;
    if (node.kind === 'period') {
      const topic = words === 0 || nodes[0]?.key === 'về' || nodes[i - 1]?.key === ',' || nodes[i - 1]?.kind === 'intent' || nodes[i - 1]?.key === ':';
      const followed = nodes[i + 1] === undefined || nodes[i + 1]?.kind === 'sign' || words === 0 || nodes.slice(i + 1).some(isAmount) || !nodes.some(isAmount);
      const opensTerm = i === 0 && nodes[1]?.key === ',' && (node.meaning as PeriodMeaning).from !== null;
      return topic && followed && words <= 40
        ? { period: periodOf(node as Node<PeriodMeaning>), every, strong: strong || opensTerm }
        : { period: null, every, strong: false };
    }
    if ((i === 0 && node.key === 'theo') || node.kind === 'opener' || node.kind === 'within' || NOUN_OF_GOAL.test(node.key)) strong = true;
    if (node.kind === 'every') every = words === 0 || every;
    else if (!OPENS.has(node.kind)) words += 1;
  }
  return { period: null, every, strong: false };
}

/** "dưới 0,3%, hướng tới chấm dứt dịch vào năm 2030": what is to come later. */
const OUTLOOK = /^(?:hướng|tiến) (?:tới|đến)/u;

/** The first period behind a goal word that belongs to no value. */
function afterGoal(nodes: readonly Node[]): Pick<Lead, 'period' | 'strong'> {
  let goal = Number.NEGATIVE_INFINITY;
  let strong = false;
  for (let i = 0; i < nodes.length; i += 1) {
    const node = nodes[i] as Node;
    const outlook = OUTLOOK.test(node.key) && nodes[i - 1]?.key === ',' && nodes.slice(0, i).some(isAmount);
    if (!outlook && (node.kind === 'intent' || GOAL.test(node.key) || (node.kind === 'name' && node.children.some((child) => GOAL.test(child.key))))) {
      goal = i;
      strong = NOUN_OF_GOAL.test(node.key) || node.kind === 'name';
    }
    if (i - goal <= NEAR && node.kind === 'period' && !isAmount(nodes[i - 1] ?? node) && !isAmount(nodes[i + 1] ?? node))
      return { period: periodOf(node as Node<PeriodMeaning>), strong };
    if (isAmount(node)) goal = Number.NEGATIVE_INFINITY;
  }
  return { period: null, strong: false };
}

/** What a heading or a lead-in gives: behind its goal word, else the first it names, else a bare year. */
export function headingLead(clauses: readonly MatchedClause[], text: string): Lead {
  for (const { nodes } of clauses) {
    const { period } = afterGoal(nodes);
    if (period) return { period, every: nodes.some((node) => node.kind === 'every'), strong: true };
  }
  for (const { nodes } of clauses) {
    const period = nodes.find((node) => node.kind === 'period') as Node<PeriodMeaning> | undefined;
    if (period) return { period: periodOf(period), every: false, strong: true };
  }
  for (const { nodes, clause } of clauses) {
    const year = nodes.findLast((node) => node.kind === 'year');
    if (year && GOAL.test(text.slice(clause.start, clause.end).toLowerCase()))
      return { period: { from: null, to: Number(year.key), span: { start: year.start, end: year.end } }, every: false, strong: true };
  }
  return NO_LEAD;
}

const periodOf = ({ meaning, start, end }: Node<PeriodMeaning>): Lead['period'] => ({
  from: meaning.from,
  to: meaning.to,
  span: { start, end },
  ...(meaning.refers ? { refers: meaning.refers } : {}),
});
