/** What the reviewer's page and its server say to each other, as JSON under `/page/`. The page takes the types alone; the server checks what it is sent. */
import { z } from 'zod';
import { type AddedTarget, saveSchema, type Thing, thingSchema } from '../review/drafts.ts';
import type { Progress, ReviewedDocument } from '../review/views.ts';
import { type Extraction, spanSchema } from '../validate/schema.ts';

// GET `/page/waiting`: `{ waiting: Waiting[] }`, of all documents.
// POST `/page/decisions` with a `Save`: 200 with `Saved`, or 409 with `Refused`.

/** GET `/page/document?path=`, with an `ETag`: 304 to who knows it. */
export interface DocumentView extends ReviewedDocument {
  /** The example of each rule that found something here, by its id. */
  readonly rules: Readonly<Record<string, string>>;
  /** A newer file at this place could not be read: why, in the reader's language. */
  readonly stale: string | null;
}

/** `stale`: what stands is of an earlier file or of earlier rules. */
export type ReviewState = 'new' | 'in-review' | 'done' | 'stale' | 'failed';

/** GET `/page/documents`: `{ documents: ListRow[] }`. */
export interface ListRow {
  readonly path: string;
  readonly document: Pick<Extraction['document'], 'type' | 'number' | 'issuer' | 'issuedOn' | 'place' | 'title'> | null;
  readonly state: ReviewState;
  /** Why it failed or is stale, in the reader's language. */
  readonly reason: string | null;
  readonly targets: number;
  readonly doubtful: number;
  /** Null where nobody has decided. */
  readonly progress: Progress | null;
  readonly at: string;
}

/** GET `/page/search?q=`, folded for tones, capitals and spaces. `isCut`: more was found than is told. */
export interface SearchAnswer {
  readonly found: readonly SearchHit[];
  readonly isCut: boolean;
}

export interface SearchHit {
  readonly path: string;
  readonly hits: readonly {
    readonly kind: 'text' | 'indicator';
    readonly start: number;
    readonly before: string;
    readonly words: string;
    readonly after: string;
  }[];
}

/** POST `/page/suggest`: what the machine makes of marked words. */
export const suggestSchema = z.strictObject({ path: z.string().min(1), text: saveSchema.shape.text, span: spanSchema });

export interface Suggestion {
  readonly target: AddedTarget;
  /** What it could not find in the words and a person has to say: empty, or no more than likely; an open number is 0. */
  readonly open: readonly ('indicator' | 'comparator' | 'value' | 'period')[];
}

/** GET `/page/indicators`, by name. GET `/page/compare?id=`: a `Comparison`. */
export interface IndicatorRow {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly targets: number;
}

export interface IndicatorsAnswer {
  readonly indicators: readonly IndicatorRow[];
  /** What is wrong with the file in which staff merge and split: it is left aside then. */
  readonly fault: string | null;
}

/** POST `/page/query`: an `Answered`. */
export const questionSchema = z.strictObject({ sql: z.string().min(1).max(20_000) });

/** POST `/page/presence`, at least every 20 seconds: who says nothing for 30 has left. */
export const presenceSchema = z.strictObject({ path: z.string().min(1).nullable(), thing: thingSchema.nullable() });

export interface Present {
  readonly person: string;
  readonly path: string;
  readonly thing: Thing | null;
}

/** GET `/page/events`: server-sent, each `data` one of these. */
export type PageEvent =
  | { readonly event: 'document'; readonly path: string; readonly version: string }
  | { readonly event: 'list' }
  | { readonly event: 'presence'; readonly people: readonly Present[] };

export const roles = ['reader', 'reviewer', 'admin'] as const;
export type Role = (typeof roles)[number];

/** GET `/page/me`. A write but for the login carries `csrf` in the head field `x-muctieu-csrf`. */
export interface Me {
  readonly person: { readonly name: string; readonly role: Role } | null;
  readonly csrf: string;
  /** There are accounts: who is nobody logs in. */
  readonly hasAccounts: boolean;
}

export const loginSchema = z.strictObject({ name: z.string().min(1).max(100), password: z.string().min(1).max(1000) });

// POST `/page/login` with `loginSchema`, POST `/page/logout`: 200 with the new `Me`. GET `/page/original?path=`: the file itself.
// POST `/page/files?name=` with its bytes: 201 with `Uploaded`.

export interface Uploaded {
  readonly path: string;
}

/** Every answer that is no success: what happened, for a program and, in the reader's language, for a person. */
export interface Failure {
  readonly error: string;
  readonly message: string;
}
