/** The blocks of a document as text: what the file says of headings, tables, pages and unsure words goes with it. */
import { describe, expect, it, test } from 'vitest';
import { plan } from '../../pipelines/plan.ts';
import type { Layout } from '../../src/document.ts';
import { normalise } from '../../src/normalise/normalise.ts';
import type { ReadBlock, ReadCell, ReadTable } from '../../src/read/blocks.ts';
import { layOut } from '../../src/read/lay-out.ts';
import { structure } from '../../src/structure/structure.ts';

const cells = (...texts: (string | ReadCell)[]): ReadCell[] => texts.map((text) => (typeof text === 'string' ? { text } : text));
const table = (...rows: (string | ReadCell)[][]): ReadTable => ({ kind: 'table', rows: rows.map((row) => ({ cells: cells(...row) })) });
const line = (text: string, more: object = {}): ReadBlock => ({ kind: 'paragraph', text, ...more });
const laidOut = (...blocks: ReadBlock[]) => layOut({ blocks, remarks: [] });
const gridOf = ({ text, layout }: { text: string; layout: Layout }, index = 0) =>
  layout.tables[index]?.rows.map((row) => row.map(({ column, span }) => `${column}:${text.slice(span.start, span.end)}`));

function structured(...blocks: ReadBlock[]) {
  const { text, blocks: found } = structure(normalise({ mediaType: 'application/pdf', ...laidOut(...blocks) }));
  return found.map((block) => [block.kind, text.slice(block.span.start, block.span.end)]);
}

function targetsOf(...blocks: ReadBlock[]) {
  const explained = plan.explain({
    path: 'a.docx',
    sha256: '',
    bytes: 1,
    mediaType: 'application/pdf',
    encoding: 'utf-8',
    readBy: [],
    pages: null,
    ...laidOut(...blocks),
  });
  if (!explained.ok) throw new Error(explained.issue.detail);
  return explained.value.findings.targets;
}

describe('paragraphs', () => {
  it('stand apart by an empty line, empty ones are left out', () => {
    expect(laidOut(line('Một'), line(' '), line('Hai')).text).toBe('Một\n\nHai\n\n');
  });

  it('are headings where the file says so', () => {
    expect(structured(line('Đến năm 2030, phấn đấu đạt các kết quả sau đây.', { depth: 2 }), line('Tỷ lệ hộ nghèo dưới 1%.'))).toEqual([
      ['heading', 'Đến năm 2030, phấn đấu đạt các kết quả sau đây.'],
      ['paragraph', 'Tỷ lệ hộ nghèo dưới 1%.'],
    ]);
  });

  it('keep apart what stands in capitals and what follows', () => {
    expect(structured(line('KẾ HOẠCH'), line('Phát triển đô thị'))).toHaveLength(2);
  });
});

describe('tables', () => {
  it('have a line for each row and bars around the cells', () => {
    expect(laidOut(table(['TT', 'Chỉ tiêu'], ['1', 'Hộ nghèo'])).text).toBe('| TT | Chỉ tiêu |\n| 1 | Hộ nghèo |\n\n');
  });

  it('repeat in the head what takes several columns, below it what takes several rows', () => {
    const merged = laidOut(
      table(
        [
          { text: 'TT', rows: 2 },
          { text: 'Chỉ tiêu', rows: 2 },
          { text: 'Mục tiêu', columns: 2 },
        ],
        ['Năm 2025', 'Năm 2030'],
        [{ text: '1', rows: 2 }, 'Hộ nghèo', '3%', '1%'],
        ['Hộ cận nghèo', '4%', '2%'],
      ),
    );
    expect(gridOf(merged)).toEqual([
      ['0:TT', '1:Chỉ tiêu', '2:Mục tiêu', '3:Mục tiêu'],
      ['2:Năm 2025', '3:Năm 2030'],
      ['0:1', '1:Hộ nghèo', '2:3%', '3:1%'],
      ['0:1', '1:Hộ cận nghèo', '2:4%', '3:2%'],
    ]);
  });

  it('join the lines of a cell that only go on, and keep those that begin anew', () => {
    const read = laidOut(table(['Chỉ tiêu', 'Năm 2030'], ['Tỷ lệ hộ\nnghèo', '- Nam: 5%\n- Nữ: 6%']));
    expect(gridOf(read)?.[1]).toEqual(['0:Tỷ lệ hộ nghèo', '1:- Nam: 5%\n- Nữ: 6%']);
  });

  it('leave their title above them', () => {
    expect(structured(table([{ text: 'Phụ lục chỉ tiêu của tỉnh', columns: 2 }], ['Chỉ tiêu', 'Năm 2030'], ['Hộ nghèo', '1%']))).toEqual([
      ['heading', 'Phụ lục chỉ tiêu của tỉnh'],
      ['table', '| Chỉ tiêu | Năm 2030 |\n| Hộ nghèo | 1% |'],
    ]);
  });

  test.each([
    [
      'a letterhead',
      table(['UBND TỈNH\nLâm Giang', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'], ['Số: 1/KH-UBND', 'ngày 1 tháng 2 năm 2026']),
      6,
    ],
    ['signatures', table(['Nơi nhận:\n- Như trên;', 'CHỦ TỊCH']), 3],
    ['a frame of one column', table(['Một'], ['Hai']), 2],
  ])('%s is read cell by cell', (_, frame, lines) => expect(structured(frame).filter(([kind]) => kind !== 'table')).toHaveLength(lines));

  it('whose columns are years give a target for each', () => {
    const found = targetsOf(
      line('KẾ HOẠCH'),
      table(
        [
          { text: 'TT', rows: 2 },
          { text: 'Chỉ tiêu', rows: 2 },
          { text: 'Mục tiêu', columns: 2 },
        ],
        ['Năm 2027', 'Năm 2030'],
        ['1', 'Tỷ lệ hộ dùng\nnước sạch (%)', '90', '95'],
      ),
    );
    expect(found.map(({ indicator, value, period }) => [indicator, value.number, value.unit, period.to])).toEqual([
      ['Tỷ lệ hộ dùng nước sạch', 90, '%', 2027],
      ['Tỷ lệ hộ dùng nước sạch', 95, '%', 2030],
    ]);
  });

  it('whose cells claim to reach beyond all bounds are still read', () => {
    expect(gridOf(laidOut(table([{ text: 'A', columns: 1e9, rows: 1e9 }, 'B'], ['C', 'D'])))?.[0]?.length).toBeLessThan(200);
  });
});

describe('pages', () => {
  it('stand with what is found on them', () => {
    const found = targetsOf(
      line('MỤC TIÊU ĐẾN NĂM 2030', { page: 1 }),
      line('- Tỷ lệ hộ nghèo dưới 1%.', { page: 2 }),
      line('- Tỷ lệ hộ dùng nước sạch đạt 95%.', { page: 3 }),
    );
    expect(found.map(({ evidence }) => evidence.page)).toEqual([2, 3]);
  });

  it('are remarked on where their text stands', () => {
    const { text, layout } = layOut({
      blocks: [line('Một', { page: 1 }), line('Hai', { page: 2 })],
      remarks: [
        { code: 'page-recognised', message: 'a', page: 2 },
        { code: 'changes-tracked', message: 'b', page: null },
        { code: 'page-untrusted', message: 'c', page: 9 },
      ],
    });
    expect(layout.remarks.map(({ span }) => text.slice(span.start, span.end))).toEqual(['Hai\n\n', text, '']);
  });
});

it('words that were hard to read make a target less sure', () => {
  const words = '- Tỷ lệ hộ nghèo dưới 1%.';
  const at = words.indexOf('1%');
  const [sure] = targetsOf(line('MỤC TIÊU ĐẾN NĂM 2030'), line(words));
  const [unsure] = targetsOf(line('MỤC TIÊU ĐẾN NĂM 2030'), line(words, { unsure: [{ start: at, end: at + 2, certainty: 0.4 }] }));
  expect(unsure?.confidence).toBeLessThan(sure?.confidence ?? 0);
});
