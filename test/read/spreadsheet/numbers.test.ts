/** A number of a sheet must not become another one, whichever notation its format prints. */
import * as check from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { numberText } from '../../../src/read/spreadsheet/number-text.ts';
import { readSheet, type SheetKind, sheetBlocksOf, sheetFile, shownAs } from '../../support/sheet-file.ts';

describe('what is shown', () => {
  test.each([
    [1234.5, '1,234.5', '1.234,5'],
    [1234.5, '1.234,5', '1.234,5'],
    [1234, '1.234', '1.234'],
    [1.234, '1.234', '1,234'],
    [1234567, '1,235', '1.235'],
    [1_234_567_890, '1,235', '1.235'],
    [0.95, '95%', '95%'],
    [0.0955, '9.6%', '9,6%'],
    [0.0955, '9,6 %', '9,6 %'],
    [-2.5, '(2.5)', '-2,5'],
    [-2.5, '-2.5', '-2,5'],
    [-2.5, '2.5', '-2,5'],
    [-0.001, '0.0', '0,0'],
    [95.5, '≥ 95.5', '≥ 95,5'],
    [28, '28 m2', '28 m2'],
    [4, 'Quý 4', 'Quý 4'],
    [0, '-', '-'],
    [1e12, '1.0E+12', '1000000000000'],
    [0.1 + 0.2, '7', '0,3'],
    [1e300, '?1', '1e+300'],
  ])('%d as "%s" is "%s"', (value, shown, expected) => expect(numberText(value, shown)).toBe(expected));

  it('reads back as the same number from either notation', () =>
    check.assert(
      check.property(check.integer({ min: -1e9, max: 1e9 }), check.constantFrom(0, 1, 2, 3), check.boolean(), (whole, decimals, english) => {
        const value = whole / 10 ** decimals;
        const [left = '', right = ''] = Math.abs(value).toFixed(decimals).split('.');
        const [group, point] = english ? [',', '.'] : ['.', ','];
        const shown = `${value < 0 ? '-' : ''}${left.replace(/\B(?=(?:\d{3})+$)/gu, group)}${right && point + right}`;
        expect(Number(numberText(value, shown).replaceAll('.', '').replace(',', '.'))).toBeCloseTo(value, 6);
      }),
    ));
});

const kinds: readonly SheetKind[] = ['xlsx', 'xls'];

test.each(kinds)('formats of %s', async (kind) => {
  const cells = {
    A1: 'TT',
    B1: 'Chỉ tiêu',
    C1: shownAs(2026, '0'),
    D1: { t: 'n', v: 2030 } as const,
    A2: shownAs(1.1, '0.0'),
    B2: 'Tỷ lệ',
    C2: shownAs(0.95, '0%'),
    D2: shownAs(1234.5, '#,##0.0'),
    A3: 1.2,
    B3: 'Thời hạn',
    C3: shownAs(46387, 'dd/mm/yyyy'),
    D3: shownAs(46387, 'mmm-yy'),
    A4: 1.3,
    B4: 'Kết quả',
    C4: { t: 'n', v: 4215, f: 'A1+1' } as const,
    D4: { t: 'e', v: 0x2a } as const,
    A5: 1.4,
    B5: 'Giờ',
    C5: shownAs(0.5, 'h:mm'),
    D5: shownAs(46387, '[$-42A]"d: "\\dyyyy'),
  };
  expect(await sheetBlocksOf(kind, sheetFile(kind as 'xlsx' | 'xls', { cells }))).toEqual([
    [
      ['TT', 'Chỉ tiêu', '2026', '2030'],
      ['1.1', 'Tỷ lệ', '95%', '1.234,5'],
      ['1.2', 'Thời hạn', '31/12/2026', '12/2026'],
      ['1.3', 'Kết quả', '4215'],
      ['1.4', 'Giờ', '12:00', '2026'],
    ],
  ]);
});

it('says who read', async () => {
  const { readBy, pages, encoding } = await readSheet('xlsx', sheetFile('xlsx', { cells: { A1: 'x' } }));
  expect([readBy[0]?.name, pages, encoding]).toEqual(['@e965/xlsx', null, 'utf-8']);
  expect(readBy[0]?.version).toMatch(/^\d+\.\d+\.\d+/u);
});
