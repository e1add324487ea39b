/** Where a consumer of the feed stands: "<feed>:<seq>", of the last line that it has seen. */
import type { Feed } from './open-feed.ts';

/** `gone`: it is of a feed that is no more; `unknown`: it is none, or of a line that was never told. */
export type Position = { readonly ok: true; readonly seq: number } | { readonly ok: false; readonly why: 'gone' | 'unknown' };

export const cursorOf = (feed: string | null, seq: number): string => `${feed ?? NONE}:${seq}`;

/** "0" is before the first line of any feed. */
export function positionOf(cursor: string, feed: Feed): Position {
  if (cursor === '0') return { ok: true, seq: 0 };
  const [id = '', seq = '', ...rest] = cursor.split(':');
  if (!/^[0-9a-f]{16}$|^none$/u.test(id) || !/^\d{1,15}$/u.test(seq) || rest.length > 0) return { ok: false, why: 'unknown' };
  if (id !== (feed.id() ?? NONE)) return { ok: false, why: 'gone' };
  return Number(seq) <= feed.lines().length ? { ok: true, seq: Number(seq) } : { ok: false, why: 'unknown' };
}

/** The feed of a folder that has no ledger. */
const NONE = 'none';
