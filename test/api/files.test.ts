/** Originals and dropped files: nothing outside of the folder of plans is read, and nothing in it is written over. */
import { readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesIn, namesIn, put } from '../support/folders.ts';
import { asker, jsonOf, pageServer } from '../support/page-server.ts';
import { source } from '../support/reviewed-folder.ts';
import { until } from '../support/watcher.ts';

const at = (path: string): string => `/page/original?path=${encodeURIComponent(path)}`;

it('gives a PDF to be looked at in our own page, also one that could not be read', async () => {
  const server = await pageServer();
  put(server.cwd, 'corpus/b.pdf', '%PDF-1.4 broken');
  await server.extract().catch(() => {});
  const { code, headers, body } = await server.ask(at('b.pdf'));
  expect([code, body]).toEqual([200, '%PDF-1.4 broken']);
  expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'x-frame-options': 'SAMEORIGIN' });
  expect([headers['content-disposition'], headers['content-security-policy']]).toEqual([
    expect.stringMatching(/^inline;/),
    expect.stringMatching(/frame-ancestors 'self'/),
  ]);
});

it('gives files that the ledger knows, and that lie in the folder', async () => {
  const server = await pageServer({}, { 'corpus/tỉnh/kế hoạch.txt': source, 'secret.txt': 'secret' });
  const answer = await server.ask(at('tỉnh/kế hoạch.txt'));
  expect([answer.code, answer.body]).toEqual([200, source]);
  expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'content-security-policy': expect.stringContaining("default-src 'none'") });
  expect(answer.headers['content-disposition']).toBe(`attachment; filename*=UTF-8''${encodeURIComponent('kế hoạch.txt')}`);
  for (const path of ['../secret.txt', 'tỉnh/../../secret.txt', '/etc/passwd', '', 'tỉnh', 'tỉnh/kế hoạch.txt/', 'toString'])
    expect([path, (await server.ask(at(path))).code]).toEqual([path, 404]);
  const place = join(server.cwd, 'corpus/tỉnh/kế hoạch.txt');
  rmSync(place);
  symlinkSync(join(server.cwd, 'secret.txt'), place);
  expect((await server.ask(at('tỉnh/kế hoạch.txt'))).code).toBe(404);
});

it('a dropped file lands whole under its own name, and never over another', async () => {
  const server = await pageServer();
  const drop = (name: string, body: unknown) =>
    server.post(`/page/files?name=${encodeURIComponent(name)}`, body, { 'content-type': 'application/octet-stream' });
  const answer = await drop('Kế hoạch số 5.txt'.normalize('NFD'), source);
  expect([answer.code, jsonOf(answer)]).toEqual([201, { path: 'Kế hoạch số 5.txt' }]);
  expect(filesIn(join(server.cwd, 'corpus'))['Kế hoạch số 5.txt']).toBe(source);
  const again = await drop('Kế hoạch số 5.txt', 'another');
  expect([again.code, jsonOf(again)]).toMatchObject([409, { error: 'name-taken', message: expect.stringMatching(/không ghi đè/) }]);
  writeFileSync(join(server.cwd, 'corpus', 'dấu.txt'.normalize('NFD')), 'first');
  expect((await drop('dấu.txt', 'second')).code).toBe(409);
  expect(readFileSync(join(server.cwd, 'corpus/Kế hoạch số 5.txt'), 'utf8')).toBe(source);
  const both = await Promise.all(['one', 'two', 'three'].map((body) => drop('cùng lúc.txt', body)));
  expect(both.map(({ code }) => code).sort()).toEqual([201, 409, 409]);
  const winner = ['one', 'two', 'three'][both.findIndex(({ code }) => code === 201)];
  expect(filesIn(join(server.cwd, 'corpus'))['cùng lúc.txt']).toBe(winner);
  await server.extract();
  expect((await server.ask(at('Kế hoạch số 5.txt'))).code).toBe(200);
});

it('what an upload left that was killed is taken away by the next one, and no other draft', async () => {
  const server = await pageServer();
  const [old, young] = ['.muctieu-old.tmp', '.muctieu-young.tmp'].map((name) => join(server.cwd, 'corpus', name)) as [string, string];
  for (const path of [old, young]) writeFileSync(path, 'half');
  utimesSync(old, new Date(0), new Date(0));
  await server.post('/page/files?name=b.txt', source, { 'content-type': 'application/octet-stream' });
  expect(namesIn(join(server.cwd, 'corpus')).toSorted()).toEqual(['.muctieu-young.tmp', 'a.txt', 'b.txt']);
});

it('a name that is none, a type that is not read, nothing, or too much is refused, and leaves nothing', async () => {
  const server = await pageServer({ maxBytes: 1000 });
  const before = namesIn(join(server.cwd, 'corpus'));
  for (const [name, code, error] of [
    ['../x.txt', 400, 'bad-name'],
    ['a/b.txt', 400, 'bad-name'],
    ['a\\b.txt', 400, 'bad-name'],
    ['.muctieu', 400, 'bad-name'],
    ['.x.txt', 400, 'bad-name'],
    ['_x.txt', 400, 'bad-name'],
    ['~$x.docx', 400, 'bad-name'],
    ['README.md', 400, 'bad-name'],
    ['', 400, 'bad-name'],
    [' x.txt', 400, 'bad-name'],
    ['con.txt', 400, 'bad-name'],
    ['x\u0000.txt', 400, 'bad-name'],
    ['x\u202etxt.exe.txt', 400, 'bad-name'],
    ['x\n.txt', 400, 'bad-name'],
    [`${'ế'.repeat(80)}.txt`, 400, 'bad-name'],
    ['x.exe', 415, 'unknown-type'],
    ['x', 415, 'unknown-type'],
  ] as const) {
    const answer = await server.post(`/page/files?name=${encodeURIComponent(name)}`, 'x');
    expect([name, answer.code, jsonOf<{ error: string }>(answer).error]).toEqual([name, code, error]);
  }
  expect((await server.post('/page/files?name=x.txt', '')).code).toBe(400);
  expect((await server.post('/page/files?name=x.txt', 'x'.repeat(1001))).code).toBe(413);
  const { csrf } = await server.me();
  const headers = { origin: `http://127.0.0.1:${server.port}`, 'x-muctieu-csrf': csrf, 'transfer-encoding': 'chunked' };
  expect((await asker(server.port).ask('/page/files?name=x.txt', { method: 'POST', headers, body: 'x'.repeat(1001) })).code).toBe(413);
  expect(namesIn(join(server.cwd, 'corpus'))).toEqual(before);
});

it('a folder that cannot be written is told, and the server goes on', async () => {
  const server = await pageServer({ folder: '/proc/1/nowhere' });
  const answer = await server.post('/page/files?name=x.txt', 'x');
  expect([answer.code, jsonOf(answer)]).toMatchObject([507, { error: 'not-written' }]);
  put(server.cwd, 'corpus/b.txt', source);
  expect((await server.ask('/page/documents')).code).toBe(200);
});

it('who asks for the head of a file, or leaves in the middle of it, leaves no file open', async () => {
  const server = await pageServer();
  put(server.cwd, 'corpus/b.pdf', `%PDF-1.4 ${'x'.repeat(20_000_000)}`);
  await server.extract().catch(() => {});
  const place = join(server.cwd, 'corpus/b.pdf');
  const isOpen = (): boolean => readdirSync('/proc/self/fd').some((fd) => pointsTo(`/proc/self/fd/${fd}`) === place);
  const head = await server.ask(at('b.pdf'), { method: 'HEAD' });
  expect([head.code, head.body, head.headers['content-length']]).toEqual([200, '', '20000009']);
  await until(() => !isOpen());
  await new Promise<void>((left) => {
    const asked = get({ port: server.port, host: '127.0.0.1', path: at('b.pdf') }, (answer) => {
      answer.once('data', () => asked.destroy());
    });
    asked.on('error', () => {}).on('close', left);
  });
  await until(() => !isOpen());
});

/** One that was closed meanwhile points nowhere. */
function pointsTo(link: string): string | null {
  try {
    return readlinkSync(link);
  } catch {
    return null;
  }
}
