/** The words of a cell of a sheet: results of formulas, numbers in Vietnamese notation, dates as they are written here. */
import { type CellObject, SSF } from '@e965/xlsx';
import { withSymbols } from '../symbol-characters.ts';
import { numberText } from './number-text.ts';
import { richText } from './rich-text.ts';

export interface CellText {
  readonly text: string;
  /** As the format prints it: in a column of numbers of rows "1.1" is no decimal. */
  readonly shown: string;
  /** Some of its words were struck through, and are left out. */
  readonly struck: boolean;
}

const BREAKS = /\r\n?|\n/gu;

/** `from1904`: days are counted from 1904, as the first programs on the Macintosh did. `left`: what is left of a cell that is struck through; null is all. */
export function cellText(cell: CellObject, from1904: boolean, left: string | null): CellText {
  const rich = richText(cell);
  // The stretches of a cell stand above its format.
  if (left !== null && rich === null) return { text: left, shown: left, struck: true };
  const { t: type, v: value, w: shown = String(value ?? ''), z: format } = cell;
  if (type === 'n' && typeof value === 'number') {
    const date = typeof format === 'string' && SSF.is_date(format) ? dateText(value, format, from1904) : null;
    return { text: date ?? numberText(value, shown.trim()), shown: shown.trim(), struck: false };
  }
  // A formula that failed says nothing.
  if (type === 'e' || type === 'z') return { text: '', shown: '', struck: false };
  const words = type === 's' ? (rich?.text ?? String(value ?? '')) : shown;
  const text = withSymbols(words.replace(BREAKS, '\n'), null).trim();
  return { text, shown: text, struck: rich?.struck ?? false };
}

/** With as much of the date as the format shows; null where it shows only a time. */
function dateText(value: number, format: string, date1904: boolean): string | null {
  const date = SSF.parse_date_code(value, { date1904 }) as { readonly y: number; readonly m: number; readonly d: number } | null;
  if (!date || date.y === 0) return null;
  const letters = lettersOf(format);
  const [day, month] = [date.d, date.m].map((part) => String(part).padStart(2, '0'));
  if (letters.includes('d')) return `${day}/${month}/${date.y}`;
  if (!letters.includes('y')) return null;
  return letters.includes('m') ? `${month}/${date.y}` : String(date.y);
}

/** A format without the words that it only prints: in quotes, in brackets, behind a backslash (ECMA-376 part 1, 18.8.31). */
function lettersOf(format: string): string {
  let letters = '';
  let closing = '';
  for (let at = 0; at < format.length; at += 1) {
    const sign = format[at] as string;
    if (closing !== '') closing = sign === closing ? '' : closing;
    else if (sign === '"' || sign === '[') closing = sign === '"' ? '"' : ']';
    else if (sign === '\\') at += 1;
    else letters += sign.toLowerCase();
  }
  return letters;
}
