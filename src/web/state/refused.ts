/** Decisions that the server would not write: they wait here until a person has seen them. */
import { signal } from '@preact/signals';
import type { Draft } from '../../review/drafts.ts';
import type { Refused } from '../../review/views.ts';

type StaleEntry = Extract<Refused, { error: 'stale' }>['stale'][number];

/** Somebody decided first: mine, theirs, and the machine's. `theirs` null: it fell with another of its stroke. */
export interface Stale {
  readonly path: string;
  /** What was decided with it at one stroke. */
  readonly stroke: string;
  readonly draft: Draft;
  readonly theirs: StaleEntry | null;
}

export interface NotWritten {
  readonly path: string;
  readonly draft: Draft;
  readonly why: string;
  readonly message: string;
}

export const stale = signal<readonly Stale[]>([]);
export const notWritten = signal<readonly NotWritten[]>([]);

/** The person has decided anew, or let it go. */
export function settle(drafts: readonly string[]): void {
  const gone = new Set(drafts);
  stale.value = stale.value.filter(({ draft }) => !gone.has(draft.id));
  notWritten.value = notWritten.value.filter(({ draft }) => !gone.has(draft.id));
}
