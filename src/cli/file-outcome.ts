/** What becomes of one input of a run, as it is told to people and programs. */
import type { FileIssue, FileIssueCode } from '../issue.ts';
import type { FileRecord } from '../ledger/ledger-state.ts';
import type { Job, Progress } from '../queue/job.ts';
import type { Input } from './inputs.ts';

export interface FileOutcome {
  /** With a dry run, "written" is what would be written. `left`: the run was stopped before. */
  readonly status: 'written' | 'unchanged' | 'duplicate' | 'failed' | 'left';
  readonly targets: number;
  readonly warnings: number;
  readonly issue: FileIssue | null;
}

export interface FileResult {
  readonly input: Input;
  readonly outcome: FileOutcome;
}

const nothing = { targets: 0, warnings: 0, issue: null } as const;

export const left: FileOutcome = { ...nothing, status: 'left' };
export const duplicate: FileOutcome = { ...nothing, status: 'duplicate' };
export const failed = (issue: FileIssue): FileOutcome => ({ ...nothing, status: 'failed', issue });

export const unwritable = (path: string, detail: string): FileIssue => ({ code: 'output-unwritable', stage: 'write', path, detail });

/** A copy stands without an extraction of its own. */
export function standingOutcome(record: FileRecord | undefined): FileOutcome {
  const published = record?.copyOf === null ? record.published : null;
  return published ? { status: 'unchanged', targets: published.targets, warnings: published.warnings, issue: null } : duplicate;
}

/** It would fail as it did before. */
export function knownFailure(record: FileRecord | undefined, shown: string): FileOutcome {
  const failure = record?.failed;
  return failed({ code: failure?.code as FileIssueCode, stage: 'read', path: shown, detail: failure?.detail ?? '' });
}

export function outcomeOf({ shown }: Job, progress: Progress): FileOutcome {
  if (progress.state === 'done') return { status: 'written', targets: progress.targets, warnings: progress.warnings, issue: null };
  if (progress.state === 'failed') return failed({ ...progress.issue, path: shown });
  if (progress.state === 'unfinished') return failed(unwritable(shown, progress.reason));
  return failed({ code: 'file-unreadable', stage: 'read', path: shown, detail: 'changed' });
}
