/** `muctieu watch` over a folder in a process of its own. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export interface WatchProcess {
  /** What it holds now, in MiB. */
  readonly held: () => number;
  readonly isRunning: () => boolean;
  readonly end: () => Promise<void>;
}

const KIBIBYTES = 1024;

/** `cwd`: where `corpus/` lies. */
export function startWatch(cwd: string): WatchProcess {
  const child = spawn(process.execPath, [resolve('pipelines/muctieu.ts'), 'watch'], { cwd, stdio: 'ignore' });
  const ended = new Promise<void>((gone) => child.once('exit', () => gone()));
  return {
    held: () => Math.round(Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / KIBIBYTES),
    isRunning: () => child.exitCode === null,
    end: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
