/** Who has logged in, in memory: a new start asks everybody anew. */
import { randomBytes } from 'node:crypto';
import type { Account } from './accounts.ts';

export interface Session {
  readonly id: string;
  readonly csrf: string;
  readonly name: string;
  /** A password that was changed ends what was begun with the one before. */
  readonly salt: string;
  readonly endsAt: number;
}

export interface Sessions {
  readonly begin: (account: Account) => Session;
  /** Null where there is none, or it has ended. */
  readonly find: (id: string) => Session | null;
  readonly end: (id: string) => void;
}

export const SESSION_SECONDS = 12 * 60 * 60;
const MOST = 1000;

export function openSessions(now: () => number): Sessions {
  const sessions = new Map<string, Session>();
  const word = (): string => randomBytes(32).toString('base64url');
  return {
    begin: ({ name, password }) => {
      for (const { id, endsAt } of sessions.values()) if (endsAt <= now()) sessions.delete(id);
      const [oldest] = sessions.keys();
      if (sessions.size >= MOST && oldest !== undefined) sessions.delete(oldest);
      const session = { id: word(), csrf: word(), name, salt: password.salt, endsAt: now() + SESSION_SECONDS * 1000 };
      sessions.set(session.id, session);
      return session;
    },
    find: (id) => {
      const session = sessions.get(id);
      return session && session.endsAt > now() ? session : null;
    },
    end: (id) => void sessions.delete(id),
  };
}
