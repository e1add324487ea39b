/** `muctieu query`: a question is answered, and nothing else is done. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportedFolder } from '../support/exported-folder.ts';
import { put } from '../support/folders.ts';

const QUESTION = "SELECT indicator, value, period_to, issued_on, section FROM targets WHERE unit = '%' ORDER BY period_to, path LIMIT 2";

it('answers as CSV, as lines of JSON, and as a table', async () => {
  const { run } = await exportedFolder();
  const csv = await run('query', QUESTION);
  expect(csv).toMatchObject({
    code: 0,
    stdout: 'indicator,value,period_to,issued_on,section\nTỷ lệ xã đạt chuẩn nông thôn mới,80,2027,2025-02-03,"[""KẾ HOẠCH""]"\n'.concat(
      'Tỷ lệ xã đạt chuẩn nông thôn mới,80,2027,2025-02-03,"[""KẾ HOẠCH""]"\n',
    ),
  });
  const json = await run(
    'query',
    'WITH t AS (FROM targets) SELECT count(*) AS n, 170141183460469231731687303715884105727::HUGEINT AS huge, NULL AS nothing FROM t',
    '--format',
    'ndjson',
  );
  expect(JSON.parse(json.stdout)).toEqual({ n: 6, huge: '170141183460469231731687303715884105727', nothing: null });
  const table = await run('query', 'SELECT role, count(*) AS n FROM assignments GROUP BY role ORDER BY role', '--format', 'table');
  expect(table.stdout).toBe('role     n\n-------  -\nlead     2\nsupport  2\n');
});

it('asks what was exported as Parquet in the same words', async () => {
  const { run } = await exportedFolder();
  const here = await run('query', QUESTION);
  for (const [folder, ...words] of [['whole'], ['parts', '--partition']]) {
    await run('export', '--format', 'parquet', '--out', folder as string, ...words);
    expect((await run('query', '--parquet', folder as string, QUESTION)).stdout).toBe(here.stdout);
  }
  expect(await run('query', '--parquet', 'nothing', QUESTION)).toMatchObject({ code: 2, stderr: expect.stringMatching(/nothing.*muctieu export/) });
});

describe('reads nothing and writes nothing but what was loaded', () => {
  it.each([
    ["COPY targets TO 'stolen.csv'", 1],
    ["EXPORT DATABASE 'stolen'", 1],
    ["SELECT * FROM read_csv('secret.txt')", 1],
    ["SELECT * FROM read_text('secret.txt')", 1],
    ["SELECT * FROM read_json_auto('extracted/index.json')", 1],
    ["SELECT * FROM parquet_scan('x.parquet')", 1],
    ["SELECT * FROM 'secret.txt'", 1],
    ["SELECT * FROM glob('*')", 1],
    ["SELECT getenv('HOME')", 1],
    ["SELECT * FROM read_csv('https://127.0.0.1/x.csv')", 1],
    ["ATTACH 'stolen.db'", 2],
    ['INSTALL httpfs', 2],
    ['LOAD httpfs', 2],
    ["SET memory_limit = '100GB'", 2],
    ['PRAGMA enable_external_access=true', 2],
    ['CREATE TABLE x AS SELECT 1', 2],
    ['INSERT INTO targets SELECT * FROM targets', 2],
    ['DELETE FROM targets', 2],
    ['DROP TABLE targets', 2],
    ['CALL pragma_version()', 2],
    ['SELECT 1; SELECT 2', 2],
    ['', 1],
    ['SELEC', 1],
    ['SELECT * FROM goals', 1],
  ])('%s', async (sql, code) => {
    const { cwd, run } = await exportedFolder();
    put(cwd, 'secret.txt', 'secret words');
    const ran = await run('query', sql);
    expect([ran.code, ran.stdout]).toEqual([code, '']);
    expect(ran.stderr).not.toBe('');
    expect(ran.stderr).not.toMatch(/secret words/);
    expect(['stolen', 'stolen.csv', 'stolen.db'].some((name) => existsSync(join(cwd, name)))).toBe(false);
  });

  it('nor does it go on for ever, or take all memory', async () => {
    const { run } = await exportedFolder();
    const endless = await run('query', 'SELECT count(*) FROM range(10000000) a, range(10000000) b WHERE a.range * b.range % 7 = 3', '--seconds', '1');
    expect([endless.code, endless.stderr]).toEqual([1, expect.stringMatching(/1 giây/)]);
    const greedy = await run('query', "SELECT list(repeat('x', 1000) || range) FROM range(10000000)", '--memory', '64');
    expect([greedy.code, greedy.stderr]).toEqual([1, expect.stringMatching(/Memory|memory/)]);
  });
});
