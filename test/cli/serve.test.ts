/** `muctieu serve` and `start` in processes of their own: ports, watchers, signals, and what a killed one has acknowledged. */
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { DocumentView, ListRow } from '../../src/api/contract.ts';
import { decisionsIn } from '../../src/review/review-file.ts';
import { filesIn, namesIn, put, temporaryFolder } from '../support/folders.ts';
import { type Asker, asker, jsonOf } from '../support/page-server.ts';
import { deciding, reviewedFolder } from '../support/reviewed-folder.ts';
import { runMain } from '../support/run-main.ts';
import { type Running, running } from '../support/running.ts';
import { serve } from '../support/served-folder.ts';
import { toldIn, until, watcher } from '../support/watcher.ts';

const program = resolve('test/support/percent-main.ts');
const askerAt = (address: string): Asker => asker(Number(new URL(address).port));
const plans = (): string => temporaryFolder({ 'corpus/a.txt': 'tỷ lệ xã đạt 80%\n' });

async function started(cwd: string): Promise<{ readonly process: Running; readonly address: string }> {
  const process = running(cwd, [program, 'start', '--port', '0', '--stable-ms', '300']);
  await until(() => /http:\/\/127\.0\.0\.1:\d+/u.test(process.said()));
  return { process, address: /http:\/\/127\.0\.0\.1:\d+/u.exec(process.said())?.[0] ?? '' };
}
const pathsOf = async (address: string): Promise<readonly string[]> =>
  jsonOf<{ documents: readonly ListRow[] }>(await askerAt(address).ask('/page/documents')).documents.map(({ path }) => path);

const fieldsOf = async (address: string) => ({ origin: address, 'x-muctieu-csrf': (await askerAt(address).me()).csrf });

describe('serve', () => {
  it('says where it is, and ends at once and cleanly when it is asked to, also with an open stream and a file on its way', async () => {
    const { cwd } = await reviewedFolder();
    const { address, server } = await serve(cwd);
    expect(server.said()).toMatch(/Trang rà soát: http:\/\/127\.0\.0\.1:\d+\//u);
    const stream = await fetch(`${address}/page/events`);
    expect(stream.headers.get('content-type')).toMatch(/^text\/event-stream/u);
    const sending = request(`${address}/page/files?name=b.txt`, { method: 'POST', headers: { ...(await fieldsOf(address)), 'transfer-encoding': 'chunked' } });
    sending.on('error', () => {}).write('never ends');
    await until(() => namesIn(join(cwd, 'corpus')).length > 1);
    server.signal('SIGINT');
    expect(await server.ended).toBe(0);
    await stream.text().catch(() => '');
    expect(namesIn(join(cwd, 'corpus'))).toEqual(['a.txt']);
  });

  it('a taken port is said with what to do', async () => {
    const taken = createServer();
    await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening));
    onTestFinished(() => void taken.close());
    const { port } = taken.address() as { port: number };
    const { code, stdout, stderr } = await runMain(plans(), ['serve', '--port', String(port)]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`^cổng ${port} đang có chương trình khác dùng; .*--port\n$`, 'u'));
    const starting = running(plans(), [program, 'start', '--lang', 'en', '--port', String(port)]);
    expect(await starting.ended).toBe(2);
    expect(starting.said()).toMatch(/is used by another program/u);
  });

  it('is open to other machines only with accounts or a proxy', async () => {
    const cwd = plans();
    const refused = await runMain(cwd, ['serve', '--host', '0.0.0.0', '--port', '0']);
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringMatching(/muctieu user add/u)]);
    expect((await runMain(cwd, ['serve', '--domain', 'plans.example', '--port', '0'])).code).toBe(2);
    put(cwd, '.muctieu/users.json', '{');
    const damaged = await runMain(cwd, ['serve', '--port', '0']);
    expect([damaged.code, damaged.stderr]).toEqual([2, expect.stringMatching(/users\.json/u)]);
  });

  it('there is no folder, or the folders are one: wrong use', async () => {
    expect((await runMain(temporaryFolder(), ['serve', '--port', '0'])).code).toBe(2);
    expect((await runMain(plans(), ['serve', 'corpus', '--out', 'corpus', '--port', '0'])).code).toBe(2);
    expect((await runMain('.', ['serve', '--port', '70000'])).code).toBe(2);
    expect((await runMain(plans(), ['serve', '--port', '0', '--trust-from', '192.0.2.1'])).stderr).toMatch(/--trust-header/u);
    vi.stubEnv('MUCTIEU_TRUST_FROM', '192.0.2.1');
    onTestFinished(() => void vi.unstubAllEnvs());
    expect((await runMain(plans(), ['serve', '--port', '0'])).stderr).toMatch(/--trust-header/u);
  });
});

describe('start', () => {
  it('takes what is dropped and shows it; a watcher beside it is refused', async () => {
    const cwd = plans();
    const { process, address } = await started(cwd);
    await until(() => toldIn(join(cwd, 'extracted')).length > 0);
    expect(await pathsOf(address)).toEqual(['a.txt']);
    expect((await askerAt(address).post('/page/files?name=b.txt', 'tỷ lệ hộ đạt 60%\n')).code).toBe(201);
    await until(() => toldIn(join(cwd, 'extracted')).includes('published b.txt'));
    expect(await pathsOf(address)).toEqual(['a.txt', 'b.txt']);
    expect(await watcher(cwd).ended).toBe(2);
    process.signal('SIGTERM');
    expect(await process.ended).toBe(0);
  });

  it('beside a running watcher it serves only, and says so; the watcher goes on', async () => {
    const cwd = plans();
    const watching = watcher(cwd);
    await until(() => toldIn(join(cwd, 'extracted')).includes('published a.txt'));
    const { process, address } = await started(cwd);
    expect(process.said()).toMatch(/đã có chương trình theo dõi \(tiến trình \d+ trên máy .+\): chỉ mở trang rà soát/u);
    put(cwd, 'corpus/b.txt', 'tỷ lệ hộ đạt 60%\n');
    await until(() => toldIn(join(cwd, 'extracted')).includes('published b.txt'));
    expect(await pathsOf(address)).toEqual(['a.txt', 'b.txt']);
    process.signal('SIGINT');
    expect(await process.ended).toBe(0);
    put(cwd, 'corpus/c.txt', 'tỷ lệ hộ đạt 70%\n');
    await until(() => toldIn(join(cwd, 'extracted')).includes('published c.txt'));
    watching.signal('SIGINT');
    await watching.ended;
  });
});

it('killed in the middle of saves: what was acknowledged is there, whole, and can be gone on with', async () => {
  const { cwd, out } = await reviewedFolder();
  const acknowledged: string[] = [];
  for (let round = 0; round < 3; round++) {
    const { address, server } = await serve(cwd);
    const page = askerAt(address);
    const { textSha256: text, extraction, things } = jsonOf<DocumentView>(await page.ask('/page/document?path=a.txt'));
    let seen = things.find(({ thing }) => thing.kind === 'target')?.decisions.at(-1)?.id ?? null;
    const thing = { kind: 'target', id: extraction.targets[0]?.id ?? '' } as const;
    for (let count = 0; ; count++) {
      const draft = deciding(thing, { verdict: 'noted', note: randomUUID() }, seen);
      const saving = page.post('/page/decisions', { path: 'a.txt', text, drafts: [draft] }).then(
        ({ code }) => code,
        () => null,
      );
      if (count === 5) setTimeout(() => server.signal('SIGKILL'), round * 7);
      const code = await saving;
      if (code === null) break;
      expect(code).toBe(200);
      acknowledged.push(draft.id);
      seen = draft.id;
    }
    await server.ended;
    const written = decisionsIn(filesIn(out)['a.txt.review.json'] ?? '').map(({ id }) => id);
    expect(written.filter((id) => acknowledged.includes(id))).toEqual(acknowledged);
    expect(written.length - acknowledged.length).toBeLessThanOrEqual(round + 1);
  }
  const { address } = await serve(cwd);
  const { things } = jsonOf<DocumentView>(await askerAt(address).ask('/page/document?path=a.txt'));
  expect(things.flatMap(({ decisions }) => decisions.map(({ id }) => id))).toEqual(expect.arrayContaining(acknowledged));
});
