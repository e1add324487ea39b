/** VNI: a letter and the character of its marks. */
import { expect, it } from 'vitest';
import { fromVni } from '../../../src/read/text/vni.ts';

it.each([
  ['Öùng duïng', 'Ứng dụng'],
  ['KEÁ HOAÏCH', 'KẾ HOẠCH'],
  ['aùn, AÙN, Aùn', 'án, ÁN, Án'],
  ['a mark left small behind a capital: HOAïCH', 'a mark left small behind a capital: HOẠCH'],
  ['no letter before it: ø 30°C', 'no letter before it: ø 30°C'],
  ['bò, chæ, kyõ, lyù, tyû, Mî', 'bị, chỉ, kỹ, lý, tỷ, Mỵ'],
])('%s', (bytes, text) => {
  expect(fromVni(bytes)).toBe(text);
});
