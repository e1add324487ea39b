/** What the API is asked and answers, from the schemas of the contract: the OpenAPI document is made of them. */
import { z } from '@hono/zod-openapi';
import { filterSchema } from '../../export/filter.ts';
import { feedLineSchema } from '../../feed/feed-lines.ts';
import { extractionSchema, targetSchema } from '../../validate/schema.ts';

const { id, type, number, issuer, issuedOn, place, title, period, about, review } = extractionSchema.shape.document.shape;
const MOST = 500;

const limit = z.coerce.number().int().min(1).max(MOST).default(100).openapi({ description: 'Entries of a page.' });
const after = z.string().min(1).max(200).optional().openapi({ description: 'The `next` of the page before.' });

export const targetQuery = z.strictObject({ ...filterSchema.shape, limit, after });
export const documentQuery = z.strictObject({ ...filterSchema.pick({ place: true, number: true, type: true }).shape, limit, after });
export const changesQuery = z.strictObject({
  since: z.string().min(1).max(200).default('0').openapi({ description: 'A cursor; 0 is before the first change.' }),
  limit,
});
export const idParam = z.strictObject({ id: z.string().min(1).max(200) });
export const nothing = z.strictObject({});

export const headSchema = z.strictObject({ id, type, number, issuer, issuedOn, place, title, period, about, review }).openapi('DocumentHead');
export const documentSummary = z.strictObject({ ...headSchema.shape, path: z.string(), targets: z.int() }).openapi('DocumentSummary');
export const apiTarget = z.strictObject({ ...targetSchema.shape, document: headSchema, path: z.string() }).openapi('Target');

const next = z.string().nullable().openapi({ description: 'To be given as `after`; null on the last page.' });
export const documentPage = z.strictObject({ documents: z.array(documentSummary), next }).openapi('DocumentPage');
export const targetPage = z.strictObject({ targets: z.array(apiTarget), next }).openapi('TargetPage');
export const changesPage = z
  .strictObject({ changes: z.array(feedLineSchema), cursor: z.string().openapi({ description: 'To be given as `since`.' }), isLast: z.boolean() })
  .openapi('ChangesPage');
export const document = z.strictObject(extractionSchema.shape).openapi('Extraction');
export const jsonSchemaAnswer = z.record(z.string(), z.unknown()).openapi('JsonSchema');
export const failure = z.object({ error: z.string(), message: z.string() }).openapi('Failure');

/** `corrected`: a field of the target, as `{ says, spans }`. */
export const decisionBody = z
  .discriminatedUnion('verdict', [
    z.strictObject({ verdict: z.enum(['accepted', 'rejected']) }),
    z.strictObject({
      verdict: z.literal('corrected'),
      field: z.string().min(1).max(50),
      value: z.unknown().openapi({ description: '{ says, spans }: what the field says, and the places of its words.' }),
    }),
    z.strictObject({ verdict: z.literal('noted'), note: z.string().max(4000) }),
  ])
  .openapi('Decision');
/** `target` null: it is rejected now. */
export const decisionAnswer = z.strictObject({ target: apiTarget.nullable() }).openapi('Decided');
