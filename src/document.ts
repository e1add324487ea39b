/** The document on its way through the stages: what one stage hands to the next. */
import type { OffsetMap } from './offset-map.ts';
import type { Span } from './span.ts';

/** A program that read the file, and its version. */
export interface Reader {
  readonly name: string;
  readonly version: string;
  readonly pages: string | null;
}

export type MediaType = 'text/plain' | 'text/markdown';

/** What `read` gives: the decoded text without its byte order mark. Offsets of the source are UTF-16 code units of `text`. */
export interface SourceText {
  /** Relative to the folder that was asked for, with forward slashes. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: MediaType;
  readonly encoding: string;
  readonly readBy: readonly Reader[];
  readonly text: string;
}

/** What `normalise` gives. All later spans are of this `text`; `maps` lead back to the source, first step first. */
export interface NormalisedText {
  readonly text: string;
  readonly mediaType: MediaType;
  /** The whole text is in capitals, so that they tell neither headings nor names nor beginnings of sentences. */
  readonly capitals: boolean;
  readonly maps: readonly OffsetMap[];
  /** Stretches that the source set in bold, of `text`. */
  readonly strong: readonly Span[];
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
