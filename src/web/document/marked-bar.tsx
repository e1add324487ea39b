/** What can be made of the words that are marked, for whoever works with the mouse: drag over them, then choose. */
import { words } from '../words/index.ts';
import { addFromMarked, form, takeMarked } from './form-state.ts';
import type { MarkedField } from './marked-field.ts';
import { marked, selectedRow, tab } from './selection.ts';

const FIELDS: readonly MarkedField[] = ['indicator', 'value', 'unit', 'period', 'comparator', 'agency', 'baseline'];

export function MarkedBar() {
  if (marked.value === null) return null;
  const { actions, fields, marks, markedAs } = words.value.document;
  const hasTarget = selectedRow.value !== null || form.value !== null;
  return (
    <p class="marked-bar" role="toolbar" aria-label={markedAs}>
      {hasTarget && (
        <>
          <span>{markedAs}</span>
          {FIELDS.map((field, index) => (
            <button key={field} type="button" onMouseDown={keepMarked} onClick={() => takeMarked(field)}>
              {field === 'baseline' ? fields.baseline.toLowerCase() : marks[field]} <kbd>{index + 1}</kbd>
            </button>
          ))}
        </>
      )}
      {form.value === null && (
        <button type="button" onMouseDown={keepMarked} onClick={() => void addFromMarked()}>
          {tab.value === 'citations' || tab.value === 'assignments' ? actions.addItem : actions.add} <kbd>t</kbd>
        </button>
      )}
    </p>
  );
}

/** The text keeps its caret, and what is marked in it. */
const keepMarked = (event: Event): void => event.preventDefault();
