/** The HTTP API for other programs, under `/api/v1`. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { cors } from 'hono/cors';
import { schemaVersion } from '../../validate/schema.ts';
import type { Access } from '../access.ts';
import type { Refuse } from '../failure.ts';
import { atMost } from '../guards.ts';
import type { PageEnv } from '../page-env.ts';
import type { Token } from '../tokens.ts';
import { tagged } from './answers.ts';
import { identifyProgram } from './identify.ts';
import { openRateLimit } from './rate-limit.ts';
import { ApiRefusal } from './refusal.ts';
import { type ApiParts, addRoutes } from './routes.ts';

export interface ApiOptions extends ApiParts {
  readonly access: Access;
  readonly tokens: () => Promise<readonly Token[]>;
  /** Whose pages may call it from a browser. */
  readonly origins: readonly string[];
  readonly requestsPerMinute: number;
}

const BODY = 64 * 1024;

export function apiApp({ access, tokens, origins, requestsPerMinute, ...parts }: ApiOptions, refuse: Refuse): OpenAPIHono<PageEnv> {
  const app = new OpenAPIHono<PageEnv>();
  app.onError((error, context) => {
    if (!(error instanceof ApiRefusal)) throw error;
    return refuse(context, error.code, { detail: error.detail, told: error.told });
  });
  if (origins.length > 0)
    app.use(
      cors({
        origin: [...origins],
        allowMethods: ['GET', 'POST'],
        allowHeaders: ['authorization', 'content-type', 'if-match', 'if-none-match'],
        exposeHeaders: ['etag', 'retry-after'],
      }),
    );
  app.use(
    identifyProgram(
      access,
      tokens,
      openRateLimit(requestsPerMinute, () => Date.now()),
    ),
  );
  app.use(atMost(BODY, refuse));
  addRoutes(app, parts, refuse);
  app.get('/openapi.json', (context) => tagged(context, JSON.stringify(openApiDocument(app))));
  return app;
}

/** OpenAPI 3.1, https://spec.openapis.org/oas/v3.1.0. */
export function openApiDocument(app: OpenAPIHono<PageEnv>): object {
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'muctieu', version: schemaVersion, description: 'Targets of Vietnamese plans, decisions and resolutions.' },
    servers: [{ url: '/api/v1' }],
    security: [{ token: [] }],
  });
}
