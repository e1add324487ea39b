/** Who works at this page. */
import { computed, signal } from '@preact/signals';
import type { Me } from '../../api/contract.ts';
import { type Answer, ask, bearToken, send } from '../server.ts';

/** Null until the server has said it. */
export const me = signal<Me | null>(null);
export const mayWrite = computed(() => ['reviewer', 'admin'].includes(me.value?.person?.role ?? ''));

export const askWhoIAm = (): Promise<Answer<Me>> => inTurn(async () => known(await ask<Me>('me')));

export const login = (name: string, password: string): Promise<Answer<Me>> =>
  inTurn(async () => {
    const answer = known(await send<Me>('login', { name, password }));
    if (answer.ok || answer.error !== 'csrf') return answer;
    // The page has waited longer than its token holds.
    known(await ask<Me>('me'));
    return known(await send<Me>('login', { name, password }));
  });

/** Who nobody is needs another token. */
export const logout = (): Promise<Answer<Me>> =>
  inTurn(async () => {
    await send<Me>('logout', {});
    return known(await ask<Me>('me'));
  });

let before: Promise<unknown> = Promise.resolve();

/** An answer of before a login must not come after it. */
function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const done = before.then(work);
  before = done.catch(() => {});
  return done;
}

function known(answer: Answer<Me>): Answer<Me> {
  if (answer.ok) {
    bearToken(answer.value);
    me.value = answer.value;
  }
  return answer;
}

/** The session is over: what has been decided waits until somebody logs in. */
export function loggedOut(): void {
  if (me.value?.person) me.value = { ...me.value, person: null };
}
