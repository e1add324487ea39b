/** Parts of what was counted or measured before, in words that only point back to it. */
import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';

/** "hỗ trợ 60 người vay vốn; một phần ba trong số đó có việc làm": a share of those counted before. */
const OF_THOSE = /^ (?:trong )?số (?:đó|này) (?=\p{Ll})/u;

export function withoutThose({ node, indicator }: Draft, text: string): Span[] | null {
  const those = OF_THOSE.exec(text.slice(node.end, node.end + 20));
  const [first, ...more] = indicator;
  return those && first ? [{ start: Math.max(first.start, node.end + those[0].length), end: first.end }, ...more] : null;
}
