/** The routes of the API, in the order of its documentation. */

import { randomUUID } from 'node:crypto';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { cursorOf, positionOf } from '../../feed/cursor.ts';
import type { Feed } from '../../feed/open-feed.ts';
import { draftSchema } from '../../review/drafts.ts';
import type { Reviews } from '../../review/open-reviews.ts';
import { extractionJsonSchema } from '../../validate/json-schema.ts';
import type { Refuse } from '../failure.ts';
import type { PageEnv } from '../page-env.ts';
import { tagged } from './answers.ts';
import { define } from './define.ts';
import { openPages } from './pages.ts';
import { filterIn, type IndexedTarget, type PublishedIndex, targetTag } from './published-index.ts';
import { ApiRefusal } from './refusal.ts';
import * as schemas from './schemas.ts';

export interface ApiParts {
  readonly index: PublishedIndex;
  readonly feed: Feed;
  readonly reviews: Pick<Reviews, 'read' | 'save'>;
  /** Something was written. */
  readonly written: () => void;
}

const json = (schema: z.ZodType, description: string) => ({ description, content: { 'application/json': { schema } } });
const refused = (...codes: readonly number[]) => Object.fromEntries(codes.map((code) => [code, json(schemas.failure, 'Refused.')]));
const unchanged = { 304: { description: 'It is what `If-None-Match` names.' } };

export function addRoutes(app: OpenAPIHono<PageEnv>, { index, feed, reviews, written }: ApiParts, refuse: Refuse): void {
  const pages = openPages(index);
  const { idParam, nothing } = schemas;

  define(
    app,
    {
      method: 'get',
      path: '/documents',
      operationId: 'listDocuments',
      summary: 'Documents, by id.',
      responses: { 200: json(schemas.documentPage, 'A page.'), ...unchanged, ...refused(400, 401, 429) },
    },
    { params: nothing, query: schemas.documentQuery, body: null },
    refuse,
    async ({ context, query }) => tagged(context, await pages.documents(filterIn(query), query.after, query.limit)),
  );

  define(
    app,
    {
      method: 'get',
      path: '/documents/{id}',
      operationId: 'getDocument',
      summary: 'The extraction of a document.',
      responses: { 200: json(schemas.document, 'As it lies in the output folder.'), ...unchanged, ...refused(401, 404, 429) },
    },
    { params: idParam, query: nothing, body: null },
    refuse,
    async ({ context, params }) => {
      await index.refresh();
      const found = index.document(params.id);
      if (!found) throw new ApiRefusal('not-found');
      return tagged(context, JSON.stringify(found.extraction), `"${found.digest.slice(0, 20)}"`);
    },
  );

  define(
    app,
    {
      method: 'get',
      path: '/targets',
      operationId: 'listTargets',
      summary: 'Targets, by id.',
      responses: { 200: json(schemas.targetPage, 'A page.'), ...unchanged, ...refused(400, 401, 429) },
    },
    { params: nothing, query: schemas.targetQuery, body: null },
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
    { params: idParam, query: nothing, body: null },
    refuse,
    async ({ context, params }) => {
      const found = await targetNow(params.id);
      return tagged(context, found.json, targetTag(found));
    },
  );

  define(
    app,
    {
      method: 'post',
      path: '/targets/{id}/decisions',
      operationId: 'decideTarget',
      summary: 'What a person has decided about a target. `If-Match` names the target as it was seen.',
      headers: z.object({ 'if-match': z.string().openapi({ description: 'The `ETag` of the target.' }) }),
      responses: { 200: json(schemas.decisionAnswer, 'The target after it.'), ...refused(400, 401, 403, 404, 409, 412, 415, 428, 429) },
    },
    { params: idParam, query: nothing, body: schemas.decisionBody },
    refuse,
    async ({ context, params, body }) => {
      const { person } = context.var;
      if (!person || person.role === 'reader') throw new ApiRefusal('role');
      const match = context.req.header('if-match');
      const found = await targetNow(params.id);
      if (match === undefined) throw new ApiRefusal('match-needed');
      if (match.trim() !== targetTag(found)) throw new ApiRefusal('no-match');
      const { path } = found.document.extraction.source;
      const document = await reviews.read(path);
      if (!document || document.isWithdrawn) throw new ApiRefusal('not-found');
      const seen = document.things.find(({ thing }) => thing.kind === 'target' && thing.id === params.id)?.decisions.at(-1)?.id ?? null;
      const draft = draftSchema.safeParse({ id: randomUUID(), thing: { kind: 'target', id: params.id }, seen, what: body }).data;
      if (!draft) throw new ApiRefusal('bad-shape', 'value');
      const saved = await reviews.save({ path, text: document.textSha256, drafts: [draft] }, person.name);
      if ('error' in saved) throw new ApiRefusal(saved.error === 'stale' ? 'no-match' : saved.error);
      written();
      index.touch();
      await index.refresh();
      const after = index.target(params.id);
      if (after) context.header('etag', targetTag(after));
      return context.body(`{"target":${after?.json ?? 'null'}}`, 200, { 'content-type': 'application/json; charset=UTF-8' });
    },
  );

  define(
    app,
    {
      method: 'get',
      path: '/changes',
      operationId: 'listChanges',
      summary: 'What was added, changed and withdrawn, in order.',
      responses: { 200: json(schemas.changesPage, 'A page.'), ...refused(400, 401, 410, 429) },
    },
    { params: nothing, query: schemas.changesQuery, body: null },
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

  define(
    app,
    {
      method: 'get',
      path: '/schema',
      operationId: 'getSchema',
      summary: 'The JSON Schema of an extraction.',
      responses: { 200: json(schemas.jsonSchemaAnswer, 'It.'), ...unchanged, ...refused(401, 429) },
    },
    { params: nothing, query: nothing, body: null },
    refuse,
    ({ context }) => tagged(context, JSON.stringify(extractionJsonSchema())),
  );

  async function targetNow(id: string): Promise<IndexedTarget> {
    await index.refresh();
    const found = index.target(id);
    if (!found) throw new ApiRefusal('not-found');
    return found;
  }
}
