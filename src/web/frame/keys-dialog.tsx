/** All keys, shown with `?`. */
import { signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { keyTable, type Where } from '../keys/table.ts';
import { words } from '../words/index.ts';

export const showsKeys = signal(false);

export function KeysDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const isShown = showsKeys.value;
  useLayoutEffect(() => {
    if (isShown) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isShown]);
  const { frame, keys } = words.value;
  const parts = Map.groupBy(keyTable, ({ where }) => where);
  return (
    <dialog ref={dialog} aria-labelledby="keys-title" onClose={() => (showsKeys.value = false)}>
      <h2 id="keys-title">{keys.title}</h2>
      {isShown && [...parts].map(([where, each]) => <Part key={where} where={where} rows={each} />)}
      <form method="dialog">
        <button type="submit">{frame.close}</button>
      </form>
    </dialog>
  );
}

function Part({ where, rows }: { where: Where; rows: typeof keyTable }) {
  const { keys } = words.value;
  return (
    <section>
      <h3>{keys.where[where]}</h3>
      <dl class="keys">
        {rows.map(({ action, keys: names }) => (
          <div key={action}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{shown(name)}</kbd>
              ))}
            </dt>
            <dd>{keys.actions[action]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const shown = (name: string): string =>
  name
    .replace('Control', 'Ctrl')
    .replace('Arrow', '')
    .replace('Down', '↓')
    .replace('Up', '↑')
    .replace('Left', '←')
    .replace('Right', '→')
    .replace('Escape', 'Esc');
