/** The bar at the top: pages, saving, who is logged in, language and theme. */
import { waiting } from '../state/documents.ts';
import { language } from '../state/language.ts';
import { logout, mayWrite, me } from '../state/me.ts';
import { route } from '../state/route.ts';
import { type Theme, theme } from '../state/theme.ts';
import { words } from '../words/index.ts';
import { showsKeys } from './keys-dialog.tsx';
import { SavingState } from './saving-state.tsx';

const after: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };

export function TopBar() {
  const { frame } = words.value;
  const person = me.value?.person;
  const { page } = route.value;
  const waits = waiting.value?.length ?? 0;
  return (
    <header class="top">
      <strong class="name">{frame.name}</strong>
      {person && (
        <nav aria-label={frame.menu}>
          <a href="#/" aria-current={page === 'list' ? 'page' : undefined}>
            {frame.documents}
          </a>
          <a href="#/waiting" aria-current={page === 'waiting' ? 'page' : undefined}>
            {frame.waiting}
            {waits > 0 && <span class="count">{waits}</span>}
          </a>
          <a href="#/compare" aria-current={page === 'compare' ? 'page' : undefined}>
            {frame.compare}
          </a>
          <a href="#/query" aria-current={page === 'query' ? 'page' : undefined}>
            {frame.query}
          </a>
        </nav>
      )}
      <SavingState />
      <span class="space" />
      {person && (
        <span class="person">
          {person.name}
          {!mayWrite.value && ` (${frame.reader})`}
        </span>
      )}
      {person && me.value?.hasAccounts && (
        <button type="button" onClick={() => void logout()}>
          {frame.logOut}
        </button>
      )}
      <button type="button" onClick={() => (showsKeys.value = true)} aria-haspopup="dialog">
        {frame.keys} <kbd>?</kbd>
      </button>
      <button type="button" onClick={() => (theme.value = after[theme.value])}>
        {frame.theme[theme.value]}
      </button>
      <button type="button" lang={language.value === 'vi' ? 'en' : 'vi'} onClick={() => (language.value = language.value === 'vi' ? 'en' : 'vi')}>
        {frame.language}
      </button>
    </header>
  );
}
