/** The JSON of a request, checked. */
import type { Context } from 'hono';
import type { z } from 'zod';
import type { Refuse } from './failure.ts';
import type { PageEnv } from './page-env.ts';

/** A refusal where it is none, or none of this form. */
export async function jsonBody<Schema extends z.ZodType>(context: Context<PageEnv>, schema: Schema, refuse: Refuse): Promise<z.output<Schema> | Response> {
  if (!/^application\/json(?:;|$)/iu.test(context.req.header('content-type') ?? '')) return refuse(context, 'wrong-type');
  const json = await context.req.text().then(parsed);
  if (json === undefined) return refuse(context, 'bad-json');
  const checked = safely(schema, json);
  return checked?.success ? checked.data : refuse(context, 'bad-shape', { detail: checked ? whereOf(checked.error) : '' });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is nested too deep overflows the stack. */
function safely<Schema extends z.ZodType>(schema: Schema, json: unknown): z.ZodSafeParseResult<z.output<Schema>> | null {
  try {
    return schema.safeParse(json);
  } catch {
    return null;
  }
}

/** Names of our own fields only. */
const whereOf = (error: z.ZodError): string => (error.issues[0]?.path ?? []).slice(0, 4).map(String).join('.').slice(0, 80);
