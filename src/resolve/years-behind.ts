/** A year behind the last of several values that is that of all of them. */
import type { Draft } from './draft.ts';

/** "luồng vàng còn 5 giờ, luồng đỏ còn 24 giờ trong năm 2028": the year behind the last is that of all. */
export const datedBy = (draft: Draft, last: Draft): Draft =>
  draft.period === null && draft.clause === last.clause && last.period?.span && last.period.span.start > last.node.end
    ? { ...draft, period: last.period }
    : draft;

/** "tỷ lệ A đạt 70%, tỷ lệ B đạt 30% vào năm 2028": a year at the end of a clause that names no other is that of all its values. */
export function dateTogether(drafts: readonly Draft[]): Draft[] {
  const last = drafts.at(-1);
  if (
    !last ||
    last.inBrackets ||
    drafts.length < 2 ||
    drafts.slice(0, -1).some(({ period, inBrackets, refusal }) => period !== null || inBrackets || refusal !== null)
  )
    return [...drafts];
  return drafts.map((draft, i) => {
    const dated = i < drafts.length - 1 ? datedBy(draft, last) : draft;
    return dated.period && dated !== draft ? { ...dated, period: { ...dated.period, weak: true } } : dated;
  });
}
