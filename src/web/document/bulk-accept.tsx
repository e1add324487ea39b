/** Accepting all that nobody has decided on and that the machine is sure of: asked first, with how many they are. */
import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { useKeys } from '../keys/listen.ts';
import { words } from '../words/index.ts';
import { acceptAll, openAbove } from './deciding.ts';

export const isBulkOpen = signal(false);

const SURE = 95;

export function BulkAccept() {
  const [percent, setPercent] = useState(SURE);
  const { actions, bulkAbove, bulkAsk } = words.value.document;
  const leave = (): void => {
    isBulkOpen.value = false;
  };
  useKeys('everywhere', { leave });
  const targets = openAbove(percent / 100).map(({ target }) => target);
  const done = (): void => {
    if (targets.length > 0) acceptAll(targets);
    leave();
  };
  return (
    <div class="dialog" role="dialog" aria-modal="true" aria-label={actions.bulk}>
      <label>
        {bulkAbove}{' '}
        <input
          type="number"
          min={0}
          max={100}
          value={percent}
          ref={(input) => input?.focus()}
          onInput={({ currentTarget }) => setPercent(Number(currentTarget.value))}
          onKeyDown={({ key }) => key === 'Enter' && done()}
        />
      </label>
      <p>{bulkAsk(targets.length, percent)}</p>
      <p class="buttons">
        <button type="button" class="primary" onClick={done}>
          {actions.accept} <kbd>Enter</kbd>
        </button>
        <button type="button" onClick={leave}>
          {actions.cancel} <kbd>Esc</kbd>
        </button>
      </p>
    </div>
  );
}
