/** A table of mammoth's as a table of ours; what lies inside its cells is read line by line, a real table behind it. */
import type { ReadBlock, ReadCell } from '../blocks.ts';
import { blocksOf } from './blocks-of.ts';
import type { MammothCell, MammothTable } from './mammoth-tree.ts';
import type { Notes } from './notes.ts';
import type { StrongText } from './paragraph-text.ts';

const NOTHING: StrongText = { text: '', strong: [] };

/** A frame of one column gives what lies in it, where that is more than lines. */
export function tableBlocks({ children }: MammothTable, notes: Notes): ReadBlock[] {
  if (children.length === 0) return [];
  const rows = children.map(({ children }) => children.map((cell) => ({ cell, blocks: blocksOf(cell.children, notes) })));
  const holdsTables = rows.some((row) => row.some(({ blocks }) => blocks.some(isReal)));
  if (holdsTables && rows.every((row) => row.length <= 1)) return rows.flat().flatMap(({ blocks }) => blocks);
  const behind = holdsTables ? rows.flat().flatMap(({ blocks }) => blocks.filter(isReal)) : [];
  return [{ kind: 'table', rows: rows.map((row) => ({ cells: row.map(({ cell, blocks }) => readCell(cell, blocks)) })) }, ...behind];
}

/** Two rows and two columns at least: not there only to place words. */
const isReal = (block: ReadBlock): boolean => block.kind === 'table' && block.rows.length > 1 && block.rows.some(({ cells }) => cells.length > 1);

const readCell = ({ colSpan, rowSpan }: MammothCell, blocks: readonly ReadBlock[]): ReadCell => ({
  ...joined(blocks.filter((block) => !isReal(block)).map(linesOf), '\n'),
  ...(colSpan > 1 ? { columns: colSpan } : {}),
  ...(rowSpan > 1 ? { rows: rowSpan } : {}),
});

function linesOf(block: ReadBlock): StrongText {
  if (block.kind === 'paragraph') return { text: block.text, strong: block.strong ?? [] };
  return joined(
    block.rows.map(({ cells }) =>
      joined(
        cells.map(({ text, strong = [] }) => ({ text, strong })),
        ' ',
      ),
    ),
    '\n',
  );
}

function joined(texts: readonly StrongText[], between: string): StrongText {
  const filled = texts.filter(({ text }) => text !== '');
  if (filled.length < 2) return filled[0] ?? NOTHING;
  let length = 0;
  const strong = filled.flatMap((each) => {
    const from = length;
    length += each.text.length + between.length;
    return each.strong.map(({ start, end }) => ({ start: start + from, end: end + from }));
  });
  return { text: filled.map(({ text }) => text).join(between), strong };
}
