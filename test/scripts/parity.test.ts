/** The forms that parity compares hold what the plan says, and a target that differs is told. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/package-json.ts';
import { compare } from '../../scripts/parity/compare.ts';
import { numberedBlocks } from '../../scripts/parity/docx-numbering.ts';
import { greyMap, scanned } from '../../scripts/parity/grey-picture.ts';
import { planOf } from '../../scripts/parity/plan-blocks.ts';
import { placed, planTable, withMergedYears } from '../../scripts/parity/plan-table.ts';
import { readPlain } from '../../scripts/parity/readings.ts';
import { tableOf } from '../../scripts/parity/report.ts';
import { vniBytes } from '../../scripts/parity/vni.ts';

const corpus = join(root, 'corpus');

test('VNI-Windows as its keyboard tables have it', () => {
  expect(vniBytes('Tỷ lệ hộ nghèo đạt dưới 5 – “Ủy ban” Đường ứng').toString('latin1')).toBe(
    'Tyû leä hoä ngheøo ñaït döôùi 5 \u0096 \u0093UÛy ban\u0094 Ñöôøng öùng',
  );
});

test('the letterhead of a plan stands apart from its blocks, wrapped lines are whole', () => {
  const plan = planOf(corpus, 'ke-hoach-y-te-ban-quet.txt');
  expect(plan.letterhead?.[1]).toEqual([['Số: 87/KH-UBND'], ['Lam Giang, ngày 18 tháng 9 năm 2025']]);
  expect(plan.blocks[0]).toMatchObject({ words: 'KẾ HOẠCH', marker: '' });
  expect(plan.blocks).toContainEqual(expect.objectContaining({ marker: '-', words: 'Tỷ số tử vong mẹ không vượt quá 36 ca/100.000 trẻ đẻ sống.' }));
});

test('Word numbers a block only where it prints the marker that the plan has', () => {
  const { blocks } = planOf(corpus, 'ke-hoach-y-te-ban-quet.txt');
  const numbered = numberedBlocks(blocks);
  const of = (marker: string) => blocks.flatMap((block, i) => (block.kind === 'text' && block.marker === marker ? [numbered[i]] : []));
  expect(of('đ)')).toEqual([null]);
  expect(of('IV.')).toEqual([{ reference: 'roman', level: 0, instance: 0 }]);
  expect(new Set(of('1.').map((place) => place?.instance)).size).toBe(of('1.').length);
});

test('years of a table stand under one head that is merged, the other heads are two rows high', () => {
  const row = (...texts: string[]) => texts.map((text, column) => ({ column, text }));
  const table = withMergedYears(planTable([row('TT', 'Chỉ tiêu', 'Năm 2026', 'Năm 2030', 'Chủ trì'), row('1', 'Tỷ lệ hộ nghèo', '5', '4', 'Sở Y tế')]));
  expect(table.rows[0]).toContainEqual({ text: 'Mục tiêu', columns: 2, rows: 1 });
  expect(placed(table)[1]?.map(({ text, column }) => [text, column])).toEqual([
    ['Năm 2026', 2],
    ['Năm 2030', 3],
  ]);
});

test('a scan is the same for the same seed, and askew', () => {
  const [width, height] = [120, 80];
  const black = Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), Buffer.alloc(width * height, 0)]);
  const scan = scanned(greyMap(black), 'a');
  expect(scanned(greyMap(black), 'a')).toEqual(scan);
  expect(scanned(greyMap(black), 'b')).not.toEqual(scan);
  expect(scan.pixels[0]).toBeGreaterThan(200);
});

describe('comparing', () => {
  const plan = { name: 'a', extension: '.txt' };
  const read = (text: string) => readPlain({ ...planOf(corpus, 'ke-hoach-y-te-ban-quet.txt'), ...plan }, text);
  const plain = read('Đến năm 2030, tỷ lệ hộ nghèo giảm còn 4%; tỷ lệ hộ dùng nước sạch đạt 95%.');

  test('the same text loses nothing', () => {
    expect(compare(plain, plain)).toMatchObject({ expected: 2, claimed: 2, found: 2, exact: 2, same: 2, losses: [] });
  });

  test('a target that is missed, one that is read otherwise', () => {
    const form = read('Đến năm 2030, tỷ lệ hộ nghèo giảm còn 4 %, tỷ lệ hộ dùng nước sạch đạt 85%.');
    const compared = compare(plain, form);
    expect(compared).toMatchObject({ expected: 2, claimed: 2, found: 1, exact: 1, same: 0 });
    expect(compared.losses.map(({ kind }) => kind).sort()).toEqual(['invented', 'missed', 'other']);
  });

  test('a form below its limit is told in the table, and never by rounding up', () => {
    const form = { id: 'x', name: 'x', limit: 1, make: async () => [] };
    const table = tableOf([{ form, files: 1, expected: 2000, claimed: 2000, found: 2000, exact: 1999, same: 1999 }]);
    expect(table.split('\n').at(-1)).toBe('| x | 1 | 2000 | 1.000 | 0.999 | 0.999 | 1.00 | **no** |');
  });
});
