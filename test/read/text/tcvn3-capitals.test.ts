/** TCVN3 has no accented capitals: words and their neighbours tell them. */
import { describe, expect, it } from 'vitest';
import { fromTcvn3, fromTcvn3Capitals } from '../../../src/read/text/tcvn3.ts';
import { withCapitals } from '../../../src/read/text/tcvn3-capitals.ts';

describe('plain text', () => {
  it.each([
    ['KÕ HO¹CH', 'KẾ HOẠCH'],
    ['KÕ ho¹ch', 'Kế hoạch'],
    ['KÕ HO¹CH ph¸t triÓn', 'KẾ HOẠCH phát triển'],
    ['QUYÕT §ÞNH VÒ VIÖC ¸P DôNG', 'QUYẾT ĐỊNH VỀ VIỆC ÁP DỤNG'],
    ['VÒ viÖc ¸p dông', 'Về việc áp dụng'],
    ['Sè: 12/KH-UBND', 'Số: 12/KH-UBND'],
    ['UBND TØNH        Sè: 12/KH-UBND', 'UBND TỈNH        Số: 12/KH-UBND'],
    ['tõ UBND tØnh', 'từ UBND tỉnh'],
    ['Tõ UBND tØnh', 'Từ UBND tỉnh'],
    ['vµ ý kiÕn cña ñy ban nh©n d©n tØnh', 'và ý kiến của Ủy ban nhân dân tỉnh'],
    ['TØnh ñy ban hµnh', 'Tỉnh ủy ban hành'],
    ['§¹t 5%. øng dông c«ng nghÖ', 'Đạt 5%. Ứng dụng công nghệ'],
    ['®¹t 5%; øng dông c«ng nghÖ', 'đạt 5%; ứng dụng công nghệ'],
    ['- øng dông c«ng nghÖ', '- Ứng dụng công nghệ'],
    ['®Èy m¹nh\nøng dông', 'đẩy mạnh\nứng dụng'],
    ['Môc tiªu:\nøng dông', 'Mục tiêu:\nỨng dụng'],
    ['| Tû lÖ | TØNH |', '| Tỷ lệ | TỈNH |'],
  ])('%s', (bytes, text) => {
    expect(withCapitals(fromTcvn3(bytes))).toBe(text);
  });
});

it('a font of capitals says so itself', () => {
  expect(fromTcvn3Capitals('kÕ ho¹ch §ång')).toBe('KẾ HOẠCH ĐỒNG');
});
