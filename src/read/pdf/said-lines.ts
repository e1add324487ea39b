/** Lines of writing as one text, with what is known of its words. */
import type { UnsureSpan } from '../../document.ts';
import type { Span } from '../../span.ts';
import type { ReadText } from '../blocks.ts';
import { saidWords, type TextLine } from './text-line.ts';

/** A word that a recognition is surer of than this needs no second look. */
const SURE = 0.8;

export type Joint = ' ' | '\n' | '';

export interface JoinedLine {
  readonly line: TextLine;
  /** What stands between it and the line before. */
  readonly joint: Joint;
}

export function saidOf(lines: readonly JoinedLine[]): ReadText {
  const parts: string[] = [];
  const strong: Span[] = [];
  const unsure: UnsureSpan[] = [];
  let length = 0;
  const write = (text: string): number => {
    parts.push(text);
    length += text.length;
    return length - text.length;
  };
  for (const [index, { line, joint }] of lines.entries()) {
    if (index > 0) write(joint);
    for (const { word, space } of saidWords(line)) {
      write(space);
      const at = { start: write(word.text), end: length };
      if (word.bold) strong.push(at);
      if (word.certainty !== undefined && word.certainty < SURE) unsure.push({ ...at, certainty: word.certainty });
    }
  }
  return { text: parts.join(''), ...(strong.length > 0 ? { strong } : {}), ...(unsure.length > 0 ? { unsure } : {}) };
}
