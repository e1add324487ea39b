/** The routes of the API, in the order of its documentation. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Feed } from '../../feed/open-feed.ts';
import type { Refuse } from '../failure.ts';
import type { PageEnv } from '../page-env.ts';
import { openPages } from './pages.ts';
import { addChangesRoute } from './routes/changes.ts';
import { addDecisionRoute, type Deciding } from './routes/decisions.ts';
import { addDocumentRoutes } from './routes/documents.ts';
import { addSchemaRoute } from './routes/schema.ts';
import { addTargetRoutes } from './routes/targets.ts';

export interface ApiParts extends Deciding {
  readonly feed: Feed;
}

export function addRoutes(app: OpenAPIHono<PageEnv>, { feed, ...deciding }: ApiParts, refuse: Refuse): void {
  const { index } = deciding;
  const pages = openPages(index);
  addDocumentRoutes(app, index, pages, refuse);
  addTargetRoutes(app, index, pages, refuse);
  addDecisionRoute(app, deciding, refuse);
  addChangesRoute(app, feed, refuse);
  addSchemaRoute(app, refuse);
}
