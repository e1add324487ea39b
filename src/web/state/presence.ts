/** Who else looks at what, and telling them where this person is. */
import { effect, signal } from '@preact/signals';
import type { Present } from '../../api/contract.ts';
import type { Thing } from '../../review/drafts.ts';
import { send } from '../server.ts';
import { me } from './me.ts';
import { openedPath } from './opened.ts';

export const present = signal<readonly Present[]>([]);
/** What of the open document this person looks at: set by the document. */
export const lookedAt = signal<Thing | null>(null);

export const othersAt = (path: string): readonly Present[] => present.value.filter((each) => each.path === path && each.person !== me.value?.person?.name);

const PAUSE = 300;
/** Who is silent for half a minute is taken to have left. */
const SIGN_OF_LIFE = 10_000;

export function startPresence(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const said = { path: openedPath.value, thing: lookedAt.value };
    if (!me.value?.person) return;
    clearTimeout(timer);
    timer = setTimeout(() => void send('presence', said), PAUSE);
  });
  setInterval(() => {
    if (me.peek()?.person && openedPath.peek() !== null && document.visibilityState === 'visible')
      void send('presence', { path: openedPath.peek(), thing: lookedAt.peek() });
  }, SIGN_OF_LIFE);
}
