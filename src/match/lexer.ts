/** Cuts a stretch of text into tokens by the lexemes. */
import { type LexemeGroup, type LexemeKind, lexemeGroups, lexemeKinds } from './lexemes.ts';
import type { Node } from './node.ts';

const RULES = Object.fromEntries(lexemeKinds.map((kind) => [kind, `lexeme/${kind}`])) as Record<LexemeKind, string>;
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
    const { kinds, expression } = groupOf(code);
    expression.lastIndex = at;
    const match = expression.exec(text);
    if (match === null) {
      at += 1;
      continue;
    }
    let group = 1;
    while (match[group] === undefined) group += 1;
    const stop = Math.min(end, at + match[0].length);
    const kind = kinds[group - 1] as LexemeKind;
    const key = kind === 'sign' ? signKey(match[0]) : folded.slice(at, stop);
    tokens.push({
      kind: kind === 'number' && isYear(match[0]) ? 'year' : kind,
      start: at,
      end: stop,
      key,
      meaning: kind === 'number' ? { number: worth(match[0]) } : null,
      rule: RULES[kind],
      children: [],
    });
    at = stop;
  }
  return tokens;
}

const SPACE = 0x20;

/** Letters of scripts beyond Latin are found by the signs' expression too: it leaves them to "other". */
function groupOf(code: number): LexemeGroup {
  if (code >= 0x30 && code <= 0x39) return lexemeGroups.digit;
  const latin = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7);
  return latin && !(code >= 0x2000 && code <= 0x2bff) ? lexemeGroups.letter : lexemeGroups.sign;
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
