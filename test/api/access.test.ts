/** Accounts, sessions, roles, and the name that a proxy gives. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Account, accountsFile, changeAccounts, followAccounts, readAccounts } from '../../src/api/accounts.ts';
import type { Me, Role } from '../../src/api/contract.ts';
import { hashPassword } from '../../src/api/password.ts';
import { asker, jsonOf, type PageFolder, pageServer } from '../support/page-server.ts';

const PASSWORD = 'một hai ba bốn';
/** Made once: it takes its time. */
const hashed = hashPassword(PASSWORD);
const account = async (name: string, role: Role, password = hashed): Promise<Account> => ({ name, role, password: await password });

async function withAccounts(...names: readonly [string, Role][]): Promise<PageFolder & { readonly file: string }> {
  const { cwd } = await pageServer();
  const file = accountsFile(join(cwd, 'extracted'));
  for (const [name, role] of names) {
    const added = await account(name, role);
    await changeAccounts(file, (present) => [...present, added]);
  }
  const server = await pageServer({ access: { kind: 'accounts', accounts: followAccounts(file) } });
  return { ...server, file };
}

const draft = {
  path: 'a.txt',
  text: 'x',
  drafts: [{ id: '2f1e7a4c-54b5-4a53-8d53-6b0f5f9c8f10', thing: { kind: 'head' }, seen: null, what: { verdict: 'accepted' } }],
};

describe('with accounts', () => {
  it('nobody sees anything before a login, and all after it, until the logout', async () => {
    const server = await withAccounts(['Lê An', 'reviewer']);
    for (const path of ['documents', 'document?path=a.txt', 'waiting', 'search?q=a', 'events', 'original?path=a.txt', 'nothing'])
      expect([path, (await server.ask(`/page/${path}`)).code]).toEqual([path, 401]);
    for (const path of ['decisions', 'suggest', 'presence', 'files?name=x.txt'])
      expect([path, (await server.post(`/page/${path}`, draft)).code]).toEqual([path, 401]);
    expect(await server.me()).toMatchObject({ person: null, hasAccounts: true });
    const before = await server.me();
    const login = await server.post('/page/login', { name: 'Lê An'.normalize('NFD'), password: PASSWORD.normalize('NFD') });
    expect([login.code, jsonOf<Me>(login).person]).toEqual([200, { name: 'Lê An', role: 'reviewer' }]);
    expect(login.headers['set-cookie']?.[0]).toMatch(/^__Host-muctieu=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/u);
    expect((await server.me()).csrf).not.toBe(before.csrf);
    expect((await server.ask('/page/documents')).code).toBe(200);
    expect((await asker(server.port).ask('/page/documents')).code).toBe(401);
    const forged = asker(server.port, { cookie: '__Host-muctieu=forged' });
    expect((await forged.ask('/page/documents')).code).toBe(401);
    const logout = await server.post('/page/logout', {});
    expect([logout.code, jsonOf(logout)]).toEqual([200, { person: null, csrf: before.csrf, hasAccounts: true }]);
    expect((await server.post('/page/login', { name: 'Lê An', password: PASSWORD }, { 'x-muctieu-csrf': 'of a session that has ended' })).code).toBe(200);
    expect((await server.post('/page/login', { name: 'Lê An', password: PASSWORD }, { origin: 'https://elsewhere.example' })).code).toBe(403);
    await server.post('/page/logout', {});
    expect((await server.ask('/page/documents')).code).toBe(401);
  });

  it('each login has an id of its own, and the token of one session serves no other', async () => {
    const server = await withAccounts(['an', 'reviewer'], ['bình', 'reviewer']);
    const [an, binh] = [asker(server.port), asker(server.port)];
    const first = (await an.post('/page/login', { name: 'an', password: PASSWORD })).headers['set-cookie']?.[0];
    const second = (await an.post('/page/login', { name: 'an', password: PASSWORD })).headers['set-cookie']?.[0];
    expect(second).not.toBe(first);
    expect((await asker(server.port, { cookie: first?.split(';')[0] ?? '' }).ask('/page/documents')).code).toBe(401);
    await binh.post('/page/login', { name: 'bình', password: PASSWORD });
    expect((await binh.post('/page/decisions', draft, { 'x-muctieu-csrf': (await an.me()).csrf })).code).toBe(403);
  });

  it('a reader may look and not write; who is removed is nobody at once', async () => {
    const server = await withAccounts(['an', 'reader'], ['quản', 'admin']);
    await server.post('/page/login', { name: 'an', password: PASSWORD });
    expect((await server.ask('/page/document?path=a.txt')).code).toBe(200);
    for (const path of ['decisions', 'suggest', 'files?name=x.txt']) {
      const answer = await server.post(`/page/${path}`, draft);
      expect([path, answer.code, jsonOf<{ error: string }>(answer).error]).toEqual([path, 403, 'role']);
    }
    expect(server.refusals.at(-1)).toMatchObject({ person: 'an', code: 'role' });
    expect((await server.post('/page/presence', { path: 'a.txt', thing: null })).code).toBe(204);
    await changeAccounts(server.file, (present) => present.filter(({ name }) => name !== 'an'));
    expect((await server.ask('/page/documents')).code).toBe(401);
    const again = await account('an', 'admin', hashPassword('another password'));
    await changeAccounts(server.file, (present) => [...present, again]);
    expect((await server.ask('/page/documents')).code).toBe(401);
  });

  it('too many failed logins to a name are refused, also with the right password; a wrong name is told as a wrong password', async () => {
    const server = await withAccounts(['an', 'reviewer'], ['bình', 'reviewer']);
    const login = async (name: string, password: string) => {
      const answer = await server.post('/page/login', { name, password });
      return [answer.code, jsonOf<{ error?: string }>(answer).error];
    };
    expect(await login('ai đó', PASSWORD)).toEqual([401, 'wrong-login']);
    for (let time = 0; time < 10; time++) expect(await login('an', 'wrong')).toEqual([401, 'wrong-login']);
    expect(await login('an', 'wrong')).toEqual([429, 'too-many-logins']);
    expect(await login('an', PASSWORD)).toEqual([429, 'too-many-logins']);
    expect(await login('bình', PASSWORD)).toEqual([200, undefined]);
  });

  it('a file of accounts that is damaged lets nobody in', async () => {
    const server = await withAccounts(['an', 'reviewer']);
    await server.post('/page/login', { name: 'an', password: PASSWORD });
    await writeFile(server.file, '{');
    const answer = await server.ask('/page/documents');
    expect([answer.code, jsonOf(answer)]).toMatchObject([500, { error: 'fault' }]);
    expect(answer.body).not.toMatch(/ at |\.ts/u);
    expect(server.refusals.at(-1)?.fault).toMatch(/SyntaxError\n\s+at /u);
  });
});

it('ten who are added at the same time are all there', async () => {
  const file = accountsFile(join((await pageServer()).cwd, 'extracted'));
  const known = await account('an', 'reader');
  const names = Array.from({ length: 10 }, (_, index) => `an ${index}`);
  await Promise.all(names.map((name) => changeAccounts(file, (present) => [...present, { ...known, name }])));
  expect((await readAccounts(file)).map(({ name }) => name).sort()).toEqual(names);
});

describe('behind a proxy', () => {
  const named = { 'x-remote-user': Buffer.from('Lê An').toString('latin1') };
  it('the name that it gives is believed, and a page opened by its domain may write', async () => {
    const server = await pageServer({ access: { kind: 'proxy', header: 'X-Remote-User', from: null, accounts: async () => [] }, domain: 'plans.example' });
    expect(await server.me()).toMatchObject({ person: null, hasAccounts: false });
    const an = asker(server.port, { ...named, host: 'plans.example' });
    expect((await an.me()).person).toEqual({ name: 'Lê An', role: 'reviewer' });
    expect((await an.post('/page/decisions', draft, { origin: 'https://plans.example' })).code).toBe(409);
    expect((await an.post('/page/decisions', draft, { origin: 'https://other.example' })).code).toBe(403);
    expect((await asker(server.port, { ...named, host: 'other.example' }).ask('/page/me')).code).toBe(403);
  });

  it('accounts give the roles, and nobody is believed who is not the proxy', async () => {
    const accounts = [await account('Lê An', 'reviewer')];
    const access = { kind: 'proxy', header: 'x-remote-user', accounts: async () => accounts } as const;
    const server = await pageServer({ access: { ...access, from: null } });
    expect((await asker(server.port, named).me()).person?.role).toBe('reviewer');
    expect((await asker(server.port, { 'x-remote-user': 'ai' }).me()).person?.role).toBe('reader');
    const elsewhere = await pageServer({ access: { ...access, from: '192.0.2.1' } });
    expect((await asker(elsewhere.port, named).me()).person).toBe(null);
  });
});
