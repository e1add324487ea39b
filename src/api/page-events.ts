/** What open pages are told, each by itself: one that does not listen is let go, and asks anew. */
import type { PageEvent } from './contract.ts';

export interface Listener {
  /** The next one; null where there will be none. */
  readonly next: () => Promise<PageEvent | null>;
  readonly end: () => void;
}

export interface PageEvents {
  readonly tell: (event: PageEvent) => void;
  /** Null where the person, or all together, have too many pages open. */
  readonly listen: (person: string) => Listener | null;
  readonly close: () => void;
}

const MOST_UNHEARD = 1000;
const MOST_A_PERSON = 50;
const MOST_IN_ALL = 2000;

export function openPageEvents(): PageEvents {
  const listeners = new Set<{ readonly person: string; readonly hear: (event: PageEvent) => void; readonly end: () => void }>();
  return {
    tell: (event) => {
      for (const { hear } of listeners) hear(event);
    },
    listen: (person) => {
      if (listeners.size >= MOST_IN_ALL || [...listeners].filter((each) => each.person === person).length >= MOST_A_PERSON) return null;
      const unheard: PageEvent[] = [];
      let wake = (): void => {};
      let isOver = false;
      const self = {
        person,
        hear: (event: PageEvent) => {
          if (unheard.length >= MOST_UNHEARD) return self.end();
          unheard.push(event);
          wake();
        },
        end: () => {
          isOver = true;
          listeners.delete(self);
          wake();
        },
      };
      listeners.add(self);
      return {
        end: self.end,
        next: async () => {
          while (unheard.length === 0 && !isOver) await new Promise<void>((heard) => (wake = heard));
          return isOver ? null : (unheard.shift() ?? null);
        },
      };
    },
    close: () => {
      for (const { end } of listeners) end();
    },
  };
}
