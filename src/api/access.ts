/** Who is asking: everyone on this machine, who has logged in, or whom a proxy names. */
import { createHmac, randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { Account } from './accounts.ts';
import type { Me } from './contract.ts';
import { isLoopback } from './guards.ts';
import type { PageEnv } from './page-env.ts';
import type { Sessions } from './sessions.ts';

/** `open`: whoever reaches this machine is a reviewer of this name. `proxy`: only what comes from its address is believed; without accounts all are reviewers. */
export type Access =
  | { readonly kind: 'open'; readonly name: string }
  | { readonly kind: 'accounts'; readonly accounts: () => Promise<readonly Account[]> }
  | { readonly kind: 'proxy'; readonly header: string; readonly from: string | null; readonly accounts: () => Promise<readonly Account[]> };

export const sessionCookie = 'muctieu';

export type Asking = (context: Context<PageEnv>) => Promise<Pick<PageEnv['Variables'], 'person' | 'csrf' | 'session'>>;

export function openAsking(access: Access, sessions: Sessions): Asking {
  const secret = randomBytes(32);
  const csrfOf = (name: string): string => createHmac('sha256', secret).update(name).digest('base64url');
  const withoutSession = (person: Me['person']) => ({ person, csrf: csrfOf(person ? `person ${person.name}` : 'nobody'), session: null });

  return async (context) => {
    if (access.kind === 'open') return withoutSession({ name: access.name, role: 'reviewer' });
    const accounts = await access.accounts();
    if (access.kind === 'proxy') return withoutSession(named(access, accounts, context));
    const session = sessions.find(getCookie(context, sessionCookie, 'host') ?? '');
    const account = session && accounts.find(({ name, password }) => name === session.name && password.salt === session.salt);
    if (!session || !account) return withoutSession(null);
    return { person: { name: account.name, role: account.role }, csrf: session.csrf, session: session.id };
  };
}

export const identify = (asking: Asking) =>
  createMiddleware<PageEnv>(async (context, next) => {
    const { person, csrf, session } = await asking(context);
    context.set('person', person);
    context.set('csrf', csrf);
    context.set('session', session);
    await next();
  });

function named({ header, from }: Extract<Access, { kind: 'proxy' }>, accounts: readonly Account[], context: Context<PageEnv>): Me['person'] {
  const address = context.env.incoming.socket.remoteAddress ?? '';
  const isProxy = from === null ? isLoopback(address) : address === from || address === `::ffff:${from}`;
  // Bytes of a header are read as Latin-1.
  const name = Buffer.from(context.req.header(header) ?? '', 'latin1')
    .toString('utf8')
    .normalize('NFC')
    .trim();
  if (!isProxy || name === '' || name.length > 100 || /[\p{Cc}\p{Bidi_Control}]/u.test(name)) return null;
  const role = accounts.length === 0 ? 'reviewer' : (accounts.find((account) => account.name === name)?.role ?? 'reader');
  return { name, role };
}
