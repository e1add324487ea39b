/** Targets: page by page, and each with its evidence. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Refuse } from '../../failure.ts';
import type { PageEnv } from '../../page-env.ts';
import { tagged } from '../answers.ts';
import { define } from '../define.ts';
import type { Pages } from '../pages.ts';
import { filterIn, type PublishedIndex, targetTag } from '../published-index.ts';
import * as schemas from '../schemas.ts';
import { targetNow } from '../target-now.ts';
import { json, refused, unchanged } from './describe.ts';

export function addTargetRoutes(app: OpenAPIHono<PageEnv>, index: PublishedIndex, pages: Pages, refuse: Refuse): void {
  define(
    app,
    {
      method: 'get',
      path: '/targets',
      operationId: 'listTargets',
      summary: 'Targets, by id.',
      responses: { 200: json(schemas.targetPage, 'A page.'), ...unchanged, ...refused(400, 401, 429) },
    },
    { params: schemas.nothing, query: schemas.targetQuery, body: null },
    refuse,
    async ({ context, query }) => tagged(context, await pages.targets(filterIn(query), query.after, query.limit)),
  );
  define(
    app,
    {
      method: 'get',
      path: '/targets/{id}',
      operationId: 'getTarget',
      summary: 'A target with its evidence.',
      responses: { 200: json(schemas.apiTarget, 'It.'), ...unchanged, ...refused(401, 404, 429) },
    },
    { params: schemas.idParam, query: schemas.nothing, body: null },
    refuse,
    async ({ context, params }) => {
      const found = await targetNow(index, params.id);
      return tagged(context, found.json, targetTag(found));
    },
  );
}
