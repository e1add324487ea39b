/** Tables whose cells hold blocks: what lies inside is read line by line, a real table in a cell stands behind the table. */
import type { Span } from '../span.ts';
import type { ReadBlock, ReadCell } from './blocks.ts';

export interface BlocksCell {
  readonly blocks: readonly ReadBlock[];
  readonly columns: number;
  readonly rows: number;
}

interface StrongText {
  readonly text: string;
  readonly strong: readonly Span[];
}

const NOTHING: StrongText = { text: '', strong: [] };

/** A frame of one column gives what lies in it, where that is more than lines. */
export function tableOfBlocks(rows: readonly (readonly BlocksCell[])[]): ReadBlock[] {
  if (rows.length === 0) return [];
  const holdsTables = rows.some((row) => row.some(({ blocks }) => blocks.some(isReal)));
  if (holdsTables && rows.every((row) => row.length <= 1)) return rows.flat().flatMap(({ blocks }) => blocks);
  const behind = holdsTables ? rows.flat().flatMap(({ blocks }) => blocks.filter(isReal)) : [];
  return [{ kind: 'table', rows: rows.map((row) => ({ cells: row.map(readCell) })) }, ...behind];
}

/** Two rows and two columns at least: not there only to place words. */
const isReal = (block: ReadBlock): boolean => block.kind === 'table' && block.rows.length > 1 && block.rows.some(({ cells }) => cells.length > 1);

const readCell = ({ columns, rows, blocks }: BlocksCell): ReadCell => ({
  ...joined(blocks.filter((block) => !isReal(block)).map(linesOf), '\n'),
  ...(columns > 1 ? { columns } : {}),
  ...(rows > 1 ? { rows } : {}),
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
