/** Documents that other programs wrote: the docx package, LibreOffice, and what its own text of our documents says. */
import { Document, FootnoteReferenceRun, HeadingLevel, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun, VerticalMergeType } from 'docx';
import { expect, it } from 'vitest';
import { blocksIn, readBytes, shortBlocks } from '../../support/docx-blocks.ts';
import { docxFile, inList, level, oneList, paragraph } from '../../support/docx-file.ts';
import { converted } from '../../support/libre-office.ts';

const read = async (bytes: Buffer) => {
  const result = await readBytes(bytes);
  if (!result.ok) throw new Error(result.issue.detail);
  return result.value;
};

it('reads what the docx package writes', async () => {
  const listed = (text: string, level: number) => new Paragraph({ text, numbering: { reference: 'plan', level } });
  const celled = (text: string, more: object = {}) => new TableCell({ children: [new Paragraph(text)], ...more });
  const levels = [
    { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.' },
    { level: 1, format: LevelFormat.LOWER_LETTER, text: '%2)' },
  ];
  const children = [
    new Paragraph({ text: 'Kế hoạch', heading: HeadingLevel.HEADING_1 }),
    listed('Mục tiêu', 0),
    listed('Hộ nghèo dưới 1%', 1),
    listed('Nước sạch 95%', 1),
    listed('Tổ chức', 0),
    new Paragraph({ children: [new TextRun({ text: 'Đạt ', bold: true }), new TextRun('95%'), new FootnoteReferenceRun(1)] }),
    new Table({
      rows: [
        new TableRow({ children: [celled('TT', { verticalMerge: VerticalMergeType.RESTART }), celled('Năm', { columnSpan: 2 })] }),
        new TableRow({ children: [celled('', { verticalMerge: VerticalMergeType.CONTINUE }), celled('2027'), celled('2030')] }),
      ],
    }),
  ];
  const document = new Document({
    numbering: { config: [{ reference: 'plan', levels }] },
    footnotes: { 1: { children: [new Paragraph('Theo thống kê')] } },
    sections: [{ children }],
  });
  const { blocks, readBy, encoding, pages } = await read(await Packer.toBuffer(document));
  expect(shortBlocks(blocks)).toEqual([
    'Kế hoạch',
    'I. Mục tiêu',
    'a) Hộ nghèo dưới 1%',
    'b) Nước sạch 95%',
    'II. Tổ chức',
    'Đạt 95%',
    [
      ['TT', 'Năm'],
      ['2027', '2030'],
    ],
    '(1) Theo thống kê',
  ]);
  expect(blocks[0]).toMatchObject({ depth: 1 });
  expect(blocks[5]).toMatchObject({ strong: [{ start: 0, end: 4 }] });
  expect([readBy[0]?.name, encoding, pages]).toEqual(['mammoth', 'utf-8', null]);
});

it('reads what LibreOffice writes', async () => {
  const html = `<!DOCTYPE html><meta charset="utf-8"><h2>Kế hoạch</h2><p>Diện tích 500 m<sup>2</sup>, đạt <b>95%</b></p><ol><li>Một<ol type="a"><li>nhỏ</li></ol></li><li>Hai</li></ol>
<ul><li>Gạch</li></ul><table><tr><td rowspan="2">TT</td><td colspan="2">Năm</td></tr><tr><td>2027</td><td>2030</td></tr></table>`;
  const [docx] = converted({ 'a.html': html }, 'docx:Office Open XML Text');
  const { blocks } = await read(docx as Buffer);
  expect(shortBlocks(blocks)).toEqual([
    'Kế hoạch',
    'Diện tích 500 m2, đạt 95%',
    '1. Một',
    'a. nhỏ',
    '2. Hai',
    '- Gạch',
    [
      ['TT', 'Năm'],
      ['2027', '2030'],
    ],
  ]);
  expect(blocks[0]).toMatchObject({ depth: 2 });
});

it('prints the numbers that LibreOffice prints', async () => {
  const levels = ['upperRoman %1.', 'decimal %2.', 'decimal %2.%3.', 'lowerLetter %4)', 'lowerRoman (%5)', 'upperLetter Điều %6:'].map((form, at) =>
    level(at, form.split(' ')[0] ?? '', form.slice(form.indexOf(' ') + 1)),
  );
  const places = [0, 1, 1, 2, 3, 3, 4, 5, 5, 3, 1, 3, 2, 0, 2, 2, 4, 0, 5];
  const content = { numbering: oneList(...levels), body: places.map((at) => paragraph('x', inList(1, at))).join('') };
  const [text] = converted({ 'a.docx': docxFile(content) }, 'txt:Text (encoded):UTF8');
  const lines = (text as Buffer).toString('utf8').replace('\ufeff', '').trim().split('\n');
  expect(await blocksIn(content)).toEqual(lines.map((line) => line.trim()));
});
