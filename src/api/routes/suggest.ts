/** What the machine makes of marked words. */
import { Hono } from 'hono';
import { openSuggestions } from '../../review/suggest.ts';
import { suggestSchema } from '../contract.ts';
import type { Refuse } from '../failure.ts';
import { allowed, atMost } from '../guards.ts';
import { jsonBody } from '../json-body.ts';
import type { PageEnv } from '../page-env.ts';
import type { PageOptions } from '../page-options.ts';

const BODY = 16 * 1024;

export function suggestRoutes({ reviews }: Pick<PageOptions, 'reviews'>, refuse: Refuse): Hono<PageEnv> {
  const suggest = openSuggestions();
  const app = new Hono<PageEnv>();
  app.post('/suggest', allowed('write', refuse), atMost(BODY, refuse), async (context) => {
    const asked = await jsonBody(context, suggestSchema, refuse);
    if (asked instanceof Response) return asked;
    const document = await reviews.read(asked.path);
    if (!document) return refuse(context, 'not-found');
    return document.textSha256 === asked.text ? context.json(suggest(document, asked.span)) : refuse(context, 'text-changed');
  });
  return app;
}
