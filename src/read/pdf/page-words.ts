/** The words of a page and where they stand: what every reader of pages (text layer, recognition) gives to the geometry. */

/** In points (1/72 inch) from the top left corner of the page as it is looked at. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What stands between two spaces. `y` and `height` are those of its line of writing rather than of its ink, as far as the source tells. */
export interface PageWord extends Box {
  /** Empty where it is struck out: it takes its place and says nothing. */
  readonly text: string;
  /** Set in bold, where the source tells. */
  readonly bold?: boolean;
  /** Where it stands in its line is reckoned from the usual widths of letters. */
  readonly roughly?: boolean;
  /** Written upwards or downwards; those of one line come in the order in which they are read. */
  readonly turned?: boolean;
  /** Of a recognition, 0 to 1; absent where the file itself holds the letters. */
  readonly certainty?: number;
}

export interface PageWords {
  /** From 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** In any order. */
  readonly words: readonly PageWord[];
  /** Lines and edges of boxes that are drawn across or down, thin ones; none where the source does not tell. */
  readonly rules?: readonly Box[];
}
