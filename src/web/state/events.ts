/** What the server tells by itself: new extractions, decisions of others, who is present. */
import { effect, signal } from '@preact/signals';
import type { PageEvent } from '../../api/contract.ts';
import { address } from '../server.ts';
import { listChanged } from './documents.ts';
import { askWhoIAm, me } from './me.ts';
import { openAnew, openedPath, versionTold } from './opened.ts';
import { present } from './presence.ts';
import { saving } from './send-pending.ts';

/** False: the line is broken, what is shown may be old. */
export const isConnected = signal(true);

const PAUSE = 2000;

export function startEvents(): void {
  let source: EventSource | null = null;
  let person: string | null = null;
  effect(() => {
    const now = me.value?.person?.name ?? null;
    if (now === person) return;
    person = now;
    source?.close();
    source = now === null ? null : connect();
  });

  function connect(): EventSource {
    const opened = new EventSource(address('events'));
    opened.onopen = () => {
      isConnected.value = true;
      listChanged();
      if (openedPath.peek() !== null) void openAnew();
    };
    opened.onmessage = ({ data }) => hear(JSON.parse(data) as PageEvent);
    opened.onerror = () => {
      isConnected.value = false;
      if (opened.readyState !== EventSource.CLOSED) return;
      // The browser gives up where the answer was a refusal.
      setTimeout(async () => {
        await askWhoIAm();
        if (source === opened && me.peek()?.person) source = connect();
      }, PAUSE);
    };
    return opened;
  }
}

function hear(event: PageEvent): void {
  if (event.event === 'presence') present.value = event.people;
  else if (event.event === 'list') listChanged();
  else if (event.path === openedPath.peek() && event.version !== versionTold()) {
    // The answer to what is being saved says it too.
    whenIdle(() => {
      if (event.path === openedPath.peek() && event.version !== versionTold()) void openAnew();
    });
  }
}

function whenIdle(work: () => void): void {
  if (saving.peek() !== 'sending') {
    work();
    return;
  }
  const stop = effect(() => {
    if (saving.value === 'sending') return;
    queueMicrotask(() => {
      stop();
      work();
    });
  });
}
