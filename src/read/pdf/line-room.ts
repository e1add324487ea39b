/** Whether a line was broken by the width that it had: the first word of the next one would not have fitted. */
import type { PageWord } from './page-words.ts';
import type { TextLine } from './text-line.ts';

/** Of the height of a line. */
const SPACE = 0.2;
const TOLERANCE = 0.12;
/** For what does not look like a beginning. */
const MORE_TOLERANCE = 0.6;
const GOES_ON = /^[\p{Ll}\d(]/u;

/** `room`: from the beginning of the line to where it must end. */
export function isFull(line: TextLine, next: TextLine, room: number): boolean {
  const first = next.words[0] as PageWord;
  return line.width + SPACE * line.height + first.width > room - (GOES_ON.test(first.text) ? MORE_TOLERANCE : TOLERANCE) * line.height;
}

/** "TTr-" / "SNNMT", "đồng/" / "người": a line may be broken inside of a word, behind its sign. */
const INSIDE_A_WORD = /[\p{L}\d][-/]$/u;

/** What stands between a line that its width broke and the next one. */
export const jointOf = (line: TextLine, next: TextLine): ' ' | '' =>
  INSIDE_A_WORD.test((line.words.at(-1) as PageWord).text) && /^[\p{L}\d]/u.test((next.words[0] as PageWord).text) ? '' : ' ';
