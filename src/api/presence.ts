/** Who looks at what: a person leaves who has said nothing for a while, or whose last page was closed. */
import type { Present } from './contract.ts';

export interface Presence {
  readonly say: (present: Omit<Present, 'path'> & { readonly path: string | null }) => void;
  /** A page was opened; gives the way to close it. */
  readonly enter: (person: string) => () => void;
  readonly people: () => readonly Present[];
  /** Who has been quiet leaves now. */
  readonly look: () => void;
  readonly close: () => void;
}

export const QUIET = 30_000;
const BETWEEN_LOOKS = 5000;

/** `changed`: called where the people are others, or elsewhere. */
export function openPresence(changed: (people: readonly Present[]) => void, now: () => number): Presence {
  const present = new Map<string, { readonly said: Present; readonly at: number }>();
  const pages = new Map<string, number>();
  const people = (): readonly Present[] => [...present.values()].map(({ said }) => said).sort((a, b) => (a.person < b.person ? -1 : 1));
  const leave = (person: string): void => {
    if (present.delete(person)) changed(people());
  };
  const look = (): void => {
    for (const [person, { at }] of present) if (now() - at >= QUIET) leave(person);
  };
  const timer = setInterval(look, BETWEEN_LOOKS).unref();
  return {
    say: ({ person, path, thing }) => {
      if (path === null) return leave(person);
      const before = present.get(person)?.said;
      const said = { person, path, thing };
      present.set(person, { said, at: now() });
      if (JSON.stringify(before) !== JSON.stringify(said)) changed(people());
    },
    enter: (person) => {
      pages.set(person, (pages.get(person) ?? 0) + 1);
      let isOpen = true;
      return () => {
        if (!isOpen) return;
        isOpen = false;
        const left = (pages.get(person) ?? 1) - 1;
        if (left > 0) pages.set(person, left);
        else {
          pages.delete(person);
          leave(person);
        }
      };
    },
    people,
    look,
    close: () => clearInterval(timer),
  };
}
