/** Which rows of the list are shown, and in which order. */
import { computed, signal } from '@preact/signals';
import type { ListRow, ReviewState } from '../../api/contract.ts';
import { foldedText } from '../../search/folded-text.ts';
import { documents } from '../state/documents.ts';
import { asked, found } from './search.ts';

export const columns = ['title', 'place', 'number', 'issuedOn', 'state', 'targets', 'doubtful', 'progress'] as const;
export type Column = (typeof columns)[number];

export const states: readonly ReviewState[] = ['failed', 'stale', 'in-review', 'new', 'done'];
export const shownState = signal<ReviewState | null>(null);
export const order = signal<{ readonly by: Column; readonly isDown: boolean }>({ by: 'title', isDown: false });

export const counts = computed(() => {
  const each = Map.groupBy(documents.value ?? [], ({ state }) => state);
  return new Map(states.map((state) => [state, each.get(state)?.length ?? 0]));
});

const sorted = computed(() => {
  const { by, isDown } = order.value;
  const rows = (documents.value ?? []).map((row) => ({ row, key: keyOf(row, by), path: row.path }));
  const sign = isDown ? -1 : 1;
  return rows.sort((a, b) => sign * compare(a.key, b.key) || compare(a.path, b.path)).map(({ row }) => row);
});

export const rows = computed<readonly ListRow[]>(() => {
  const state = shownState.value;
  const words = foldedText(asked.value).trim();
  const hits = new Set(found.value?.found.map(({ path }) => path));
  return sorted.value.filter((row) => (state === null || row.state === state) && (words === '' || hits.has(row.path) || foldedHead(row).includes(words)));
});

export const titleOf = ({ document, path }: ListRow): string => document?.title ?? path;

const collator = new Intl.Collator('vi', { numeric: true });
const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));

function keyOf(row: ListRow, by: Column): string | number {
  if (by === 'title') return titleOf(row);
  if (by === 'state') return states.indexOf(row.state);
  if (by === 'targets' || by === 'doubtful') return row[by];
  if (by === 'progress') return row.progress === null || row.progress.targets.all === 0 ? 0 : row.progress.targets.decided / row.progress.targets.all;
  return row.document?.[by] ?? '';
}

const folded = new WeakMap<ListRow, string>();

function foldedHead(row: ListRow): string {
  const before = folded.get(row);
  if (before !== undefined) return before;
  const { type = '', number = '', issuer = '', place = '', title = '' } = row.document ?? {};
  const head = foldedText([row.path, type, number, issuer, place, title].join(' '));
  folded.set(row, head);
  return head;
}
