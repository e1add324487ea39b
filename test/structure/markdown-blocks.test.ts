import { expect, it } from 'vitest';
import { markdownBlocks } from '../../src/structure/markdown-blocks.ts';

const TABLE = '| Chỉ tiêu | 2030 |\n|---|---|\n| Tỷ lệ che phủ rừng | 45 |\n';

/** What each block of a text is, and the words of a table's cells. */
const blocksOf = (text: string) =>
  markdownBlocks(text).map((block) =>
    block.type === 'table'
      ? block.rows.flat().map(({ span }) => text.slice(span.start, span.end))
      : `${block.type}: ${text.slice(block.span.start, block.span.end).slice(0, 12)}`,
  );

it.each([
  ['by itself', `# Mục tiêu\n\n${TABLE}`, ['heading: Mục tiêu']],
  ['behind a line that is as long as a book', `# Mục tiêu\n\n${'xã '.repeat(9000)}\n\n${TABLE}`, ['heading: Mục tiêu', 'text: xã xã xã xã ']],
  ['behind two of them', `${'xã '.repeat(9000)}\n${'bản '.repeat(9000)}\n\n${TABLE}`, ['text: xã xã xã xã ']],
])('a table %s is read cell by cell', (_name, text, before) => {
  expect(blocksOf(text)).toEqual([...before, ['Chỉ tiêu', '2030', 'Tỷ lệ che phủ rừng', '45']]);
});
