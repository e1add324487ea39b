/** What the watcher says of one file, to whoever shows it. */
import type { FileIssue } from '../issue.ts';
import type { LeftAlone } from '../queue/left-alone.ts';

export type Ignored = LeftAlone | 'unknown-type' | 'leads-nowhere';

export type WatchState = 'waiting' | 'reading' | 'extracting' | 'publishing' | 'retrying' | 'published' | 'duplicate' | 'failed' | 'ignored';

export interface FileStatus {
  /** As `source.path`. */
  readonly name: string;
  readonly state: WatchState;
  /** ISO 8601; null where it was not taken yet. */
  readonly takenAt: string | null;
  readonly targets: number | null;
  readonly warnings: number | null;
  /** Why it failed, or what is in the way. */
  readonly issue: FileIssue | null;
  readonly ignored: Ignored | null;
}

export const freshStatus = (name: string): FileStatus => ({ name, state: 'waiting', takenAt: null, targets: null, warnings: null, issue: null, ignored: null });

export const ignoredStatus = (name: string, ignored: Ignored): FileStatus => ({ ...freshStatus(name), state: 'ignored', ignored });

/** Told of every change of a file; null: it is no longer in the folder. */
export type Show = (name: string, status: FileStatus | null) => void;
