/** The documents as a table that is moved through with the arrow keys; of thousands of rows only those in sight are made. */
import { signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useKeys } from '../keys/listen.ts';
import { documents } from '../state/documents.ts';
import { go, toDocument } from '../state/route.ts';
import { words } from '../words/index.ts';
import { DocumentRow } from './document-row.tsx';
import { type Column, columns, order, rows } from './rows.ts';
import { useInSight } from './window.ts';

/** By its path, so that it stays where the list changes. */
const chosen = signal<string | null>(null);
const HEIGHT = 44;

export function DocumentTable() {
  const box = useRef<HTMLDivElement>(null);
  const shown = rows.value;
  const inSight = useInSight(box, shown.length, HEIGHT);
  const at = Math.max(
    0,
    shown.findIndex(({ path }) => path === chosen.value),
  );
  const current = shown[at];
  const move = (step: number): void => {
    // Keys may come faster than the table is drawn.
    const now = shown.findIndex(({ path }) => path === chosen.peek());
    const next = shown[Math.min(shown.length - 1, Math.max(0, now < 0 ? 0 : now + step))];
    if (!next) return;
    chosen.value = next.path;
    toSight(box.current, shown.indexOf(next));
    box.current?.focus();
  };
  useKeys('list', {
    next: () => move(1),
    previous: () => move(-1),
    open: () => (isElsewhere(box.current) || !current || current.state === 'failed' ? false : go(toDocument(current.path))),
  });
  const { list } = words.value;
  const { from, to } = inSight.value;
  return (
    <>
      <p class="quiet counted" role="status">
        {list.count(shown.length)}
      </p>
      <div
        id="documents"
        ref={box}
        class="table"
        role="grid"
        tabIndex={0}
        aria-label={list.title}
        aria-rowcount={shown.length + 1}
        aria-activedescendant={current && at >= from && at < to ? `row-${at}` : undefined}
      >
        <div class="row head" role="row" aria-rowindex={1}>
          {columns.map((column) => (
            <Head key={column} column={column} />
          ))}
        </div>
        <div class="rows" role="rowgroup" style={{ paddingTop: `${from * HEIGHT}px`, paddingBottom: `${Math.max(0, shown.length - to) * HEIGHT}px` }}>
          {shown.slice(from, to).map((row, index) => (
            <DocumentRow key={row.path} row={row} index={from + index} isChosen={row === current} choose={() => (chosen.value = row.path)} />
          ))}
        </div>
        {shown.length === 0 && <p class="quiet">{documents.value?.length ? list.nothingHere : list.empty}</p>}
      </div>
      {chosen.value !== null && current?.reason && (
        <p class="chosen-reason" role="status">
          <strong>{current.path}</strong>: {current.reason}
        </p>
      )}
    </>
  );
}

function Head({ column }: { column: Column }) {
  const { by, isDown } = order.value;
  const isBy = by === column;
  return (
    <div role="columnheader" class={`cell ${column}`} aria-sort={isBy ? (isDown ? 'descending' : 'ascending') : 'none'}>
      <button type="button" onClick={() => (order.value = { by: column, isDown: isBy && !isDown })}>
        {words.value.list.columns[column]}
        <span aria-hidden="true">{isBy ? (isDown ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </div>
  );
}

function toSight(box: HTMLElement | null, index: number): void {
  if (!box) return;
  const top = index * HEIGHT;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + 2 * HEIGHT > box.scrollTop + box.clientHeight) box.scrollTop = top + 2 * HEIGHT - box.clientHeight;
}

/** A button or a link has Enter for itself. */
const isElsewhere = (box: HTMLElement | null): boolean => {
  const { activeElement } = document;
  return activeElement !== null && activeElement !== document.body && activeElement !== box;
};
