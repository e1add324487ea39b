/** Whose value it is: what a list shares, what a head lends to what stands below it, what is no part of the indicator. */
import { describe, expect, test } from 'vitest';
import { extractTraced } from '../../pipelines/plan.ts';

const read = (text: string): (string | number)[][] => {
  const result = extractTraced({ text: `I. MỤC TIÊU ĐẾN NĂM 2030\n${text}\n`, mediaType: 'text/plain', path: 'mau.txt' });
  if (!result.ok) throw new Error(result.issue.code);
  return result.value.findings.targets.map(({ indicator, value }) => [indicator, value.number]);
};

describe('lists with as many values', () => {
  test.each([
    [
      'Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục ở cấp tỉnh, cấp huyện, cấp xã lần lượt đạt 92%, 84% và 76%.',
      [
        ['Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục ở cấp tỉnh', 92],
        ['Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục ở cấp huyện', 84],
        ['Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục ở cấp xã', 76],
      ],
    ],
    [
      'Tỷ lệ học sinh hoàn thành cấp tiểu học, trung học cơ sở và tương đương lần lượt đạt 99% và 97%.',
      [
        ['Tỷ lệ học sinh hoàn thành cấp tiểu học', 99],
        ['Tỷ lệ học sinh hoàn thành cấp trung học cơ sở và tương đương', 97],
      ],
    ],
    [
      'Tỷ lệ hộ dùng nước sạch và tỷ lệ hộ dùng nước sạch có đồng hồ, bồn chứa lần lượt đạt 90% và 60%.',
      [
        ['Tỷ lệ hộ dùng nước sạch', 90],
        ['tỷ lệ hộ dùng nước sạch có đồng hồ, bồn chứa', 60],
      ],
    ],
    [
      'Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử và sử dụng chữ ký số lần lượt đạt 60% và 88%.',
      [
        ['Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử', 60],
        ['Tỷ lệ doanh nghiệp sử dụng chữ ký số', 88],
      ],
    ],
    [
      'Tỷ lệ hộ nghèo, hộ cận nghèo các năm 2027, 2029 lần lượt giảm còn 4% và 2%.',
      [
        ['Tỷ lệ hộ nghèo, hộ cận nghèo', 4],
        ['Tỷ lệ hộ nghèo, hộ cận nghèo', 2],
      ],
    ],
    [
      'Tỷ lệ trưởng thôn, bí thư chi bộ, già làng lần lượt đạt 22% năm 2027, 26% năm 2028 và 31% năm 2030.',
      [
        ['Tỷ lệ trưởng thôn, bí thư chi bộ, già làng', 22],
        ['Tỷ lệ trưởng thôn, bí thư chi bộ, già làng', 26],
        ['Tỷ lệ trưởng thôn, bí thư chi bộ, già làng', 31],
      ],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('nouns that go together', () => {
  test.each([
    ['Đến năm 2030 phát triển 14 ngành, nghề mũi nhọn.', [['phát triển ngành, nghề mũi nhọn', 14]]],
    ['Đến năm 2030 xây dựng 20 mô hình thôn, buôn du lịch.', [['xây dựng mô hình thôn, buôn du lịch', 20]]],
    ['Đến năm 2030 có 85% xã, phường, đặc khu không còn điểm ngập.', [['xã, phường, đặc khu không còn điểm ngập', 85]]],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
