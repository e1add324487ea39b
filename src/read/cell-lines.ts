/** The lines of a cell: one that only goes on is joined to the one before it, so that a name reads as one. */
import type { ReadText } from './blocks.ts';

const BREAK = /\n+/gu;
const GOES_ON = /^[\p{Ll}\d(%,.;)]/u;
const CLOSED = /[.;:!?]$/u;
const BEGINS_ITEM = /^(?:\d{1,2}[.)]|[a-zđ]\)|[-+*•])\s/u;

/** As long as before, so that its spans stay: a line break becomes a space where the sentence goes on. */
export function joinedLines<Text extends ReadText>(said: Text): Text {
  if (!said.text.includes('\n')) return said;
  const text = said.text.replace(BREAK, (breaks, at: number, whole: string) => {
    const before = whole.slice(0, at).trimEnd();
    const after = whole.slice(at + breaks.length, at + breaks.length + 20).trimStart();
    const open = before !== '' && after !== '' && !CLOSED.test(before.slice(-1)) && GOES_ON.test(after) && !BEGINS_ITEM.test(after);
    return (open ? ' ' : '\n').repeat(breaks.length);
  });
  return { ...said, text };
}
