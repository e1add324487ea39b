/** The lines of the change feed: what became of each document and target, in the order in which it was published. */
import { z } from 'zod';
import { toldFields } from '../ledger/target-digests.ts';

export const causes = ['new-file', 'new-rules', 'correction', 'deletion'] as const;

/** Of a document: what it is known by, and the file that gives its targets. */
export const documentFields = ['path', 'type', 'number', 'issuer', 'issuedOn', 'place', 'title', 'about'] as const;

const targetFields = toldFields.map(([name]) => name);

const stamp = {
  feed: z.string().describe('Another feed counts anew.'),
  seq: z.int().min(1).describe('Grows by one from line to line.'),
  at: z.iso.datetime(),
  cause: z.enum(causes),
  event: z.enum(['added', 'changed', 'withdrawn']),
  document: z.string().describe('Its id.'),
  path: z.string().describe('The file that gives its targets, relative to the folder of plans.'),
};

export const feedLineSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('document'),
    ...stamp,
    fields: z.array(z.enum(documentFields)).describe('What has changed; empty unless it is `changed`.'),
  }),
  z.strictObject({
    kind: z.literal('target'),
    ...stamp,
    target: z.string().describe('Its id.'),
    fields: z.array(z.enum(targetFields)).describe('What has changed; empty unless it is `changed`.'),
  }),
]);

export type FeedLine = z.infer<typeof feedLineSchema>;
export type Cause = (typeof causes)[number];
