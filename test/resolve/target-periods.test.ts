/** Which years a target gets, and whether it is a rate a year: text → from, to and "year" of each value, in order. */
import { describe, expect, test } from 'vitest';
import { extractText } from '../support/extract-text.ts';

const PLAN = 'KẾ HOẠCH\nPhát triển kinh tế giai đoạn 2026 - 2030\n\nI. MỤC TIÊU\n';

function periods(body: string, head = PLAN): string[] {
  const read = extractText(head + body, 'text/plain');
  if (!read.ok) throw new Error(read.issue.code);
  return read.value.extraction.targets.map(({ value, period }) => `${value.text}: ${period.from ?? ''}-${period.to ?? ''}${period.every ? ' mỗi năm' : ''}`);
}

describe('a year that leads its value', () => {
  test('holds for what is said of the same indicator next', () => {
    expect(periods('- Sản lượng chè năm 2028 đạt 40 nghìn tấn, tăng gấp 2 lần so với năm 2025.')).toEqual(['40 nghìn tấn: -2028', '2 lần: -2028']);
    expect(periods('- Sản lượng chè đạt 40 nghìn tấn vào năm 2028, tăng gấp 2 lần so với năm 2025.')).toEqual(['40 nghìn tấn: -2028', '2 lần: 2026-2030']);
  });

  test('holds for the parts of the value, not only for the value', () => {
    expect(
      periods('- Sản lượng rau tăng bình quân 5%/năm, đến năm 2028 đạt 90 nghìn tấn; trong đó: rau an toàn đạt 30 nghìn tấn, rau hữu cơ 2 nghìn tấn.'),
    ).toEqual(['5%/năm: 2026-2030 mỗi năm', '90 nghìn tấn: -2028', '30 nghìn tấn: -2028', '2 nghìn tấn: -2028']);
  });

  test('of several years each value has its own', () => {
    expect(periods('- Tỷ lệ che phủ rừng đến các năm 2027 và 2030 lần lượt đạt 41% và trên 43%.')).toEqual(['41%: -2027', '43%: -2030']);
  });
});

test('a span of years is that of the further members of its head', () => {
  const head = 'KẾ HOẠCH\nPhát triển vận tải đến năm 2035\n\nI. MỤC TIÊU\n';
  const rate = '- Tốc độ tăng trưởng vận tải hàng hóa giai đoạn 2027 - 2030 là 9%/năm';
  expect(periods(`${rate}, vận tải hành khách là 8%/năm.`, head)).toEqual(['9%/năm: 2027-2030 mỗi năm', '8%/năm: 2027-2030 mỗi năm']);
  expect(periods(`${rate}, tỷ lệ xe buýt điện là 8%.`, head)).toEqual(['9%/năm: 2027-2030 mỗi năm', '8%: -2035']);
});

describe('a year behind its value', () => {
  test('that all of a sentence share holds for all', () => {
    expect(periods('- Tỷ lệ xã có trạm y tế đạt 98%; tỷ lệ xã có bác sĩ đạt 90%, đều vào năm 2028.')).toEqual(['98%: -2028', '90%: -2028']);
    expect(periods('- Tỷ lệ xã có trạm y tế đạt 98%; tỷ lệ xã có bác sĩ đạt 90% vào năm 2028.')).toEqual(['98%: 2026-2030', '90%: -2028']);
  });

  test('that the same comes to later is not lent to what comes first', () => {
    expect(periods('- Trên 30% hộ dân có nước máy, tăng lên 45% vào năm 2029.')).toEqual(['30%: 2026-2030', '45%: -2029']);
  });

  test('that a part without a value has is not that of the whole', () => {
    expect(periods('- 100% bệnh viện có hồ sơ điện tử, trong đó bệnh viện tỉnh xong trước năm 2027.')).toEqual(['100%: 2026-2030']);
  });

  test('that an event bears is read beside the number of the event', () => {
    expect(periods('- Có 6 vận động viên dự SEA Games 34 năm 2027.')).toEqual(['6 vận động viên: -2027']);
  });
});

describe('a rate a year', () => {
  test('wherever it is said in what is measured', () => {
    expect(periods('- Tốc độ tăng dân số bình quân hằng năm dưới 1%.')).toEqual(['1%: 2026-2030 mỗi năm']);
    expect(periods('- Số lao động hằng năm được đào tạo nghề đạt 4.000 người.')).toEqual(['4.000 người: 2026-2030 mỗi năm']);
  });

  test('not where plans are made every year', () => {
    expect(periods('- Tỷ lệ xã lập kế hoạch hằng năm đạt 90%.')).toEqual(['90%: 2026-2030']);
  });

  test('not the level that it leads to', () => {
    expect(periods('- Tỷ lệ hộ nghèo giảm 0,5% mỗi năm, cuối kỳ còn dưới 2%.')).toEqual(['0,5%: 2026-2030 mỗi năm', '2%: 2026-2030']);
  });
});

describe('what is said without naming a year', () => {
  const ARTICLE =
    'UBND tỉnh Đại Hải vừa ban hành Kế hoạch số 41/KH-UBND về phát triển thương mại giai đoạn 2026 - 2030.\n\nTheo kế hoạch, đến năm 2030 kim ngạch xuất khẩu đạt 3 tỷ USD.\n\n';

  test('"cả giai đoạn" is the span of the title', () => {
    expect(periods('II. CHỈ TIÊU ĐẾN NĂM 2030\n- Trong cả giai đoạn, trồng mới 900 ha rừng.\n- Trồng mới 200 ha chè.')).toEqual([
      '900 ha: 2026-2030',
      '200 ha: -2030',
    ]);
  });

  test('the year within a subject is that of the values behind it, and a span that of its growth alone', () => {
    expect(periods('- Tổng công suất đến năm 2028 đạt 120 MW, sản lượng điện đạt 550 triệu kWh.')).toEqual(['120 MW: -2028', '550 triệu kWh: -2028']);
    expect(periods('- Tăng trưởng giai đoạn 2026 - 2028 đạt 9%, tỷ lệ đô thị hóa đạt 40%.')).toEqual(['9%: 2026-2028', '40%: 2026-2030']);
    expect(periods('II. CHỈ TIÊU ĐẾN NĂM 2030\n- Tổng công suất năm 2028 đạt 120 MW, tỷ lệ đô thị hóa đạt 40%.')).toEqual(['120 MW: -2028', '40%: -2030']);
  });

  test('a year that opens a sentence is that of the clause behind its semicolon', () => {
    expect(periods('- Theo kế hoạch, đến năm 2028 bảo đảm các sở, ngành; đảng ủy các xã có lãnh đạo nữ đạt 60%.')).toEqual(['60%: -2028']);
  });

  test('the year of the value that is compared with is none of the target', () => {
    expect(periods('- Tỷ lệ thấp còi giảm xuống còn 15% so với 18% năm 2024.')).toEqual(['15%: 2026-2030']);
  });

  test('the year between commas goes before that of the plan that is cited', () => {
    const cites = 'Theo Quyết định về kế hoạch giai đoạn 2026 - 2030, đến năm 2029, tỷ lệ đô thị hóa đạt 40%. Tỷ lệ hộ nghèo còn 2%.';
    expect(periods(cites)).toEqual(['40%: -2029', '2%: -2029']);
  });

  test('from when on one thing holds says nothing of the next under a heading that says when', () => {
    const sentences = 'Từ năm 2027, 100% xe buýt dùng điện. Tỷ lệ đô thị hóa đạt 40%.';
    expect(periods(sentences)).toEqual(['100%: 2027-', '40%: 2027-']);
    expect(periods(`1. Giai đoạn 2026 - 2028\n${sentences}`)).toEqual(['100%: 2027-', '40%: 2026-2028']);
  });

  test('an item of a list in one paragraph says nothing of the next', () => {
    const items = 'Các mục tiêu: (1) Đến năm 2027, tỷ lệ đô thị hóa đạt 40%. (2) Tỷ lệ hộ nghèo còn 2%.';
    expect(periods(items)).toEqual(['40%: -2027', '2%: 2026-2030']);
  });

  test('a paragraph that lists the aims stands under the year before it, where no title names one', () => {
    const article = 'UBND tỉnh Đại Hải vừa ban hành Kế hoạch số 41/KH-UBND.\n\nCụ thể, đến năm 2027, tỷ lệ đô thị hóa đạt 40%.\n\n';
    expect(periods('Một số chỉ tiêu chủ yếu như sau: Tỷ lệ hộ nghèo còn 2%; 90% xã có bác sĩ.', article)).toEqual(['40%: -2027', '2%: -2027', '90%: -2027']);
  });

  test('from when on one thing holds says nothing of the next paragraph', () => {
    const also = 'Chương trình cũng phấn đấu có 900 doanh nghiệp xuất khẩu.';
    expect(periods(`Từ năm 2028, 100% cảng có luồng xanh.\n\n${also}`, ARTICLE)).toEqual(['3 tỷ USD: -2030', '100%: 2028-', '900 doanh nghiệp: -2030']);
    expect(periods(`Đến năm 2028, 100% cảng có luồng xanh.\n\n${also}`, ARTICLE)).toEqual(['3 tỷ USD: -2030', '100%: -2028', '900 doanh nghiệp: -2028']);
  });

  test('"đến thời điểm này" is the year named last', () => {
    expect(periods('- Năm 2028, tỷ lệ đô thị hóa đạt 30%, năm 2029 đạt 32%. Cũng đến thời điểm này, tỷ lệ hộ nghèo còn 2%.')).toEqual([
      '30%: -2028',
      '32%: -2029',
      '2%: -2029',
    ]);
  });

  test('a rate a year is of the whole span and not of the year that a paragraph before named', () => {
    expect(periods('Cùng với đó, phấn đấu kim ngạch nhập khẩu tăng không quá 5%/năm.', ARTICLE)).toEqual(['3 tỷ USD: -2030', '5%/năm: 2026-2030 mỗi năm']);
    expect(periods('Chương trình cũng phấn đấu có 900 doanh nghiệp xuất khẩu.', ARTICLE)).toEqual(['3 tỷ USD: -2030', '900 doanh nghiệp: -2030']);
    expect(periods('Cùng với đó, phấn đấu kim ngạch nhập khẩu đạt 1 tỷ USD.', ARTICLE)).toEqual(['3 tỷ USD: -2030', '1 tỷ USD: -2030']);
  });
});
