/** The extraction contract as a zod schema: the one source of the JSON Schema and of the TypeScript types. */
import { z } from 'zod';
import { warningCodes } from '../issue.ts';
import { changes, comparatorOps } from './choices.ts';

/** Another where the contract changes: the middle figure where it only adds, the first where something is left out or means another thing. */
export const schemaVersion = '1.1.0';

const offset = z.int().min(0);
export const spanSchema = z.strictObject({ start: offset, end: offset }).describe('Half-open, in UTF-16 code units of the .txt beside the extraction.');
const year = z.int().min(1900).max(2200);
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const text = z.string().min(1);

export const reviewSchema = z.strictObject({ status: z.enum(['machine', 'accepted', 'corrected', 'added']) });
const role = z.enum(['lead', 'support']);

const statementSchema = z.strictObject({ quote: text, start: offset, end: offset, page: z.int().min(1).nullable() });

/** A target as the stages find it; its id is hashed when it is written. */
export const foundTargetSchema = z.strictObject({
  indicator: text,
  comparator: z.strictObject({ op: z.enum(comparatorOps), text: z.string() }),
  change: z.enum(changes),
  value: z.strictObject({ number: z.number(), upper: z.number().nullable(), unit: text.nullable(), of: text.nullable(), text }),
  period: z.strictObject({
    from: year.nullable(),
    to: year.nullable(),
    every: z.enum(['year']).nullable(),
    text: z.string(),
    via: z.enum(['clause', 'lead-in', 'heading', 'table', 'title']).nullable(),
  }),
  statedIn: text.nullable(),
  baseline: z.strictObject({ number: z.number(), unit: z.string(), year: year.nullable(), text }).nullable(),
  agencies: z.array(z.strictObject({ name: text, role, via: z.enum(['clause', 'section', 'table', 'document']), span: spanSchema })),
  section: z.array(text),
  evidence: statementSchema.describe('The first statement.'),
  statements: z.array(statementSchema.extend({ section: z.array(text) })).min(1),
  spans: z.strictObject({
    indicator: z.array(spanSchema).min(1),
    comparator: spanSchema.nullable(),
    value: spanSchema,
    unit: spanSchema.nullable(),
    of: spanSchema.nullable(),
    period: spanSchema.nullable(),
  }),
  rules: z.array(text).min(1),
  confidence: z.number().min(0).max(1),
  review: reviewSchema,
});

export const targetSchema = z.strictObject({
  id: text.describe('Survives re-extraction as long as document, indicator, value and period stay.'),
  ...foundTargetSchema.shape,
});

const documentHead = {
  type: text.nullable(),
  number: text.nullable(),
  issuer: text.nullable(),
  issuedOn: isoDate.nullable(),
  place: text.nullable(),
  title: text.nullable(),
  period: z.strictObject({ from: year.nullable(), to: year.nullable() }),
  about: text.nullable().describe('Number of the document that an article reports on, where the text has no head of its own.'),
  review: reviewSchema,
};

export const numberClasses = ['target', 'date', 'citation', 'numbering', 'result', 'condition', 'name', 'unaccounted'] as const;

const nameSchema = z.strictObject({
  kind: z.enum(['agency', 'place']),
  name: text.describe('As it stands in document.issuer, document.place, agencies[].name, assignments[].agency or citations[].issuer.'),
  on: isoDate.nullable().describe('The day of the document; of who issued a cited document the day of that one.'),
  canonical: text.nullable().describe('In full, as it was on that day; null where nothing of that name stood then.'),
  successors: z
    .array(z.strictObject({ name: text, tasks: z.array(text).describe('What of its work went there; empty: the body as a whole.') }))
    .nullable()
    .describe('What stands in its place today; empty where it stands itself, null where that is not known.'),
});

const foundShape = {
  citations: z.array(
    z.strictObject({
      number: text,
      type: text.nullable(),
      issuer: text.nullable(),
      issuedOn: isoDate.nullable(),
      spans: z.array(spanSchema).min(1),
      review: reviewSchema,
    }),
  ),
  assignments: z.array(z.strictObject({ agency: text, role, task: z.string(), span: spanSchema, review: reviewSchema })),
  numbers: z.strictObject({
    target: offset,
    date: offset,
    citation: offset,
    numbering: offset,
    result: offset,
    condition: offset,
    name: offset,
    unaccounted: offset,
  }),
  names: z
    .array(nameSchema)
    .describe('What the bodies and places named above were called on the day, and are called today; a name that is not here is not known to the data.'),
  warnings: z.array(z.strictObject({ code: z.enum(warningCodes), message: text, span: spanSchema })),
};

/** What the pure stages say of a text: an extraction without source, generator and ids. */
export const findingsSchema = z.strictObject({ document: z.strictObject(documentHead), targets: z.array(foundTargetSchema), ...foundShape }).brand<'checked'>();

/** Where an extraction comes from. */
export const originSchema = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  generator: z.strictObject({ name: text, version: text, rules: text.describe('Hash over stages, rules, lexicon and readers.') }),
  source: z.strictObject({
    path: text,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int().min(1),
    mediaType: text,
    encoding: text,
    pages: z.int().min(1).nullable(),
    readBy: z.array(z.strictObject({ name: text, version: text, pages: z.string().nullable() })).min(1),
  }),
});

export const extractionSchema = z.strictObject({
  ...originSchema.shape,
  document: z.strictObject({ id: text, ...documentHead }),
  citations: foundShape.citations,
  assignments: foundShape.assignments,
  targets: z.array(targetSchema),
  numbers: foundShape.numbers,
  names: foundShape.names,
  warnings: foundShape.warnings,
});

export type Extraction = z.infer<typeof extractionSchema>;
export type Findings = z.input<typeof findingsSchema>;
/** Findings that the schema has checked, their keys in its order: `validate` alone makes them. */
export type CheckedFindings = z.output<typeof findingsSchema>;
export type FoundTarget = z.infer<typeof foundTargetSchema>;
export type Target = z.infer<typeof targetSchema>;
export type NumberClass = (typeof numberClasses)[number];
export type ComparatorOp = (typeof comparatorOps)[number];
export type Change = (typeof changes)[number];
