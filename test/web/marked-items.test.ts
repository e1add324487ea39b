/** What citations and assignments are made of from marked words. */
import { expect, it } from 'vitest';
import { assignmentIn, citationIn } from '../../src/web/document/marked-items.ts';

const whole = (words: string) => ({ start: 0, end: words.length });

it.each([
  ['Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ về chuyển đổi số', ['749/QĐ-TTg', 'Quyết định', 'Thủ tướng Chính phủ', '2020-06-03']],
  ['Nghị quyết 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị', ['57-NQ/TW', 'Nghị quyết', 'Bộ Chính trị', '2024-12-22']],
  ['Luật số: 50/2010/QH12', ['50/2010/QH12', 'Luật', null, null]],
  ['118/KH-UBND', ['118/KH-UBND', null, null, null]],
  ['kế hoạch của tỉnh', null],
  ['ngày 03/6/2020', null],
])('%s', (words, said) => {
  const item = citationIn(words, whole(words));
  if (item?.kind !== 'citation') return expect(item).toBe(said);
  const { number, type, issuer, issuedOn, spans } = item.found;
  expect([number, type, issuer, issuedOn]).toEqual(said);
  expect(spans.map(({ start, end }) => words.slice(start, end))).toEqual([number]);
});

it('an assignment has the sentence that names its body, and no other', () => {
  const text = 'Mở đầu.\n2. Sở Y tế chủ trì. Sở Nội vụ, các xã phối hợp; báo cáo hằng quý. Hết.\n';
  const span = { start: text.indexOf('Sở Nội vụ'), end: text.indexOf('Sở Nội vụ') + 'Sở Nội vụ'.length };
  expect(assignmentIn(text, span)).toEqual({
    kind: 'assignment',
    found: { agency: 'Sở Nội vụ', role: 'lead', task: 'Sở Nội vụ, các xã phối hợp; báo cáo hằng quý', span },
  });
});
