/** A file on its way through the queues, as small as a job must be: where its bytes lie, and which bytes they were when it was taken. */
import type { FileIssue } from '../issue.ts';

export interface Job {
  /** `source.path` of its extraction. */
  readonly name: string;
  /** How messages name it. */
  readonly shown: string;
  /** Where it lies: absolute, or relative to the folder of plans, which may be mounted elsewhere on another machine. */
  readonly file: string;
  /** Null where it could not be read when it was taken: reading it says why. */
  readonly sha256: string | null;
  /** ISO 8601, as the file system tells it. */
  readonly modifiedAt: string;
  readonly bytes: number;
  /** The name that the same bytes had before, where the file was renamed. */
  readonly from: string | null;
}

/** Where a job stands. `changed`: the bytes are no longer those that were taken. `unfinished`: what was in the way did not pass in time. */
export type Progress =
  | { readonly state: 'waiting' | 'reading' | 'extracting' | 'publishing' | 'changed' }
  | { readonly state: 'retrying' | 'unfinished'; readonly reason: string }
  | { readonly state: 'done'; readonly targets: number; readonly warnings: number }
  | { readonly state: 'failed'; readonly issue: FileIssue };

const ends: ReadonlySet<Progress['state']> = new Set(['done', 'failed', 'changed', 'unfinished']);

/** Nothing follows. */
export const isEnd = ({ state }: Progress): boolean => ends.has(state);
