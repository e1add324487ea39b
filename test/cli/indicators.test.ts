/** `muctieu indicators`: groups, and the file in which staff decide. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportedFolder } from '../support/exported-folder.ts';
import { put } from '../support/folders.ts';

interface Shown {
  readonly id: string;
  readonly name: string;
  readonly members: readonly { readonly wording: string }[];
}

async function opened() {
  const folder = await exportedFolder();
  const groups = async (): Promise<readonly Shown[]> =>
    (await folder.run('indicators', '--format', 'ndjson')).stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  return { ...folder, groups };
}

it('prints each indicator once, with what it is worded as', async () => {
  const { groups, run } = await opened();
  expect((await groups()).map(({ name, members }) => [name, members.length])).toEqual([
    ['Số doanh nghiệp thành lập mới', 1],
    ['Tỷ lệ "hộ nghèo", hộ cận nghèo', 1],
    ['Tỷ lệ hộ nghèo', 1],
    ['Tỷ lệ xã đạt chuẩn nông thôn mới', 1],
  ]);
  expect((await run('indicators')).stdout.split('\n')[0]).toBe('indicator_id,name,unit,wording,score,targets');
});

it('merges and splits by command, keeps what staff have written, and tells what no document states', async () => {
  const { cwd, groups, run } = await opened();
  put(cwd, 'indicators.yaml', '# của phòng tổng hợp\n- same: ["tỷ lệ không ai nêu"]  # giữ lại\n');
  expect((await run('indicators', 'merge', 'tỷ lệ hộ nghèo', 'Tỷ lệ xã đạt chuẩn nông thôn mới', '--name', 'Gộp')).code).toBe(0);
  expect((await groups()).find(({ name }) => name === 'Gộp')?.members).toHaveLength(2);
  const file = readFileSync(join(cwd, 'indicators.yaml'), 'utf8');
  expect(file).toMatch(/^# của phòng tổng hợp\n- same: \[ ?"tỷ lệ không ai nêu" ?\] +# giữ lại\n/);
  expect((await run('indicators')).stderr).toMatch(/tỷ lệ không ai nêu.*vẫn được giữ/);
  await run('indicators', 'split', 'tỷ lệ hộ nghèo', 'Tỷ lệ xã đạt chuẩn nông thôn mới');
  expect(await groups()).toHaveLength(4);
});

describe('a file that is none is told with its line, and left as it is', () => {
  it.each([
    ['- same: ["a", "b"\n', 2],
    ['- same: [a]\n- other: [b]\n', 2],
    ['- same: []\n', 1],
    ['- same: [a]\n  same: [b]\n', 2],
    ['same: [a, b]\n', null],
    ['- different: [a]\n', 1],
    ['- &a [*a]\n', null],
    [`${'['.repeat(2000)}\n`, null],
  ])('%j', async (content, line) => {
    const { cwd, run } = await opened();
    put(cwd, 'indicators.yaml', content);
    for (const words of [[], ['merge', 'a', 'b']]) {
      const { code, stdout, stderr } = await run('indicators', ...words);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(line === null ? /indicators\.yaml/ : new RegExp(`indicators\\.yaml, dòng ${line}\\b`));
    }
    expect(readFileSync(join(cwd, 'indicators.yaml'), 'utf8')).toBe(content);
  });
});
