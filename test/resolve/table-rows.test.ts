/** What a row of a table measures: by its own name, or as a part of the row above it. */
import { expect, it } from 'vitest';
import { extractTraced } from '../../pipelines/plan.ts';

function targetsOf(...rows: readonly string[]): string[] {
  const text = `PHỤ LỤC\nCÁC CHỈ TIÊU GIAI ĐOẠN 2026-2030\n${rows.join('\n')}\n`;
  const result = extractTraced({ text, mediaType: 'text/plain', path: 'a.txt' });
  if (!result.ok) throw new Error(result.issue.code);
  return result.value.findings.targets.map(({ indicator, value, period }) => `${indicator} | ${value.number} ${value.unit} | ${period.to}`);
}

const HEAD = 'TT | Chỉ tiêu | ĐVT | Năm 2028 | Năm 2030';

it('names a part with the row that it is a part of, where both are counted alike', () => {
  expect(targetsOf(HEAD, 'I | Đào tạo nghề | người | 9.000 | 10.000', '1 | Cao đẳng | người | 700 | 800')).toEqual([
    'Đào tạo nghề | 9000 người | 2028',
    'Đào tạo nghề | 10000 người | 2030',
    'Đào tạo nghề Cao đẳng | 700 người | 2028',
    'Đào tạo nghề Cao đẳng | 800 người | 2030',
  ]);
  expect(targetsOf(HEAD, '2 | Tổng diện tích gieo trồng | ha | 900 | 950', '2.1 | Vụ xuân | ha | 400 | 410').slice(2)).toEqual([
    'Tổng diện tích gieo trồng Vụ xuân | 400 ha | 2028',
    'Tổng diện tích gieo trồng Vụ xuân | 410 ha | 2030',
  ]);
});

it('leaves a row alone that says itself what is counted, or counts something else', () => {
  expect(targetsOf(HEAD, '1 | Tổng lượt khách | lượt | 900 | 950', '1.1 | Khách quốc tế | lượt | 400 | 410').slice(2)).toEqual([
    'Khách quốc tế | 400 lượt | 2028',
    'Khách quốc tế | 410 lượt | 2030',
  ]);
  expect(targetsOf(HEAD, 'I | Đào tạo nghề | người | 900 | 950', '1 | Có việc làm đúng ngành | % | 70 | 80').slice(2)).toEqual([
    'Có việc làm đúng ngành | 70 % | 2028',
    'Có việc làm đúng ngành | 80 % | 2030',
  ]);
});

it('takes columns of what was done and how it changed for results', () => {
  expect(targetsOf('TT | Nội dung | ĐVT | 6 tháng đầu năm 2025 | 6 tháng đầu năm 2026 | Tăng, giảm (%)', '1 | Số vụ cháy | vụ | 22 | 17 | -22,7')).toEqual([]);
});

it('reads years under a head that they divide, and a unit in brackets', () => {
  const head = ['| TT | Chỉ tiêu | Lộ trình thực hiện || Ghi chú |', '| | | 2026-2027 | 2028-2030 | |'];
  expect(targetsOf(...head, '| 1 | Thời gian chờ khám (phút) | 30 | 15 | |')).toEqual([
    'Thời gian chờ khám | 30 phút | 2027',
    'Thời gian chờ khám | 15 phút | 2030',
  ]);
  const merged = ['TT | Chỉ tiêu | ĐVT | Mục tiêu | Cơ quan chủ trì |', '---|---|---|---|---|', 'Năm 2028 | Năm 2030 |'];
  expect(targetsOf(...merged, '1 | Trạm y tế có bác sĩ | % | 90 | 100 | Sở Y tế |', '2 | Giường bệnh | giường | 400 | | Sở Y tế |')).toEqual([
    'Trạm y tế có bác sĩ | 90 % | 2028',
    'Trạm y tế có bác sĩ | 100 % | 2030',
    'Giường bệnh | 400 giường | 2028',
  ]);
});

it('measures in a table of places what its title names, in the unit above it', () => {
  const text = `PHỤ LỤC\nCHỈ TIÊU TỶ LỆ DÂN SỐ THAM GIA BẢO HIỂM Y TẾ THEO ĐỊA PHƯƠNG\nĐVT: %\nTT\nĐịa phương\nNăm 2026\nNăm 2030\n1\nHuyện Bản Quét\n91,5\n≥ 95\n2\nHuyện Vân Khê\n88\n93\n`;
  const result = extractTraced({ text, mediaType: 'text/plain', path: 'a.txt' });
  if (!result.ok) throw new Error(result.issue.code);
  expect(
    result.value.findings.targets.map(
      ({ indicator, comparator, value, period }) => `${indicator} | ${comparator.op} ${value.number} ${value.unit} | ${period.to}`,
    ),
  ).toEqual([
    'TỶ LỆ DÂN SỐ THAM GIA BẢO HIỂM Y TẾ Huyện Bản Quét | = 91.5 % | 2026',
    'TỶ LỆ DÂN SỐ THAM GIA BẢO HIỂM Y TẾ Huyện Bản Quét | >= 95 % | 2030',
    'TỶ LỆ DÂN SỐ THAM GIA BẢO HIỂM Y TẾ Huyện Vân Khê | = 88 % | 2026',
    'TỶ LỆ DÂN SỐ THAM GIA BẢO HIỂM Y TẾ Huyện Vân Khê | = 93 % | 2030',
  ]);
});

it('names a rate of growth with the row above it, and keeps an average that the name ends in', () => {
  expect(targetsOf(HEAD, '1 | Kim ngạch xuất khẩu | triệu USD | 900 | 950', ' | - Tốc độ tăng trưởng | % | 11 | 12').slice(2)).toEqual([
    'Kim ngạch xuất khẩu Tốc độ tăng trưởng | 11 % | 2028',
    'Kim ngạch xuất khẩu Tốc độ tăng trưởng | 12 % | 2030',
  ]);
  expect(targetsOf(HEAD, '2 | Diện tích nhà ở bình quân | m2/người | 28 | 30')).toEqual([
    'Diện tích nhà ở bình quân | 28 m2/người | 2028',
    'Diện tích nhà ở bình quân | 30 m2/người | 2030',
  ]);
});

it('reads a place in a cell', () => {
  expect(targetsOf('TT | Chỉ số | Năm 2030', '1 | PCI | 70 điểm; hạng 8', '2 | DTI | hạng 15')).toEqual([
    'PCI | 70 điểm | 2030',
    'PCI | 8 rank | 2030',
    'DTI | 15 rank | 2030',
  ]);
});
