/** Whether the work goes on: what answers while nothing is ever finished is not healthy. */
import { openStates } from './file-states.ts';
import type { Status } from './status.ts';

export interface Health {
  readonly ok: boolean;
  /** Files that are not done. */
  readonly open: number;
  /** Nothing has been finished since, though it could have been; null where nothing is open. */
  readonly stillSince: string | null;
}

/** `watchedSince`: when somebody began to look; files may have waited before, with nobody to work. */
export function healthOf({ states, lastFinished, oldestWaiting }: Status, watchedSince: Date, now: Date, minutes: number): Health {
  const open = openStates.reduce((sum, state) => sum + states[state], 0);
  if (open === 0) return { ok: true, open, stillSince: null };
  const stillSince = new Date(Math.max(watchedSince.getTime(), ...[lastFinished?.at, oldestWaiting?.since].map((time) => (time ? Date.parse(time) : 0))));
  return { ok: now.getTime() - stillSince.getTime() < minutes * 60_000, open, stillSince: stillSince.toISOString() };
}
