/** Glyph numbers taken for characters: the shift is found, and only a text that the gate lets through is given. */
import { describe, expect, it } from 'vitest';
import { judgePage } from '../../../src/read/trust/judge-page.ts';
import { repairGlyphs } from '../../../src/read/trust/repair-glyphs.ts';
import { garbage } from '../../support/garbage.ts';

const page = 'UBND TỈNH LÂM GIANG\nĐến năm 2030, tỷ lệ hộ dùng nước sạch đạt tối thiểu 95%, năm 2025: 80,5%; số hộ nghèo: 1.204.\n';

const spoilt = (by: number, text: string): string => text.replace(/[^ \n]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + by));

describe('a constant shift', () => {
  it.each([-31, -29, -3, 1, 29, 31, 60])('%i', (by) => {
    expect(repairGlyphs(spoilt(by, page))).toEqual({ text: page, shift: -by });
  });

  it('of plain letters and figures only', () => {
    const half = page.replace(/[!-~]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 29));
    expect(repairGlyphs(half)).toEqual({ text: page, shift: 29 });
  });

  it('under which the space is a glyph as well', () => {
    const { text, shift } = repairGlyphs((garbage['glyphs -29'] as (text: string) => string)(page)) ?? {};
    expect([text, shift]).toEqual([page, 29]);
  });
});

describe('is not believed', () => {
  it('where a sign of a number would be lost in it', () => {
    // 12 below, a comma is a space: 80,5 would be two numbers.
    expect(repairGlyphs(spoilt(-12, page))).toBeNull();
  });

  it.each(Object.keys(garbage).filter((kind) => !/^glyphs [+-]/u.test(kind)))('where the text is garbage in another way: %s', (kind) => {
    expect(repairGlyphs((garbage[kind] as (text: string) => string)(page))).toBeNull();
  });

  it('where half of the page is good and half is shifted', () => {
    const { verdict } = judgePage(page + spoilt(-29, page));
    expect(verdict).toBe('untrusted');
  });
});
