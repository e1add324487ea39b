/** Names of bodies in cells, clauses and headings: members of lists, groups that stay groups, roles. */
import { describe, expect, test } from 'vitest';
import { agencyKey } from '../../src/resolve/agency-key.ts';
import { agenciesOfCell, agenciesOfClause, type NamedAgency } from '../../src/resolve/agency-names.ts';
import { agencyOfClosingLine, agencyOfHeading } from '../../src/resolve/agency-sections.ts';
import { read } from './read.ts';

const brief = (agencies: readonly NamedAgency[]) => agencies.map(({ role, name }) => `${role}: ${name}`);
const whole = (text: string) => ({ start: 0, end: text.length });
const cell = (text: string, role: 'lead' | 'support' = 'lead', above: NamedAgency[] = []) => brief(agenciesOfCell(read(text), whole(text), role, above));
const clause = (text: string) => brief(agenciesOfClause(read(text), whole(text)));

describe('a cell', () => {
  test.each([
    ['Sở Nông nghiệp và Môi trường', ['Sở Nông nghiệp và Môi trường']],
    ['Sở Văn hóa, Thể thao và Du lịch, Sở Nội vụ', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Nội vụ']],
    ['Các sở, ban, ngành; UBND các huyện, thị xã, thành phố', ['Các sở, ban, ngành', 'UBND các huyện, thị xã, thành phố']],
    ['các bộ, ngành, địa phương', ['các bộ, ngành', 'địa phương']],
    ['Bộ Công an, Bộ Quốc phòng và các bộ, ngành', ['Bộ Công an', 'Bộ Quốc phòng', 'các bộ, ngành']],
    ['Các Sở: Tài chính, Nội vụ và Y tế', ['Sở Tài chính', 'Sở Nội vụ', 'Sở Y tế']],
    ['Báo và Phát thanh, Truyền hình tỉnh', ['Báo và Phát thanh, Truyền hình tỉnh']],
    ['Chi cục Hải quan khu vực IX', ['Chi cục Hải quan khu vực IX']],
    ['Sở TT&TT; Sở LĐ-TB&XH', ['Sở TT&TT', 'Sở LĐ-TB&XH']],
    ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội', ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'các tổ chức chính trị - xã hội']],
    ['Phòng Bưu chính - Viễn thông; Phòng Tài chính - Kế hoạch', ['Phòng Bưu chính - Viễn thông', 'Phòng Tài chính - Kế hoạch']],
    ['Công an tỉnh\nBộ Chỉ huy Quân sự tỉnh', ['Công an tỉnh', 'Bộ Chỉ huy Quân sự tỉnh']],
  ])('%s', (text, names) => expect(cell(text)).toEqual(names.map((name) => `lead: ${name}`)));

  test('the cell above', () => {
    const above: NamedAgency[] = [{ name: 'Sở Y tế', role: 'support', span: { start: 0, end: 7 } }];
    for (const text of ['nt', 'Như trên', '-nt-']) expect(cell(text, 'support', above)).toEqual(['support: Sở Y tế']);
  });

  test.each([['Thường xuyên'], ['Quý IV/2025'], ['Báo cáo'], ['Hội nghị'], ['']])('nobody in %s', (text) => expect(cell(text)).toEqual([]));
});

describe('a clause', () => {
  test.each([
    ['giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ, UBND các xã, phường thực hiện', ['lead: Sở Y tế', 'support: Sở Nội vụ', 'support: UBND các xã, phường']],
    ['đạt 95% (Sở Xây dựng chủ trì)', ['lead: Sở Xây dựng']],
    ['Sở Y tế: bố trí thêm 04 trạm cấp cứu', ['lead: Sở Y tế']],
    ['Đề nghị Ủy ban MTTQ Việt Nam tỉnh vận động 40 khu dân cư', ['lead: Ủy ban MTTQ Việt Nam tỉnh']],
    ['giao Công an TP Hải Phòng, Sở Y tế Hải Phòng chủ trì', ['lead: Công an TP Hải Phòng', 'lead: Sở Y tế Hải Phòng']],
    ['giao Ngân hàng Nhà nước Khu vực 5 chủ trì', ['lead: Ngân hàng Nhà nước Khu vực 5']],
    ['(cơ quan chủ trì: Sở Tài chính; cơ quan phối hợp: Sở Y tế, Sở Nội vụ)', ['lead: Sở Tài chính', 'support: Sở Y tế', 'support: Sở Nội vụ']],
    ['Sở Tư pháp được giao chủ trì', ['lead: Sở Tư pháp']],
    ['Sở Tư pháp số hóa 95% sổ hộ tịch', ['lead: Sở Tư pháp']],
    ['Phân công: Công ty Điện lực Đại Hải chủ trì thực hiện chỉ tiêu này', ['lead: Công ty Điện lực Đại Hải']],
  ])('%s', (text, expected) => expect(clause(text)).toEqual(expected));

  test.each([
    ['100% xã, phường có trạm y tế'],
    ['hồ sơ giao dịch của Sở Y tế đạt 90%'],
    ['phối hợp với Ngân hàng Thế giới tổ chức hội thảo'],
    ['Bí thư Tỉnh ủy chủ trì hội nghị'],
    ['tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử đạt 80%'],
    ['Hội đồng nhân dân tỉnh nhấn mạnh chỉ tiêu đạt 36%'],
  ])('nobody in %s', (text) => expect(clause(text)).toEqual([]));
});

describe('a heading', () => {
  test.each([
    ['1. Sở Tài chính', ['Sở Tài chính']],
    ['2. Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh:', ['Công an tỉnh', 'Bộ Chỉ huy Quân sự tỉnh']],
    ['3. Trách nhiệm của Ủy ban nhân dân cấp xã', ['Ủy ban nhân dân cấp xã']],
    ['4. Đề nghị: Hội Nông dân tỉnh, Liên minh Hợp tác xã tỉnh', ['Hội Nông dân tỉnh', 'Liên minh Hợp tác xã tỉnh']],
    ['5. Hạ tầng số', []],
    ['6. Bộ tiêu chí đánh giá', []],
    ['7. Xã hội số', []],
  ])('%s', (text, names) => expect(brief(agencyOfHeading(read(text), 0))).toEqual(names.map((name) => `lead: ${name}`)));

  test('a line over its bullets', () => {
    const document = read('2. Đội ngũ\nCơ quan chủ trì: Phòng Tổ chức cán bộ; cơ quan phối hợp: Phòng Tài vụ.\n- 95% giáo viên đạt chuẩn.');
    expect(brief(agencyOfHeading(document, 0))).toEqual(['lead: Phòng Tổ chức cán bộ', 'support: Phòng Tài vụ']);
  });

  test('a heading that says what its bodies do, a line that closes a section', () => {
    const document = read(
      '1. Công an tỉnh: là cơ quan thường trực, phối hợp với Sở Y tế\n- 95% vụ án được khám phá.\n2. Hạ tầng\n- 90% đường được sửa.\n- 10 cầu.\nCơ quan chủ trì: Sở Xây dựng.\n',
    );
    expect(brief(agencyOfHeading(document, 0))).toEqual(['lead: Công an tỉnh', 'support: Sở Y tế']);
    expect([3, 4, 5].map((block) => brief(agencyOfClosingLine(document, 2, block)))).toEqual([['lead: Sở Xây dựng'], ['lead: Sở Xây dựng'], []]);
  });

  test("the head of a page is nobody's section", () => expect(agencyOfHeading(read('BÁO GIAO THÔNG\n\nĐạt 95%.'), 0)).toEqual([]));

  test('out of range', () => expect(agencyOfHeading(read(''), 3)).toEqual([]));
});

test('spans slice to the names', () => {
  const text = 'Giao Sở Khoa học và Công nghệ chủ trì, phối hợp với các sở, ban, ngành,  địa phương và Tỉnh đoàn.';
  for (const { name, span } of agenciesOfClause(read(text), whole(text))) expect(read(text).text.slice(span.start, span.end)).toBe(name);
});

test('one body under several names', () => {
  expect(agencyKey('Các sở, ban, ngành có liên quan')).toBe(agencyKey('sở, ban, ngành'));
  expect(agencyKey('UBND tỉnh')).toBe(agencyKey('Uỷ ban nhân dân tỉnh'));
  expect(agencyKey('Sở Y tế')).not.toBe(agencyKey('Bộ Y tế'));
});
