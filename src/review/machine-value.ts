/** What the machine says of a field that a person corrects, where the correction is one that the field may hold. */
import type { z } from 'zod';
import { type Extraction, extractionSchema } from '../validate/schema.ts';
import { isHeadField } from './apply-to-head.ts';
import { assignmentKind, citationKind } from './apply-to-items.ts';
import { headSchema, type Subject } from './decisions.ts';
import type { Thing } from './drafts.ts';
import { fieldOf, fieldValue, isTargetField, spansIn } from './target-fields.ts';
import { thingKey } from './thing-key.ts';

type Json = z.infer<ReturnType<typeof z.json>>;

/** Null where there is no such field, or it may not hold `value`; spans must lie in `text`. */
export function machineValue(subject: Subject, field: string, value: Json, text: string): { readonly value: Json } | null {
  if (!spansIn(value).every(({ start, end }) => start < end && end <= text.length)) return null;
  switch (subject.kind) {
    case 'target':
      return isTargetField(field) && fieldValue(field, value) !== null ? asJson(fieldOf(subject.found, field)) : null;
    case 'head':
      return isHeadField(field) && headSchema.shape[field].safeParse(value).success ? asJson(subject.found[field]) : null;
    case 'citation':
      return itemValue(citationKind.fields, citation.shape, subject.found, field, value);
    case 'assignment':
      return itemValue(assignmentKind.fields, assignment.shape, subject.found, field, value);
    case 'numeral':
      return null;
  }
}

export function itemAt<Item extends Extraction['citations'][number] | Extraction['assignments'][number]>(items: readonly Item[], thing: Thing): Item | null {
  const key = thingKey(thing);
  return items.find((item) => thingKey('spans' in item ? citationKind.thingOf(item) : assignmentKind.thingOf(item)) === key) ?? null;
}

const citation = extractionSchema.shape.citations.unwrap();
const assignment = extractionSchema.shape.assignments.unwrap();

function itemValue<Item extends object>(fields: readonly (keyof Item & string)[], shape: z.ZodRawShape, item: Item, name: string, value: Json) {
  const field = fields.find((each) => each === name);
  const schema = field && (shape[field] as z.ZodType | undefined);
  return schema?.safeParse(value).success && field ? asJson(item[field]) : null;
}

const asJson = (value: unknown): { readonly value: Json } => ({ value: JSON.parse(JSON.stringify(value)) as Json });
