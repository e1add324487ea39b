/** The change feed. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import { cursorOf, positionOf } from '../../../feed/cursor.ts';
import type { Feed } from '../../../feed/open-feed.ts';
import type { Refuse } from '../../failure.ts';
import type { PageEnv } from '../../page-env.ts';
import { tagged } from '../answers.ts';
import { define } from '../define.ts';
import { ApiRefusal } from '../refusal.ts';
import * as schemas from '../schemas.ts';
import { json, refused } from './describe.ts';

export function addChangesRoute(app: OpenAPIHono<PageEnv>, feed: Feed, refuse: Refuse): void {
  define(
    app,
    {
      method: 'get',
      path: '/changes',
      operationId: 'listChanges',
      summary: 'What was added, changed and withdrawn, in order.',
      responses: { 200: json(schemas.changesPage, 'A page.'), ...refused(400, 401, 410, 429) },
    },
    { params: schemas.nothing, query: schemas.changesQuery, body: null },
    refuse,
    async ({ context, query }) => {
      await feed.refresh();
      const position = positionOf(query.since, feed);
      if (!position.ok) throw position.why === 'gone' ? new ApiRefusal('cursor-gone', '', { start: cursorOf(feed.id(), 0) }) : new ApiRefusal('bad-cursor');
      const all = feed.lines();
      const changes = all.slice(position.seq, position.seq + query.limit);
      const last = position.seq + changes.length;
      return tagged(context, JSON.stringify({ changes, cursor: cursorOf(feed.id(), last), isLast: last === all.length }));
    },
  );
}
