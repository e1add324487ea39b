/** `muctieu watch` in a process of its own, ended with the test. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { LedgerEvent } from '../../src/ledger/events.ts';
import { readLines } from '../../src/ledger/ledger-lines.ts';
import { type Running, running } from './running.ts';

export interface WatcherOptions {
  readonly words?: readonly string[];
  /** As somebody to whom files can be closed. */
  readonly asNobody?: boolean;
}

export const STABLE = 300;
const NOBODY = { uid: 65534, gid: 65534 };

export const watcher = (cwd: string, { words = [], asNobody = false }: WatcherOptions = {}): Running =>
  running(cwd, [resolve('test/support/percent-main.ts'), 'watch', '--stable-ms', String(STABLE), ...words], asNobody ? NOBODY : {});

export function eventsIn(out: string): readonly LedgerEvent[] {
  const path = join(out, 'ledger.ndjson');
  return existsSync(path) ? readLines(readFileSync(path)).events : [];
}

/** `event path`, in their order. */
export const toldIn = (out: string): readonly string[] => eventsIn(out).map(({ event, path }) => `${event} ${path}`);

export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await after(20);
}
