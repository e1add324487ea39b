/** What stands in capitals is read as running text would write it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runningCase } from '../../src/lexicon/running-case.ts';

describe('names and beginnings keep their capitals', () => {
  it.each([
    ['a sentence and the next', 'Tỷ lệ hộ nghèo còn 2%. Đến năm 2030 đạt 95%.'],
    ['a full stop without a space', 'Đạt chuẩn kiểu mẫu.Mỗi xã có ít nhất 01 mô hình'],
    ['departments and ministries', 'Giao Sở Văn hóa, Thể thao và Du lịch; Bộ Y tế trình Quốc hội'],
    ['short forms', 'Thực hiện trong UBND tỉnh, HĐND tỉnh và BHXH'],
    ['provinces', 'Doanh nghiệp ở Bà Rịa - Vũng Tàu và Khánh Hòa'],
    ['numbers of documents', 'Theo Nghị quyết số 57-NQ/TW, Quyết định số 3475/BNN-QĐ-TCTS, luật số 72/2025/QH15'],
    ['standards', 'Đạt QCVN 08:2023/BTNMT'],
  ])('%s', (_, text) => {
    expect(runningCase(text.toUpperCase())).toBe(text);
  });
});

describe('words do not', () => {
  it.each([
    ['a list that goes on behind dots', 'Chợ, siêu thị,... chấp nhận thẻ'],
    ['a number for each of so many', 'Thu nhập 15 triệu đồng/tháng, khám 02 lần/năm, 36 ca/100.000 trẻ đẻ sống'],
    ['taxes are no office, plans no document', 'Nộp thuế đạt 105% so với kế hoạch, ủy thác quyết định'],
  ])('%s', (_, text) => {
    expect(runningCase(text.toUpperCase())).toBe(text);
  });
});

it('keeps the length, whatever the text', () => {
  const words = fc.constantFrom('SỞ ', 'Y TẾ', '12/', 'QĐ-', 'TTG', '. ', '...', 'İ', '🙂', 'HÀ NỘI', '\n', '“', 'đạt ', '5%');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words, { maxLength: 30 }).map((parts) => parts.join('')),
      ),
      (text) => {
        const cased = runningCase(text);
        expect(cased.length).toBe(text.length);
        expect(cased.toUpperCase()).toBe(text.toUpperCase());
      },
    ),
  );
});
