/** `muctieu explain`: what it prints, in which language, on which stream, with which exit code. */
import { expect, test, vi } from 'vitest';
import { plan } from '../../pipelines/plan.ts';
import { temporaryFolder } from '../support/folders.ts';
import { runMain } from '../support/run-main.ts';

const sentence = 'Phân đâu đến năm 2030 tỷ lệ hộ dùng nước sạch đạt trên 95%.';
const run = (cwd: string, ...words: readonly string[]) => runMain(cwd, ['explain', ...words], plan);

test('a text: the derivation rule by rule, the period, the misprint, the numbers', async () => {
  const { code, stdout, stderr } = await run('.', '--text', sentence);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.split('\n').slice(0, 10)).toEqual([
    '1 chỉ tiêu, 0 ứng viên bị loại, 2 con số',
    '',
    'Chỉ tiêu',
    expect.stringMatching(/^1\. tỷ lệ hộ dùng nước sạch \| >95 % \| level \| \.\.2030 {2}độ tin cậy 0,\d+$/),
    '   dòng 1 “tỷ lệ hộ dùng nước sạch đạt trên 95%” [22–58]',
    '   Suy ra từ:',
    '     target/indicator-first',
    '       tên chỉ tiêu “tỷ lệ hộ dùng nước sạch” [22–45]',
    '       amount/stated “đạt trên 95%” [46–58]',
    '         lexicon/verb “đạt” [46–49]',
  ]);
  expect(stdout).toContain('Thời hạn ..2030: trong câu, dòng 1 “đến năm 2030” [9–21]');
  expect(stdout).toContain('Lỗi in: đọc “Phân đâu” là “phấn đấu”');
  expect(stdout).toContain('dòng 1: …Phân đâu đến năm ⟦2030⟧ tỷ lệ hộ dùng nước sạch đạt t…');
});

test('in English, of a file, and as data', async () => {
  const folder = temporaryFolder({ 'a.txt': `${sentence}\n` });
  expect((await run(folder, 'a.txt', '--lang', 'en')).stdout).toContain('Misprint: “Phân đâu” read as “phấn đấu”');
  const { hits, rejected, competitions, numbers } = JSON.parse((await run(folder, 'a.txt', '--json')).stdout);
  expect(hits).toMatchObject([{ target: { value: { number: 95 } }, derivation: { reading: 'target/indicator-first' }, period: { via: 'clause' } }]);
  expect([rejected, Array.isArray(competitions), numbers.length]).toEqual([[], true, 2]);
});

test('misses of a gold file', async () => {
  const gold = {
    targets: [
      {
        indicator: 'tỷ lệ hộ dùng nước sạch',
        comparator: { op: '>' },
        change: 'level',
        value: { number: 95, upper: null, unit: '%' },
        period: { from: null, to: 2025 },
      },
    ],
  };
  const folder = temporaryFolder({ 'a.txt': sentence, 'a.gold.json': JSON.stringify(gold) });
  expect((await run(folder, 'a.txt', '--misses', 'a.gold.json')).stdout).toContain('có tìm thấy, nhưng khác ở năm');
  expect(JSON.parse((await run(folder, 'a.txt', '--misses', 'a.gold.json', '--json')).stdout)).toMatchObject({
    misses: [{ fate: { kind: 'differs', fields: ['year'] } }],
  });
});

test('colour on a terminal only', async () => {
  for (const name of ['FORCE_COLOR', 'NO_COLOR', 'NODE_DISABLE_COLORS']) vi.stubEnv(name, undefined);
  const plain = await runMain('.', ['explain', '--text', sentence], plan, false);
  const coloured = await runMain('.', ['explain', '--text', sentence], plan, true);
  vi.unstubAllEnvs();
  expect([plain.stdout.includes('\u001b['), coloured.stdout.includes('\u001b[')]).toEqual([false, true]);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
  expect(coloured.stdout.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain.stdout);
});

test('wrong use and unreadable files', async () => {
  const folder = temporaryFolder({ 'a.txt': sentence, 'bad.json': '{' });
  expect(await run(folder)).toMatchObject({ code: 2, stdout: '', stderr: 'nêu một tệp hoặc một đoạn văn với --text, không phải cả hai\n' });
  expect(await run(folder, 'a.txt', '--text', 'b')).toMatchObject({ code: 2, stdout: '' });
  expect(await run(folder, 'a.txt', '--misses', 'bad.json')).toMatchObject({ code: 2, stdout: '' });
  expect(await run(folder, 'none.txt')).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('không tìm thấy tệp') });
});
