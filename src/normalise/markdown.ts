/** Marks of Markdown that stand in the middle of words and numbers: emphasis, entities, links and pictures. */
import type { Edit } from '../offset-map.ts';
import type { Span } from '../span.ts';
import { replaceMatches, type Step } from './step.ts';

/** Bounded, so that a page of "[a](" stays linear: an address of 500 characters, a title of 300, a text of 300. */
const PICTURE = /!\[[^[\]\n]{0,300}\]\([^()[\]\s]{0,500}(?: "[^"\n]{0,300}")?\)/gu;
const LINK = /\[([^[\]\n]{0,300})\]\([^()[\]\s]{0,500}(?: "[^"\n]{0,300}")?\)/gu;
const ENTITY = /&(amp|lt|gt|quot|nbsp|#39);/gu;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };
const ESCAPE = /\\(?=[-.*_#()[\]+!>~|])/gu;
const EMPHASIS = /\*{1,3}/gu;
/** A line that was drawn with them; two of them strike through. */
const TILDES = /~{20,}/gu;
const PARAGRAPH_END = /\n[ ]*\n/gu;

export const markdown: Step = {
  name: 'markdown',
  edits(text, { mediaType }) {
    if (mediaType !== 'text/markdown') return [];
    const pictures = replaceMatches(text, PICTURE, () => '');
    const links = replaceMatches(text, LINK, (match) => (text[match.index - 1] === '!' ? null : (match[1] as string)));
    const entities = replaceMatches(text, ENTITY, ([, name]) => ENTITIES[name as string] ?? null);
    const emphasis = replaceMatches(text, EMPHASIS, (match) => (isBullet(text, match.index) ? null : ''));
    const escapes = replaceMatches(text, ESCAPE, () => '');
    const tildes = replaceMatches(text, TILDES, () => '');
    return disjoint([...pictures, ...links, ...entities, ...escapes, ...emphasis, ...tildes]);
  },
  strong: (text, { mediaType }) => (mediaType === 'text/markdown' ? strongSpans(text) : []),
};

/** "* " at the beginning of a line opens a bullet. */
function isBullet(text: string, at: number): boolean {
  return text[at + 1] === ' ' && (at === 0 || text[at - 1] === '\n');
}

function disjoint(edits: Edit[]): Edit[] {
  edits.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Edit[] = [];
  let end = 0;
  for (const edit of edits) {
    if (edit.start < end) continue;
    kept.push(edit);
    end = edit.end;
  }
  return kept;
}

/** What stands between `**` and the next `**` of the same paragraph. */
function strongSpans(text: string): Span[] {
  const marks: { at: number; opens: boolean }[] = [];
  for (const match of text.matchAll(/\*\*/gu)) marks.push({ at: match.index, opens: true });
  if (marks.length === 0) return [];
  for (const match of text.matchAll(PARAGRAPH_END)) marks.push({ at: match.index, opens: false });
  marks.sort((a, b) => a.at - b.at);
  const spans: Span[] = [];
  let start = -1;
  for (const { at, opens } of marks) {
    if (!opens) start = -1;
    else if (start < 0) start = at + 2;
    else {
      spans.push({ start, end: at });
      start = -1;
    }
  }
  return spans;
}
