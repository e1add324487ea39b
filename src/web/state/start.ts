/** What runs as long as the page is open. */
import { computed, effect } from '@preact/signals';
import { words } from '../words/index.ts';
import { refreshDocuments, refreshWaiting } from './documents.ts';
import { startEvents } from './events.ts';
import { language } from './language.ts';
import { askWhoIAm, me } from './me.ts';
import { close, open, view } from './opened.ts';
import { startPresence } from './presence.ts';
import { route } from './route.ts';
import { startSending } from './send-pending.ts';

const isList = computed(() => route.value.page === 'list');
const isLoggedIn = computed(() => me.value?.person != null);

export function start(): void {
  startSending();
  startEvents();
  startPresence();
  effect(() => {
    const there = route.value;
    if (!me.value?.person) return;
    if (there.page === 'document') void open(there.path);
    else close();
  });
  effect(() => {
    // Reasons are told in the reader's language.
    void language.value;
    if (!isLoggedIn.value) return;
    if (isList.value) void refreshDocuments();
    void refreshWaiting();
  });
  effect(() => {
    const there = route.value;
    const what =
      there.page === 'document' ? (view.value?.extraction.document.number ?? there.path) : words.value.frame[there.page === 'list' ? 'documents' : there.page];
    document.title = `${what} · ${words.value.frame.name}`;
  });
  void knock();
}

const PAUSE = 1500;

/** Until the server has answered once. */
async function knock(): Promise<void> {
  const answer = await askWhoIAm();
  if (!answer.ok) setTimeout(() => void knock(), PAUSE);
}
