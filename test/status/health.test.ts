/** Health measures progress: waiting is healthy while something is finished, silence is not. */
import { expect, it } from 'vitest';
import { fileStates } from '../../src/status/file-states.ts';
import { healthOf } from '../../src/status/health.ts';
import type { Status } from '../../src/status/status.ts';

const minute = (minutes: number): Date => new Date(Date.UTC(2026, 0, 1, 0, minutes));

const status = (waiting: number, since: Date, finished: Date | null): Status => ({
  files: waiting,
  states: { ...(Object.fromEntries(fileStates.map((state) => [state, 0])) as Status['states']), waiting },
  withdrawn: 0,
  queues: null,
  workers: null,
  oldestWaiting: waiting > 0 ? { path: 'a.txt', since: since.toISOString() } : null,
  lastFinished: finished && { path: 'b.txt', at: finished.toISOString() },
  each: [],
});

it.each([
  ['nothing waits, and nothing was finished for hours', status(0, minute(0), minute(1)), true],
  ['a file waits for long, others are finished', status(3, minute(0), minute(119)), true],
  ['a file waits for long, and nothing is finished', status(3, minute(0), minute(1)), false],
  ['a file came just now, after hours without one', status(1, minute(119), minute(1)), true],
  ['nothing was ever finished', status(1, minute(0), null), false],
])('%s', (_, seen, ok) => {
  expect(healthOf(seen, minute(0), minute(120), 10).ok).toBe(ok);
});

it('who has just begun to look does not judge yet', () => {
  expect(healthOf(status(1, minute(0), null), minute(115), minute(120), 10).ok).toBe(true);
});
