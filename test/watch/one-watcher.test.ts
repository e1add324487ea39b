/** How a watcher begins and ends: one a folder, a clear word where it cannot begin, nothing half done where it ends. */
import { existsSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { freePort } from '../../scripts/soak/free-port.ts';
import { generatorOf } from '../../src/extract-file.ts';
import { enlist } from '../../src/queue/bullmq/muster.ts';
import { readersHere } from '../../src/queue/bullmq/readers-here.ts';
import { spaceOf } from '../../src/queue/bullmq/space.ts';
import { filesIn, namesIn, put, temporaryFolder } from '../support/folders.ts';
import { percentPipeline } from '../support/percent-pipeline.ts';
import { redisServer } from '../support/redis-server.ts';
import { runMain } from '../support/run-main.ts';
import { toldIn, until, watcher } from '../support/watcher.ts';

const plan = (share: number): string => `tỷ lệ xã đạt ${share}%\n`;

it('the second on a folder says who is there, and stops; after a kill the next begins within seconds', async () => {
  const cwd = temporaryFolder({ 'corpus/a.txt': plan(80) });
  const first = watcher(cwd);
  await until(() => first.said().includes('a.txt: xong'));
  const second = watcher(cwd, { words: ['--out', 'other'] });
  expect(await second.ended).toBe(2);
  expect(second.said()).toContain(`đã có một chương trình khác đang theo dõi corpus (tiến trình ${first.pid} `);
  first.signal('SIGKILL');
  await first.ended;
  const third = watcher(cwd);
  put(cwd, 'corpus/b.txt', plan(70));
  await until(() => third.said().includes('b.txt: xong'));
  third.signal('SIGTERM');
  expect(await third.ended).toBe(0);
  expect(namesIn(join(cwd, 'corpus')).toSorted()).toEqual(['_trạng-thái.html', 'a.txt', 'b.txt']);
});

it('a folder that is not there, or is the output folder, is wrong use', async () => {
  const cwd = temporaryFolder({ 'corpus/a.txt': plan(80) });
  expect(await runMain(cwd, ['watch', 'elsewhere'])).toMatchObject({ code: 2, stderr: 'không có thư mục elsewhere; tạo thư mục hoặc nêu thư mục khác\n' });
  expect(await runMain(cwd, ['watch', '--out', 'corpus'])).toMatchObject({ code: 2, stderr: expect.stringContaining('thư mục ra trùng với thư mục vào') });
});

it('stopped in the midst of many, it leaves nothing half done and the next goes on', async () => {
  const count = 60;
  const files = Object.fromEntries(Array.from({ length: count }, (_, i) => [`corpus/${i}.txt`, `tỷ lệ xã loại ${i} đạt ${i}%\n`.repeat(500)]));
  const cwd = temporaryFolder(files);
  const [out, first] = [join(cwd, 'extracted'), watcher(cwd)];
  await until(() => toldIn(out).length > 0);
  first.signal('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(namesIn(out).filter((name) => name.includes('.muctieu-'))).toEqual([]);
  const done = toldIn(out).length;
  expect(namesIn(out).filter((name) => /^\d+\.txt\.json$/u.test(name))).toHaveLength(done);
  watcher(cwd);
  await until(() => toldIn(out).length === count);
  expect(new Set(toldIn(out)).size).toBe(count);
});

it('waits for a Redis that is not there yet, and stops also while it waits', async () => {
  const { url, kill, start } = await redisServer();
  await kill();
  const cwd = temporaryFolder({ 'corpus/a.txt': plan(80) });
  const { said, signal, ended } = watcher(cwd, { words: ['--redis', url] });
  await until(() => said().includes('chưa trả lời (ECONNREFUSED)'));
  await start();
  await until(() => said().includes('a.txt: xong'));
  expect(said()).toContain('đã trả lời; tiếp tục');
  signal('SIGTERM');
  expect(await ended).toBe(0);
  const nowhere = watcher(temporaryFolder({ 'corpus/a.txt': plan(80) }), { words: ['--redis', `redis://127.0.0.1:${await freePort()}`] });
  await until(() => nowhere.said().includes('chưa trả lời'));
  nowhere.signal('SIGTERM');
  expect(await nowhere.ended).toBe(0);
});

it('a thousand small files at once are each done exactly once', async () => {
  const cwd = temporaryFolder({ 'corpus/first.txt': plan(1) });
  const [out, { said, signal, ended }] = [join(cwd, 'extracted'), watcher(cwd)];
  await until(() => said().includes('first.txt: xong'));
  for (let i = 0; i < 1000; i += 1) put(cwd, `corpus/${i % 10}/${i}.txt`, `tỷ lệ xã loại ${i} đạt 50%\n`);
  await until(() => toldIn(out).length >= 1001);
  signal('SIGTERM');
  expect(await ended).toBe(0);
  expect([toldIn(out).length, new Set(toldIn(out)).size]).toEqual([1001, 1001]);
  const { 'index.json': index = '' } = filesIn(out);
  expect((JSON.parse(index) as { documents: unknown[] }).documents).toHaveLength(1001);
  expect(readFileSync(join(cwd, 'corpus/_trạng-thái.html'), 'utf8').match(/<tr>/gu)).toHaveLength(1002);
});

it('works with others over Redis only where their readers are the same, or all the same', async () => {
  const { url } = await redisServer();
  const cwd = temporaryFolder({ 'corpus/a.txt': plan(80) });
  const first = await enlist(
    await spaceOf(join(cwd, 'extracted'), url),
    { ...(await readersHere(generatorOf(percentPipeline).rules)), tesseract: '0.0.1' },
    false,
  );
  if (first.ok) onTestFinished(first.leave);
  const refused = watcher(cwd, { words: ['--redis', url] });
  expect(await refused.ended).toBe(2);
  expect(refused.said()).toContain('máy kia 0.0.1');
  const stubborn = watcher(cwd, { words: ['--redis', url, '--any-readers'] });
  await until(() => stubborn.said().includes('a.txt: xong'));
});

it('an address that cannot become right is told, and not waited for', async () => {
  const run = watcher(temporaryFolder({ 'corpus/a.txt': plan(80) }), { words: ['--redis', 'redis://no such host'] });
  expect(await run.ended).toBe(2);
  expect(run.said()).toContain('ERR_INVALID_URL');
});

it('takes away what a crash left long ago, and nothing that somebody may be writing', async () => {
  const [old, fresh, page] = ['extracted/sub/.muctieu-1.tmp', 'extracted/.muctieu-2.tmp', 'corpus/.muctieu-3.tmp'];
  const cwd = temporaryFolder({ 'corpus/a.txt': plan(80), [old]: '{', [fresh]: '{', [page]: '<' });
  for (const path of [old, page]) utimesSync(join(cwd, path), new Date(0), new Date(0));
  watcher(cwd);
  await until(() => !existsSync(join(cwd, old)) && !existsSync(join(cwd, page)));
  expect(existsSync(join(cwd, fresh))).toBe(true);
});
