/** What a reader of a format gives: the blocks of the document in the order in which a person reads them. */
import type { Reader, UnsureSpan } from '../document.ts';
import type { WarningCode } from '../issue.ts';
import type { Span } from '../span.ts';

/** Words, and what the file says of stretches of them. Spans are of `text`; a line break inside is "\n". */
export interface ReadText {
  readonly text: string;
  /** Set in bold. */
  readonly strong?: readonly Span[];
  /** Words that a recognition was not sure of; 1 is certain. */
  readonly unsure?: readonly UnsureSpan[];
}

/** A paragraph, a heading or an item of a list: its number or bullet is the beginning of its text, as it is printed ("1.", "a)", "-"). */
export interface ReadParagraph extends ReadText {
  readonly kind: 'paragraph';
  /** 1 to 9 where the file itself marks a heading. */
  readonly depth?: number;
  /** On which page it begins, from 1; absent where the format has no pages. */
  readonly page?: number;
}

export interface ReadCell extends ReadText {
  /** How many columns and rows it takes; 1 where absent. A row lists only the cells that begin in it. */
  readonly columns?: number;
  readonly rows?: number;
}

export interface ReadRow {
  readonly cells: readonly ReadCell[];
  readonly page?: number;
}

export interface ReadTable {
  readonly kind: 'table';
  readonly rows: readonly ReadRow[];
}

export type ReadBlock = ReadParagraph | ReadTable;

/** What a reader remarks: of a page, or of the whole where it has none. */
export interface ReadRemark {
  readonly code: WarningCode;
  readonly message: string;
  readonly page: number | null;
}

export interface ReadDocument {
  readonly blocks: readonly ReadBlock[];
  /** Number of pages; null where the format has none. */
  readonly pages: number | null;
  readonly readBy: readonly Reader[];
  readonly remarks: readonly ReadRemark[];
  /** Of the characters in the file: "utf-8" where the format prescribes it. */
  readonly encoding: string;
}
