/** The unit of a draft's value, in one spelling. */
import type { Draft } from './draft.ts';

/** `more`: so many characters behind it. */
export function unitOf({ node }: Draft, folded: string, more = 0): string {
  const { unitSpan } = node.meaning.value;
  return unitSpan ? folded.slice(unitSpan.start, unitSpan.end + more) : '';
}

export const isMoney = (unit: string): boolean => /^(?:đồng|usd|đô ?la|vnđ|vnd)/u.test(unit);
