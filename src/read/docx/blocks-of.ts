/** From mammoth's document to blocks; the notes stand behind the text. */
import type { ReadBlock, ReadParagraph } from '../blocks.ts';
import { tableBlocks } from './cells.ts';
import type { MammothDocument, MammothNode } from './mammoth-tree.ts';
import { type Note, type Notes, notesOf } from './notes.ts';
import { paragraphText } from './paragraph-text.ts';
import { HEADING_STYLE } from './paragraphs.ts';

export function documentBlocks(document: MammothDocument): ReadBlock[] {
  const notes = notesOf(document);
  const blocks = blocksOf(document.children, notes);
  for (let note = notes.next(); note; note = notes.next()) for (const block of noteBlocks(note, notes)) blocks.push(block);
  return blocks;
}

export const blocksOf = (nodes: readonly MammothNode[], notes: Notes): ReadBlock[] =>
  nodes.flatMap((node) => {
    if (node.type === 'table') return tableBlocks(node, notes);
    if (node.type !== 'paragraph') return [];
    const said = paragraphText(node.children, notes);
    if (said.text === '') return [];
    const depth = node.styleId === null ? {} : { depth: Number(node.styleId.slice(HEADING_STYLE.length)) };
    return [{ kind: 'paragraph', ...said, ...depth } satisfies ReadParagraph];
  });

/** Its mark stands before its first words. */
function noteBlocks({ mark, body }: Note, notes: Notes): ReadBlock[] {
  const [first, ...rest] = blocksOf(body, notes);
  if (first?.kind !== 'paragraph') return first ? [first, ...rest] : [];
  const by = mark.length + 1;
  const strong = first.strong?.map(({ start, end }) => ({ start: start + by, end: end + by })) ?? [];
  return [{ kind: 'paragraph', text: `${mark} ${first.text}`, strong }, ...rest];
}
