/** Names of elements with the prefixes that everybody uses for their namespaces, whatever a file calls them. */

/** Transitional and strict (ISO/IEC 29500-1 and -4). */
const usual: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel:',
};

const DECLARATION = /\sxmlns(?::([\w.-]{1,40}))?\s{0,9}=\s{0,9}(?:"([^"]{1,200})"|'([^']{1,200})')/gu;

/** Gives the name for the one that is written, given its tag; declarations hold from where they stand. */
export function namespacePrefixes(): (raw: string, tag: string) => string {
  const prefixes = new Map<string, string>();
  const names = new Map<string, string>();
  const declare = (tag: string): void => {
    for (const [, prefix = '', double, single] of tag.matchAll(DECLARATION)) {
      const name = usual[double ?? single ?? ''] ?? '?:';
      if (prefixes.get(prefix) === name) continue;
      prefixes.set(prefix, name);
      names.clear();
    }
  };
  return (raw, tag) => {
    if (tag.length > raw.length + 6 && tag.includes('xmlns')) declare(tag);
    const seen = names.get(raw);
    if (seen !== undefined) return seen;
    const colon = raw.indexOf(':');
    const name = (prefixes.get(colon < 0 ? '' : raw.slice(0, colon)) ?? '?:') + raw.slice(colon + 1);
    names.set(raw, name);
    return name;
  };
}
