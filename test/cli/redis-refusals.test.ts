/** A Redis that is there and cannot be used, or is reached in another way than by host and port: said in plain words, within seconds. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { shownAddress } from '../../src/cli/open-runner.ts';
import { filesIn, temporaryFolder } from '../support/folders.ts';
import { redisServer } from '../support/redis-server.ts';
import { runMain } from '../support/run-main.ts';
import { runNode } from '../support/run-node.ts';

const program = join(import.meta.dirname, '../support/percent-program.ts');
const files = { 'corpus/a.txt': 'tỷ lệ xã đạt 80%\n' };

const extract = (redis: string, ...words: string[]) => runNode([program, 'extract', '--redis', redis, ...words], { cwd: temporaryFolder(files) });

it('a password that is missing or wrong, a replica', async () => {
  const guarded = await redisServer(['--requirepass', 'secret'], ':secret@');
  const open = await redisServer();
  const replica = await redisServer(['--replicaof', '127.0.0.1', String(open.port)]);
  const plain = guarded.url.replace(':secret@', '');
  for (const [url, vi, en] of [
    [plain, 'cần mật khẩu', 'needs a password'],
    [guarded.url.replace('secret', 'sacred'), 'không nhận tên hoặc mật khẩu', 'refuses name or password'],
    [replica.url, 'bản sao chỉ đọc', 'is a replica'],
  ] as const) {
    const cwd = temporaryFolder(files);
    const said = [await runMain(cwd, ['extract', '--redis', url]), await runMain(cwd, ['extract', '--redis', url, '--lang', 'en'])];
    expect(said.map(({ code }) => code)).toEqual([2, 2]);
    expect(said[0]?.stderr).toContain(vi);
    expect(said[1]?.stderr).toContain(en);
    expect(said.map(({ stdout, stderr }) => stdout + stderr).join('')).not.toMatch(/secret|sacred/u);
  }
  // A worker does not wait for what waiting does not mend.
  expect((await runNode([program, 'work', '--redis', plain], { cwd: temporaryFolder(files) })).code).toBe(2);
});

it('one that is too old', async () => {
  const info = '# Server\r\nredis_version:5.0.7\r\nrole:master\r\n';
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      for (const [command] of bytes.toString().matchAll(/\$\d+\r\n(?:hello|info|client|ping|select|auth)\r\n/giu))
        socket.write(/info/iu.test(command) ? `$${info.length}\r\n${info}\r\n` : /hello/iu.test(command) ? "-ERR unknown command 'HELLO'\r\n" : '+OK\r\n');
    });
  });
  onTestFinished(() => void server.close());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as { port: number };
  const { code, stderr } = await runMain(temporaryFolder(files), ['extract', '--redis', `redis://127.0.0.1:${port}`, '--lang', 'en']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('is too old; Redis 6.2 or later')]);
});

it('something that answers nothing, or speaks no TLS', async () => {
  const silent = createServer(() => {});
  onTestFinished(() => void silent.close());
  await once(silent.listen(0, '127.0.0.1'), 'listening');
  const { port } = silent.address() as { port: number };
  const { port: plain } = await redisServer();
  for (const url of [`redis://127.0.0.1:${port}`, `rediss://127.0.0.1:${plain}`]) {
    const { code, stderr } = await runMain(temporaryFolder(files), ['extract', '--redis', url, '--lang', 'en']);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`Redis at ${url} does not answer (`)]);
  }
});

it('a name with a password, a password, and the path of a socket lead to it', async () => {
  const socket = join(temporaryFolder(), 'redis.sock');
  await redisServer(['--unixsocket', socket]);
  const named = await redisServer(['--user', 'clerk', 'on', '>secret', '~*', '&*', '+@all', '--user', 'default', 'off'], 'clerk:secret@');
  const guarded = await redisServer(['--requirepass', 'secret'], ':secret@');
  for (const url of [socket, `unix:${socket}`, `unix://${socket}`, named.url, guarded.url]) {
    const { code, stdout, stderr } = await extract(url);
    expect([url, code, stdout, stderr]).toEqual([url, 0, '', expect.not.stringMatching(/WARN|secret|Error/u)]);
  }
});

it('one that throws keys away is told of once, in our words, and nothing on stdout', async () => {
  const { url } = await redisServer(['--maxmemory-policy', 'allkeys-lru']);
  const cwd = temporaryFolder(files);
  const { code, stdout, stderr } = await runNode([program, 'extract', '--redis', url, '--lang', 'en'], { cwd });
  expect([code, stdout]).toEqual([0, '']);
  expect(stderr.match(/allkeys-lru/gu)).toHaveLength(1);
  expect(stderr).toContain('Warning: Redis has maxmemory-policy allkeys-lru');
  expect(Object.keys(filesIn(join(cwd, 'extracted')))).toContain('a.txt.json');
});

it('an address is shown without name and password', () => {
  expect(
    ['redis://u:p@h:1/2?password=p', 'redis://:p%40s@h', 'rediss://h:6380', 'redis://u:p@s@h:1', '/run/redis.sock?password=p', 'redis://a b:p@h'].map(
      shownAddress,
    ),
  ).toEqual(['redis://h:1/2', 'redis://h', 'rediss://h:6380', 'redis://h:1', '/run/redis.sock', 'redis://h']);
});
