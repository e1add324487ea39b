/** Misprints are read as the phrase that was meant, and what only looks like one is left alone. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extractTraced } from '../../pipelines/plan.ts';
import { fold } from '../../src/lexicon/fold.ts';
import { repair } from '../../src/lexicon/repair.ts';
import { runNode } from '../support/run-node.ts';

/** The misprint between ⟦ and ⟧, and what it is read as. */
const misprints: readonly (readonly [text: string, phrase: string])[] = [
  ['⟦Phân đấu⟧ đến năm 2030', 'phấn đấu'],
  ['- ⟦Phân đầu⟧ số ca mắc lao mới giảm', 'phấn đấu'],
  ['⟦phần đấu⟧ 90% số hộ', 'phấn đấu'],
  ['⟦PHẤN ĐẦU⟧ CÁC XÃ', 'phấn đấu'],
  ['đạt ⟦tôi thiểu⟧ 50%', 'tối thiểu'],
  ['đạt ⟦ít nhât⟧ 50%', 'ít nhất'],
  ['⟦Ty lệ⟧ xã đạt', 'tỷ lệ'],
  ['⟦Tỷ lê⟧ xã đạt', 'tỷ lệ'],
  ['⟦tỳ trọng⟧ công nghiệp', 'tỷ trọng'],
  ['các ⟦chỉ tiểu⟧ của tỉnh', 'chỉ tiêu'],
  ['đẩy mạnh ⟦chuyên đổi số⟧ trong ngành', 'chuyển đổi số'],
  ['kết nối ⟦Công dữ liệu⟧ của tỉnh', 'cổng dữ liệu'],
  ['34,7 ⟦giưởng bệnh⟧.', 'giường bệnh'],
  ['các ⟦doanh nghiêp⟧ nhỏ', 'doanh nghiệp'],
  ['từ 90% ⟦trờ lên⟧', 'trở lên'],
];

test.each(misprints)('%s', (marked, phrase) => {
  const text = marked.replace(/[⟦⟧]/gu, '');
  const start = marked.indexOf('⟦');
  const { folded, repairs } = repair(fold(text));
  expect(repairs).toEqual([{ start, end: marked.indexOf('⟧') - 1, phrase }]);
  expect(folded).toBe(fold(text.slice(0, start)) + phrase + fold(text.slice(start + phrase.length)));
});

const asTheyStand = [
  'chi tiêu công và chi tiêu thường xuyên',
  'quy định tại khoản 2 Điều 5',
  'phần đầu năm, phần đầu tư công, cổ phần đấu giá',
  'mức tiêu thụ muối, mức tiêu chuẩn',
  'ảnh hưởng đến sản xuất, hưởng tới 80%',
  'không qua đào tạo, không quá 5%',
  'có số liệu, có bản đồ, cơ bản đạt',
  'trẻ sơ sinh, số hồ sơ, số hộ',
  'trong độ tuổi, trong đô thị, trong đó',
  'công nhận 5 xã, công nhân, học viện',
  '10 tỷ trong tổng số, hỗ trợ lên đến 5 triệu',
  'công bố dữ liệu mở, tài sản dữ liệu',
  'giá tăng 5%, khả năng cao, giữ vùng nguyên liệu',
  'vùng trong tỉnh, đạt mục tiêu, hơn nửa số xã',
  'môi trường năm 2025, cần đất, cho thuế',
  'tôi đã, con lại, lắng nghe, trang trải',
  'trở thành phổ biến, gia đình, giả định',
  'phan dau den nam 2030',
  'toàn tỉnh phấn đấu, tối thiểu, chỉ tiêu, tỷ lệ, chuyển đổi số',
];

test.each(asTheyStand)('as it stands: %s', (text) => {
  expect(repair(fold(text))).toEqual({ folded: fold(text), repairs: [] });
});

test('the samples hold the misprints that were written into them, and no other', () => {
  const files = ['ke-hoach-y-te-ban-quet.txt', 'ke-hoach-chuyen-doi-so-2026-2030.txt', 'ke-hoach-giao-duc-nam-2026.txt', 'bao-lam-giang-muc-tieu-so.txt'];
  const found = files.flatMap((file) =>
    repair(fold(readFileSync(`corpus/${file}`, 'utf8').normalize('NFC').replaceAll('\n', ' '))).repairs.map(({ phrase }) => phrase),
  );
  expect(found.sort()).toEqual(['chuyển đổi số', 'chuyển đổi số', 'cổng dữ liệu', 'phấn đấu', 'phấn đấu']);
});

test('a repaired target keeps the text as it is, is less sure, and says so', () => {
  const outcomes = ['Phấn đấu', 'Phân đâu'].map((words) => {
    const outcome = extractTraced({ text: `${words} đến năm 2030 tỷ lệ hộ dùng nước sạch đạt 95%.`, mediaType: 'text/plain', path: 'a.txt' });
    if (!outcome.ok) throw new Error(outcome.issue.detail);
    return outcome.value.findings;
  });
  const [right, misprinted] = outcomes.map(({ targets }) => targets[0]);
  expect(misprinted).toMatchObject({ indicator: 'tỷ lệ hộ dùng nước sạch', value: { number: 95 }, period: { to: 2030 } });
  expect(misprinted?.confidence).toBeLessThan(right?.confidence ?? 0);
  expect(outcomes.map(({ warnings }) => warnings)).toEqual([
    [],
    [{ code: 'text-repaired', message: 'Đọc “Phân đâu” là “phấn đấu”', span: { start: 0, end: 8 } }],
  ]);
});

// With the square of its length it would take an hour.
test('a long text of misprints takes time in proportion to its length', { timeout: 30_000 }, () => {
  const count = 100_000;
  expect(repair('phân đâu tôi thiểu công dữ liệu '.repeat(count)).repairs).toHaveLength(3 * count);
});

test('the part of natural that is used says nothing and reads no environment', async () => {
  const program = `const before = JSON.stringify(process.env); await import('natural/lib/natural/distance/levenshtein_distance.js'); if (JSON.stringify(process.env) !== before) console.log('changed');`;
  expect(await runNode(['--input-type=module', '--eval', program])).toEqual({ code: 0, stdout: '', stderr: '' });
});
