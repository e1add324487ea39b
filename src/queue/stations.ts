/** What is done with a job in each queue, whoever carries it there. A station throws only what passes: a full disk, a missing network. */
import type { SourceText } from '../document.ts';
import type { FileIssue, Result } from '../issue.ts';
import type { Published } from '../ledger/events.ts';
import type { Job } from './job.ts';

/** An extraction as it will lie on the disk. */
export interface Publishable {
  readonly json: string;
  readonly text: string;
  readonly told: Omit<Published, 'at' | 'modifiedAt'>;
}

/** What became of a job before it is written. */
export type Outcome = { readonly kind: 'extracted'; readonly publishable: Publishable } | { readonly kind: 'issue'; readonly issue: FileIssue };

export interface Stations {
  /** Null where the bytes are no longer those of the job. */
  readonly read: (job: Job) => Promise<Result<SourceText> | null>;
  readonly extract: (source: SourceText) => Promise<Result<Publishable>>;
  readonly publish: (outcomes: readonly { readonly job: Job; readonly outcome: Outcome }[]) => Promise<void>;
}
