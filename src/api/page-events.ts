/** What open pages are told, each by itself: one that does not listen is let go, and asks anew. */
import type { PageEvent } from './contract.ts';

export interface Listener {
  /** The next one; null where there will be none. */
  readonly next: () => Promise<PageEvent | null>;
  readonly end: () => void;
}

export interface PageEvents {
  readonly tell: (event: PageEvent) => void;
  readonly listen: () => Listener;
  readonly close: () => void;
}

const MOST_UNHEARD = 1000;

export function openPageEvents(): PageEvents {
  const listeners = new Set<{ readonly hear: (event: PageEvent) => void; readonly end: () => void }>();
  return {
    tell: (event) => {
      for (const { hear } of listeners) hear(event);
    },
    listen: () => {
      const unheard: PageEvent[] = [];
      let wake = (): void => {};
      let isOver = false;
      const self = {
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
