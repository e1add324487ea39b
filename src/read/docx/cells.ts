/** A table of mammoth's as a table of ours. */
import type { ReadBlock } from '../blocks.ts';
import { tableOfBlocks } from '../cell-blocks.ts';
import { blocksOf } from './blocks-of.ts';
import type { MammothTable } from './mammoth-tree.ts';
import type { Notes } from './notes.ts';

export const tableBlocks = ({ children }: MammothTable, notes: Notes): ReadBlock[] =>
  tableOfBlocks(
    children.map((row) => row.children.map(({ colSpan, rowSpan, children }) => ({ blocks: blocksOf(children, notes), columns: colSpan, rows: rowSpan }))),
  );
