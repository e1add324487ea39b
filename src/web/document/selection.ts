/** What of the open document is looked at, and in which order its targets stand. */
import { computed, signal } from '@preact/signals';
import type { Span } from '../../span.ts';
import type { Target } from '../../validate/schema.ts';
import { view } from '../state/opened.ts';
import { lookedAt } from '../state/presence.ts';
import { longestOf, marksOf } from './marks.ts';

export type Tab = 'targets' | 'head' | 'citations' | 'assignments' | 'numbers' | 'words' | 'difference';

export const tab = signal<Tab>('targets');
export const order = signal<'doubtful' | 'text'>('doubtful');
/** The id of a target. */
export const selected = signal<string | null>(null);
/** Words that are marked in the text. */
export const marked = signal<Span | null>(null);
/** Where the text is to be scrolled; a new object each time. */
export const shownSpan = signal<Span | null>(null);
/** What was done last, for those who hear the page. */
export const announced = signal('');

export interface Row {
  readonly target: Target;
  readonly isRejected: boolean;
}

export const rows = computed<readonly Row[]>(() => {
  const document = view.value;
  if (!document) return [];
  const standing = document.extraction.targets.map((target) => ({ target, isRejected: false }));
  const all = [...standing, ...document.rejected.targets.map((target) => ({ target, isRejected: true }))];
  const inText = (a: Row, b: Row): number => a.target.evidence.start - b.target.evidence.start || a.target.spans.value.start - b.target.spans.value.start;
  return all.sort(order.value === 'text' ? inText : (a, b) => a.target.confidence - b.target.confidence || inText(a, b));
});

/** A row stays where it is when it is decided on: the list does not jump. */
export const selectedRow = computed<Row | null>(() => rows.value.find(({ target }) => target.id === selected.value) ?? null);

export const isOpen = ({ target, isRejected }: Row): boolean => !isRejected && target.review.status === 'machine';

export const marks = computed(() => {
  const all = view.value ? marksOf(view.value) : [];
  return { all, longest: longestOf(all) };
});

export function select(id: string | null): void {
  selected.value = id;
  const row = rows.peek().find(({ target }) => target.id === id);
  lookedAt.value = row ? { kind: 'target', id: row.target.id } : null;
  if (row) shownSpan.value = { ...row.target.spans.value };
}

export function step(by: 1 | -1): void {
  const all = rows.peek();
  const at = all.findIndex(({ target }) => target.id === selected.peek());
  const next = all[Math.min(all.length - 1, Math.max(0, at + by))];
  if (next) select(next.target.id);
}

/** The next that nobody has decided on, from where the list stands, around its end. */
export function goOn(): void {
  const all = rows.peek();
  const at = all.findIndex(({ target }) => target.id === selected.peek());
  const next = [...all.slice(at + 1), ...all.slice(0, Math.max(0, at))].find(isOpen);
  if (next) select(next.target.id);
}

/** Beside the text; in its place on a narrow window. */
export const showsOriginal = signal(false);
