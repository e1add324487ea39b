/** What a reader may answer. A reader that a file has taken over can send anything: nothing is taken that is not a document. */
import { z } from 'zod';
import { type FileIssueCode, warningCodes } from '../../issue.ts';
import type { ReadDocument } from '../blocks.ts';

const place = z.int().min(0);
const page = z.int().min(1);
const count = z.int().min(1);
const within = ({ text, strong = [], unsure = [] }: { text: string; strong?: readonly Span[]; unsure?: readonly Span[] }): boolean =>
  [...strong, ...unsure].every(({ start, end }) => start <= end && end <= text.length);

interface Span {
  readonly start: number;
  readonly end: number;
}

const said = {
  text: z.string(),
  strong: z.array(z.strictObject({ start: place, end: place })).exactOptional(),
  unsure: z.array(z.strictObject({ start: place, end: place, certainty: z.number().min(0).max(1) })).exactOptional(),
};
const cell = z.strictObject({ ...said, columns: count.exactOptional(), rows: count.exactOptional() }).refine(within);
const paragraph = z
  .strictObject({ kind: z.literal('paragraph'), ...said, depth: z.int().min(1).max(9).exactOptional(), page: page.exactOptional() })
  .refine(within);
const table = z.strictObject({ kind: z.literal('table'), rows: z.array(z.strictObject({ cells: z.array(cell), page: page.exactOptional() })) });
const readDocument = z.strictObject({
  blocks: z.array(z.discriminatedUnion('kind', [paragraph, table])),
  pages: page.nullable(),
  readBy: z.array(z.strictObject({ name: z.string().min(1), version: z.string().min(1), pages: z.string().nullable() })).min(1),
  remarks: z.array(z.strictObject({ code: z.enum(warningCodes), message: z.string(), page: page.nullable() })),
  encoding: z.string().min(1),
});

/** What a reader may find wrong with a file. */
const issueCodes = [
  'file-empty',
  'file-not-text',
  'file-encoding',
  'file-unreadable',
  'file-type-unknown',
  'file-type-mismatch',
  'file-encrypted',
  'file-damaged',
  'file-unpacks-too-large',
  'file-xml-refused',
  'file-too-many-pages',
  'reader-missing',
  'reader-timeout',
  'reader-memory',
  'reader-crashed',
  'text-untrusted',
] as const satisfies readonly FileIssueCode[];

const shape = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), issue: z.object({ code: z.enum(issueCodes), detail: z.string() }) }),
  z.object({ thrown: z.string() }),
]);

const LONGEST_DETAIL = 300;

export type Answer =
  | { readonly kind: 'read'; readonly document: ReadDocument }
  | { readonly kind: 'issue'; readonly code: FileIssueCode; readonly detail: string }
  | { readonly kind: 'broken'; readonly detail: string };

/** `broken`: the reader threw, or answers what no reader answers. */
export function checkAnswer(content: Buffer): Answer {
  const answer = parsed(content);
  const told = shape.safeParse(answer).data;
  if (!told) return { kind: 'broken', detail: 'answer' };
  if ('thrown' in told) return { kind: 'broken', detail: told.thrown.split('\n', 1)[0]?.slice(0, LONGEST_DETAIL) ?? '' };
  if (!told.ok) return { kind: 'issue', code: told.issue.code, detail: told.issue.detail.slice(0, LONGEST_DETAIL) };
  const document = readDocument.safeParse(told.value);
  if (document.success) return { kind: 'read', document: document.data };
  return { kind: 'broken', detail: `answer: ${document.error.issues[0]?.path.join('.') ?? ''}` };
}

function parsed(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString('utf8'));
  } catch {
    return null;
  }
}
