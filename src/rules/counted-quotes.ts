/** Quotation marks around what is counted: "xây dựng 120 “Tổ liên gia an toàn”" counts as it would without them. */
import type { Node } from '../match/node.ts';

/** A name in quotation marks takes fewer tokens. */
const LONGEST = 14;
/** One word alone is a catchword. */
const FEWEST = 2;

/** `tokens` without the marks that open right behind a number, and without those that close them. */
export function withoutQuotesOfCounted(tokens: readonly Node[]): readonly Node[] {
  const marks = new Set<Node>();
  for (let i = 1; i + 1 < tokens.length; i += 1) {
    if ((tokens[i] as Node).key !== '"' || tokens[i - 1]?.kind !== 'number' || tokens[i + 1]?.kind !== 'word') continue;
    const close = tokens.slice(i + 1, i + LONGEST).findIndex(({ key, kind }) => key === '"' || kind === 'number');
    if (close < FEWEST || tokens[i + 1 + close]?.key !== '"') continue;
    marks.add(tokens[i] as Node).add(tokens[i + 1 + close] as Node);
  }
  return marks.size === 0 ? tokens : tokens.filter((token) => !marks.has(token));
}
