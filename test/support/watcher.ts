/** `muctieu watch` in a process of its own, ended with the test. */
import { resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { eventsIn } from '../../scripts/soak/events-in.ts';
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

/** `event path`, in their order. */
export const toldIn = (out: string): readonly string[] => eventsIn(out).map(({ event, path }) => `${event} ${path}`);

export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await after(20);
}
