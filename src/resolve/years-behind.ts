/** A year behind the last of several values that is that of all of them. */
import type { Draft } from './draft.ts';

/** "luồng vàng còn 5 giờ, luồng đỏ còn 24 giờ trong năm 2028": the year behind the last is that of all. */
export const datedBy = (draft: Draft, last: Draft): Draft =>
  draft.period === null && draft.clause === last.clause && last.period?.span && last.period.span.start > last.node.end
    ? { ...draft, period: last.period }
    : draft;

/** "tỷ lệ A đạt 70%, tỷ lệ B đạt 30% vào năm 2028", "A đạt 60%, B đạt 90% năm 2027, 98% năm 2030": the first year that a clause names behind a value is that of all before it. */
export function dateTogether(drafts: readonly Draft[]): Draft[] {
  const at = drafts.findIndex(({ period }) => period !== null);
  const last = drafts[at];
  if (!last || at < 1 || last.inBrackets || goesFurther(last) || drafts.slice(at + 1).some(({ inherits, period }) => !inherits || period === null))
    return [...drafts];
  if (drafts.slice(0, at).some(({ inBrackets, refusal }) => inBrackets || refusal !== null)) return [...drafts];
  return drafts.map((draft, i) => {
    const dated = i < at ? datedBy(draft, last) : draft;
    return dated.period && dated !== draft ? { ...dated, period: { ...dated.period, weak: true } } : dated;
  });
}

/** "đạt 80% vào năm 2027 và 95% vào năm 2030; trong đó nông thôn đạt tương ứng 70% và 90%": each has the year of the one that it answers. */
export function dateRespectively(drafts: readonly Draft[]): Draft[] {
  const out = [...drafts];
  drafts.forEach((draft, i) => {
    if (!draft.node.meaning.respectively || draft.period !== null || draft.refusal !== null) return;
    let end = i + 1;
    while (end < drafts.length && drafts[end]?.clause === draft.clause && drafts[end]?.inherits && drafts[end]?.period === null) end += 1;
    const answered = drafts.slice(0, i).filter(({ inBrackets, refusal, period }) => !inBrackets && refusal === null && period !== null);
    if (end - i < 2 || answered.length < end - i) return;
    for (let k = i; k < end; k += 1) out[k] = { ...(drafts[k] as Draft), period: (answered[answered.length - end + k] as Draft).period };
  });
  return out;
}

/** "trên 30% trẻ em được hỏi ý kiến, tăng lên 45% vào năm 2030": what the same comes to later. */
const goesFurther = ({ inherits, node: { meaning } }: Draft): boolean => inherits && (meaning.reached || meaning.change !== null);
