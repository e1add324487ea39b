/** Keys that do something: who listens last is asked first. A key that an input method composes with is never taken. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Action, keyTable, type Where } from './table.ts';

/** False: the key was not for it, and goes on. */
export type Handlers = Partial<Readonly<Record<Action, () => unknown>>>;

const listening: { readonly where: Where; readonly handlers: () => Handlers }[] = [];

export function useKeys(where: Where, handlers: Handlers): void {
  const current = useCurrent(handlers);
  useLayoutEffect(() => {
    const listener = { where, handlers: current };
    listening.push(listener);
    return () => void listening.splice(listening.indexOf(listener), 1);
  }, [where]);
}

/** Of a key event: `Control+Shift+z`. Command on a Mac is Control. Shift is said only beside another: it is in the letter else. */
export function keyName({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  const control = ctrlKey || metaKey;
  const name = control && key.length === 1 ? key.toLowerCase() : key;
  return [control ? 'Control' : '', altKey ? 'Alt' : '', shiftKey && (control || altKey || key.length > 1) ? 'Shift' : '', name].filter(Boolean).join('+');
}

addEventListener('keydown', (event) => {
  if (event.isComposing || event.key === 'Process' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
  const name = keyName(event);
  if (isWriting(event.target) && name !== 'Escape') return;
  for (const { where, handlers } of listening.toReversed()) {
    const action = keyTable.find((each) => each.where === where && each.keys.includes(name))?.action;
    const handler = action === undefined ? undefined : handlers()[action];
    if (handler && handler() !== false) return event.preventDefault();
  }
});

/** A text that is read takes a caret, and no letters. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  !target.closest('[data-reads]') &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=range], [type=file])'));

function useCurrent<Value>(value: Value): () => Value {
  const holder = useRef(value);
  holder.current = value;
  return () => holder.current;
}
