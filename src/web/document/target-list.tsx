/** The targets: as many rows as are seen, whatever the document holds. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { view } from '../state/opened.ts';
import { othersAt } from '../state/presence.ts';
import { words } from '../words/index.ts';
import { type Row, rows, select, selected } from './selection.ts';
import { periodWords, valueWords } from './target-words.ts';

/** CSS pixels: `.target-row` is as high. */
const HEIGHT = 56;
const BEYOND = 8;

export function TargetList() {
  const all = rows.value;
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 600 });
  const look = (): void => {
    if (box.current) setSeen({ top: box.current.scrollTop, height: box.current.clientHeight });
  };
  useLayoutEffect(() => {
    look();
    addEventListener('resize', look);
    return () => removeEventListener('resize', look);
  }, []);
  const at = all.findIndex(({ target }) => target.id === selected.value);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || at < 0) return;
    if (at * HEIGHT < element.scrollTop) element.scrollTop = at * HEIGHT;
    else if ((at + 1) * HEIGHT > element.scrollTop + element.clientHeight) element.scrollTop = (at + 1) * HEIGHT - element.clientHeight;
  }, [at]);
  const from = Math.max(0, Math.floor(seen.top / HEIGHT) - BEYOND);
  const to = Math.min(all.length, Math.ceil((seen.top + seen.height) / HEIGHT) + BEYOND);
  if (all.length === 0) return <p class="empty">{words.value.document.empty}</p>;
  return (
    <div
      class="target-list"
      ref={box}
      onScroll={look}
      role="listbox"
      tabIndex={0}
      aria-label={words.value.document.tabs.targets}
      aria-activedescendant={at >= from && at < to ? `row-${at}` : undefined}
    >
      <div class="target-rows" style={{ height: `${all.length * HEIGHT}px` }}>
        <div class="target-seen" style={{ transform: `translateY(${from * HEIGHT}px)` }}>
          {all.slice(from, to).map((row, index) => (
            <TargetRow key={row.target.id} row={row} place={from + index} />
          ))}
        </div>
      </div>
    </div>
  );
}

function TargetRow({ row: { target, isRejected }, place }: { readonly row: Row; readonly place: number }) {
  const { status } = words.value.document;
  const state = isRejected ? 'rejected' : target.review.status;
  const others = view.value ? othersAt(view.value.path).filter(({ thing }) => thing?.kind === 'target' && thing.id === target.id) : [];
  const isChosen = selected.value === target.id;
  return (
    <div id={`row-${place}`} class={`target-row state-${state}`} role="option" aria-selected={isChosen} onClick={() => select(target.id)}>
      <span class="target-indicator">{target.indicator}</span>
      <span class="target-facts">
        <strong>{valueWords(target)}</strong> <span>{periodWords(target)}</span>
        <span class={`badge badge-${state}`}>{status[state]}</span>
        <span class={target.confidence < 0.8 ? 'confidence doubtful' : 'confidence'}>{Math.round(target.confidence * 100)}%</span>
        {others.length > 0 && <span class="badge">{others.map(({ person }) => person).join(', ')}</span>}
      </span>
    </div>
  );
}
