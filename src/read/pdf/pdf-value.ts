/** The objects of a PDF file as values (ISO 32000-1, 7.3); strings are of no use here and become null. */

export interface PdfReference {
  readonly object: number;
}
export interface PdfDictionary {
  readonly entries: ReadonlyMap<string, PdfValue>;
}
export interface PdfName {
  readonly name: string;
}
export type PdfValue = number | null | PdfName | PdfReference | PdfDictionary | readonly PdfValue[];

export interface ParsedValue {
  readonly value: PdfValue;
  readonly end: number;
}

const DEEPEST = 40;
/** Longer ones are not what is looked for. */
const LONGEST = 200_000;
const TOKEN =
  /[\s\0]{1,100}|%[^\r\n]{0,1000}|\/([^\s\0()<>[\]{}/%]{0,200})|(\d{1,10})[\s\0]{1,4}\d{1,5}[\s\0]{1,4}R(?![a-zA-Z])|([-+.\d][-+.\d]{0,30})|(<<|>>|\[|\])|<[0-9a-fA-F\s]{0,10000}>|\(|[a-zA-Z*'"]{1,60}/y;

export function parseValue(text: string, from: number): ParsedValue {
  const last = from + LONGEST;
  let at = from;
  const value = parse(0);
  return { value: value === END ? null : value, end: at };

  function parse(depth: number): PdfValue | typeof END {
    while (at < last) {
      TOKEN.lastIndex = at;
      const match = TOKEN.exec(text);
      if (!match) return END;
      const [token, name, object, number, bracket] = match;
      at = TOKEN.lastIndex;
      if (name !== undefined) return { name };
      if (object !== undefined) return { object: Number(object) };
      if (number !== undefined) return Number(number) || 0;
      if (bracket === '<<' || bracket === '[') {
        if (depth >= DEEPEST) return END;
        const values = parseUntilClosed(depth);
        return bracket === '[' ? values : dictionaryOf(values);
      }
      if (bracket !== undefined) return END;
      if (token === '(') {
        at = afterString(text, at);
        return null;
      }
      if (token.startsWith('<')) return null;
      if (/^[a-zA-Z]/u.test(token)) return token === 'null' || token === 'true' || token === 'false' ? null : END;
    }
    return END;
  }

  function parseUntilClosed(depth: number): PdfValue[] {
    const values: PdfValue[] = [];
    for (let value = parse(depth + 1); value !== END; value = parse(depth + 1)) values.push(value);
    return values;
  }
}

const END = Symbol('end');

function dictionaryOf(values: readonly PdfValue[]): PdfDictionary {
  const entries = new Map<string, PdfValue>();
  for (let i = 0; i + 1 < values.length; i += 2) {
    const key = values[i];
    if (key !== null && typeof key === 'object' && 'name' in key) entries.set(key.name, values[i + 1] as PdfValue);
  }
  return { entries };
}

function afterString(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}
