/** The document on its way through the stages: what one stage hands to the next. */

import type { Warning } from './issue.ts';
import type { OffsetMap } from './offset-map.ts';
import type { Span } from './span.ts';

/** A program that read the file, and its version. */
export interface Reader {
  readonly name: string;
  readonly version: string;
  readonly pages: string | null;
}

export type MediaType =
  | 'text/plain'
  | 'text/markdown'
  | 'text/html'
  | 'application/rtf'
  | 'application/pdf'
  | 'application/msword'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'application/vnd.oasis.opendocument.text'
  | 'application/vnd.ms-excel'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  | 'application/vnd.oasis.opendocument.spreadsheet'
  | 'image/png'
  | 'image/jpeg'
  | 'image/tiff';

/** What a file says of its text beside the words. Spans are of the text that it stands with. */
export interface Layout {
  /** Lines that the file itself marks as headings; `depth` from 1. */
  readonly headings: readonly { readonly span: Span; readonly depth: number }[];
  readonly tables: readonly LayoutTable[];
  /** Set in bold. */
  readonly strong: readonly Span[];
  /** Words that a recognition was not sure of; 1 is certain. */
  readonly unsure: readonly UnsureSpan[];
  /** From `start` on the text stands on this page, counted from 1; in ascending order. */
  readonly pages: readonly { readonly start: number; readonly page: number }[];
  /** What the reader remarked, and of which stretch. */
  readonly remarks: readonly Warning[];
}

export interface UnsureSpan extends Span {
  readonly certainty: number;
}

export interface LayoutTable {
  readonly span: Span;
  readonly rows: readonly (readonly Cell[])[];
}

/** What `read` gives: the decoded text without its byte order mark. Offsets of the source are UTF-16 code units of `text`. */
export interface SourceText {
  /** Relative to the folder that was asked for, with forward slashes. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: MediaType;
  readonly encoding: string;
  readonly readBy: readonly Reader[];
  /** Number of pages, null where the format has none. */
  readonly pages: number | null;
  readonly text: string;
  /** Null where the words are all that the file says. */
  readonly layout: Layout | null;
}

/** What the pure stages need of it. */
export type StagedText = Pick<SourceText, 'text' | 'mediaType'> & Partial<Pick<SourceText, 'layout'>>;

/** What `normalise` gives. All later spans are of this `text`; `maps` lead back to the source, first step first. */
export interface NormalisedText {
  readonly text: string;
  readonly mediaType: MediaType;
  /** The whole text is in capitals, so that they tell neither headings nor names nor beginnings of sentences. */
  readonly capitals: boolean;
  readonly maps: readonly OffsetMap[];
  /** Stretches that the source set in bold, of `text`. */
  readonly strong: readonly Span[];
  /** Its spans are of `text`. */
  readonly layout: Layout | null;
}

interface BlockBase {
  /** Content without the marker. */
  readonly span: Span;
  /** Index of the block that leads this one (heading, lead-in, bullet above), -1 at the top. */
  readonly parent: number;
}

export interface TextBlock extends BlockBase {
  readonly kind: 'heading' | 'paragraph' | 'item';
  /** "I.", "1.1.", "a)", "-", "Điều 4." */
  readonly marker: Span | null;
  /** Where it stands among headings and bullets: smaller leads. */
  readonly rank: number;
}

export interface Cell {
  readonly span: Span;
  readonly column: number;
}

export interface TableBlock extends BlockBase {
  readonly kind: 'table';
  /** The first row is the head. A row may hold fewer cells than the head. */
  readonly rows: readonly (readonly Cell[])[];
}

export type Block = TextBlock | TableBlock;

/** What `structure` gives: the blocks in order; a parent stands before its children. */
export interface StructuredText extends NormalisedText {
  readonly blocks: readonly Block[];
}
