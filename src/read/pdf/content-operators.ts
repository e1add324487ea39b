/** The operators of a content stream with their numbers (ISO 32000-1, 7.8.2); strings, names and inline images are passed over. */

export interface OperatorSink {
  readonly operator: (operator: string, operands: readonly number[]) => void;
  /** "/Fm1 Do" */
  readonly paint: (name: string) => void;
}

const [OPEN, CLOSE, BACKSLASH, SLASH, LESS, GREATER, PERCENT] = [...'()\\/<>%'].map((sign) => sign.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];
const MOST_OPERANDS = 6;

export function readOperators(bytes: Buffer, { operator, paint }: OperatorSink): void {
  let operands: number[] = [];
  let name = '';
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] as number;
    if (isSpace(first)) at += 1;
    else if (first === OPEN) at = afterString(bytes, at);
    else if (first === PERCENT) at = afterLine(bytes, at);
    else if (first === LESS) at = bytes[at + 1] === LESS ? at + 2 : bytes.indexOf(GREATER, at) + 1 || bytes.length;
    else if (first === SLASH) {
      const end = wordEnd(bytes, at + 1);
      name = bytes.toString('latin1', at + 1, end);
      at = end;
    } else if (isDelimiter(first)) at += 1;
    else {
      const end = wordEnd(bytes, at);
      if (isNumeric(first)) {
        if (operands.length < MOST_OPERANDS) operands.push(Number(bytes.toString('latin1', at, end)));
      } else {
        const word = end - at <= 2 ? bytes.toString('latin1', at, end) : '';
        if (word === 'Do') paint(name);
        else if (word !== '') operator(word, operands);
        operands = [];
        if (word === 'ID') {
          at = afterImage(bytes, end);
          continue;
        }
      }
      at = end;
    }
  }
}

const isSpace = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0;
const isNumeric = (byte: number): boolean => (byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x2e || byte === 0x2b;
/** ( ) < > [ ] { } / % */
const isDelimiter = (byte: number): boolean =>
  byte === 0x28 ||
  byte === 0x29 ||
  byte === 0x3c ||
  byte === 0x3e ||
  byte === 0x5b ||
  byte === 0x5d ||
  byte === 0x7b ||
  byte === 0x7d ||
  byte === 0x2f ||
  byte === 0x25;

function wordEnd(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && !isSpace(bytes[at] as number) && !isDelimiter(bytes[at] as number)) at += 1;
  return Math.max(at, from);
}

function afterString(bytes: Buffer, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === BACKSLASH) at += 1;
    else if (byte === OPEN) depth += 1;
    else if (byte === CLOSE) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return bytes.length;
}

function afterLine(bytes: Buffer, from: number): number {
  const end = bytes.indexOf(0x0a, from);
  return end < 0 ? bytes.length : end + 1;
}

function afterImage(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf('EI', from); at >= 0; at = bytes.indexOf('EI', at + 2)) {
    if (isSpace(bytes[at - 1] as number) && isSpace(bytes[at + 2] ?? 0x20)) return at + 2;
  }
  return bytes.length;
}
