/** Two pages at once: who is where, and what changed, also by another process. */
import { get } from 'node:http';
import { dirname, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { followAccounts } from '../../src/api/accounts.ts';
import type { DocumentView, PageEvent } from '../../src/api/contract.ts';
import { openPresence, QUIET } from '../../src/api/presence.ts';
import { put } from '../support/folders.ts';
import { asker, jsonOf, pageServer } from '../support/page-server.ts';
import { deciding, source } from '../support/reviewed-folder.ts';
import { runNode } from '../support/run-node.ts';
import { until } from '../support/watcher.ts';

const none = followAccounts('/nowhere');
const proxied = { access: { kind: 'proxy', header: 'x-user', from: null, accounts: none } } as const;

function listen(
  port: number,
  person: string,
): { readonly heard: PageEvent[]; readonly leave: () => void; readonly last: (event: PageEvent['event']) => PageEvent | undefined } {
  const heard: PageEvent[] = [];
  const asked = get({ port, host: '127.0.0.1', path: '/page/events', headers: { 'x-user': person } }, (answer) => {
    let rest = '';
    answer.setEncoding('utf8').on('data', (words: string) => {
      const parts = `${rest}${words}`.split('\n\n');
      rest = parts.pop() ?? '';
      for (const part of parts) if (part.startsWith('data: ')) heard.push(JSON.parse(part.slice('data: '.length)));
    });
    answer.on('error', () => {});
  }).on('error', () => {});
  onTestFinished(() => void asked.destroy());
  return { heard, leave: () => asked.destroy(), last: (event) => heard.findLast((each) => each.event === event) };
}

/** Of the stream, which is left at once. */
function statusOf(port: number, person: string): Promise<number | undefined> {
  return new Promise((told, failed) => {
    const asked = get({ port, host: '127.0.0.1', path: '/page/events', headers: { 'x-user': person } }, ({ statusCode }) => {
      told(statusCode);
      asked.destroy();
    }).on('error', failed);
  });
}

it('shows to each where the others are, until their page is closed', async () => {
  const { port } = await pageServer(proxied);
  const [an, binh] = [asker(port, { 'x-user': 'an' }), asker(port, { 'x-user': 'binh' })];
  const [hearing, leaving] = [listen(port, 'an'), listen(port, 'binh')];
  await until(() => hearing.heard.length > 0 && leaving.heard.length > 0);
  const thing = { kind: 'target', id: 't' } as const;
  await an.post('/page/presence', { path: 'a.txt', thing: null });
  await binh.post('/page/presence', { path: 'a.txt', thing });
  const both = {
    event: 'presence',
    people: [
      { person: 'an', path: 'a.txt', thing: null },
      { person: 'binh', path: 'a.txt', thing },
    ],
  };
  await until(() => JSON.stringify(hearing.last('presence')) === JSON.stringify(both));
  expect(listen(port, 'cuong').heard).toEqual([]);
  leaving.leave();
  await until(() => JSON.stringify(hearing.last('presence')) === JSON.stringify({ ...both, people: both.people.slice(0, 1) }));
  await an.post('/page/presence', { path: null, thing: null });
  await until(() => JSON.stringify(hearing.last('presence')) === JSON.stringify({ event: 'presence', people: [] }));
});

it('who says nothing for half a minute has left', async () => {
  let now = 0;
  const told: number[] = [];
  const presence = openPresence(
    (people) => told.push(people.length),
    () => now,
  );
  onTestFinished(presence.close);
  presence.say({ person: 'an', path: 'a.txt', thing: null });
  now = QUIET;
  presence.look();
  expect([told, presence.people()]).toEqual([[1, 0], []]);
});

it('tells of a decision, and of what another process has extracted', async () => {
  const server = await pageServer(proxied);
  const an = asker(server.port, { 'x-user': 'an' });
  const { heard, last } = listen(server.port, 'binh');
  await until(() => heard.length > 0);
  const { textSha256: text } = jsonOf<DocumentView>(await an.ask('/page/document?path=a.txt'));
  const saved = await an.post('/page/decisions', { path: 'a.txt', text, drafts: [deciding({ kind: 'head' }, { verdict: 'accepted' })] });
  await until(() => last('document') !== undefined && last('list') !== undefined);
  expect(last('document')).toEqual({ event: 'document', path: 'a.txt', version: jsonOf<{ version: string }>(saved).version });
  put(server.cwd, 'corpus/b.txt', source.replace('12/KH', '13/KH'));
  expect((await runNode([resolve('pipelines/start.mjs'), 'extract'], { cwd: dirname(server.out) })).code).toBe(0);
  await until(() => heard.some((event) => event.event === 'document' && event.path === 'b.txt'));
  const { version } = jsonOf<DocumentView>(await an.ask('/page/document?path=b.txt'));
  expect(heard).toContainEqual({ event: 'document', path: 'b.txt', version });
});

it('a closing server ends the streams', async () => {
  const server = await pageServer(proxied);
  const { heard } = listen(server.port, 'an');
  await until(() => heard.length > 0);
  await server.close();
});

it('a person has no more than fifty pages open; others are not held up by that', async () => {
  const { port } = await pageServer(proxied);
  const first = Array.from({ length: 50 }, () => listen(port, 'an'));
  await until(() => first.every(({ heard }) => heard.length > 0));
  expect(await asker(port, { 'x-user': 'an' }).ask('/page/events')).toMatchObject({ code: 429, body: expect.stringContaining('too-many-pages') });
  const other = listen(port, 'binh');
  await until(() => other.heard.length > 0);
  first[0]?.leave();
  await expect.poll(() => statusOf(port, 'an'), { timeout: 30_000 }).toBe(200);
});
