/** The contract. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import { extractionJsonSchema } from '../../../validate/json-schema.ts';
import type { Refuse } from '../../failure.ts';
import type { PageEnv } from '../../page-env.ts';
import { tagged } from '../answers.ts';
import { define } from '../define.ts';
import * as schemas from '../schemas.ts';
import { json, refused, unchanged } from './describe.ts';

export function addSchemaRoute(app: OpenAPIHono<PageEnv>, refuse: Refuse): void {
  define(
    app,
    {
      method: 'get',
      path: '/schema',
      operationId: 'getSchema',
      summary: 'The JSON Schema of an extraction.',
      responses: { 200: json(schemas.jsonSchemaAnswer, 'It.'), ...unchanged, ...refused(401, 429) },
    },
    { params: schemas.nothing, query: schemas.nothing, body: null },
    refuse,
    ({ context }) => tagged(context, JSON.stringify(extractionJsonSchema())),
  );
}
