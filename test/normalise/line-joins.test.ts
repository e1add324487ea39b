/** Which lines are one: lines before → lines after. */
import { expect, it } from 'vitest';
import { normalise } from '../../src/normalise/normalise.ts';

const TITLE = 'BẢO ĐẢM CẤP NƯỚC ĐÔ THỊ TRÊN ĐỊA BÀN TỈNH ĐẠI HẢI GIAI ĐOẠN 2026 - 2030';

it.each([
  ['text/markdown', [TITLE, 'Thực hiện Quyết định số 12/QĐ-TTg, tỉnh ban hành'], [TITLE, 'Thực hiện Quyết định số 12/QĐ-TTg, tỉnh ban hành']],
  ['text/plain', [TITLE, 'Căn cứ Luật Thủ đô'], [TITLE, 'Căn cứ Luật Thủ đô']],
  ['text/markdown', [TITLE, 'TẦM NHÌN ĐẾN NĂM 2045'], [`${TITLE} TẦM NHÌN ĐẾN NĂM 2045`]],
  ['text/markdown', ['Tỷ lệ hộ dân dùng nước sạch', 'đạt 95%.'], ['Tỷ lệ hộ dân dùng nước sạch đạt 95%.']],
  ['text/plain', ['Tỷ lệ hộ dân dùng nước sạch ở', 'các xã đạt 95%.'], ['Tỷ lệ hộ dân dùng nước sạch ở các xã đạt 95%.']],
] as const)('%s %j', (mediaType, before, after) => {
  expect(normalise({ text: before.join('\n'), mediaType }).text).toBe(after.join('\n'));
});
