/** `muctieu watch` in a process of its own, ended with the test. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { LedgerEvent } from '../../src/ledger/events.ts';
import { readLines } from '../../src/ledger/ledger-lines.ts';

export interface Watcher {
  readonly pid: number;
  readonly said: () => string;
  readonly signal: (signal: NodeJS.Signals) => void;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

export interface WatcherOptions {
  readonly words?: readonly string[];
  /** As somebody to whom files can be closed. */
  readonly asNobody?: boolean;
}

export const STABLE = 300;
const NOBODY = { uid: 65534, gid: 65534 };

export function watcher(cwd: string, { words = [], asNobody = false }: WatcherOptions = {}): Watcher {
  const program = [resolve('test/support/percent-main.ts'), 'watch', '--stable-ms', String(STABLE), ...words];
  const child = spawn(process.execPath, program, { cwd, stdio: ['ignore', 'ignore', 'pipe'], ...(asNobody ? NOBODY : {}) });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (words: string) => {
    said += words;
  });
  const ended = new Promise<number | NodeJS.Signals>((gone) => child.on('close', (code, signal) => gone(signal ?? code ?? -1)));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return { pid: child.pid ?? 0, said: () => said, signal: (signal) => void child.kill(signal), ended };
}

export function eventsIn(out: string): readonly LedgerEvent[] {
  const path = join(out, 'ledger.ndjson');
  return existsSync(path) ? readLines(readFileSync(path)).events : [];
}

/** `event path`, in their order. */
export const toldIn = (out: string): readonly string[] => eventsIn(out).map(({ event, path }) => `${event} ${path}`);

export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await after(20);
}
