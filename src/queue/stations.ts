/** What is done with a job in each queue, whoever carries it there. A station throws only what passes: a full disk, a missing network. */
import type { SourceText } from '../document.ts';
import type { FileIssue, Result } from '../issue.ts';
import type { Told } from '../ledger/told-of.ts';
import type { Job } from './job.ts';

/** An extraction as it will lie on the disk. */
export interface Publishable {
  readonly json: string;
  readonly text: string;
  /** What the machine said, where people decided otherwise; null where nobody decided anything. */
  readonly machine: string | null;
  readonly told: Told;
}

/** What became of a job before it is written. */
export type Outcome = { readonly kind: 'extracted'; readonly publishable: Publishable } | { readonly kind: 'issue'; readonly issue: FileIssue };

export interface Finished {
  readonly job: Job;
  readonly outcome: Outcome;
}

export interface Stations {
  /** Null where the bytes are no longer those of the job. */
  readonly read: (job: Job) => Promise<Result<SourceText> | null>;
  readonly extract: (source: SourceText) => Promise<Result<Publishable>>;
  /** Gives them in their order as they were published: with what people decided. */
  readonly publish: (finished: readonly Finished[]) => Promise<readonly Finished[]>;
}
