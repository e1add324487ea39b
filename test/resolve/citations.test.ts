/** Documents named by number: what is one, its type and date, and what only looks like one. */
import { describe, expect, test } from 'vitest';
import { citations } from '../../src/resolve/citations.ts';
import { read } from './read.ts';

const NOTHING = { number: null, about: null };
const cite = (text: string, own: { number: string | null; about: string | null } = NOTHING) => citations(read(text), own);
const brief = (text: string) => cite(text).map(({ type, number, issuedOn }) => [type, number, issuedOn]);

describe('citations', () => {
  test.each([
    ['Căn cứ Quyết định số 812/QĐ-TTg ngày 31 tháng 3 năm 2022 của Thủ tướng Chính phủ;', [['Quyết định', '812/QĐ-TTg', '2022-03-31']]],
    ['theo Nghị định số 31/2021/NĐ-CP ngày 04-6-2021', [['Nghị định', '31/2021/NĐ-CP', '2021-06-04']]],
    ['Luật Bảo vệ đê điều số 79/2026/QH16 ngày 29.11.2026', [['Luật', '79/2026/QH16', '2026-11-29']]],
    ['Nghị quyết số 57- NQ/TW ngày 22/12/2024', [['Nghị quyết', '57-NQ/TW', '2024-12-22']]],
    ['Nghị quyết 99-NQ/TW năm 2025 nêu rõ', [['Nghị quyết', '99-NQ/TW', null]]],
    [
      'Chương trình hành động số 10-CTr/TU, ngày 13/8/2025',
      [['Chương trình hành động', '10-CTr/TU', '2025-08-13']].map(([, number, day]) => ['Chương trình', number, day]),
    ],
    ['Tờ trình số: 33/TTr-SNV ngày 14 tháng 3 năm 2008', [['Tờ trình', '33/TTr-SNV', '2008-03-14']]],
    ['Thông tư liên tịch số 04/2021/TTLT-BTC-BNV ngày 5/2/2021', [['Thông tư liên tịch', '04/2021/TTLT-BTC-BNV', '2021-02-05']]],
    ['Nghị định số 45/2020 ngày 08/4/2020 của Chính phủ', [['Nghị định', '45/2020', '2020-04-08']]],
    ['Quyết định số 15/QĐ-UBND của UBND tỉnh ngày 3/4/2024', [['Quyết định', '15/QĐ-UBND', '2024-04-03']]],
    ['Kế hoạch số 20/KH-UBND ngày 31/02/2024', [['Kế hoạch', '20/KH-UBND', null]]],
    ['Ngày 05/5/2025, UBND tỉnh ban hành Kế hoạch số 61/KH-UBND về phòng cháy.', [['Kế hoạch', '61/KH-UBND', '2025-05-05']]],
    ['Công văn số 808/UBDT-TT ngày 15/8/2017', [['Công văn', '808/UBDT-TT', '2017-08-15']]],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));

  test('numbers of a list share the type before it', () => {
    expect(brief('các Quyết định số 12/QĐ-UBND, 13/QĐ-UBND và 14/QĐ-UBND').map(([type, number]) => [type, number])).toEqual([
      ['Quyết định', '12/QĐ-UBND'],
      ['Quyết định', '13/QĐ-UBND'],
      ['Quyết định', '14/QĐ-UBND'],
    ]);
  });

  test.each([
    ['QCVN 05A:2020/BTNMT'],
    ['TCVN 11930:2017'],
    ['ISO/IEC 27001:2022'],
    ['trực 24/7'],
    ['đạt 3/4 số xã'],
    ['ngày 12/5/2025'],
    ['tháng 10/2025'],
    ['phủ sóng 4G/5G'],
    ['12 xã/phường'],
    ['Kế hoạch 10/2025'],
    ['Số: /KH-UBND'],
    ['tỷ lệ 15/34 tỉnh'],
    ['5/TP-HCM'],
    ['từ 07-NQ'],
  ])('none in %s', (text) => expect(cite(text)).toEqual([]));

  test('each once, with every place, the day from where it stands', () => {
    const text = 'Theo Nghị quyết số 12-NQ/TU, tỉnh triển khai. Nghị quyết số 12-NQ/TU ngày 1/2/2024 của Tỉnh ủy nêu rõ.';
    const [only, ...others] = cite(text);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ number: '12-NQ/TU', issuedOn: '2024-02-01', issuer: 'Tỉnh ủy' });
    expect(only?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['12-NQ/TU', '12-NQ/TU']);
  });

  test('the number without its office is the one that has it', () => {
    expect(cite('Nghị định số 45/2020/NĐ-CP ngày 8/4/2020. Theo Nghị định số 45/2020').map(({ number, spans }) => [number, spans.length])).toEqual([
      ['45/2020/NĐ-CP', 2],
    ]);
  });

  test('a licence is none', () => {
    expect(cite('Copyright © 2025. Giấy phép số 479/GP-BTTTT', { number: null, about: null })).toEqual([]);
  });

  test('not the own number, nor that of the plan an article reports on', () => {
    expect(cite('Kế hoạch số 7/KH-UBND và Kế hoạch số 8/KH-UBND', { number: '7/KH-UBND', about: null }).map(({ number }) => number)).toEqual(['8/KH-UBND']);
    expect(cite('Kế hoạch số 07/KH-UBND', { number: null, about: '7/KH-UBND' })).toEqual([]);
  });
});
