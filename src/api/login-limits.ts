/** How often one may try to log in: by address and by name, in a memory that does not grow. */
import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';

export interface LoginLimits {
  /** Counts a try; false where there were too many. */
  readonly mayTry: (address: string, name: string) => Promise<boolean>;
  readonly succeeded: (address: string, name: string) => Promise<void>;
}

const SECONDS = 15 * 60;
/** Behind a proxy all come from one address. */
const TRIES_BY_ADDRESS = 60;
const TRIES_BY_NAME = 10;
/** Names and addresses that anybody makes up share this many counters. */
const COUNTERS = 8192;

export function openLoginLimits(): LoginLimits {
  const secret = randomBytes(16);
  const counter = (word: string): string => String(createHmac('sha256', secret).update(word).digest().readUInt32BE() % COUNTERS);
  const byAddress = new RateLimiterMemory({ points: TRIES_BY_ADDRESS, duration: SECONDS });
  const byName = new RateLimiterMemory({ points: TRIES_BY_NAME, duration: SECONDS });
  const consume = (limiter: RateLimiterMemory, word: string): Promise<boolean> =>
    limiter.consume(counter(word)).then(
      () => true,
      () => false,
    );
  return {
    mayTry: async (address, name) => {
      const [first, second] = [await consume(byAddress, networkOf(address)), await consume(byName, name)];
      return first && second;
    },
    succeeded: async (address, name) => {
      await byAddress.reward(counter(networkOf(address)));
      await byName.delete(counter(name));
    },
  };
}

/** One who has an IPv6 address has a whole network of them. */
const networkOf = (address: string): string => (address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address);
