/** Names of elements with the prefixes that everybody uses for their namespaces, whatever a file calls them. */

/** Transitional and strict (ISO/IEC 29500-1 and -4). */
const usual: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w:'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm:'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm:'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel:'],
]);
const UNKNOWN = '?:';

const DECLARATION = /\sxmlns(?::([\w.-]{1,40}))?\s{0,9}=\s{0,9}(?:"([^"]{1,200})"|'([^']{1,200})')/gu;

export interface XmlNames {
  /** The name for the one that is written, at this depth; what its tag declares holds until the element is left. */
  readonly enter: (raw: string, tag: string, depth: number) => string;
  readonly leave: (depth: number) => void;
}

export function xmlNames(): XmlNames {
  const prefixes = new Map<string, string>();
  const names = new Map<string, string>();
  const changes: { readonly depth: number; readonly prefix: string; readonly before: string }[] = [];
  const declare = (tag: string, depth: number): void => {
    for (const [, prefix = '', double, single] of tag.matchAll(DECLARATION)) {
      const [name, before] = [usual.get(double ?? single ?? '') ?? UNKNOWN, prefixes.get(prefix) ?? UNKNOWN];
      if (name === before) continue;
      changes.push({ depth, prefix, before });
      prefixes.set(prefix, name);
      names.clear();
    }
  };
  return {
    enter: (raw, tag, depth) => {
      if (tag.length > raw.length + 6 && tag.includes('xmlns')) declare(tag, depth);
      const seen = names.get(raw);
      if (seen !== undefined) return seen;
      const colon = raw.indexOf(':');
      const name = (prefixes.get(colon < 0 ? '' : raw.slice(0, colon)) ?? UNKNOWN) + raw.slice(colon + 1);
      names.set(raw, name);
      return name;
    },
    leave: (depth) => {
      for (let change = changes.at(-1); change && change.depth >= depth; change = changes.at(-1)) {
        prefixes.set(change.prefix, change.before);
        changes.pop();
        names.clear();
      }
    },
  };
}
