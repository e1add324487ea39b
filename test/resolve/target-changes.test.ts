/** Whether a number is a level, an amount of change, or kept: text → number and change of each value, in order. */
import { describe, expect, test } from 'vitest';
import { extractText } from '../support/extract-text.ts';

function changes(body: string): string[] {
  const read = extractText(`KẾ HOẠCH\nPhát triển kinh tế năm 2027\n\nI. MỤC TIÊU\n${body}`, 'text/plain');
  if (!read.ok) throw new Error(read.issue.code);
  return read.value.extraction.targets.map(({ indicator, value, change }) => `${indicator}: ${value.text} ${change}`);
}

describe('a change', () => {
  test.each([
    [
      'is what something is lowered by, against a year',
      '- Giảm tỷ lệ thấp còi xuống 1,5% so với năm 2024; giảm tỷ lệ hộ nghèo xuống 3% vào năm 2027.',
      ['tỷ lệ thấp còi: 1,5% decrease', 'tỷ lệ hộ nghèo: 3% level'],
    ],
    [
      'is meant by the same in other words',
      '- Lượng phát thải giảm 6% so với kịch bản thông thường, tương đương khoảng 41 triệu tấn.',
      ['Lượng phát thải: 6% decrease', 'Lượng phát thải: 41 triệu tấn decrease'],
    ],
    [
      'but a level stays one',
      '- Kim ngạch xuất khẩu đạt 2 tỷ USD, tương đương 30% GRDP.',
      ['Kim ngạch xuất khẩu: 2 tỷ USD level', 'Kim ngạch xuất khẩu: 30% level'],
    ],
    ['is shared by a list', '- Giảm 8% số vụ cháy, 5% số người bị thương.', ['số vụ cháy: 8% decrease', 'số người bị thương: 5% decrease']],
    [
      'is not shared by what is done to a thing',
      '- Giảm 8% số vụ cháy, 90% số vụ được điều tra.',
      ['số vụ cháy: 8% decrease', 'số vụ được điều tra: 90% level'],
    ],
    [
      'is not carried over to a number in other units',
      '- Kim ngạch xuất khẩu gấp 2 lần so với năm 2020, vượt 3 tỷ USD.',
      ['Kim ngạch xuất khẩu: 2 lần increase', 'Kim ngạch xuất khẩu: 3 tỷ USD level'],
    ],
    [
      'is shared by counts',
      '- Có thêm 06 chợ được xếp hạng và 02 siêu thị được khai trương.',
      ['chợ được xếp hạng: 06 chợ increase', 'siêu thị được khai trương: 02 siêu thị increase'],
    ],
    [
      'is shared with what is done',
      '- Thành lập thêm 12 hợp tác xã, 05 tổ hợp tác.',
      ['Thành lập hợp tác xã: 12 hợp tác xã increase', 'Thành lập tổ hợp tác: 05 tổ hợp tác increase'],
    ],
    [
      'of a named thing is its own',
      '- Số trường đạt chuẩn tăng thêm 18 trường, 20 trường được xây mới.',
      ['Số trường đạt chuẩn: 18 trường increase', 'trường được xây mới: 20 trường level'],
    ],
    ['is no part of the name of a capital', '- Thu hút vốn đăng ký mới và tăng thêm trên 2 tỷ USD.', ['Thu hút vốn đăng ký mới và tăng thêm: 2 tỷ USD level']],
  ])('%s', (_, text, expected) => expect(changes(text)).toEqual(expected));
});

describe('a bracket with a value of its own', () => {
  test('closes what it explains', () => {
    expect(changes('- Duy trì mức sinh thay thế (mỗi phụ nữ có 2,1 con), quy mô dân số không quá 900.000 người.')).toContain(
      'quy mô dân số: 900.000 người level',
    );
  });
});

describe('what is kept', () => {
  test.each([
    ['in the middle of a phrase', '- Cán cân thương mại duy trì thặng dư trên 2 tỷ USD.', ['Cán cân thương mại thặng dư: 2 tỷ USD maintain']],
    ['a rate', '- Giữ tỷ lệ thất nghiệp dưới 3%.', ['tỷ lệ thất nghiệp: 3% maintain']],
    ['and its parts', '- Duy trì tỷ lệ biết chữ ở mức trên 98%, trong đó nữ là 95%.', ['tỷ lệ biết chữ: 98% maintain', 'tỷ lệ biết chữ nữ: 95% maintain']],
    ['by each of many', '- Mỗi xã duy trì ít nhất 02 đội văn nghệ.', ['Mỗi xã đội văn nghệ: 02 đội maintain']],
    ['a rank', '- Giữ vững vị trí trong nhóm 5 tỉnh dẫn đầu cả nước về thu hút đầu tư.', ['thu hút đầu tư: nhóm 5 tỉnh dẫn đầu cả nước maintain']],
    ['not where it restricts what is measured', '- Tỷ lệ xã duy trì chuẩn quốc gia về y tế đạt 90%.', ['Tỷ lệ xã duy trì chuẩn quốc gia về y tế: 90% level']],
  ])('%s', (_, text, expected) => expect(changes(text)).toEqual(expected));
});
