/** The documents that a text names by their number, each once, with every place where it does. */
import type { StructuredText } from '../document.ts';
import type { Span } from '../span.ts';
import { type NumberMention, numbersOf } from './document-numbers.ts';

export interface Citation {
  readonly number: string;
  readonly type: string | null;
  readonly issuer: string | null;
  readonly issuedOn: string | null;
  readonly spans: readonly Span[];
}

/** `own`: what the text says of itself; its number and the one it reports on are no citations. */
export function citations(document: StructuredText, own: { readonly number: string | null; readonly about: string | null }): Citation[] {
  const mine = new Set([own.number, own.about].filter((number) => number !== null).map(keyOf));
  const groups = new Map<string, NumberMention[]>();
  for (const mention of numbersOf(document)) {
    const key = keyOf(mention.number);
    if (mine.has(key)) continue;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  mergeShort(groups);
  return [...groups.values()].map(citationOf);
}

const keyOf = (number: string): string =>
  number
    .toLowerCase()
    .replaceAll('ð', 'đ')
    .replace(/^0{1,4}(?=\d)/u, '')
    .replace(/[./-]/gu, '/');

/** "Nghị định số 45/2020" is "45/2020/NĐ-CP" where the text names that too. */
function mergeShort(groups: Map<string, NumberMention[]>): void {
  const long = new Map([...groups.keys()].map((key) => [/^(\d+[a-z]?\/\d{4})\/./u.exec(key)?.[1], key] as const));
  for (const [key, mentions] of [...groups]) {
    const whole = long.get(key);
    const named = whole === undefined ? undefined : groups.get(whole);
    if (whole === undefined || named === undefined || named[0]?.type !== mentions[0]?.type) continue;
    groups.set(
      whole,
      [...named, ...mentions].sort((a, b) => a.span.start - b.span.start),
    );
    groups.delete(key);
  }
}

function citationOf(mentions: readonly NumberMention[]): Citation {
  const first = mentions[0] as NumberMention;
  const pick = <T>(of: (mention: NumberMention) => T | null): T | null => mentions.map(of).find((value) => value !== null) ?? null;
  // A title in capitals writes "CT-TTG".
  const written = mentions.find(({ number }) => /\p{Ll}/u.test(number)) ?? first;
  return {
    number: written.number,
    type: pick(({ type }) => type),
    issuer: pick(({ issuer }) => issuer),
    issuedOn: pick(({ issuedOn }) => issuedOn),
    spans: mentions.map(({ span }) => span),
  };
}
