/** Looks through XML before any parser does: no declaration of a document type, every tag closed in its turn, no deeper than the limit. Linear in the text. */
import type { ReadLimits } from './limits.ts';

const NOT_WELL_FORMED = 'not well-formed';
const END_OF_NAME = /[\s/>]/u;

/**
 * Why the XML is refused, null where a parser may see it. Office formats have no document type (ECMA-376 part 2, 8.1.4; OpenDocument 1.3 part 3, 2.2.1),
 * so entities, in the file or from elsewhere, never arise. Parsers that forgive would nest what was closed wrongly, so that is not forgiven here.
 */
export function xmlIssue(text: string, { xmlDepth }: Pick<ReadLimits, 'xmlDepth'>): string | null {
  const open: string[] = [];
  for (let at = text.indexOf('<'); at >= 0; ) {
    const sign = text[at + 1];
    if (sign === '!' || sign === '?') {
      const mark = sign === '?' ? '?>' : text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : null;
      if (mark === null) return 'DOCTYPE';
      const end = text.indexOf(mark, at + (mark === '-->' ? 4 : 2));
      if (end < 0) return NOT_WELL_FORMED;
      at = text.indexOf('<', end + mark.length);
      continue;
    }
    const end = endOfTag(text, at + 1);
    if (end === null) return NOT_WELL_FORMED;
    if (sign === '/') {
      if (open.pop() !== text.slice(at + 2, end - 1).trimEnd()) return NOT_WELL_FORMED;
    } else if (text[end - 2] !== '/') {
      if (open.length >= xmlDepth) return `depth > ${xmlDepth}`;
      open.push(nameAt(text, at + 1, end));
    }
    at = text.indexOf('<', end);
  }
  return open.length === 0 ? null : NOT_WELL_FORMED;
}

function nameAt(text: string, start: number, limit: number): string {
  let end = start;
  while (end < limit && !END_OF_NAME.test(text[end] ?? '>')) end += 1;
  return text.slice(start, end);
}

/** Past the ">" of a tag, null where there is none; one in a quoted value does not end it. */
function endOfTag(text: string, from: number): number | null {
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 0x3e) return at + 1;
    if (sign !== 0x22 && sign !== 0x27) continue;
    at = text.indexOf(sign === 0x22 ? '"' : "'", at + 1);
    if (at < 0) return null;
  }
  return null;
}
