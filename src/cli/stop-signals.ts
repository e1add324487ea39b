/** Asked to end by a signal: the first one lets what is running end, the second ends at once. */

const signals = ['SIGINT', 'SIGTERM'] as const;

export interface StopSignals {
  readonly asked: Promise<void>;
  /** True from then on. */
  readonly isAsked: () => boolean;
  /** Signals do again what they do without us. */
  readonly forget: () => void;
}

export function stopSignals(): StopSignals {
  let times = 0;
  const { promise, resolve } = Promise.withResolvers<void>();
  const hear = (_: NodeJS.Signals, number: number): void => {
    times += 1;
    if (times > 1) process.exit(128 + number);
    resolve();
  };
  for (const signal of signals) process.on(signal, hear);
  return {
    asked: promise,
    isAsked: () => times > 0,
    forget: () => {
      for (const signal of signals) process.off(signal, hear);
    },
  };
}
