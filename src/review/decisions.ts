/** What people decided about an extraction: the append-only list in `….review.json`, one decision after the other. */
import { z } from 'zod';
import { extractionSchema, targetSchema } from '../validate/schema.ts';
import { placeSchema } from './place.ts';

const { document, citations, assignments } = extractionSchema.shape;
const { id: _id, review: _review, ...headFields } = document.shape;
const citationSchema = citations.unwrap();
const assignmentSchema = assignments.unwrap();
export const headSchema = z.strictObject(headFields);

/** What a decision is about, as it was when it was made. `places`: of the spans, by `start end` in the text of then. */
const places = z.record(z.string(), placeSchema);
const subjectSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('target'),
    found: targetSchema,
    place: placeSchema,
    places,
    beside: z.array(z.string()).default([]).describe('Ids of other targets that the machine found at the same value then.'),
  }),
  z.strictObject({ kind: z.literal('citation'), found: citationSchema, place: placeSchema }),
  z.strictObject({ kind: z.literal('assignment'), found: assignmentSchema, place: placeSchema }),
  z.strictObject({ kind: z.literal('head'), found: headSchema }),
  z.strictObject({ kind: z.literal('numeral'), place: placeSchema }),
]);

/** `added`: nobody but a person found it; the machine may since. */
export const verdictSchema = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('accepted') }),
  z.strictObject({ verdict: z.literal('rejected') }),
  z.strictObject({ verdict: z.literal('dropped').describe('What was decided before holds no longer.') }),
  z.strictObject({ verdict: z.literal('added') }),
  z.strictObject({ verdict: z.literal('corrected'), field: z.string().min(1), machine: z.json(), value: z.json() }),
  z.strictObject({ verdict: z.literal('noted'), note: z.string() }),
]);

const stamp = {
  id: z.uuid(),
  at: z.iso.datetime(),
  by: z.string().min(1),
  rules: z.string().min(1).describe('`generator.rules` of the extraction that was decided on.'),
  about: z.uuid().describe('The same for all decisions about one thing, whatever its extraction is called later.'),
};

export const decisionSchema = z.union([
  z.strictObject({ ...stamp, subject: subjectSchema, what: verdictSchema }),
  z.strictObject({ ...stamp, undoes: z.uuid().describe('A decision; also one that undoes.') }),
]);

export const reviewFileSchema = z.strictObject({ schemaVersion: z.literal('1.0.0'), decisions: z.array(decisionSchema) });

export type Decision = z.infer<typeof decisionSchema>;
export type Verdict = z.infer<typeof verdictSchema>;
export type Subject = z.infer<typeof subjectSchema>;
export type TargetSubject = Extract<Subject, { kind: 'target' }>;
