/** A route of the API: described for the OpenAPI document, and its parameters checked by the schemas of that description. */
import type { OpenAPIHono, RouteConfig, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Refuse } from '../failure.ts';
import { jsonBody } from '../json-body.ts';
import type { PageEnv } from '../page-env.ts';
import { ApiRefusal } from './refusal.ts';

export interface RouteParts<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType> {
  readonly params: Params;
  readonly query: Query;
  /** Null where there is none. */
  readonly body: Body | null;
}

export interface Asked<Params, Query, Body> {
  readonly context: Context<PageEnv>;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
}

export interface Description extends Pick<RouteConfig, 'path' | 'summary' | 'responses'> {
  readonly method: 'get' | 'post';
  /** What a program calls it. */
  readonly operationId: string;
  readonly headers?: z.ZodObject;
}

export function define<Params extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType>(
  app: OpenAPIHono<PageEnv>,
  { headers, ...description }: Description,
  { params, query, body }: RouteParts<Params, Query, Body>,
  refuse: Refuse,
  answer: (asked: Asked<z.output<Params>, z.output<Query>, z.output<Body>>) => Response | Promise<Response>,
): void {
  const request = { params, query, ...(headers && { headers }), ...(body && { body: { required: true, content: { 'application/json': { schema: body } } } }) };
  app.openAPIRegistry.registerPath({ ...description, request });
  app.on(description.method, description.path.replaceAll(/\{(\w+)\}/gu, ':$1'), async (context) => {
    const asked = { context, params: checked(params, context.req.param()), query: checked(query, onceEach(context.req.queries())) };
    if (!body) return answer({ ...asked, body: undefined as z.output<Body> });
    const said = await jsonBody(context, body, refuse);
    return said instanceof Response ? said : answer({ ...asked, body: said });
  });
}

function checked<Schema extends z.ZodType>(schema: Schema, said: unknown): z.output<Schema> {
  const parsed = schema.safeParse(said);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : '';
  throw new ApiRefusal('bad-shape', (issue?.path.join('.') || unknown).slice(0, 80));
}

/** `lang` is for the words of refusals. A parameter that is said twice is none. */
function onceEach(queries: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(queries).flatMap(([name, values]) => {
      if (name === 'lang') return [];
      if (values.length > 1) throw new ApiRefusal('bad-shape', name.slice(0, 80));
      return [[name, values[0] ?? '']];
    }),
  );
}
