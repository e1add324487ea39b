/** Finds the regular expressions of TypeScript sources: literals by a small scanner, constructed ones by where they are made. */

/** A literal, or the place of a call that makes an expression. Lines and columns count from 1. */
export interface SourceExpressions {
  readonly literals: readonly { readonly source: string; readonly flags: string; readonly line: number }[];
  /** "12:7" of each `new RegExp(` and `XRegExp…(`. */
  readonly made: readonly string[];
  /** What the scanner took for a division, with a character on each side: what is none would be a literal that it overlooked. */
  readonly divisions: readonly string[];
}

const MAKES = /(?:new )?\bX?RegExp(?:\.\w+)?\(/y;
const BEFORE_LITERAL = /(?:^|[([{,;:=!&|?+<>~^%*-]|=>|\b(?:return|typeof|case|in|of|void|delete|throw|yield|await|else|do))\s*$/u;

export function expressionsIn(code: string): SourceExpressions {
  const found = { literals: [] as { source: string; flags: string; line: number }[], made: [] as string[], divisions: [] as string[] };
  scan(code, 0, found);
  return found;
}

type Found = { literals: { source: string; flags: string; line: number }[]; made: string[]; divisions: string[] };

/** Scans code from `at` to the end, or behind the "}" that closes a template's `${`; answers where it stopped. */
function scan(code: string, from: number, found: Found): number {
  let depth = 0;
  for (let at = from; at < code.length; ) {
    const sign = code[at];
    if (sign === '}' && depth === 0 && from > 0) return at + 1;
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (code.startsWith('//', at) || (at === 0 && code.startsWith('#!'))) at = endOf(code, '\n', at);
    else if (code.startsWith('/*', at)) at = endOf(code, '*/', at + 2);
    else if (sign === "'" || sign === '"') at = endOfQuoted(code, sign, at + 1);
    else if (sign === '`') at = endOfTemplate(code, at + 1, found);
    else if (sign === '/' && BEFORE_LITERAL.test(code.slice(Math.max(0, at - 200), at).replace(/\/\*.*?\*\/|\/\/.*$/gmu, ''))) at = literal(code, at, found);
    else {
      MAKES.lastIndex = at;
      const made = /[\w.]/u.test(code[at - 1] ?? '') ? null : MAKES.exec(code);
      if (made) found.made.push(placeOf(code, at + (made[0].startsWith('XRegExp.') ? 'XRegExp.'.length : 0)));
      if (sign === '/') found.divisions.push(code.slice(at - 1, at + 2));
      at += made ? made[0].length : 1;
    }
  }
  return code.length;
}

function endOf(code: string, mark: string, from: number): number {
  const at = code.indexOf(mark, from);
  return at < 0 ? code.length : at + mark.length;
}

function endOfQuoted(code: string, quote: string, from: number): number {
  for (let at = from; at < code.length; at += code[at] === '\\' ? 2 : 1) if (code[at] === quote) return at + 1;
  return code.length;
}

function endOfTemplate(code: string, from: number, found: Found): number {
  for (let at = from; at < code.length; ) {
    if (code[at] === '`') return at + 1;
    if (code.startsWith('${', at)) at = scan(code, at + 2, found);
    else at += code[at] === '\\' ? 2 : 1;
  }
  return code.length;
}

function literal(code: string, from: number, found: Found): number {
  let inClass = false;
  let at = from + 1;
  for (; at < code.length && (inClass || code[at] !== '/'); at += 1) {
    if (code[at] === '\\') at += 1;
    else if (code[at] === '[') inClass = true;
    else if (code[at] === ']') inClass = false;
  }
  const [flags] = /^[a-z]*/u.exec(code.slice(at + 1, at + 12)) as RegExpExecArray;
  found.literals.push({ source: code.slice(from + 1, at), flags, line: lineOf(code, from) });
  return at + 1 + flags.length;
}

const lineOf = (code: string, at: number): number => code.slice(0, at).split('\n').length;
const placeOf = (code: string, at: number): string => `${lineOf(code, at)}:${at - code.lastIndexOf('\n', at - 1)}`;
