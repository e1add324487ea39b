/** Settles the period of each draft: its clause's own, else its sentence's, else that of what leads the block, else the title's. */
import type { Draft, DraftPeriod } from './draft.ts';
import type { Leads } from './lead-periods.ts';

/** `sentence`: where it begins; one before it lends no year that lies behind the document. To be asked in the order of the text: "đến thời điểm này" is the year that its paragraph named last. */
export function periodSettler(leads: Leads, title: DraftPeriod | null, firstYear: number | null): (draft: Draft, clause: number, sentence: number) => Draft {
  let named: { block: number; period: DraftPeriod } | null = null;
  const settle = (period: DraftPeriod, block: number): DraftPeriod | null => {
    if (!period.refers) return period;
    const above = leads.ofBlock(block);
    if (period.refers === 'before') return named?.block === block ? named.period : (above ?? title);
    return [above, title].find((known) => known != null && known.from !== null) ?? above ?? title;
  };
  return (draft, clause, start) => {
    const sentence = leads.ofClause(clause);
    const every = draft.every ?? (sentence.every ? 'year' : null);
    const { period: lead } = sentence;
    const isBehind = lead?.to != null && firstYear !== null && lead.to < firstYear && (lead.span?.start ?? start) < start;
    const said: DraftPeriod | null = draft.period ?? (lead && !isBehind ? { ...lead, via: 'clause' } : null);
    const period = said ? settle(said, draft.block) : aboveOf(leads.ofBlock(draft.block), title, every);
    if (said && period) named = { block: draft.block, period };
    return { ...draft, every, period };
  };
}

/** A rate a year is not that of the one year that flows on from a paragraph ("đến năm 2030") where the title spans the years up to it. */
function aboveOf(above: DraftPeriod | null, title: DraftPeriod | null, every: Draft['every']): DraftPeriod | null {
  const spans = title !== null && title.from !== null && above?.weak === true && above.from === null && above.to === title.to;
  return spans && every === 'year' ? title : (above ?? title);
}
