/** Waiting between two tries. */
import { setTimeout as after } from 'node:timers/promises';

/** Ends early, without an error, where the signal says so. */
export async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  await after(milliseconds, undefined, { signal }).catch(() => {});
}
