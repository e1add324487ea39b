/** What is found without an expression is what the expressions would have found. */
import { array, assert, constantFrom, property } from 'fast-check';
import { it } from 'vitest';
import { type LexemeKind, lexemes, lexemesOf } from '../../src/match/lexemes.ts';
import { plainNumberEnd, plainWordEnd } from '../../src/match/plain-tokens.ts';

const PIECES = [
  'a',
  'Đ',
  'ữ',
  'KH',
  'a'.repeat(21),
  '\u0301',
  'ß',
  '×',
  'Ω',
  'ก',
  '1',
  '20',
  '2025',
  '000',
  '5'.repeat(9),
  ' ',
  '  ',
  '\n',
  '%',
  '/',
  '-',
  '–',
  '.',
  ',',
  ':',
  '&',
  '(',
  '😀',
];
const texts = array(constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''));

/** The kind and the end that the lexemes give at the beginning of `text`. */
function byLexemes(text: string, kinds: readonly LexemeKind[]): string {
  const kind = kinds.find((each) => {
    lexemes[each].lastIndex = 0;
    return lexemes[each].test(text);
  });
  return kind === undefined ? 'none' : `${kind} ${lexemes[kind].lastIndex}`;
}

it.each([
  ['word', ['Đ', 'ữ', 'KH'], plainWordEnd, lexemesOf.letter],
  ['number', ['1', '20', '2025'], plainNumberEnd, lexemesOf.digit],
] as const)('a plain %s ends where its lexeme ends', (kind, openings, plainEnd, kinds) => {
  let found = 0;
  assert(
    property(constantFrom(...openings), texts, (opening, rest) => {
      const text = opening + rest;
      const end = plainEnd(text, 0);
      if (end < 0) return true;
      found += 1;
      return byLexemes(text, kinds) === `${kind} ${end}`;
    }),
    { numRuns: 20_000 },
  );
  if (found < 500) throw new Error(`only ${found} of the texts began with a plain ${kind}`);
});
