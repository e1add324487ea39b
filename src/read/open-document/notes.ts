/** The notes of a document in the order in which its text refers to them. */
import type { ReadBlock } from '../blocks.ts';
import { numberAs } from '../docx/number-formats.ts';

export interface NoteKeeper {
  /** A note begins; they do not lie in each other. */
  readonly begin: (kind: string | null) => void;
  readonly end: (blocks: readonly ReadBlock[]) => void;
  /** All, each with its mark before its first words: "(1)", of an endnote "(i)". */
  readonly blocks: () => ReadBlock[];
}

export function noteKeeper(): NoteKeeper {
  const kept: ReadBlock[] = [];
  const counts = { footnote: 0, endnote: 0 };
  let mark = '';
  return {
    begin: (kind) => {
      const isEndnote = kind === 'endnote';
      counts[isEndnote ? 'endnote' : 'footnote'] += 1;
      mark = `(${numberAs(isEndnote ? 'lowerRoman' : 'decimal', counts[isEndnote ? 'endnote' : 'footnote'])}) `;
    },
    end: ([first, ...rest]) => {
      if (!first) return;
      kept.push(first.kind === 'paragraph' ? marked(first, mark) : first);
      for (const block of rest) kept.push(block);
    },
    blocks: () => kept,
  };
}

const marked = (block: Extract<ReadBlock, { kind: 'paragraph' }>, mark: string): ReadBlock => ({
  kind: 'paragraph',
  text: mark + block.text,
  strong: block.strong?.map(({ start, end }) => ({ start: start + mark.length, end: end + mark.length })) ?? [],
});
