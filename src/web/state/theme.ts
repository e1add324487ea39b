/** Light or dark: as the system says until the reader chooses. */
import { effect, signal } from '@preact/signals';
import { forget, keep, kept } from './kept.ts';

export type Theme = 'system' | 'light' | 'dark';

const before = kept('theme');
export const theme = signal<Theme>(before === 'light' || before === 'dark' ? before : 'system');

effect(() => {
  if (theme.value === 'system') {
    forget('theme');
    delete document.documentElement.dataset.theme;
  } else {
    keep('theme', theme.value);
    document.documentElement.dataset.theme = theme.value;
  }
});
