/** What is looked at before anything is done: by which name we are called, from which page, with which token, by whom, with how much. */
import { timingSafeEqual } from 'node:crypto';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import type { Role } from './contract.ts';
import type { Refuse } from './failure.ts';
import type { PageEnv } from './page-env.ts';

export const isLoopback = (host: string): boolean => /^(?:127(?:\.\d{1,3}){3}|localhost|\[?::1\]?|::ffff:127(?:\.\d{1,3}){3})$/u.test(host);

const withoutPort = (host: string): string => host.toLowerCase().replace(/:\d{1,5}$/u, '');

/** A page elsewhere may call its own name this machine. `names`: by which we may be called besides; null where any will do. */
export const calledByName = (names: readonly string[] | null, refuse: Refuse) =>
  createMiddleware<PageEnv>(async (context, next) => {
    const host = withoutPort(context.req.header('host') ?? '');
    return names === null || isLoopback(host) || names.includes(host) ? next() : refuse(context, 'bad-host');
  });

/** A write comes from our own page, and from nobody who only makes the reader's browser send it. */
export const fromOurPage = (domain: string | null, refuse: Refuse) =>
  createMiddleware<PageEnv>(async (context, next) => {
    const { req, var: asking } = context;
    if (req.method === 'GET' || req.method === 'HEAD') return next();
    const site = req.header('sec-fetch-site');
    const isOurs = site === undefined ? isOurOrigin(req.header('origin'), req.header('host'), domain) : site === 'same-origin';
    if (!isOurs) return refuse(context, 'bad-origin');
    // The token of a session that has ended is in nobody's way to a new one.
    if (req.path === '/page/login') return next();
    return isSame(req.header('x-muctieu-csrf') ?? '', asking.csrf) ? next() : refuse(context, 'csrf');
  });

function isOurOrigin(origin: string | undefined, host: string | undefined, domain: string | null): boolean {
  const called = origin !== undefined && URL.canParse(origin) ? new URL(origin) : null;
  return called !== null && (called.host === host?.toLowerCase() || (domain !== null && called.hostname === domain));
}

function isSame(said: string, expected: string): boolean {
  const [one, other] = [Buffer.from(said), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** `write`: a reader may not. */
export const allowed = (what: 'read' | 'write', refuse: Refuse) =>
  createMiddleware<PageEnv>(async (context, next) => {
    const { person } = context.var;
    if (!person) return refuse(context, 'login-needed');
    return what === 'read' || WRITERS.includes(person.role) ? next() : refuse(context, 'role');
  });

const WRITERS: readonly Role[] = ['reviewer', 'admin'];

export const atMost = (bytes: number, refuse: Refuse) => bodyLimit({ maxSize: bytes, onError: (context) => refuse(context, 'too-large') });
