/** The list of documents, and what waits in all of them. */
import { signal } from '@preact/signals';
import type { ListRow } from '../../api/contract.ts';
import type { Waiting } from '../../review/views.ts';
import { ask, type Refusal } from '../server.ts';
import { loggedOut } from './me.ts';
import { route } from './route.ts';

/** Null until they are known. */
export const documents = signal<readonly ListRow[] | null>(null);
export const waiting = signal<readonly Waiting[] | null>(null);
/** Why the last look failed. */
export const listRefusal = signal<Refusal | null>(null);

export const refreshDocuments = oneAtATime(async () => {
  const answer = await ask<{ documents: readonly ListRow[] }>('documents');
  if (answer.ok) documents.value = answer.value.documents;
  told(answer.ok ? null : answer);
});

export const refreshWaiting = oneAtATime(async () => {
  const answer = await ask<{ waiting: readonly Waiting[] }>('waiting');
  if (answer.ok) waiting.value = answer.value.waiting;
  told(answer.ok ? null : answer);
});

function told(refusal: Refusal | null): void {
  if (refusal?.status === 401) loggedOut();
  listRefusal.value = refusal;
}

const PAUSE = 1000;
let isToRefresh = false;

/** Somebody decided, or a file was read: told often, asked for once a while, and the list only where it is seen. */
export function listChanged(): void {
  if (isToRefresh) return;
  isToRefresh = true;
  setTimeout(() => {
    isToRefresh = false;
    if (route.peek().page === 'list') void refreshDocuments();
    void refreshWaiting();
  }, PAUSE);
}

/** Asked for while it runs: once more at its end, however often. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  return async function run(): Promise<void> {
    if (running) {
      again = true;
      return running;
    }
    running = work().finally(() => {
      running = null;
    });
    await running;
    if (again) {
      again = false;
      await run();
    }
  };
}
