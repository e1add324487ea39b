/** Cuts a stretch of text into tokens by the lexemes. */
import { lexemeExpression, type LexemeKind, lexemeKinds } from './lexemes.ts';
import type { Node } from './node.ts';

/** A number as a token: what it is worth as Vietnamese writes numbers, and whether it may be a year. */
export interface NumberMeaning {
  readonly number: number;
}

const RULES = lexemeKinds.map((kind) => `lexeme/${kind}`);
const FIRST_YEAR = 1945;
const LAST_YEAR = 2120;

/** `text` and `folded` have the same length; tokens of `[start, end)`. */
export function lex(text: string, folded: string, start: number, end: number): Node[] {
  const tokens: Node[] = [];
  const expression = lexemeExpression;
  expression.lastIndex = start;
  for (let match = expression.exec(text); match !== null && match.index < end; match = expression.exec(text)) {
    let group = 1;
    while (match[group] === undefined) group += 1;
    const stop = Math.min(end, match.index + match[0].length);
    const kind = lexemeKinds[group - 1] as LexemeKind;
    const rule = RULES[group - 1] as string;
    const key = kind === 'sign' ? signKey(match[0]) : folded.slice(match.index, stop);
    tokens.push({ kind: kind === 'number' && isYear(match[0]) ? 'year' : kind, start: match.index, end: stop, key, meaning: kind === 'number' ? { number: worth(match[0]) } : null, rule, children: [] });
    if (stop === end) break;
    expression.lastIndex = stop;
  }
  return tokens;
}

/** Decimal comma, thousands dot; a dot before one, two or more than three digits is a decimal point ("7.5%"). */
export function worth(digits: string): number {
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,|$)/u.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  return Number(digits.replace(',', '.'));
}

function isYear(digits: string): boolean {
  return digits.length === 4 && Number(digits) >= FIRST_YEAR && Number(digits) <= LAST_YEAR;
}

const SIGNS: Record<string, string> = { '–': '-', '—': '-', '−': '-', '‐': '-', '‑': '-', '‒': '-', '>=': '≥', '<=': '≤', '…': '...', '“': '"', '”': '"', '‘': "'", '’': "'" };
const signKey = (sign: string): string => SIGNS[sign] ?? sign;
