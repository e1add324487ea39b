/** The pages for watching: for this machine only, and nothing in them asks for an address elsewhere. */
import { request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it, onTestFinished } from 'vitest';
import { statusOf } from '../../src/cli/open-status.ts';
import { spaceOf } from '../../src/queue/bullmq/space.ts';
import { openStatusServer } from '../../src/status/server.ts';
import { put, temporaryFolder } from '../support/folders.ts';
import { percentPipeline } from '../support/percent-pipeline.ts';
import { redisServer } from '../support/redis-server.ts';
import { runMain } from '../support/run-main.ts';

async function serve(redis: string | null, minutes = 10) {
  const cwd = temporaryFolder({ 'corpus/a.txt': 'tỷ lệ xã đạt 80%\n', 'corpus/b.docx': 'broken', 'corpus/README.md': '' });
  await runMain(cwd, ['extract']);
  const [folder, out] = [join(cwd, 'corpus'), join(cwd, 'extracted')];
  if (redis) await spaceOf(out, redis);
  const { look, view, close } = await statusOf({ folder, out, redis }, percentPipeline);
  const server = await openStatusServer({ port: 0, look, queues: view?.queues ?? [], minutes });
  onTestFinished(async () => {
    await server.close();
    await close();
  });
  const ask = (path: string, host = `127.0.0.1:${server.port}`) =>
    new Promise<{ code: number | undefined; headers: NodeJS.Dict<string | string[]>; body: string }>((done, failed) => {
      request({ port: server.port, host: '127.0.0.1', path, headers: { host } }, async (answer) =>
        done({ code: answer.statusCode, headers: answer.headers, body: await text(answer) }),
      )
        .on('error', failed)
        .end();
    });
  return { cwd, ask };
}

it('tells what waits, and fails where nothing is finished', async () => {
  const { cwd, ask } = await serve(null, 0);
  const before = await ask('/health');
  expect([before.code, JSON.parse(before.body).states]).toEqual([200, expect.objectContaining({ published: 1, failed: 1, ignored: 1, waiting: 0 })]);
  put(cwd, 'corpus/c.txt', 'tỷ lệ hộ đạt 60%\n');
  await new Promise((later) => setTimeout(later, 1100));
  const after = await ask('/health');
  expect([after.code, JSON.parse(after.body)]).toEqual([503, expect.objectContaining({ ok: false, open: 1, files: 4 })]);
  const { body } = await ask('/metrics');
  expect(body).toContain('muctieu_files{state="waiting"} 1');
});

it('answers to nobody who calls it by another name, and lets nothing leave', async () => {
  const { ask } = await serve(null);
  expect((await ask('/status', 'elsewhere.example')).code).toBe(403);
  expect((await ask('/status')).headers['content-security-policy']).toContain("default-src 'none'");
  expect((await ask('/queues')).code).toBe(404);
});

it('Bull Board asks for what is here only, and can be read only', async () => {
  const { url } = await redisServer();
  const { ask } = await serve(url);
  const { body, headers } = await ask('/queues');
  expect(headers['content-security-policy']).toContain("script-src 'self'");
  const asked = [...body.matchAll(/<(?:script|link|img)\b[^>]*\b(?:src|href)="([^"]+)"/gu)].map(([, address]) => address as string);
  expect(asked.length).toBeGreaterThan(3);
  for (const address of asked) {
    expect(address).not.toMatch(/^[a-z]+:|^\/\//u);
    expect([address, (await ask(`/queues/${address}`)).code]).toEqual([address, 200]);
  }
  const { queues } = JSON.parse((await ask('/queues/api/queues')).body);
  expect(queues.map(({ name, readOnlyMode }: { name: string; readOnlyMode: boolean }) => [name, readOnlyMode])).toEqual([
    ['read', true],
    ['extract', true],
    ['publish', true],
  ]);
});
