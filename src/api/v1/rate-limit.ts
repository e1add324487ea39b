/** So many requests a minute from one token, or one address: a bucket that fills again steadily. */

export interface RateLimit {
  /** Seconds to wait; null where it may go on. */
  readonly waitOf: (who: string) => number | null;
}

const MOST_KNOWN = 10_000;

/** `now`: milliseconds. */
export function openRateLimit(perMinute: number, now: () => number): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    waitOf: (who) => {
      const at = now();
      const before = buckets.get(who) ?? { left: perMinute, at };
      const left = Math.min(perMinute, before.left + ((at - before.at) / 60_000) * perMinute);
      // The one that was asked for last stands last.
      buckets.delete(who);
      buckets.set(who, { left: left < 1 ? left : left - 1, at });
      const [oldest] = buckets.keys();
      if (buckets.size > MOST_KNOWN && oldest !== undefined) buckets.delete(oldest);
      return left < 1 ? Math.ceil(((1 - left) * 60) / perMinute) : null;
    },
  };
}
