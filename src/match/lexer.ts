/** Cuts a stretch of text into tokens by the lexemes. */
import { interned } from './interned.ts';
import { type LexemeKind, lexemeKinds, lexemes, lexemesOf } from './lexemes.ts';
import type { Node } from './node.ts';
import { isLatinLetter, plainNumberEnd, plainWordEnd } from './plain-tokens.ts';

const RULES = { ...Object.fromEntries(lexemeKinds.map((kind) => [kind, `lexeme/${kind}`])), year: 'lexeme/number' } as Record<LexemeKind | 'year', string>;
const FIRST_YEAR = 1945;
const LAST_YEAR = 2120;

/** `text` and `folded` have the same length; tokens of `[start, end)`. */
export function lex(text: string, folded: string, start: number, end: number): Node[] {
  const tokens: Node[] = [];
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    if (code <= SPACE) {
      at += 1;
      continue;
    }
    const plain = isDigit(code) ? plainNumberEnd(text, at) : plainWordEnd(text, at);
    const kind = plain >= 0 ? (isDigit(code) ? 'number' : 'word') : lexemeAt(text, at, kindsOf(code));
    if (kind === null) {
      at += 1;
      continue;
    }
    const stop = Math.min(end, plain >= 0 ? plain : lexemes[kind].lastIndex);
    tokens.push(
      kind === 'number'
        ? numberToken(text, at, stop)
        : tokenOf(kind, kind === 'sign' ? signKey(text.slice(at, stop)) : interned(folded.slice(at, stop)), at, stop),
    );
    at = stop;
  }
  return tokens;
}

const SPACE = 0x20;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const kindsOf = (code: number): readonly LexemeKind[] => (isDigit(code) ? lexemesOf.digit : isLatinLetter(code) ? lexemesOf.letter : lexemesOf.other);

/** The first kind that begins at `at`; its expression's `lastIndex` is where it ends. */
function lexemeAt(text: string, at: number, kinds: readonly LexemeKind[]): LexemeKind | null {
  for (const kind of kinds) {
    const expression = lexemes[kind];
    expression.lastIndex = at;
    if (expression.test(text)) return kind;
  }
  return null;
}

const NO_CHILDREN: readonly Node[] = [];

const tokenOf = (kind: LexemeKind | 'year', key: string, start: number, end: number, meaning: object | null = null): Node => ({
  kind,
  start,
  end,
  key,
  first: key,
  meaning,
  rule: RULES[kind],
  children: NO_CHILDREN,
});

function numberToken(text: string, start: number, end: number): Node {
  const digits = interned(text.slice(start, end));
  return tokenOf(isYear(digits) ? 'year' : 'number', digits, start, end, { number: worth(digits) });
}

/** Decimal comma, thousands dot; a dot before one, two or more than three digits is a decimal point ("7.5%"). */
export function worth(digits: string): number {
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,|$)/u.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  return Number(digits.replace(',', '.'));
}

function isYear(digits: string): boolean {
  return digits.length === 4 && Number(digits) >= FIRST_YEAR && Number(digits) <= LAST_YEAR;
}

const SIGNS: Record<string, string> = {
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '>=': '≥',
  '<=': '≤',
  '…': '...',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
};
const signKey = (sign: string): string => SIGNS[sign] ?? sign;
