/** Answers of the API: JSON with a tag, and nothing to who knows it. */
import type { Context } from 'hono';
import { digestOf } from '../../write/digest-of.ts';
import type { PageEnv } from '../page-env.ts';

/** `json`: as it is sent. */
export function tagged(context: Context<PageEnv>, json: string, tag = `"${digestOf(json).slice(0, 20)}"`): Response {
  context.header('etag', tag);
  context.header('cache-control', 'private, no-cache');
  if (isKnown(context.req.header('if-none-match'), tag)) return context.body(null, 304);
  return context.body(json, 200, { 'content-type': 'application/json; charset=UTF-8' });
}

const isKnown = (said: string | undefined, tag: string): boolean =>
  said !== undefined && (said.trim() === '*' || said.split(',').some((each) => each.trim().replace(/^W\//u, '') === tag));
