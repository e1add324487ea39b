/** Tables of Word documents: merged cells, tables in tables, rows that were deleted. */
import { describe, expect, it, test } from 'vitest';
import { layOut } from '../../../src/read/lay-out.ts';
import { blocksIn, readContent } from '../../support/docx-blocks.ts';
import { cell, paragraph, table } from '../../support/docx-file.ts';

const say = (words: string, properties = ''): string => cell(paragraph(words), properties);
const cellsOf = async (body: string) => {
  const [block] = (await readContent({ body })).blocks;
  return block?.kind === 'table' ? block.rows.map(({ cells }) => cells.map(({ text, columns = 1, rows = 1 }) => `${text} ${columns}x${rows}`)) : null;
};

describe('cells', () => {
  it('are merged over columns and rows', async () => {
    const merged = table(
      [say('TT', '<w:vMerge w:val="restart"/>'), say('Năm', '<w:gridSpan w:val="2"/>')],
      [say('', '<w:vMerge/>'), say('2027'), say('2030')],
      [say('1'), say('90'), say('95')],
    );
    expect(await cellsOf(merged)).toEqual([
      ['TT 1x2', 'Năm 2x1'],
      ['2027 1x1', '2030 1x1'],
      ['1 1x1', '90 1x1', '95 1x1'],
    ]);
  });

  it('are merged over columns as old files do it', async () => {
    const merged = table(
      [say('TT'), say('Năm', '<w:hMerge w:val="restart"/>'), say('x', '<w:hMerge/>'), say('', '<w:hMerge w:val="continue"/>')],
      [say('1', '<w:hMerge/>'), say('90', '<w:hMerge w:val="restart"/>'), say('95', '<w:hMerge w:val="restart"/>'), say('97')],
    );
    expect(await cellsOf(merged)).toEqual([
      ['TT 1x1', 'Năm 3x1'],
      ['1 1x1', '90 1x1', '95 1x1', '97 1x1'],
    ]);
  });

  it('keep their columns where a row begins further right', async () => {
    const shifted = `<w:tbl><w:tr>${say('A')}${say('B')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${say('C')}</w:tr></w:tbl>`;
    expect(await cellsOf(shifted)).toEqual([
      ['A 1x1', 'B 1x1'],
      [' 1x1', 'C 1x1'],
    ]);
  });

  it('that claim to reach beyond all bounds are bounded', async () => {
    expect(await cellsOf(table([say('A', '<w:gridSpan w:val="999999999"/>'), say('B')]))).toEqual([['A 200x1', 'B 1x1']]);
  });

  it('have a line for each paragraph, and know what is bold', async () => {
    const { blocks } = await readContent({
      body: table([cell(`${paragraph('Một')}${paragraph('')}<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Hai</w:t></w:r></w:p>`), say('x')]),
    });
    expect(blocks).toEqual([
      {
        kind: 'table',
        rows: [
          {
            cells: [
              { text: 'Một\nHai', strong: [{ start: 4, end: 7 }] },
              { text: 'x', strong: [] },
            ],
          },
        ],
      },
    ]);
  });

  it('of deleted rows are gone, those of controls are not', async () => {
    const deleted = `<w:tr><w:trPr><w:del w:id="1" w:author="A"/></w:trPr>${say('80%')}</w:tr>`;
    const held = `<w:sdt><w:sdtPr/><w:sdtContent><w:tr>${say('95%')}</w:tr></w:sdtContent></w:sdt>`;
    expect(await cellsOf(`<w:tbl>${deleted}${held}</w:tbl>`)).toEqual([['95% 1x1']]);
  });
});

describe('tables in cells', () => {
  const real = table([say('Chỉ tiêu'), say('2030')], [say('Hộ nghèo'), say('1%')]);
  const shown = [
    ['Chỉ tiêu', '2030'],
    ['Hộ nghèo', '1%'],
  ];

  test.each([
    ['in a frame of one column stand in its place', table([cell(paragraph('Trước') + real + paragraph('Sau'))]), ['Trước', shown, 'Sau']],
    [
      'in a cell stand behind its table',
      table([cell(paragraph('Trước') + real), say('Bên phải')], [say('a'), say('b')]),
      [
        [
          ['Trước', 'Bên phải'],
          ['a', 'b'],
        ],
        shown,
      ],
    ],
    ['that only place words are lines', table([cell(table([say('Một'), say('hai')]) + paragraph('Ba')), say('x')]), [[['Một hai\nBa', 'x']]]],
  ])('%s', async (_, body, expected) => expect(await blocksIn({ body })).toEqual(expected));
});

it('the letterhead of two columns is read cell by cell', async () => {
  const letterhead = table(
    [
      cell(paragraph('ỦY BAN NHÂN DÂN') + paragraph('TỈNH LÂM GIANG')),
      cell(paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + paragraph('Độc lập - Tự do - Hạnh phúc')),
    ],
    [say('Số: 12/KH-UBND'), say('Lâm Giang, ngày 5 tháng 3 năm 2026')],
  );
  expect(
    layOut(await readContent({ body: letterhead }))
      .text.trim()
      .split('\n\n'),
  ).toEqual([
    'ỦY BAN NHÂN DÂN',
    'TỈNH LÂM GIANG',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: 12/KH-UBND',
    'Lâm Giang, ngày 5 tháng 3 năm 2026',
  ]);
});
