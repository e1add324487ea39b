/** Who answers for a target: text → each value with its bodies, in order. */
import { expect, test } from 'vitest';
import type { MediaType } from '../../src/document.ts';
import { extractText } from '../support/extract-text.ts';

function bodies(body: string, mediaType: MediaType = 'text/plain'): string[] {
  const read = extractText(`KẾ HOẠCH\nPhát triển đô thị năm 2027\n\n${body}`, mediaType);
  if (!read.ok) throw new Error(read.issue.code);
  return read.value.extraction.targets.map(({ value, agencies }) => [`${value.text}:`, ...agencies.map(({ role, name }) => `${role} ${name}`)].join(' '));
}

test('a line under one item is of that item', () => {
  expect(
    bodies('I. MỤC TIÊU\n1. Về môi trường\na) 90% hộ dùng nước sạch.\nCơ quan chủ trì: Sở Xây dựng; cơ quan phối hợp: Sở Y tế.\nb) Trồng mới 50 ha rừng.\n'),
  ).toEqual(['90%: lead Sở Xây dựng support Sở Y tế', '50 ha:']);
});

test('a bracket is of the clause that it closes, and no part of what is measured', () => {
  expect(bodies('I. MỤC TIÊU\n- 100% học sinh được học bơi (Sở Nội vụ chủ trì, Tỉnh đoàn phối hợp); mỗi xã có ít nhất 01 bể bơi.\n')).toEqual([
    '100%: lead Sở Nội vụ support Tỉnh đoàn',
    '01 bể bơi:',
  ]);
});

test('an item of the part on carrying out is of the body that it begins with', () => {
  expect(bodies('IV. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế chỉ đạo các bệnh viện tăng cường quản lý; năm 2027 có ít nhất 80% trạm y tế đạt chuẩn.\n')).toEqual([
    '80%: lead Sở Y tế',
  ]);
  expect(bodies('IV. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế phối hợp với Sở Tài chính hướng dẫn thu phí; năm 2027 có 90% trạm y tế thu phí điện tử.\n')).toEqual([
    '90%: lead Sở Y tế support Sở Tài chính',
  ]);
});

test('what is counted or a place is no body', () => {
  expect(bodies('I. MỤC TIÊU\n- Mỗi xã xây dựng 02 tuyến đường hoa.\n- Các xã Tân Phú, Định Quán trồng mới 30 ha rừng.\n')).toEqual([
    '02 tuyến đường:',
    '30 ha:',
  ]);
});

test('in an article, what a body does after work was given is its own', () => {
  const read = extractText(
    'Ngày 3/2/2027, UBND tỉnh Sơn La ban hành Kế hoạch số 8/KH-UBND về điện năm 2027.\n\nMục tiêu cụ thể, năm 2027 phấn đấu 99% hộ có điện. Các ngành công nghiệp văn hóa đóng góp khoảng 5% GRDP.\n\nUBND tỉnh giao Sở Công Thương chủ trì, phối hợp với UBND các xã triển khai Kế hoạch. Công ty Điện lực Sơn La điều chỉnh phụ tải, bảo đảm công suất phụ tải đỉnh giảm ít nhất 2%; Sở Xây dựng phối hợp với Sở Y tế cấp phép, bảo đảm 95% hộ dùng nước sạch.',
    'text/plain',
  );
  if (!read.ok) throw new Error(read.issue.code);
  expect(read.value.extraction.targets.map(({ value, agencies }) => [value.text, ...agencies.map(({ role, name }) => `${role} ${name}`)].join(' '))).toEqual([
    '99%',
    '5%',
    '2% lead Công ty Điện lực Sơn La',
    '95% lead Sở Xây dựng support Sở Y tế',
  ]);
});

test('rows without a number stand under the row that names a body', () => {
  const table =
    '| TT | Chỉ tiêu | Năm 2027 | Cơ quan chủ trì |\n|---|---|---|---|\n| 1 | Tỷ lệ thu gom rác (%) | | UBND các xã, phường |\n| | - Đồng bằng | 96 | |\n| 2 | Tỷ lệ che phủ rừng (%) | 40 | Sở Nội vụ |\n';
  expect(bodies(`## Chỉ tiêu\n\n${table}`, 'text/markdown')).toEqual(['96: lead UBND các xã, phường', '40: lead Sở Nội vụ']);
});
