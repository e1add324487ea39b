/** What the readers of a table give. */
import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';
import type { TableHead } from './table-columns.ts';

export interface TableRead {
  readonly drafts: Draft[];
  readonly head: TableHead;
  /** Ordinals and numbers of the head. */
  readonly numbering: Span[];
  readonly results: Span[];
}
