/** Beginnings of recognised lines: a bullet is often taken for another sign, and the space behind an item's number for a dash. */
import { markerOf } from '../../structure/markers.ts';
import type { PageWord } from './page-words.ts';
import type { TextLine } from './text-line.ts';

const LONE_SIGN = /^[¬:;_~=»«“”"'.,·•°-]{1,2}$/u;
const DASH = /^[-–—_]$/u;

export function withBullet(line: TextLine): TextLine {
  const [first, second, ...others] = line.words;
  if (!first || !second || first.certainty === undefined) return line;
  if (LONE_SIGN.test(first.text) && first.text !== '-') return { ...line, words: [{ ...first, text: '-' }, second, ...others] };
  return isNumber(first) && DASH.test(second.text) && others.length > 0 ? { ...line, words: [first, ...others] } : line;
}

const isNumber = ({ text }: PageWord): boolean => /[\p{L}\d]/u.test(text) && markerOf(`${text} A`) !== null;
