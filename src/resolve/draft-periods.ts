/** Settles the period of each draft: its clause's own, else its sentence's, else that of what leads the block, else the title's. */
import type { Draft, DraftPeriod } from './draft.ts';
import type { Leads } from './lead-periods.ts';

/** `start`: where the sentence begins; one before it lends no year that lies behind the document. */
export function periodSettler(leads: Leads, title: DraftPeriod | null, firstYear: number | null): (draft: Draft, clause: number, start: number) => Draft {
  const settled = (period: DraftPeriod, block: number): DraftPeriod | null =>
    period.refers ? ([leads.ofBlock(block), title].find((known) => known != null && known.from !== null) ?? leads.ofBlock(block) ?? title) : period;
  return (draft, clause, start) => {
    const sentence = leads.ofClause(clause);
    const every = draft.every ?? (sentence.every ? 'year' : null);
    const { period: named } = sentence;
    const isBehind = named?.to != null && firstYear !== null && named.to < firstYear && (named.span?.start ?? start) < start;
    const lead: DraftPeriod | null = named && !isBehind ? { ...named, via: 'clause' } : leads.ofBlock(draft.block);
    const isOwn = draft.period && (!draft.period.weak || lead === null || lead.weak === true) && !(draft.period.far && (lead ?? title));
    const own = isOwn ? draft.period : null;
    const period = own ?? (lead?.via === 'clause' ? lead : aboveOf(lead, title, every));
    return { ...draft, every, period: period && settled(period, draft.block) };
  };
}

/** A rate a year is not that of the one year that flows on from a paragraph ("đến năm 2030") where the title spans the years up to it. */
function aboveOf(above: DraftPeriod | null, title: DraftPeriod | null, every: Draft['every']): DraftPeriod | null {
  const spans = title !== null && title.from !== null && above?.weak === true && above.from === null && above.to === title.to;
  return spans && every === 'year' ? title : (above ?? title);
}
