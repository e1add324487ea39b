/** The language that the reader chose: Vietnamese until then. */
import { effect, signal } from '@preact/signals';
import type { Language } from '../../cli/messages/in-both.ts';
import { keep, kept } from './kept.ts';

export const language = signal<Language>(kept('language') === 'en' ? 'en' : 'vi');

effect(() => {
  keep('language', language.value);
  document.documentElement.lang = language.value;
});
