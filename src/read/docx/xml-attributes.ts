/** The attributes of a tag, and what entities stand for. */

const SPACE = 32;
const EQUALS = 61;

/** `tag`: without its angle brackets. */
export function attributeOf(tag: string, local: string): string | null {
  let at = tag.indexOf('=');
  while (at >= 0) {
    let nameEnd = at;
    while (nameEnd > 0 && tag.charCodeAt(nameEnd - 1) <= SPACE) nameEnd -= 1;
    let quoteAt = at + 1;
    while (quoteAt < tag.length && tag.charCodeAt(quoteAt) <= SPACE) quoteAt += 1;
    const quote = tag[quoteAt];
    if (quote !== '"' && quote !== "'") return null;
    const end = tag.indexOf(quote, quoteAt + 1);
    if (end < 0) return null;
    const before = tag.charCodeAt(nameEnd - local.length - 1);
    if ((before === 58 || before <= SPACE) && tag.startsWith(local, nameEnd - local.length)) return tag.slice(quoteAt + 1, end);
    at = end + 1;
    while (at < tag.length && tag.charCodeAt(at) !== EQUALS) at += 1;
    if (at >= tag.length) return null;
  }
  return null;
}

const ENTITY = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gu;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export const decoded = (raw: string): string =>
  raw.includes('&') ? raw.replace(ENTITY, (_, hex?: string, decimal?: string, name?: string) => named[name ?? ''] ?? character(hex, decimal)) : raw;

function character(hex: string | undefined, decimal: string | undefined): string {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

export const encoded = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
