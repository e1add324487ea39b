/** `muctieu extract --redis`: the same result from a queue that may live on another machine, and a clear word where it does not. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freePort } from '../../scripts/soak/free-port.ts';
import { filesIn, temporaryFolder } from '../support/folders.ts';
import { redisServer } from '../support/redis-server.ts';
import { runMain } from '../support/run-main.ts';

const files = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`corpus/${i}.txt`, `tỷ lệ xã loại ${i} đạt ${i + 10}%\n`]));

it('gives what it gives without', async () => {
  const { url } = await redisServer();
  const cwd = temporaryFolder({ ...files, 'corpus/empty.txt': '' });
  const [alone, shared] = [await runMain(cwd, ['extract', '--out', 'alone']), await runMain(cwd, ['extract', '--out', 'shared', '--redis', url])];
  expect([shared.code, shared.stderr]).toEqual([alone.code, alone.stderr]);
  const { 'ledger.ndjson': _one, ...first } = filesIn(join(cwd, 'alone'));
  const { 'ledger.ndjson': _other, '.queue': _space, ...second } = filesIn(join(cwd, 'shared'));
  expect(second).toEqual(first);
});

it('says within seconds that nobody answers', async () => {
  const cwd = temporaryFolder(files);
  const url = `redis://name:secret@127.0.0.1:${await freePort()}`;
  const { code, stderr } = await runMain(cwd, ['extract', '--redis', url]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^Redis ở redis:\/\/127\.0\.0\.1:\d+ không trả lời \(ECONNREFUSED\)/u);
  expect(stderr).not.toContain('secret');
});
