/** What the recognition cannot know is looked up on the picture: marks in numbers, signs of comparison, Roman numbers. */
import { expect, it } from 'vitest';
import { withSign } from '../../../src/read/picture/comparison-sign.ts';
import { type GreyPicture, WHITE } from '../../../src/read/picture/grey-picture.ts';
import { withMarks } from '../../../src/read/picture/number-marks.ts';
import type { RecognisedWord } from '../../../src/read/picture/recognised-words.ts';
import { withRomanStrokes } from '../../../src/read/picture/roman-strokes.ts';

type Look = (word: RecognisedWord, picture: GreyPicture, limit: number) => RecognisedWord;

/** Signs of 20 rows, of which the last four hang below the line. */
const rows = (count: number, row: string): string[] => Array.from({ length: count }, () => row);
const low = (width: number, ...drawn: readonly string[]): string[] => [...rows(20 - drawn.length, ' '.repeat(width)), ...drawn];
const glyphs: Readonly<Record<string, readonly string[]>> = {
  four: [...rows(9, '##    ##'), ...rows(2, '########'), ...rows(5, '      ##'), ...rows(4, ' '.repeat(8))],
  seven: [...rows(3, '#########'), ...rows(13, '      ###'), ...rows(4, ' '.repeat(9))],
  comma: low(3, '###', '###', '###', ' ##', ' ##', '## '),
  point: low(3, '###', '###', '###', '   ', '   ', '   ', '   '),
  dash: [...rows(9, '      '), ...rows(2, '######'), ...rows(9, '      ')],
  slash: [...rows(5, '    ##'), ...rows(5, '   ## '), ...rows(6, ' ##   '), ...rows(4, ' '.repeat(6))],
  one: [...rows(3, ' ####  '), ...rows(10, '   ##  '), ...rows(3, ' ######'), ...rows(4, ' '.repeat(7))],
  roman: [...rows(2, '######'), ...rows(12, '  ##  '), ...rows(2, '######'), ...rows(4, ' '.repeat(6))],
  tee: [...rows(2, '##############'), ...rows(14, '      ##      '), ...rows(4, ' '.repeat(14))],
  greater: ['###         ', '  ####      ', '     ####   ', '        ####', '     ####   ', '  ####      ', '###         '].flatMap((row) => [row, row]),
};
const bar = [...rows(2, ' '.repeat(12)), ...rows(2, '#'.repeat(12)), ...rows(2, ' '.repeat(12))];
const angle = glyphs.greater as readonly string[];
const signs: Readonly<Record<string, readonly string[]>> = {
  ...glyphs,
  greater: [...angle, ...rows(6, ' '.repeat(12))],
  'greater or equal': [...angle, ...bar],
  'less or equal': [...angle.map((row) => [...row].reverse().join('')), ...bar],
};

function drawn(names: readonly string[]): { readonly picture: GreyPicture; readonly word: RecognisedWord } {
  const lines = Array.from({ length: 20 }, (_, y) => names.map((name) => signs[name]?.[y]).join('  '));
  const width = (lines[0] as string).length;
  const pixels = Uint8Array.from(lines.join(''), (point) => (point === '#' ? 0 : WHITE));
  const word = { text: '', certainty: 0.9, left: 0, top: 0, width, height: 20, lineTop: 0, lineHeight: 20 };
  return { picture: { width, height: 20, pixels }, word };
}

function seen(look: Look, text: string, names: readonly string[]): string {
  const { picture, word } = drawn(names);
  const found = look({ ...word, text }, picture, 128);
  return `${found.text} ${found.certainty}`;
}

it.each([
  ['a comma that was left out', '47', ['four', 'comma', 'seven'], '4,7 0.9'],
  ['one taken for a figure', '417', ['four', 'comma', 'seven'], '4,7 0.9'],
  ['one taken for a slash', '4/7', ['four', 'comma', 'seven'], '4,7 0.9'],
  ['one taken for a point', '4.7', ['four', 'comma', 'seven'], '4,7 0.9'],
  ['a point taken for a comma', '7,447', ['seven', 'point', 'four', 'four', 'seven'], '7.447 0.9'],
  ['all as it is', '4,7', ['four', 'comma', 'seven'], '4,7 0.9'],
  ['a slash stays', '4/7', ['four', 'slash', 'seven'], '4/7 0.9'],
  ['a dash stays', '4-7', ['four', 'dash', 'seven'], '4-7 0.9'],
  ['the full stop of a sentence is no part of the number', '47', ['four', 'seven', 'point'], '47 0.9'],
  ['a point before one figure is in doubt', '47', ['four', 'point', 'seven'], '4.7 0.4'],
  ['a figure that is not on the picture is doubted', '4477', ['four', 'four', 'seven'], '4477 0.4'],
  ['and one that was left out', '47', ['four', 'four', 'seven'], '47 0.4'],
  ['words are not looked at', 'vịt', ['four', 'comma', 'seven'], 'vịt 0.9'],
])('%s', (_, text, names, expected) => {
  expect(seen(withMarks, text, names)).toBe(expected);
});

it.each([
  ['>47', 'greater or equal', '≥47'],
  ['=47', 'greater or equal', '≥47'],
  ['z47', 'greater or equal', '≥47'],
  ['=s47', 'greater or equal', '≥47'],
  ['«<47', 'less or equal', '≤47'],
  ['>=47', 'greater', '>47'],
  ['s47', 'four', 's47'],
])('%s where the picture has "%s"', (text, first, expected) => {
  expect(seen(withSign, text, [first, 'four', 'seven'])).toBe(`${expected} 0.9`);
});

it.each([
  ['1', ['roman'], 'I'],
  ['Hị', ['roman', 'roman'], 'II'],
  ['IH', ['roman', 'roman', 'roman'], 'III'],
  ['H.', ['roman', 'roman', 'point'], 'II.'],
  ['1', ['one'], '1'],
  ['11', ['one', 'one'], '11'],
  ['T', ['tee'], 'T'],
  ['4', ['roman'], '4'],
])('"%s" where the picture has %s', (text, names, expected) => {
  expect(seen(withRomanStrokes, text, names)).toBe(`${expected} 0.9`);
});
