/** Who asks the API: a program with its token, or whoever is at this machine where nobody logs in. Cookies say nothing here. */
import { createMiddleware } from 'hono/factory';
import type { Access } from '../access.ts';
import type { PageEnv } from '../page-env.ts';
import { type Token, tokenOf } from '../tokens.ts';
import type { RateLimit } from './rate-limit.ts';
import { ApiRefusal } from './refusal.ts';

export const identifyProgram = (access: Access, tokens: () => Promise<readonly Token[]>, limit: RateLimit) =>
  createMiddleware<PageEnv>(async (context, next) => {
    const said = context.req.header('authorization');
    const secret = /^Bearer ([\w-]{1,200})$/u.exec(said ?? '')?.[1];
    const token = secret === undefined ? null : tokenOf(secret, await tokens());
    const wait = limit.waitOf(token ? `token ${token.name}` : (context.env.incoming.socket.remoteAddress ?? ''));
    if (wait !== null) {
      context.header('retry-after', String(wait));
      throw new ApiRefusal('too-many-requests');
    }
    if (said !== undefined && !token) throw new ApiRefusal('token-unknown');
    if (!token && access.kind !== 'open') throw new ApiRefusal('token-needed');
    context.set('person', token ? { name: token.name, role: token.role } : access.kind === 'open' ? { name: access.name, role: 'reviewer' } : null);
    context.set('csrf', '');
    context.set('session', null);
    await next();
  });
