/** The files of the folder as the watcher knows them, and where each stands between being dropped and being done. */
import type { FileIssue } from '../issue.ts';
import { type FileStatus, freshStatus, type Show } from './file-status.ts';

export interface WatchedFile {
  readonly name: string;
  readonly shown: string;
  /** Absolute. */
  readonly path: string;
  /** `line`: until it stands still; `hand`: on its way through the queues; `settled`: until it changes. */
  phase: 'line' | 'hand' | 'settled';
  mark: string;
  /** When this mark was first seen, in milliseconds of a clock that never goes back. */
  since: number;
  /** Not looked at before; `wait` is doubled each time. */
  retry: { readonly at: number; readonly wait: number } | null;
  /** The bytes on their way. */
  bytes: string | null;
  /** The name that they had before. */
  from: string | null;
  missing: boolean;
  /** When it was last there. */
  seen: number;
  status: FileStatus;
}

export interface WatchedFiles {
  readonly all: ReadonlyMap<string, WatchedFile>;
  readonly line: ReadonlySet<WatchedFile>;
  readonly named: (name: string) => WatchedFile | undefined;
  readonly add: (file: Pick<WatchedFile, 'name' | 'shown' | 'path' | 'mark'>, now: number) => void;
  readonly drop: (file: WatchedFile) => void;
  /** It is waited for until it stands still. */
  readonly wait: (file: WatchedFile, now: number) => void;
  /** It is on its way. */
  readonly hand: (file: WatchedFile, from: string | null) => void;
  /** It is tried again later, since something is in the way. */
  readonly retry: (file: WatchedFile, issue: FileIssue, now: number) => void;
  readonly settle: (file: WatchedFile, status: Partial<FileStatus>) => void;
  readonly show: (file: WatchedFile, status: Partial<FileStatus>) => void;
}

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;

export function watchedFiles(show: Show): WatchedFiles {
  const all = new Map<string, WatchedFile>();
  const byName = new Map<string, WatchedFile>();
  const line = new Set<WatchedFile>();

  function tell(file: WatchedFile, status: Partial<FileStatus>): void {
    file.status = { ...file.status, ...status };
    show(file.name, file.status);
  }
  return {
    all,
    line,
    named: (name) => byName.get(name),
    add: (found, now) => {
      const file: WatchedFile = {
        ...found,
        phase: 'line',
        since: now,
        retry: null,
        bytes: null,
        from: null,
        missing: false,
        seen: now,
        status: freshStatus(found.name),
      };
      all.set(file.path, file);
      byName.set(file.name, file);
      line.add(file);
      tell(file, {});
    },
    drop: (file) => {
      all.delete(file.path);
      line.delete(file);
      if (byName.get(file.name) !== file) return;
      byName.delete(file.name);
      show(file.name, null);
    },
    wait: (file, now) => {
      Object.assign(file, { phase: 'line', since: now, retry: null, bytes: null, from: null });
      line.add(file);
      if (file.status.state !== 'waiting') tell(file, { state: 'waiting', issue: null });
    },
    hand: (file, from) => {
      Object.assign(file, { phase: 'hand', from });
      line.delete(file);
    },
    retry: (file, issue, now) => {
      const wait = Math.min(file.retry ? file.retry.wait * 2 : FIRST_WAIT, LONGEST_WAIT);
      Object.assign(file, { phase: 'line', retry: { at: now + wait, wait }, bytes: null, from: null });
      line.add(file);
      tell(file, { state: issue.stage === 'write' ? 'retrying' : 'failed', issue });
    },
    settle: (file, status) => {
      Object.assign(file, { phase: 'settled', retry: null, bytes: null, from: null });
      line.delete(file);
      tell(file, { issue: null, ...status });
    },
    show: tell,
  };
}
