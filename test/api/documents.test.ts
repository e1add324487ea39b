/** The list, a document, search, suggestions and decisions over HTTP. */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { DocumentView, ListRow, SearchAnswer, Suggestion } from '../../src/api/contract.ts';
import type { Saved, Waiting } from '../../src/review/views.ts';
import { filesIn, put } from '../support/folders.ts';
import { jsonOf, type PageFolder, pageServer } from '../support/page-server.ts';
import { deciding, source } from '../support/reviewed-folder.ts';

const documentOf = async ({ ask }: PageFolder, path = 'a.txt'): Promise<DocumentView> => jsonOf(await ask(`/page/document?path=${encodeURIComponent(path)}`));
const rowsOf = async ({ ask }: PageFolder, lang = 'vi'): Promise<readonly ListRow[]> =>
  jsonOf<{ documents: readonly ListRow[] }>(await ask(`/page/documents?lang=${lang}`)).documents;

it('gives a document with the example of each of its rules, and a save in the name of who asks', async () => {
  const server = await pageServer();
  const before = await documentOf(server);
  expect([before.text.includes('hộ nghèo'), before.machine, before.stale]).toEqual([true, null, null]);
  const [target] = before.extraction.targets;
  expect(Object.keys(before.rules).length).toBeGreaterThan(0);
  const draft = deciding({ kind: 'target', id: target?.id ?? '' }, { verdict: 'accepted' });
  const answer = await server.post('/page/decisions', { path: 'a.txt', text: before.textSha256, drafts: [draft] });
  expect(answer.code).toBe(200);
  const saved = jsonOf<Saved>(answer);
  expect(saved.targets[0]?.review.status).toBe('accepted');
  expect(saved.things[0]?.decisions[0]).toMatchObject({ id: draft.id, by: 'an' });
  const after = await documentOf(server);
  expect([after.version, after.extraction.targets[0]?.review.status]).toEqual([saved.version, 'accepted']);
  expect(jsonOf<{ waiting: readonly Waiting[] }>(await server.ask('/page/waiting'))).toEqual({ waiting: [] });
  expect((await rowsOf(server))[0]).toMatchObject({ path: 'a.txt', state: 'in-review', progress: { targets: { decided: 1 } } });
});

it('is told once to who knows it, and anew after a decision or in another language of its reasons', async () => {
  const server = await pageServer();
  const known = async (lang = 'vi') => (await server.ask(`/page/document?path=a.txt&lang=${lang}`)).headers.etag ?? '';
  const asked = async (tag: string, lang = 'vi') => {
    const { code, body } = await server.ask(`/page/document?path=a.txt&lang=${lang}`, { headers: { 'if-none-match': tag } });
    return [code, body === ''];
  };
  const first = await known();
  expect(await asked(first)).toEqual([304, true]);
  const { textSha256: text, extraction } = await documentOf(server);
  const draft = deciding({ kind: 'target', id: extraction.targets[0]?.id ?? '' }, { verdict: 'accepted' });
  await server.post('/page/decisions', { path: 'a.txt', text, drafts: [draft] });
  expect(await asked(first)).toEqual([200, false]);
  put(server.cwd, 'corpus/a.txt', '');
  const before = await known();
  await server.extract().catch(() => {});
  expect(await asked(before)).toEqual([200, false]);
  expect(await asked(await known(), 'en')).toEqual([200, false]);
});

it('a stale save writes nothing: 409 with what stands, and a sentence', async () => {
  const server = await pageServer();
  const { textSha256: text, extraction } = await documentOf(server);
  const thing = { kind: 'target', id: extraction.targets[0]?.id ?? '' } as const;
  await server.post('/page/decisions', { path: 'a.txt', text, drafts: [deciding(thing, { verdict: 'accepted' })] });
  const written = filesIn(server.out)['a.txt.review.json'];
  const late = await server.post('/page/decisions?lang=en', { path: 'a.txt', text, drafts: [deciding(thing, { verdict: 'rejected' })] });
  expect([late.code, jsonOf(late)]).toMatchObject([409, { error: 'stale', message: expect.stringMatching(/somebody else/), stale: [{ theirs: { thing } }] }]);
  expect(filesIn(server.out)['a.txt.review.json']).toBe(written);
  const old = await server.post('/page/decisions', { path: 'a.txt', text: 'f'.repeat(64), drafts: [deciding(thing, { verdict: 'rejected' })] });
  expect([old.code, jsonOf(old)]).toMatchObject([409, { error: 'text-changed' }]);
});

it('the list says what is new, failed and stale, and why, in the language that is asked for', async () => {
  const server = await pageServer();
  put(server.cwd, 'corpus/hỏng.pdf', 'no pdf');
  await server.extract().catch(() => {});
  expect((await rowsOf(server)).map(({ path, state, document }) => [path, state, document?.number])).toEqual([
    ['a.txt', 'new', '12/KH-UBND'],
    ['hỏng.pdf', 'failed', undefined],
  ]);
  expect((await rowsOf(server))[1]?.reason).toMatch(/tệp/);
  expect((await rowsOf(server, 'en'))[1]?.reason).toMatch(/file/);
  put(server.cwd, 'corpus/a.txt', '');
  await server.extract().catch(() => {});
  expect((await rowsOf(server))[0]).toMatchObject({ state: 'stale', reason: expect.stringMatching(/rỗng/) });
  expect((await documentOf(server)).stale).toMatch(/rỗng/);
});

it('what earlier rules extracted is stale; a file that was taken away stays in the list where people have decided on it', async () => {
  const later = await pageServer({ generator: { name: 'plan', version: '0.1.0', rules: 'of tomorrow' } });
  expect((await rowsOf(later))[0]).toMatchObject({ state: 'stale', reason: expect.stringMatching(/muctieu reprocess/) });
  const server = await pageServer(
    {},
    { 'corpus/a.txt': source, 'corpus/b.txt': source.replace('12/KH', '13/KH'), 'corpus/c.txt': source.replace('12/KH', '14/KH') },
  );
  const { textSha256: text } = await documentOf(server, 'b.txt');
  await server.post('/page/decisions', { path: 'b.txt', text, drafts: [deciding({ kind: 'head' }, { verdict: 'accepted' })] });
  for (const name of ['a.txt', 'b.txt']) rmSync(join(server.cwd, 'corpus', name));
  await server.extract();
  expect((await rowsOf(server)).map(({ path, state, reason }) => [path, state, reason])).toEqual([
    ['b.txt', 'stale', expect.stringMatching(/vẫn được giữ/)],
    ['c.txt', 'new', null],
  ]);
  const kept = await documentOf(server, 'b.txt');
  expect([kept.isWithdrawn, kept.extraction.document.review.status, kept.stale]).toEqual([true, 'accepted', expect.stringMatching(/vẫn được giữ/)]);
  const late = await server.post('/page/decisions', { path: 'b.txt', text, drafts: [deciding({ kind: 'head' }, { verdict: 'rejected' })] });
  expect([late.code, (await documentOf(server, 'b.txt')).version]).toEqual([409, kept.version]);
});

it('search folds tones, capitals, spaces and đ, finds indicators, and follows a new extraction', async () => {
  const server = await pageServer();
  const search = async (words: string): Promise<SearchAnswer> => jsonOf(await server.ask(`/page/search?q=${encodeURIComponent(words)}`));
  const { found, isCut } = await search('  TY   le HO ngheo');
  expect([isCut, found[0]?.path, found[0]?.hits.map(({ kind }) => kind)]).toEqual([false, 'a.txt', ['indicator', 'text']]);
  for (const { kind, start, words } of found[0]?.hits ?? [])
    if (kind === 'text') expect((await documentOf(server)).text.slice(start)).toMatch(new RegExp(`^${words}`));
  expect((await search('uy ban nhan dan')).found).toHaveLength(1);
  expect((await search('đat CHUAN nong')).found).toHaveLength(1);
  expect((await search('không có chữ này')).found).toEqual([]);
  expect((await search('   ')).found).toEqual([]);
  expect(await search('n')).toMatchObject({ isCut: true, found: [{ hits: expect.any(Array) }] });
  put(server.cwd, 'corpus/a.txt', source.replace('hộ nghèo', 'hộ cận nghèo'));
  await server.extract();
  expect((await search('ho can ngheo')).found).toHaveLength(1);
});

it('suggests what the machine makes of marked words, of the text that stands only', async () => {
  const server = await pageServer();
  const { text, textSha256 } = await documentOf(server);
  const start = text.indexOf('Số doanh nghiệp');
  const asked = { path: 'a.txt', text: textSha256, span: { start, end: text.indexOf('.', start) } };
  const answer = await server.post('/page/suggest', asked);
  expect([answer.code, jsonOf<Suggestion>(answer).target.value]).toMatchObject([200, { number: 200 }]);
  expect((await server.post('/page/suggest', { ...asked, text: 'x' })).code).toBe(409);
});

it('what is not there, or is damaged, is told in one shape', async () => {
  const server = await pageServer();
  const missing = await server.ask('/page/document?path=../a.txt&lang=en');
  expect([missing.code, jsonOf(missing)]).toEqual([404, { error: 'not-found', message: expect.stringMatching(/not here/) }]);
  expect((await server.ask('/page/nothing')).code).toBe(404);
  const { textSha256: text } = await documentOf(server);
  put(server.cwd, 'extracted/a.txt.review.json', '{');
  const drafts = [{ id: randomUUID(), thing: { kind: 'head' }, seen: null, what: { verdict: 'accepted' } }];
  const damaged = await server.post('/page/decisions', { path: 'a.txt', text, drafts });
  expect([damaged.code, jsonOf(damaged)]).toMatchObject([500, { error: 'review-damaged' }]);
  expect(filesIn(join(server.out))['a.txt.review.json']).toBe('{');
});
