/** Decisions made over HTTP, as the page sends them, for tests that begin with some. */
import { randomUUID } from 'node:crypto';
import type { DocumentView } from '../../src/api/contract.ts';
import type { Draft } from '../../src/review/drafts.ts';
import { asker, jsonOf } from './page-server.ts';

export type Decided = Extract<Draft, { readonly thing: unknown; readonly what: unknown }>['what'];

const portOf = (address: string): number => Number(new URL(address).port);

export async function documentAt(address: string, path: string): Promise<DocumentView> {
  return jsonOf<DocumentView>(await asker(portOf(address)).ask(`/page/document?path=${encodeURIComponent(path)}`));
}

/** On the target with this number among the document's. */
export async function decideTarget(address: string, path: string, index: number, what: Decided): Promise<void> {
  const { textSha256, extraction, things } = await documentAt(address, path);
  const id = extraction.targets[index]?.id ?? '';
  const known = things.find(({ thing }) => thing.kind === 'target' && thing.id === id);
  const draft = { id: randomUUID(), thing: { kind: 'target', id }, seen: known?.decisions.at(-1)?.id ?? null, what };
  const { code, body } = await asker(portOf(address)).post('/page/decisions', { path, text: textSha256, drafts: [draft] });
  if (code !== 200) throw new Error(body);
}
