/** The HTTP API as a program uses it: pages, tags, tokens, decisions, changes, and what is refused. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newToken, type Token } from '../../../src/api/tokens.ts';
import type { FeedLine } from '../../../src/feed/feed-lines.ts';
import { extractionSchema, type Target } from '../../../src/validate/schema.ts';
import { plans } from '../../support/exported-folder.ts';
import { put } from '../../support/folders.ts';
import { type Answer, type Asked, jsonOf, type PageFolder, pageServer } from '../../support/page-server.ts';
import { source } from '../../support/reviewed-folder.ts';

type ApiTarget = Target & { readonly document: { readonly id: string; readonly number: string | null }; readonly path: string };
interface TargetPage {
  readonly targets: readonly ApiTarget[];
  readonly next: string | null;
}

const [reader, reviewer] = ['reader', 'reviewer'].map((role) => {
  const { secret, sha256 } = newToken();
  return { secret, token: { name: `máy ${role}`, role, sha256, addedAt: '2026-11-22T08:00:00.000Z' } as Token };
}) as [{ secret: string; token: Token }, { secret: string; token: Token }];

interface Api extends PageFolder {
  readonly api: (path: string, asked?: Asked) => Promise<Answer>;
}

async function opened(options: Parameters<typeof pageServer>[0] = {}): Promise<Api> {
  const server = await pageServer({ tokens: async () => [reader.token, reviewer.token], ...options }, plans);
  return { ...server, api: (path, asked) => server.ask(`/api/v1${path}`, asked) };
}

const bearer = ({ secret }: { readonly secret: string }) => ({ authorization: `Bearer ${secret}` });
const targetsIn = (answer: Answer): TargetPage => jsonOf<TargetPage>(answer);

describe('reads', () => {
  it('targets page by page, each once, by id', async () => {
    const { api } = await opened();
    const seen: string[] = [];
    let after = '';
    for (let pages = 0; pages < 10; pages += 1) {
      const { targets, next } = targetsIn(await api(`/targets?limit=2${after && `&after=${after}`}`));
      seen.push(...targets.map(({ id }) => id));
      if (next === null) break;
      after = next;
    }
    expect([seen.length, seen]).toEqual([6, [...new Set(seen)].sort()]);
  });

  it.each([
    ['year=2030', 2],
    [`place=${encodeURIComponent('lam giang')}&unit=%25`, 4],
    [`indicator=${encodeURIComponent('ho can ngheo')}`, 1],
    ['number=13%2FKH-UBND', 3],
    ['state=accepted', 0],
    [`agency=${encodeURIComponent('Sở Y tế')}`, 0],
  ])('targets by %s', async (query, count) => {
    const { api } = await opened();
    expect(targetsIn(await api(`/targets?${query}`)).targets).toHaveLength(count);
  });

  it('a document whole, its head in the list, a target with its evidence, and the schema', async () => {
    const { api } = await opened();
    const { documents } = jsonOf<{ documents: readonly { id: string; path: string; targets: number }[] }>(await api('/documents'));
    expect(documents.map(({ path, targets }) => [path, targets]).sort()).toEqual([
      ['a.txt', 3],
      ['b.txt', 3],
    ]);
    const whole = extractionSchema.parse(jsonOf(await api(`/documents/${documents[0]?.id}`)));
    const one = jsonOf<ApiTarget>(await api(`/targets/${whole.targets[0]?.id}`));
    expect(one).toMatchObject({ ...whole.targets[0], path: whole.source.path, document: { id: whole.document.id } });
    expect(jsonOf<{ $schema: string }>(await api('/schema')).$schema).toMatch(/json-schema/);
  });

  it('is told nothing twice: the tag of what it knows gives 304, another after a new extraction', async () => {
    const { api, cwd, extract } = await opened();
    for (const path of ['/targets', '/documents', '/schema', '/openapi.json', '/changes']) {
      const { headers } = await api(path);
      expect([path, (await api(path, { headers: { 'if-none-match': headers.etag } })).code]).toEqual([path, 304]);
    }
    const before = (await api('/targets')).headers.etag;
    put(cwd, 'corpus/a.txt', source.replace('đạt 5%', 'đạt 6%'));
    await extract();
    await expect.poll(async () => (await api('/targets', { headers: { 'if-none-match': before } })).code, { timeout: 10_000 }).toBe(200);
  });

  it('changes in pages, from a cursor on', async () => {
    const { api } = await opened();
    const all: FeedLine[] = [];
    let since = '0';
    for (let isLast = false; !isLast; ) {
      const page = jsonOf<{ changes: readonly FeedLine[]; cursor: string; isLast: boolean }>(await api(`/changes?limit=3&since=${since}`));
      all.push(...page.changes);
      ({ cursor: since, isLast } = page);
    }
    expect(all.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect((await api(`/changes?since=${'0'.repeat(16)}:3`)).code).toBe(410);
    expect(jsonOf(await api(`/changes?since=${'0'.repeat(16)}:3`))).toMatchObject({ error: 'cursor-gone', start: expect.stringMatching(/^[0-9a-f]{16}:0$/) });
    expect((await api('/changes?since=soon')).code).toBe(400);
  });
});

describe('decides', () => {
  const first = async ({ api }: Api) => {
    const [target] = targetsIn(await api('/targets')).targets;
    const { headers } = await api(`/targets/${target?.id}`);
    return { id: target?.id ?? '', tag: headers.etag ?? '' };
  };
  const decide = ({ api }: Api, id: string, body: unknown, headers: Record<string, string> = {}) =>
    api(`/targets/${id}/decisions`, { method: 'POST', headers: { 'content-type': 'application/json', ...bearer(reviewer), ...headers }, body });

  it('in the name of the token, once for what was seen', async () => {
    const server = await opened();
    const { id, tag } = await first(server);
    const answer = await decide(server, id, { verdict: 'accepted' }, { 'if-match': tag });
    expect([answer.code, jsonOf<{ target: ApiTarget }>(answer).target.review.status]).toEqual([200, 'accepted']);
    expect((await server.api(`/targets/${id}`)).headers.etag).toBe(answer.headers.etag);
    expect((await decide(server, id, { verdict: 'rejected' }, { 'if-match': tag })).code).toBe(412);
    expect((await decide(server, id, { verdict: 'rejected' })).code).toBe(428);
    const { path } = jsonOf<{ target: ApiTarget }>(answer).target;
    expect((await server.reviews.read(path))?.things[0]?.decisions[0]?.by).toBe('máy reviewer');
    const rejected = await decide(server, id, { verdict: 'rejected' }, { 'if-match': answer.headers.etag ?? '' });
    expect(jsonOf(rejected)).toEqual({ target: null });
    expect((await server.api(`/targets/${id}`)).code).toBe(404);
  });

  it('but what no field may hold, a reader, and who is nobody', async () => {
    const server = await opened();
    const { id, tag } = await first(server);
    const match = { 'if-match': tag };
    for (const body of [
      { verdict: 'corrected', field: 'value', value: 3 },
      { verdict: 'corrected', field: 'id', value: 'x' },
    ])
      expect((await decide(server, id, body, match)).code).toBe(409);
    expect((await decide(server, id, { verdict: 'added' }, match)).code).toBe(400);
    expect((await decide(server, id, '{', match)).code).toBe(400);
    expect((await decide(server, id, { verdict: 'accepted' }, { ...match, 'content-type': 'text/plain' })).code).toBe(415);
    expect((await decide(server, id, { verdict: 'noted', note: 'x'.repeat(70_000) }, match)).code).toBe(413);
    expect((await decide(server, id, { verdict: 'accepted' }, { ...match, ...bearer(reader) })).code).toBe(403);
    expect((await decide(server, 'tgt-none', { verdict: 'accepted' }, match)).code).toBe(404);
  });
});

describe('refuses', () => {
  it.each([
    '/targets?year=soon',
    '/targets?colour=red',
    '/targets?limit=0',
    '/targets?limit=1e9',
    '/targets?year=2030&year=2031',
    '/targets?indicator=',
    '/documents?year=2030',
    '/changes?limit=-1',
  ])('%s: 400 that names the parameter, in one shape', async (path) => {
    const { api } = await opened();
    const answer = await api(`${path}&lang=en`);
    expect([answer.code, jsonOf(answer)]).toMatchObject([400, { error: 'bad-shape', message: expect.stringMatching(/\(.+\)/) }]);
  });

  it('what is not there', async () => {
    const { api } = await opened();
    for (const path of ['/documents/none', '/targets/..%2f..%2fa', '/nothing', '/targets/none/decisions']) expect((await api(path)).code).toBe(404);
  });

  it('a token that nobody has, or that was revoked, everywhere; none where people log in; a cookie is none', async () => {
    let tokens: readonly Token[] = [reader.token];
    const { api } = await opened({ tokens: async () => tokens });
    expect((await api('/targets', { headers: bearer(reader) })).code).toBe(200);
    tokens = [];
    expect((await api('/targets', { headers: bearer(reader) })).code).toBe(401);
    expect(jsonOf(await api('/targets', { headers: { authorization: 'Basic x' } }))).toMatchObject({ error: 'token-unknown' });
    const closed = await opened({ access: { kind: 'accounts', accounts: async () => [] } });
    expect(jsonOf(await closed.api('/targets', { headers: { cookie: '__Host-muctieu=x' } }))).toMatchObject({ error: 'token-needed' });
    expect((await closed.api('/targets', { headers: bearer(reader) })).code).toBe(200);
  });

  it('more requests than it may send, with the seconds to wait', async () => {
    const { api } = await opened({ requestsPerMinute: 3 });
    for (let count = 0; count < 3; count += 1) expect((await api('/schema', { headers: bearer(reader) })).code).toBe(200);
    const late = await api('/schema', { headers: bearer(reader) });
    const wait = Number(late.headers['retry-after']);
    expect([late.code, wait > 0 && wait <= 20]).toEqual([429, true]);
    expect((await api('/schema', { headers: bearer(reviewer) })).code).toBe(200);
  });

  it('browsers of other pages, until they are named', async () => {
    const asked = { method: 'OPTIONS', headers: { origin: 'https://board.example', 'access-control-request-method': 'GET' } };
    const closed = await opened();
    expect((await closed.api('/targets', asked)).headers['access-control-allow-origin']).toBeUndefined();
    const named = await opened({ origins: ['https://board.example'] });
    expect((await named.api('/targets', asked)).headers['access-control-allow-origin']).toBe('https://board.example');
    expect((await named.api('/targets', { headers: { origin: 'https://other.example' } })).headers['access-control-allow-origin']).toBeUndefined();
  });
});

it('an extraction that was changed by hand is not given', async () => {
  const { api, out, extract, cwd } = await opened();
  await api('/targets');
  writeFileSync(join(out, 'a.txt.json'), '{}');
  put(cwd, 'corpus/b.txt', source.replace('12/KH-UBND', '13/KH-UBND'));
  await extract();
  await expect.poll(async () => targetsIn(await api('/targets')).targets.length, { timeout: 10_000 }).toBeGreaterThan(0);
});
