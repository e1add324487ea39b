/** What a person has decided about a target, sent by a program. */
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { draftSchema } from '../../../review/drafts.ts';
import type { Reviews } from '../../../review/open-reviews.ts';
import type { Refuse } from '../../failure.ts';
import type { PageEnv } from '../../page-env.ts';
import { define } from '../define.ts';
import { type IndexedTarget, type PublishedIndex, targetTag } from '../published-index.ts';
import { ApiRefusal } from '../refusal.ts';
import * as schemas from '../schemas.ts';
import { targetNow } from '../target-now.ts';
import { json, refused } from './describe.ts';

export interface Deciding {
  readonly index: PublishedIndex;
  readonly reviews: Pick<Reviews, 'read' | 'save'>;
  /** Something was written. */
  readonly written: () => void;
}

export function addDecisionRoute(app: OpenAPIHono<PageEnv>, { index, reviews, written }: Deciding, refuse: Refuse): void {
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
    { params: schemas.idParam, query: schemas.nothing, body: schemas.decisionBody },
    refuse,
    async ({ context, params: { id }, body }) => {
      const { person } = context.var;
      if (!person || person.role === 'reader') throw new ApiRefusal('role');
      const match = context.req.header('if-match');
      const found = await targetNow(index, id);
      if (match === undefined) throw new ApiRefusal('match-needed');
      if (match.trim() !== targetTag(found)) throw new ApiRefusal('no-match');
      await save(found, body, person.name, reviews);
      written();
      index.touch();
      await index.refresh();
      const after = index.target(id);
      if (after) context.header('etag', targetTag(after));
      return context.body(`{"target":${after?.json ?? 'null'}}`, 200, { 'content-type': 'application/json; charset=UTF-8' });
    },
  );
}

/** What was seen must stand when it is written. */
async function save(
  { target, document: { extraction } }: IndexedTarget,
  what: z.output<typeof schemas.decisionBody>,
  by: string,
  reviews: Deciding['reviews'],
): Promise<void> {
  const { path } = extraction.source;
  const document = await reviews.read(path);
  if (!document || document.isWithdrawn) throw new ApiRefusal('not-found');
  const standing = document.extraction.targets.find(({ id }) => id === target.id);
  if (!isDeepStrictEqual(standing, target)) throw new ApiRefusal('no-match');
  const thing = { kind: 'target', id: target.id };
  const seen = document.things.find((each) => each.thing.kind === 'target' && each.thing.id === target.id)?.decisions.at(-1)?.id ?? null;
  const draft = draftSchema.safeParse({ id: randomUUID(), thing, seen, what }).data;
  if (!draft) throw new ApiRefusal('bad-shape', 'value');
  const saved = await reviews.save({ path, text: document.textSha256, drafts: [draft] }, by);
  if ('error' in saved) throw new ApiRefusal(saved.error === 'stale' ? 'no-match' : saved.error);
}
