/** What the keys do in a document. */
import { type Handlers, useKeys } from '../keys/listen.ts';
import { isBulkOpen } from './bulk-accept.tsx';
import { accept, doAgain, reject, restore, takeBack } from './deciding.ts';
import { addFromMarked, form, openForm, takeMarked } from './form-state.ts';
import { goOn, order, selectedRow, showsOriginal, step, tab } from './selection.ts';
import { TABS } from './tabs.tsx';

export function useDocumentKeys(): void {
  useKeys('everywhere', { undo: () => void takeBack(), redo: () => void doAgain() });
  useKeys('document', {
    ...unlessForm({
      nextTarget: () => !isInText() && step(1),
      previousTarget: () => !isInText() && step(-1),
      nextOpen: goOn,
      accept,
      reject: () => (selectedRow.value?.isRejected ? restore() : reject()),
      edit: () => openForm('edit'),
      split: () => openForm('split'),
      merge: () => openForm('merge'),
      add: () => void addFromMarked(),
      note: () => document.getElementById('note')?.focus(),
      bulk: () => {
        isBulkOpen.value = true;
      },
      order: () => {
        order.value = order.value === 'text' ? 'doubtful' : 'text';
      },
      original: () => {
        showsOriginal.value = !showsOriginal.value;
      },
      nextTab: () => {
        tab.value = TABS[(TABS.indexOf(tab.value) + 1) % TABS.length] ?? 'targets';
      },
      toText: () => document.querySelector<HTMLElement>('.cm-content')?.focus(),
    }),
    takeIndicator: () => takeMarked('indicator'),
    takeComparator: () => takeMarked('comparator'),
    takeValue: () => takeMarked('value'),
    takeUnit: () => takeMarked('unit'),
    takePeriod: () => takeMarked('period'),
    takeAgency: () => takeMarked('agency'),
    takeBaseline: () => takeMarked('baseline'),
  });
}

/** Arrows move the caret there. */
const isInText = (): boolean => document.activeElement?.closest('[data-reads]') != null;

const unlessForm = (handlers: Handlers): Handlers =>
  Object.fromEntries(Object.entries(handlers).map(([action, handler]) => [action, () => form.value === null && handler()]));
