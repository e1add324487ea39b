/** The index of the folder after decisions: true a moment later, and when the server ends. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { DocumentView } from '../../src/api/contract.ts';
import { jsonOf, pageServer } from '../support/page-server.ts';
import { deciding } from '../support/reviewed-folder.ts';

const targetsIn = (out: string): number => JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')).documents[0].targets;

it('counts what people left standing', async () => {
  const server = await pageServer();
  const { extraction, textSha256: text } = jsonOf<DocumentView>(await server.ask('/page/document?path=a.txt'));
  const [first, second] = extraction.targets.map(({ id }) => deciding({ kind: 'target', id }, { verdict: 'rejected' }));
  expect(targetsIn(server.out)).toBe(3);
  await server.post('/page/decisions', { path: 'a.txt', text, drafts: [first] });
  await expect.poll(() => targetsIn(server.out), { timeout: 30_000 }).toBe(2);
  await server.post('/page/decisions', { path: 'a.txt', text, drafts: [second] });
  await server.close();
  expect(targetsIn(server.out)).toBe(1);
});
