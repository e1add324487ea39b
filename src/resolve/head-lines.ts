/** The lines at the top of a text, cells of a letterhead's table taken as lines of their own, without marks of drawing. */

import { once } from './once.ts';

export interface HeadLine {
  readonly text: string;
  readonly start: number;
}

/** A letterhead that is not among the first lines is none: site navigation takes up to about eighty. */
const LINES = 90;
const REACH = 20_000;
const BREAK = /<br\s{0,2}\/?>/giu;
/** The space before "(Kèm theo …" on the line of a title. */
const ATTACHMENT = / (?=\((?:ban hành )?(?:đính )?kèm theo )/giu;
const MARKS_BEFORE = /^[\s#*_>=~–—-]+/u;
const MARKS_AFTER = /[\s#*_=~–—-]+$/u;

/** Those of a document, cut once. */
export const headLinesOf = once((document: { readonly text: string }): readonly HeadLine[] => headLines(document.text));

export function headLines(text: string): HeadLine[] {
  const lines: HeadLine[] = [];
  const top = text
    .slice(0, REACH)
    .replace(BREAK, (tag) => '\n'.repeat(tag.length))
    .replace(ATTACHMENT, '\n');
  for (const match of top.matchAll(/[^\n|]+/gu)) {
    const before = MARKS_BEFORE.exec(match[0])?.[0].length ?? 0;
    const trimmed = match[0].slice(before).replace(MARKS_AFTER, '');
    if (trimmed !== '') lines.push({ text: trimmed, start: match.index + before });
    if (lines.length >= LINES) break;
  }
  return lines;
}
