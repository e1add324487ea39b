/** Years that are named by pointing back: "Cũng đến thời điểm này, …", "ở các mốc này là 40%, 70% và 100%". */
import type { MatchedText } from '../match/match.ts';
import type { Span } from '../span.ts';
import type { Draft, DraftPeriod } from './draft.ts';

const TIME = '(?:thời điểm|mốc thời gian|mốc|năm|giai đoạn|thời kỳ)';
const BACK = '(?:này|đó|trên|nói trên)(?![\\p{L}\\p{M}])';
const OPENS = new RegExp(`^(?:và |cũng |cùng )?(?:đến|tới|tại|vào|trong|ở) (${TIME}) ${BACK}`, 'u');
const WITHIN = new RegExp(` (?:đến|tới|tại|vào|trong|ở) (các )?${TIME} ${BACK}`, 'u');
/** So many targets are looked back over. */
const FAR = 12;

export function withReferredYears(document: MatchedText, drafts: readonly Draft[]): Draft[] {
  const starts = new Map<string, number>();
  for (const { block, clause } of document.clauses) if (!starts.has(`${block}|${clause.sentence}`)) starts.set(`${block}|${clause.sentence}`, clause.start);
  const out: Draft[] = [];
  drafts.forEach((draft, i) => {
    const start = starts.get(`${draft.block}|${draft.sentence}`);
    const opened = draft.cell === null && draft.refusal === null && start !== undefined ? OPENS.exec(document.folded.slice(start, start + 40)) : null;
    const own = draft.period?.span && draft.period.via === 'clause' && start !== undefined && draft.period.span.start >= start;
    const referred = opened && !own ? lastNamed(out, draft, opened[1] === 'giai đoạn' || opened[1] === 'thời kỳ', start as number) : null;
    out.push(referred ? { ...draft, period: referred } : inTurn(document.folded, drafts, i, out));
  });
  return out;
}

/** What the targets before the sentence came to, last. */
function lastNamed(earlier: readonly Draft[], { block }: Draft, spans: boolean, before: number): DraftPeriod | null {
  const near = earlier.slice(-FAR).filter((other) => other.refusal === null && other.cell === null && other.node.start < before && block - other.block <= 1);
  return near.findLast(({ period }) => period !== null && (!spans || period.from !== null))?.period ?? null;
}

/** A draft whose indicator holds "ở các mốc này": without these words, and with its year of the list before. */
function inTurn(folded: string, drafts: readonly Draft[], i: number, earlier: readonly Draft[]): Draft {
  const draft = drafts[i] as Draft;
  const last = draft.refusal === null && draft.cell === null ? draft.indicator.at(-1) : undefined;
  const found = last ? WITHIN.exec(folded.slice(last.start, last.end)) : null;
  if (!last || !found) return draft;
  const run = drafts.slice(Math.max(0, i - FAR), i + FAR).filter((other) => other.clause === draft.clause && other.indicator.at(-1)?.start === last.start);
  const place = run.indexOf(draft);
  const years = earlier.slice(-FAR).findLast(({ period, clause }) => clause !== draft.clause && period?.years?.length === run.length)?.period ?? null;
  const single = found[1] === undefined ? lastNamed(earlier, draft, false, draft.clause.start) : null;
  const period = years?.years ? { ...years, to: years.years[place] as number } : single;
  return period
    ? { ...draft, indicator: [...draft.indicator.slice(0, -1), ...without(last, found)], period, rules: [...draft.rules, 'resolve/referred-year'] }
    : draft;
}

function without(piece: Span, found: RegExpExecArray): Span[] {
  const [start, end] = [piece.start + found.index, piece.start + found.index + found[0].length];
  return [{ start: piece.start, end: start }, ...(end + 1 < piece.end ? [{ start: end + 1, end: piece.end }] : [])];
}
