/** Only documents of one state. */
import { documents } from '../state/documents.ts';
import { words } from '../words/index.ts';
import { counts, shownState, states } from './rows.ts';

export function StateFilter() {
  const { list } = words.value;
  return (
    <div class="filter" role="group" aria-label={list.filter}>
      {[null, ...states].map((state) => (
        <button type="button" key={state} aria-pressed={shownState.value === state} onClick={() => (shownState.value = state)}>
          {state === null ? list.all : list.states[state]}{' '}
          <span class="number">{state === null ? (documents.value?.length ?? 0) : counts.value.get(state)}</span>
        </button>
      ))}
    </div>
  );
}
