/** A reviewer's decisions, written before they are acknowledged. */
import { Hono } from 'hono';
import { saveSchema } from '../../review/drafts.ts';
import type { Reviews } from '../../review/open-reviews.ts';
import type { Refuse } from '../failure.ts';
import { allowed, atMost } from '../guards.ts';
import { jsonBody } from '../json-body.ts';
import type { PageEnv } from '../page-env.ts';

/** 10,000 drafts of a bulk decision are some 3 MB. */
const BODY = 16 * 1024 * 1024;

export function decisionRoutes(save: Reviews['save'], written: () => void, refuse: Refuse): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  app.post('/decisions', allowed('write', refuse), atMost(BODY, refuse), async (context) => {
    const { person } = context.var;
    const asked = await jsonBody(context, saveSchema, refuse);
    if (asked instanceof Response) return asked;
    if (!person) return refuse(context, 'login-needed');
    const saved = await save(asked, person.name);
    if ('error' in saved) return refuse(context, saved.error, { told: saved });
    written();
    return context.json(saved);
  });
  return app;
}
