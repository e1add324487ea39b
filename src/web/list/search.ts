/** What is searched for in texts and indicators, and what was found. */
import { signal } from '@preact/signals';
import type { SearchAnswer } from '../../api/contract.ts';
import { ask } from '../server.ts';

export const asked = signal('');
/** Null where nothing is searched for, or the answer is not there yet. */
export const found = signal<SearchAnswer | null>(null);
export const isSearching = signal(false);

const PAUSE = 200;
let timer: ReturnType<typeof setTimeout> | undefined;

export function search(words: string): void {
  asked.value = words;
  clearTimeout(timer);
  found.value = null;
  isSearching.value = words.trim() !== '';
  if (!isSearching.value) return;
  timer = setTimeout(async () => {
    const answer = await ask<SearchAnswer>('search', { q: words.trim() });
    if (asked.value !== words) return;
    isSearching.value = false;
    found.value = answer.ok ? answer.value : null;
  }, PAUSE);
}
