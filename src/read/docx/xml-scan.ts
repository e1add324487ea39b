/** One pass over an XML text: its elements and words in the order of the file, told to whoever listens. */
import { attributeOf } from './xml-attributes.ts';
import { xmlNames } from './xml-names.ts';

/** The value as it is written, its entities not decoded; null where there is none. `local`: without prefix. */
export type Attribute = (local: string) => string | null;

export interface XmlListener {
  /** `false` leaves the element out with all that is in it. */
  readonly open: (name: string, attribute: Attribute) => boolean;
  readonly close: (name: string) => void;
  /** As it is written, with entities. */
  readonly text?: (raw: string) => void;
}

const LESS = 60;
const SLASH = 47;
const EXCLAMATION = 33;
const QUESTION = 63;

/** Names are told with the usual prefix of their namespace ("w:p"), whatever the file calls it. False where the XML is damaged. */
export function scanXml(xml: string, { open, close, text }: XmlListener): boolean {
  const names = xmlNames();
  const written: string[] = [];
  const known: string[] = [];
  let skipFrom = Number.POSITIVE_INFINITY;
  let tag = '';
  const attribute: Attribute = (local) => attributeOf(tag, local);
  let at = xml.indexOf('<');
  while (at >= 0) {
    const sign = xml.charCodeAt(at + 1);
    let next: number;
    if (sign === EXCLAMATION || sign === QUESTION) {
      const cdata = xml.startsWith('<![CDATA[', at);
      const end = cdata ? ']]>' : xml.startsWith('<!--', at) ? '-->' : sign === QUESTION ? '?>' : '>';
      const found = xml.indexOf(end, at + 2);
      if (found < 0) return false;
      if (cdata && skipFrom > known.length) text?.(escaped(xml.slice(at + 9, found)));
      next = found + end.length;
    } else if (sign === SLASH) {
      const end = xml.indexOf('>', at);
      const name = known.pop();
      if (end < 0 || name === undefined || written.pop() !== xml.slice(at + 2, end).trimEnd()) return false;
      if (skipFrom > known.length) close(name);
      else if (skipFrom === known.length) skipFrom = Number.POSITIVE_INFINITY;
      names.leave(known.length);
      next = end + 1;
    } else {
      const end = tagEnd(xml, at);
      if (end < 0) return false;
      const empty = xml.charCodeAt(end - 1) === SLASH;
      tag = xml.slice(at + 1, empty ? end - 1 : end);
      const raw = nameIn(tag);
      const name = names.enter(raw, tag, known.length);
      if (skipFrom > known.length) {
        const entered = open(name, attribute);
        if (empty && entered) close(name);
        else if (!empty && !entered) skipFrom = known.length;
      }
      if (empty) names.leave(known.length);
      else {
        written.push(raw);
        known.push(name);
      }
      next = end + 1;
    }
    at = xml.indexOf('<', next);
    if (text && at > next && skipFrom > known.length) text(xml.slice(next, at));
  }
  return known.length === 0;
}

/** Where the tag closes: a ">" in a value is none. */
function tagEnd(xml: string, from: number): number {
  for (let i = from + 1; i < xml.length; i += 1) {
    const sign = xml.charCodeAt(i);
    if (sign === 62) return i;
    if (sign === LESS) return -1;
    if (sign === 34 || sign === 39) {
      i = xml.indexOf(sign === 34 ? '"' : "'", i + 1);
      if (i < 0) return -1;
    }
  }
  return -1;
}

function nameIn(tag: string): string {
  for (let i = 0; i < tag.length; i += 1) if (tag.charCodeAt(i) <= 32) return tag.slice(0, i);
  return tag;
}

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
