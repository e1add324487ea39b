/** Who is asking, and logging in and out. */
import { type Context, Hono } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { type Access, type Asking, sessionCookie } from '../access.ts';
import { loginSchema, type Me } from '../contract.ts';
import type { Refuse } from '../failure.ts';
import { atMost } from '../guards.ts';
import { jsonBody } from '../json-body.ts';
import { openLoginLimits } from '../login-limits.ts';
import type { PageEnv } from '../page-env.ts';
import { isPassword } from '../password.ts';
import { SESSION_SECONDS, type Sessions } from '../sessions.ts';

const BODY = 16 * 1024;
const cookieOptions = { prefix: 'host', path: '/', secure: true, httpOnly: true, sameSite: 'Strict' } as const;

export interface SessionParts {
  readonly access: Access;
  readonly sessions: Sessions;
  readonly asking: Asking;
}

export function sessionRoutes({ access, sessions, asking }: SessionParts, refuse: Refuse): Hono<PageEnv> {
  const limits = openLoginLimits();
  const hasAccounts = access.kind === 'accounts';
  const me = ({ var: { person, csrf } }: Context<PageEnv>): Me => ({ person, csrf, hasAccounts });
  const app = new Hono<PageEnv>();
  app.get('/me', (context) => context.json(me(context)));

  app.post('/login', atMost(BODY, refuse), async (context) => {
    if (access.kind !== 'accounts') return refuse(context, 'not-found');
    const asked = await jsonBody(context, loginSchema, refuse);
    if (asked instanceof Response) return asked;
    const name = asked.name.normalize('NFC').trim();
    const address = context.env.incoming.socket.remoteAddress ?? '';
    if (!(await limits.mayTry(address, name))) return refuse(context, 'too-many-logins');
    const account = (await access.accounts()).find((each) => each.name === name) ?? null;
    if (!(await isPassword(asked.password, account?.password ?? null)) || !account) return refuse(context, 'wrong-login');
    await limits.succeeded(address, name);
    if (context.var.session !== null) sessions.end(context.var.session);
    const session = sessions.begin(account);
    setCookie(context, sessionCookie, session.id, { ...cookieOptions, maxAge: SESSION_SECONDS });
    return context.json({ person: { name: account.name, role: account.role }, csrf: session.csrf, hasAccounts } satisfies Me);
  });

  app.post('/logout', atMost(BODY, refuse), async (context) => {
    const { person, session } = context.var;
    if (session === null) return person ? refuse(context, 'not-found') : context.json(me(context));
    sessions.end(session);
    deleteCookie(context, sessionCookie, cookieOptions);
    const { person: nobody, csrf } = await asking(context);
    return context.json({ person: nobody, csrf, hasAccounts } satisfies Me);
  });
  return app;
}
