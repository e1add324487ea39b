/** What characters can form: the only place where text is cut by expressions. Each is bounded and checked for linear time. */
import XRegExp from 'xregexp';

const parts = {
  thousands: '\\d{1,3}(?:\\.\\d{3}){1,5}(?!\\d)(?:,\\d{1,6}(?!\\d))?',
  decimal: '\\d{1,15}(?:[.,]\\d{1,6}(?!\\d))?',
  day: '[0-3]?\\d',
  month: '[01]?\\d',
  year: '(?:19|20|21)\\d{2}(?!\\d)',
  office: '[A-ZĐ][A-ZĐa-zđêôươâăÊÔƯƠÂĂ0-9]{1,12}',
  letters: '[\\p{L}\\p{M}]{1,40}',
};

/** In the order in which they are tried. Names are the kinds of the tokens; each is held to the place where it is tried. */
const FORMS = {
  /** 228/KH-UBND, 30/2020/NĐ-CP, 202/2025/QH15, 57-NQ/TW, 49/2021/TT-BGDĐT, 04/2021/TTLT-A-B; offices as decree 30/2020/NĐ-CP, annex I. */
  documentNumber: XRegExp.build(
    '\\d{1,5}[a-zA-Z]?(?:/{{year}})?(?:/|\\s?[-–]\\s?)(?=[A-ZĐ0-9]{2}|[A-ZĐ][A-Za-z]{1,3}[/-]){{office}}(?:[-/–.&]{1}[A-ZĐ][A-ZĐa-zđêôươâăÊÔƯƠÂĂ0-9]{0,12}){0,4}',
    parts,
    'uy',
  ),
  /** 12/01/2026, 2026-01-12 */
  date: XRegExp.build('{{day}}[/.-]{{month}}[/.-]{{year}}|(?:19|20)\\d{2}-[01]\\d-[0-3]\\d(?!\\d)', parts, 'uy'),
  monthYear: XRegExp.build('{{month}}/{{year}}', parts, 'uy'),
  /** 05A:2020/BCT, 9001:2015 */
  standard: XRegExp.build('\\d{1,6}[A-Z]?(?:-\\d{1,3})?:\\d{4}(?:/[A-Z]{2,10})?', parts, 'uy'),
  number: XRegExp.build('{{thousands}}|{{decimal}}', parts, 'uy'),
  word: XRegExp.build('{{letters}}(?:[&\\p{M}]{{letters}}|[²³]|\\d{1,3}(?![\\p{L}\\d.,]\\d))?', parts, 'uy'),
  sign: XRegExp.build('>=|<=|\\.{3}|[^\\p{L}\\p{M}\\p{N}\\s]', parts, 'uy'),
  /** A mark or a number of another script that stands alone. */
  other: XRegExp.build('[^\\s]', parts, 'uy'),
} as const;

export type LexemeKind = keyof typeof FORMS;
export const lexemeKinds = Object.keys(FORMS) as LexemeKind[];
export const lexemes: Readonly<Record<LexemeKind, RegExp>> = FORMS;

/** What can begin with a digit, with a letter, and with everything else, in the order in which it is tried. */
export const lexemesOf: Readonly<Record<'digit' | 'letter' | 'other', readonly LexemeKind[]>> = {
  digit: ['documentNumber', 'date', 'monthYear', 'standard', 'number'],
  letter: ['word'],
  other: ['sign', 'word', 'other'],
};
