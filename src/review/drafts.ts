/** What a reviewer asks to be written: decisions in the words of the extraction that is seen, checked before anything is done. */
import { z } from 'zod';
import { extractionSchema, foundTargetSchema, spanSchema } from '../validate/schema.ts';

/** What is decided about, in the words of the extraction that the reviewer sees. `word`: what people decided about something that no longer has a place. */
export const thingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('target'), id: z.string().min(1) }),
  z.strictObject({ kind: z.literal('citation'), span: spanSchema.describe('Its first.') }),
  z.strictObject({ kind: z.literal('assignment'), span: spanSchema, agency: z.string().min(1) }),
  z.strictObject({ kind: z.literal('head') }),
  z.strictObject({ kind: z.literal('numeral'), span: spanSchema.describe('Of a warning `number-unaccounted`.') }),
  z.strictObject({ kind: z.literal('word'), about: z.uuid() }),
]);

/** `seen`: the last decision about it that the reviewer knew of; a later one makes the draft stale. */
const told = { id: z.uuid().describe('Made by the page; the same draft sent twice is written once.'), thing: thingSchema, seen: z.uuid().nullable() };
const note = z.string().max(4000);

const { rules: _rules, confidence: _confidence, review: _review, ...addedFields } = foundTargetSchema.shape;
/** What a person says of a target: all that a machine would, but for how it found it. */
export const addedTargetSchema = z.strictObject(addedFields);

const { review: _citationReview, ...citationFields } = extractionSchema.shape.citations.unwrap().shape;
const { review: _assignmentReview, ...assignmentFields } = extractionSchema.shape.assignments.unwrap().shape;
export const addedItemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('citation'), found: z.strictObject({ ...citationFields, spans: z.array(spanSchema).min(1) }) }),
  z.strictObject({ kind: z.literal('assignment'), found: z.strictObject(assignmentFields) }),
]);

/** `corrected`: what the machine says of the field is the server's to add. `corrected` fields of a target are `FieldValue`s: `{ says, spans }`. */
export const draftSchema = z.union([
  z.strictObject({ ...told, what: z.strictObject({ verdict: z.enum(['accepted', 'rejected', 'dropped']) }) }),
  z.strictObject({ ...told, what: z.strictObject({ verdict: z.literal('corrected'), field: z.string().min(1), value: z.json() }) }),
  z.strictObject({ ...told, what: z.strictObject({ verdict: z.literal('noted'), note }) }),
  z.strictObject({ ...told, undoes: z.uuid() }),
  z.strictObject({ id: told.id, adds: addedTargetSchema }),
  z.strictObject({ id: told.id, addsItem: addedItemSchema }),
]);

/** All of it is written, or nothing is. */
export const saveSchema = z.strictObject({
  path: z.string().min(1),
  text: z.string().describe('sha256 of the .txt that the reviewer sees: spans are of no other.'),
  drafts: z.array(draftSchema).min(1).max(10_000),
});

export type Thing = z.infer<typeof thingSchema>;
export type Draft = z.infer<typeof draftSchema>;
export type Save = z.infer<typeof saveSchema>;
/** A draft about something that is there. */
export type ThingDraft = Extract<Draft, { thing: unknown }>;
/** A citation or an assignment that a person has found. */
export type AddedItem = z.infer<typeof addedItemSchema>;
export type AddedTarget = z.infer<typeof addedTargetSchema>;
