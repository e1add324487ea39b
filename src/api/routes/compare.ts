/** What the page compares, and what it asks in SQL. */
import { Hono } from 'hono';
import type { Comparisons } from '../comparisons.ts';
import { type IndicatorsAnswer, questionSchema } from '../contract.ts';
import type { Refuse } from '../failure.ts';
import { atMost } from '../guards.ts';
import { jsonBody } from '../json-body.ts';
import type { PageEnv } from '../page-env.ts';
import type { Questions } from '../questions.ts';

const BODY = 64 * 1024;

export function compareRoutes(comparisons: Comparisons, questions: Questions, refuse: Refuse): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  app.get('/indicators', async (context) => context.json((await comparisons.indicators()) satisfies IndicatorsAnswer));

  app.get('/compare', async (context) => {
    const comparison = await comparisons.comparison(context.req.query('id') ?? '');
    return comparison ? context.json(comparison) : refuse(context, 'not-found');
  });

  app.post('/query', atMost(BODY, refuse), async (context) => {
    const asked = await jsonBody(context, questionSchema, refuse);
    return asked instanceof Response ? asked : context.json(await questions.ask(asked.sql));
  });
  return app;
}
