/** What can be wrong with a document, as data: a union by code. Nothing to do with the issue tracker. */
import type { Span } from './span.ts';

/** A file that gives no extraction. The message says what to do; `path` is as the user named it. */
export type FileIssueCode =
  | 'file-empty'
  | 'file-not-text'
  | 'file-encoding'
  | 'file-permission'
  | 'file-is-folder'
  | 'file-missing'
  | 'file-too-large'
  | 'file-type-unknown'
  | 'file-unreadable'
  | 'file-type-mismatch'
  | 'file-encrypted'
  | 'file-damaged'
  | 'file-unpacks-too-large'
  | 'file-xml-refused'
  | 'file-too-many-pages'
  | 'reader-missing'
  | 'reader-timeout'
  | 'reader-memory'
  | 'reader-crashed'
  | 'text-untrusted'
  | 'name-clash'
  | 'review-damaged'
  | 'output-unwritable'
  | 'extraction-invalid';

/** Remarks on an extraction that was made. */
export const warningCodes = [
  'number-unaccounted',
  'text-repaired',
  'period-missing',
  'readings-compete',
  'page-recognised',
  'page-untrusted',
  'glyphs-repaired',
  'changes-tracked',
  'text-left-out',
  'agency-not-of-date',
  'place-not-of-date',
] as const;

export type WarningCode = (typeof warningCodes)[number];

export interface FileIssue {
  readonly code: FileIssueCode;
  readonly stage: 'read' | 'validate' | 'write';
  readonly path: string;
  /** What the message is filled with: a size, a limit, the system's own word. */
  readonly detail: string;
}

/** `span`: of the normalised text. */
export interface Warning {
  readonly code: WarningCode;
  readonly message: string;
  readonly span: Span;
}

export type Result<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issue: FileIssue };

export const success = <Value>(value: Value): Result<Value> => ({ ok: true, value });
export const failure = (issue: FileIssue): Result<never> => ({ ok: false, issue });
