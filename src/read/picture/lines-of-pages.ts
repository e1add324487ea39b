/** Stands in for the geometry of pages until it is there: each line of writing is a paragraph. */
import type { ReadParagraph } from '../blocks.ts';
import type { PageWord, PageWords } from '../pdf/page-words.ts';

export const blocksOfPages = (pages: readonly PageWords[]): ReadParagraph[] =>
  pages.flatMap(({ page, words }) => {
    const lines = new Map<number, PageWord[]>();
    for (const word of words) lines.set(word.y, [...(lines.get(word.y) ?? []), word]);
    return [...lines.values()].map((line): ReadParagraph => ({ kind: 'paragraph', text: line.map(({ text }) => text).join(' '), page }));
  });
