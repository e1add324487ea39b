/** The one document that is open: as the server told it, and as it is with what has been decided since. */
import { computed, signal } from '@preact/signals';
import type { DocumentView } from '../../api/contract.ts';
import { thingKey } from '../../review/thing-key.ts';
import type { Saved, ThingView } from '../../review/views.ts';
import { askAnew, type Refusal } from '../server.ts';
import { loggedOut } from './me.ts';
import { mine } from './pending.ts';
import { rebasePending } from './rebase.ts';
import { withDrafts } from './with-drafts.ts';

/** As the server told it last. */
const told = signal<DocumentView | null>(null);
export const openedPath = signal<string | null>(null);
export const openRefusal = signal<Refusal | null>(null);

/** What is shown. Null while it is fetched. */
export const view = computed<DocumentView | null>(() => {
  const document = told.value;
  if (document === null) return null;
  return withDrafts(
    document,
    mine.value.filter(({ path, text }) => path === document.path && text === document.textSha256),
  );
});

/** What has been decided, by `thingKey`. */
export const things = computed<ReadonlyMap<string, ThingView>>(() => new Map((view.value?.things ?? []).map((each) => [thingKey(each.thing), each])));

/** Resolves when it is there, or has been refused. */
export async function open(path: string): Promise<void> {
  if (openedPath.peek() === path && told.peek() !== null) return;
  if (openedPath.peek() !== path) told.value = null;
  openedPath.value = path;
  await openAnew();
}

interface Asking {
  readonly path: string;
  readonly answered: Promise<void>;
  /** Once more after it, however often that was wished for. */
  again: Promise<void> | null;
}
let asking: Asking | null = null;
/** Of what was told last. */
let tag: string | null = null;

/** A new extraction, or a text that changed: what is pending stays. */
export function openAnew(): Promise<void> {
  const path = openedPath.peek();
  if (path === null) return Promise.resolve();
  const running = asking;
  if (running?.path !== path) return askFor(path);
  running.again ??= running.answered.then(() => (openedPath.peek() === path ? askFor(path) : undefined));
  return running.again;
}

function askFor(path: string): Promise<void> {
  const mine: Asking = { path, again: null, answered: fetched(path, () => asking === mine && openedPath.peek() === path) };
  asking = mine;
  void mine.answered.finally(() => {
    if (asking === mine) asking = null;
  });
  return mine.answered;
}

async function fetched(path: string, isWanted: () => boolean): Promise<void> {
  const before = told.peek()?.path === path ? told.peek() : null;
  const answer = await askAnew<DocumentView>(before && tag, 'document', { path });
  if (!isWanted()) return;
  if (answer.ok) {
    told.value = answer.value;
    tag = answer.tag;
    if (before) rebasePending(before, answer.value);
  } else if (answer.status === 401) loggedOut();
  openRefusal.value = answer.ok || answer.status === 304 ? null : answer;
}

export function close(): void {
  openedPath.value = null;
  told.value = null;
  openRefusal.value = null;
}

export const versionTold = (): string | null => told.peek()?.version ?? null;

/** `path`: where it was saved; the reviewer may have gone on to another. */
export function putSaved(path: string, saved: Saved): void {
  const before = told.peek();
  if (before === null || before.path !== path) return;
  const changed = new Set([...saved.targets, ...saved.rejected].map(({ id }) => id).concat(saved.gone));
  const others = (targets: DocumentView['extraction']['targets']) => targets.filter(({ id }) => !changed.has(id));
  const { document, citations, assignments, rejectedItems, numbers, names, warnings } = saved;
  const abouts = new Set(saved.things.map(({ about }) => about));
  const targets = [...others(before.extraction.targets), ...saved.targets].sort((a, b) => a.evidence.start - b.evidence.start);
  told.value = {
    ...before,
    version: saved.version,
    // Until the first decision the machine's is what stands.
    machine: before.machine ?? before.extraction,
    extraction: { ...before.extraction, targets, document, citations, assignments, numbers, names, warnings },
    rejected: { ...rejectedItems, targets: [...others(before.rejected.targets), ...saved.rejected] },
    things: [...before.things.filter(({ about }) => !abouts.has(about)), ...saved.things],
    progress: saved.progress,
  };
}
