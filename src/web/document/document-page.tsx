/** One document: its text on the left, what was found in it on the right. */
import { signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { address } from '../server.ts';
import { openRefusal, view } from '../state/opened.ts';
import { othersAt } from '../state/presence.ts';
import { words } from '../words/index.ts';
import { BulkAccept, isBulkOpen } from './bulk-accept.tsx';
import { useDocumentKeys } from './document-keys.ts';
import { form } from './form-state.ts';
import { MarkedBar } from './marked-bar.tsx';
import { announced, marked, rows, select, selected, selectedRow, shownSpan, showsOriginal, tab } from './selection.ts';
import { TabBody, Tabs } from './tabs.tsx';
import { TextPane } from './text-pane.tsx';

/** On a narrow window one of the two is seen. */
const side = signal<'text' | 'targets'>('targets');

export interface DocumentPageOptions {
  readonly path: string;
  /** To be shown first. */
  readonly target: string | null;
  readonly at: number | null;
}

export function DocumentPage({ path: asked, target, at }: DocumentPageOptions) {
  const document = view.value?.path === asked ? view.value : null;
  const path = document?.path ?? null;
  useLayoutEffect(() => {
    form.value = null;
    selected.value = null;
    tab.value = 'targets';
    showsOriginal.value = false;
    if (path === null) return;
    if (target !== null) select(target);
    else if (at !== null) shownSpan.value = { start: at, end: at };
    else select(rows.peek()[0]?.target.id ?? null);
  }, [path, target, at]);
  useDocumentKeys();
  const said = words.value.document;
  if (!document) return <p class="quiet">{openRefusal.value?.message ?? said.loading}</p>;
  return (
    <div class={`document side-${side.value}${showsOriginal.value ? ' with-original' : ''}`}>
      <DocumentHead />
      <nav class="sides" aria-label={said.tabs.targets}>
        <button type="button" aria-pressed={side.value === 'text'} onClick={() => (side.value = 'text')}>
          {said.text}
        </button>
        <button type="button" aria-pressed={side.value === 'targets'} onClick={() => (side.value = 'targets')}>
          {said.tabs.targets}
        </button>
      </nav>
      <section class="left" aria-label={said.text} data-marked={marked.value !== null}>
        <MarkedBar />
        <TextPane text={document.text} />
      </section>
      {showsOriginal.value && (
        <section class="original-pane" aria-label={said.original}>
          <Original path={document.path} page={selectedRow.value?.target.evidence.page ?? null} />
        </section>
      )}
      <section class="right" aria-label={said.tabs.targets}>
        <Tabs />
        <TabBody />
      </section>
      {isBulkOpen.value && <BulkAccept />}
      <p class="announced" role="status" aria-live="polite">
        {announced.value}
      </p>
    </div>
  );
}

function DocumentHead() {
  const document = view.value;
  const said = words.value.document;
  if (!document) return null;
  const { extraction, path, progress, stale } = document;
  const others = othersAt(path);
  return (
    <header class="document-head">
      <h1>{extraction.document.number ?? path}</h1>
      <span class="document-title">{extraction.document.title}</span>
      <span class={progress.isDone ? 'badge badge-accepted' : 'badge'}>
        {progress.isDone ? said.done : said.progress(progress.targets.decided, progress.targets.all)}
      </span>
      {others.length > 0 && <span class="badge">{said.others([...new Set(others.map(({ person }) => person))].join(', '))}</span>}
      <button type="button" onClick={() => (showsOriginal.value = !showsOriginal.value)}>
        {showsOriginal.value ? said.hideOriginal : said.showOriginal} <kbd>p</kbd>
      </button>
      {stale !== null && (
        <p class="notice" role="status">
          {said.stale} {stale}
        </p>
      )}
    </header>
  );
}

function Original({ path, page }: { readonly path: string; readonly page: number | null }) {
  const source = address('original', { path });
  const { original } = words.value.document;
  if (path.toLowerCase().endsWith('.pdf'))
    return <iframe class="original" title={original} src={page === null ? source : `${source}#page=${page}`} key={page} />;
  return (
    <p class="quiet">
      <a href={source} download>
        {original}: {path}
      </a>
    </p>
  );
}
