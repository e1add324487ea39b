/** Asked to end by a signal, for every command that runs for a while: the first one lets what is running end, the second ends at once. */
import { once } from 'node:events';
import { constants } from 'node:os';
import { discardNow } from '../write/write-atomically.ts';

export interface StopSignals {
  /** Aborted from the first signal on. */
  readonly signal: AbortSignal;
  readonly asked: Promise<void>;
  /** What shells say of a program that a signal ended; null before. */
  readonly code: () => StopCode | null;
  /** As if a signal had come. */
  readonly stop: () => void;
  /** The work has ended: the process ends too where that was asked for, else signals do again what they do without us. */
  readonly forget: () => void;
}

export type StopCode = 130 | 143;

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Milliseconds in which a second signal is the first one again: from a terminal it comes to the whole group, and npm passes it on once more. */
const ECHO = 300;
/** Milliseconds after which what was left in the middle no longer holds the process. */
const LINGERING = 500;

export function stopSignals(): StopSignals {
  const stopping = new AbortController();
  const { signal } = stopping;
  let [first, code]: [number, StopCode | null] = [0, null];
  const hear = (name: NodeJS.Signals): void => {
    const itsCode = (128 + constants.signals[name]) as StopCode;
    if (!signal.aborted) {
      [first, code] = [performance.now(), itsCode];
      stopping.abort();
    } else if (performance.now() - first > ECHO) endNow(itsCode);
  };
  for (const name of SIGNALS) process.on(name, hear);
  return {
    signal,
    asked: once(signal, 'abort').then(() => {}),
    code: () => code,
    stop: () => stopping.abort(),
    forget: () => {
      if (signal.aborted) setTimeout(() => endNow(), LINGERING).unref();
      else for (const name of SIGNALS) process.off(name, hear);
    },
  };
}

function endNow(code?: number): never {
  discardNow();
  process.exit(code);
}
