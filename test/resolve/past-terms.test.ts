/** Terms of office that lie behind, years that are an outlook, letters in a title that are no number, and paragraphs that detail the one before. */
import { describe, expect, it } from 'vitest';
import { targetsOfText } from '../support/plan-targets.ts';

const targetsOf = (text: string): string[] =>
  targetsOfText(text).map(({ indicator, value, period }) => `${indicator} | ${value.number} ${value.unit} | ${period.from ?? ''}..${period.to ?? ''}`);

const ARTICLE = `Đại hội Đảng bộ xã Tân Hòa lần thứ I

Sáng 28/7, Đảng bộ xã Tân Hòa tổ chức Đại hội đại biểu lần thứ I, nhiệm kỳ 2025 - 2030.

Nhiệm kỳ 2020 - 2025, Đảng bộ đã hoàn thành 18/20 chỉ tiêu. Tốc độ tăng trưởng đạt 8,7%; tỷ lệ hộ nghèo giảm xuống còn 5,2%. BEHIND

Nhiệm kỳ 2025 - 2030, Đảng bộ phấn đấu thu nhập bình quân đầu người đến năm 2030 đạt 95 triệu đồng; tỷ lệ chi bộ hoàn thành tốt nhiệm vụ trên 85%.
`;
const AHEAD = ['thu nhập bình quân đầu người | 95000000 đồng | ..2030', 'tỷ lệ chi bộ hoàn thành tốt nhiệm vụ | 85 % | 2025..2030'];

describe('a term of office', () => {
  it('that lies behind has results', () => expect(targetsOf(ARTICLE.replace(' BEHIND', ''))).toEqual(AHEAD));
  it('is left where the block goes on to the next', () =>
    expect(targetsOf(ARTICLE.replace('BEHIND', 'Nhiệm kỳ 2025 - 2030, xã phấn đấu trồng 300 ha rừng.'))).toEqual([
      'trồng rừng | 300 ha | 2025..2030',
      ...AHEAD,
    ]));
  it('of a plan may be stepwise', () =>
    expect(
      targetsOf(
        'KẾ HOẠCH\nThực hiện bình đẳng giới giai đoạn 2020 - 2030\nI. MỤC TIÊU\n- Nhiệm kỳ 2020 - 2025: tỷ lệ nữ cấp ủy đạt 20%.\n- Nhiệm kỳ 2025 - 2030: tỷ lệ nữ cấp ủy đạt 25%.\n',
      ),
    ).toEqual(['tỷ lệ nữ cấp ủy | 20 % | 2020..2025', 'tỷ lệ nữ cấp ủy | 25 % | 2025..2030']));
});

const PLAN = 'KẾ HOẠCH\nPhòng, chống HIV/AIDS năm 2024 trên địa bàn tỉnh Lâm Giang\nI. MỤC TIÊU\n- ';

describe('a year', () => {
  it('of a title stands behind letters after a stroke', () =>
    expect(targetsOf(`${PLAN}Tỷ lệ nhiễm mới dưới 3%.\n`)).toEqual(['Tỷ lệ nhiễm mới | 3 % | ..2024']));
  it('of an outlook is not that of the value', () =>
    expect(targetsOf(`${PLAN}Khống chế tỷ lệ nhiễm dưới 0,25%, giảm số ca mới, hướng tới chấm dứt dịch vào năm 2030.\n`)).toEqual([
      'tỷ lệ nhiễm | 0.25 % | ..2024',
    ]));
  it('that is looked ahead to with a value is that of the value', () =>
    expect(targetsOf(`${PLAN}Tỷ lệ nhiễm mới dưới 3%, hướng tới năm 2035 dưới 1%.\n`)).toEqual([
      'Tỷ lệ nhiễm mới | 3 % | ..2024',
      'Tỷ lệ nhiễm mới | 1 % | ..2035',
    ]));
});

describe('a paragraph that opens with "Cụ thể"', () => {
  const told = 'Năm ngoái, công nghiệp của tỉnh đã tăng trưởng 8,2%.';
  const article = (first: string, then: string) =>
    targetsOf(`Chương trình công nghiệp đến năm 2030

Chương trình đặt mục tiêu đến năm 2030 công nghiệp chiếm 42% GRDP của tỉnh.

${first}

${then}
`);
  const goal = 'công nghiệp | 42 % | ..2030';

  it('goes into what was told before it', () => expect(article(told, 'Cụ thể, tỷ trọng khai khoáng là 2,8%; sản xuất điện 3,6%.')).toEqual([goal]));
  it('may set out anew', () =>
    expect(article(told, 'Cụ thể, đến năm 2030 tỷ trọng sản xuất điện phấn đấu đạt 5,6%.')).toEqual([goal, 'tỷ trọng sản xuất điện | 5.6 % | ..2030']));
  it('goes into aims behind aims', () =>
    expect(article('Tỉnh phấn đấu cơ cấu công nghiệp tiến bộ hơn.', 'Cụ thể, tỷ trọng sản xuất điện là 5,6%.')).toEqual([
      goal,
      'tỷ trọng sản xuất điện | 5.6 % | ..2030',
    ]));
});

describe('a term that opens a paragraph', () => {
  const article = (first: string) =>
    targetsOf(`Đẩy mạnh xuất khẩu đến năm 2030

Kế hoạch số 12/KH-UBND ngày 8/10/2021 của UBND tỉnh về đẩy mạnh xuất khẩu đến năm 2030 được chia thành 2 giai đoạn.

${first}

Tỷ lệ sản phẩm được sản xuất an toàn đạt trên 25%.
`);

  it('is that of the paragraphs behind it', () =>
    expect(article('Giai đoạn 2021 - 2025, tỉnh sẽ trồng 3.000 ha bưởi da xanh.')).toEqual([
      'trồng bưởi da xanh | 3000 ha | 2021..2025',
      'Tỷ lệ sản phẩm được sản xuất an toàn | 25 % | 2021..2025',
    ]));
  it('is its own where it stands within the paragraph', () =>
    expect(article('Tỉnh sẽ trồng 3.000 ha bưởi da xanh trong giai đoạn 2021 - 2025.')).toEqual([
      'trồng bưởi da xanh | 3000 ha | 2021..2025',
      'Tỷ lệ sản phẩm được sản xuất an toàn | 25 % | ..2030',
    ]));
});
