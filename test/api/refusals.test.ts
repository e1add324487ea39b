/** What the page's server refuses, each in one shape, told to whoever runs it without a word of what was sent. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { filesIn, namesIn, put } from '../support/folders.ts';
import { asker, jsonOf, pageServer } from '../support/page-server.ts';

const save = { path: 'a.txt', text: 'x', drafts: [{ id: randomUUID(), thing: { kind: 'head' }, seen: null, what: { verdict: 'noted', note: 'BÍ MẬT' } }] };

describe('a write', async () => {
  it.each([
    ['without a token', { 'x-muctieu-csrf': '' }, 403, 'csrf'],
    ['with a wrong token', { 'x-muctieu-csrf': 'x'.repeat(43) }, 403, 'csrf'],
    ['from a page elsewhere', { origin: 'https://elsewhere.example' }, 403, 'bad-origin'],
    ['from this host at another port', { origin: 'http://127.0.0.1:1' }, 403, 'bad-origin'],
    ['whose origin is no address', { origin: 'null' }, 403, 'bad-origin'],
    ['from elsewhere, as the browser says', { 'sec-fetch-site': 'cross-site' }, 403, 'bad-origin'],
    ['from a neighbour, as the browser says', { 'sec-fetch-site': 'same-site' }, 403, 'bad-origin'],
    ['to another name', { host: 'elsewhere.example' }, 403, 'bad-host'],
    ['to a name that begins like ours', { host: '127.0.0.1.elsewhere.example' }, 403, 'bad-host'],
    ['of a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'wrong-type'],
    ['of text', { 'content-type': 'text/plain' }, 415, 'wrong-type'],
  ])('%s', async (_, headers, code, error) => {
    const server = await pageServer();
    const before = filesIn(server.out);
    const answer = await server.post('/page/decisions', save, headers);
    expect([answer.code, jsonOf(answer)]).toEqual([code, { error, message: expect.stringMatching(/\S/) }]);
    expect(server.refusals.at(-1)).toMatchObject({ method: 'POST', route: '/page/decisions', code: error });
    expect(JSON.stringify(server.refusals)).not.toContain('MẬT');
    expect(filesIn(server.out)).toEqual(before);
  });

  it('without an origin at all', async () => {
    const { port, me } = await pageServer();
    const { csrf } = await me();
    const answer = await asker(port).ask('/page/decisions', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-muctieu-csrf': csrf },
      body: save,
    });
    expect([answer.code, jsonOf(answer)]).toMatchObject([403, { error: 'bad-origin' }]);
  });

  it('of what is no JSON, of another form, nested without end, or too large', async () => {
    const { post, refusals } = await pageServer();
    for (const [body, code, error] of [
      ['{', 400, 'bad-json'],
      ['', 400, 'bad-json'],
      ['null', 400, 'bad-shape'],
      [{ ...save, more: 1 }, 400, 'bad-shape'],
      [{ ...save, drafts: [] }, 400, 'bad-shape'],
      [{ ...save, drafts: [{ ...save.drafts[0], id: 'a' }] }, 400, 'bad-shape'],
      [{ ...save, drafts: [{ ...save.drafts[0], by: 'admin' }] }, 400, 'bad-shape'],
      [`{"path":"a.txt","text":"x","drafts":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 400, 'bad-shape'],
      [
        `{"path":"a.txt","text":"x","drafts":[{"id":"${randomUUID()}","thing":{"kind":"head"},"seen":null,"what":{"verdict":"corrected","field":"title","value":${'['.repeat(100_000)}${']'.repeat(100_000)}}}]}`,
        400,
        'bad-shape',
      ],
      [`"${'x'.repeat(17 * 1024 * 1024)}"`, 413, 'too-large'],
    ] as const) {
      const answer = await post('/page/decisions', body);
      expect([answer.code, jsonOf<{ error: string }>(answer).error, String(body).slice(0, 80)]).toEqual([code, error, String(body).slice(0, 80)]);
      expect(refusals.at(-1)?.fault ?? null).toBe(null);
    }
    expect((await post('/page/presence', { path: 'x'.repeat(20_000), thing: null })).code).toBe(413);
    expect((await post('/page/suggest', { path: 'a.txt', text: 'x', span: { start: -1, end: 2 } })).code).toBe(400);
  });

  it('about what is not there', async () => {
    const { post, out } = await pageServer();
    const before = namesIn(out);
    for (const path of ['../a.txt', '/etc/passwd', 'a.txt/../a.txt', 'a.txt\u0000', 'b.txt', '__proto__']) {
      const answer = await post('/page/decisions', { ...save, path });
      expect([path, answer.code, jsonOf<{ error: string }>(answer).error]).toEqual([path, 409, 'text-changed']);
    }
    expect(namesIn(out)).toEqual(before);
  });
});

it('is read by nobody who calls it by another name, and lets nothing leave', async () => {
  const { ask, port } = await pageServer();
  expect((await ask('/page/documents', { headers: { host: 'elsewhere.example' } })).code).toBe(403);
  expect((await ask('/page/documents', { headers: { host: `localhost:${port}` } })).code).toBe(200);
  const { headers } = await ask('/page/me');
  expect(headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[\w+/=]+'/u);
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
});

it('the page is served with a nonce of its own each time, and nothing beside its files', async () => {
  const server = await pageServer();
  put(server.cwd, 'web/index.html', '<!doctype html><html><head><title>x</title></head></html>');
  put(server.cwd, 'web/assets/a-1.js', 'export {};');
  put(server.cwd, 'secret.txt', 'secret');
  const { ask } = await pageServer({ page: `${server.cwd}/web` });
  const [one, other] = [await ask('/'), await ask('/doc/a.txt')];
  const nonce = /<head><meta name="csp-nonce" content="([^"]+)">/u.exec(one.body)?.[1];
  expect(one.headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
  expect(other.body).not.toContain(`${nonce}`);
  expect(await ask('/assets/a-1.js')).toMatchObject({ code: 200, body: 'export {};', headers: { 'content-type': 'text/javascript; charset=utf-8' } });
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2fsecret.txt', '//secret.txt'])
    expect((await ask(path)).body).not.toContain('secret');
  expect((await ask('/page/nothing')).code).toBe(404);
});
