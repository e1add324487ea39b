/** The stand on which pages are tested: keys arrive, an input method composes, faults of a page are seen. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import type { ListRow } from '../../src/api/contract.ts';
import { seriousFaults } from '../support/accessibility.ts';
import { compose, keys, openPage } from '../support/browser.ts';
import { largePlan } from '../support/large-plan.ts';
import { servedFolder } from '../support/served-folder.ts';

const SCRIPT = `
  const log = document.querySelector('output');
  addEventListener('keydown', (event) => { if (!event.isComposing) log.textContent += event.key + ' '; });
  addEventListener('compositionend', (event) => { log.textContent += '[' + event.data + ']'; });`;
const page = (body: string) =>
  `<!doctype html><html lang="vi"><title>Thử</title><main><h1>Thử</h1>${body}<output></output></main><script src="/script.js"></script></html>`;

it('presses keys one after the other', async () => {
  const { page } = await openPage(await served('<p>chữ</p>'));
  await keys(page, 'j a Shift+A Escape');
  expect(await page.textContent('output')).toBe('j a Shift A Escape ');
});

it('composes Vietnamese as an input method does', async () => {
  const { page } = await openPage(await served('<label>Ô <input></label>'));
  await page.focus('input');
  await compose(page, 't', 'ty', 'tyr', 'tỷ');
  expect(await page.inputValue('input')).toBe('tỷ');
  expect(await page.textContent('output')).toContain('[tỷ]');
});

it('sees what a page does badly for people who cannot see it, under the strictest rule on scripts', async () => {
  const good = await openPage(await served('<label>Ô <input></label>'));
  expect(await seriousFaults(good.page)).toEqual([]);
  const bad = await openPage(await served('<input>'));
  expect(await seriousFaults(bad.page)).toEqual(['label: input']);
});

it('a page that throws or breaks its own rule on scripts is noticed', async () => {
  const { page, faults } = await openPage(await served('<p onclick="1">chữ</p><script>throw new Error()</script>'));
  await page.waitForLoadState();
  expect(faults.splice(0).join('\n')).toMatch(/Content Security Policy/u);
});

it('serves a folder of plans with what was extracted from it', async () => {
  const { address } = await servedFolder({ 'a.txt': largePlan(5) });
  const answer = await fetch(`${address}/page/documents`);
  expect(((await answer.json()) as { documents: ListRow[] }).documents).toMatchObject([{ path: 'a.txt', state: 'new', targets: 5 }]);
});

async function served(body: string): Promise<string> {
  const server = createServer(({ url }, answer) => {
    const script = url === '/script.js';
    answer.setHeader('content-security-policy', "default-src 'none'; script-src 'self'");
    answer.setHeader('content-type', `${script ? 'text/javascript' : 'text/html'}; charset=utf-8`);
    answer.end(script ? SCRIPT : page(body));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
