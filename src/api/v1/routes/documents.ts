/** Documents: their list, and each as it was extracted. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Refuse } from '../../failure.ts';
import type { PageEnv } from '../../page-env.ts';
import { tagged } from '../answers.ts';
import { define } from '../define.ts';
import type { Pages } from '../pages.ts';
import { filterIn, type PublishedIndex } from '../published-index.ts';
import { ApiRefusal } from '../refusal.ts';
import * as schemas from '../schemas.ts';
import { json, refused, unchanged } from './describe.ts';

export function addDocumentRoutes(app: OpenAPIHono<PageEnv>, index: PublishedIndex, pages: Pages, refuse: Refuse): void {
  define(
    app,
    {
      method: 'get',
      path: '/documents',
      operationId: 'listDocuments',
      summary: 'Documents, by id.',
      responses: { 200: json(schemas.documentPage, 'A page.'), ...unchanged, ...refused(400, 401, 429) },
    },
    { params: schemas.nothing, query: schemas.documentQuery, body: null },
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
    { params: schemas.idParam, query: schemas.nothing, body: null },
    refuse,
    async ({ context, params }) => {
      await index.refresh();
      const found = index.document(params.id);
      if (!found) throw new ApiRefusal('not-found');
      return tagged(context, JSON.stringify(found.extraction), `"${found.digest.slice(0, 20)}"`);
    },
  );
}
