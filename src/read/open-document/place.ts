/** Where the reading of a content.xml stands: what is open, and what was gathered so far. */
import type { Span } from '../../span.ts';
import type { ReadBlock } from '../blocks.ts';
import type { BlocksCell } from '../cell-blocks.ts';
import type { Met } from '../whole-remarks.ts';
import type { ListNumbers } from './list-numbers.ts';
import type { ListStyles } from './list-styles.ts';
import type { NoteKeeper } from './notes.ts';
import type { Look, Styles } from './styles.ts';
import type { Attribute } from './xml-events.ts';

/** `false` leaves the element out with all that is in it. */
export type Open = (place: Place, attribute: Attribute) => unknown;
export type Close = (place: Place) => void;

export interface Handlers {
  readonly open: Readonly<Record<string, Open>>;
  readonly close: Readonly<Record<string, Close>>;
}

export interface Paragraph {
  text: string;
  /** The last characters of it: the whole, looked at each time it grows, costs the square of its length. */
  tail: string;
  readonly strong: Span[];
  /** How long its number is, with the space behind it. */
  readonly marker: number;
  readonly depth: number | null;
  /** Of text boxes that hang on it. */
  readonly behind: ReadBlock[];
}

export interface OpenList {
  /** What goes on counting together. */
  readonly root: string;
  readonly style: string | null;
  readonly level: number;
  /** Null between its items. */
  item: { numbered: boolean; readonly begin: number | null; readonly style: string | null } | null;
}

/** The body, a cell, a text box or a note: blocks one behind the other, with lists of their own. */
export interface Flow {
  readonly blocks: ReadBlock[];
  readonly lists: OpenList[];
  readonly paragraphs: Paragraph[];
  readonly looks: Look[];
  readonly inCell: boolean;
}

export interface OpenTable {
  /** Null is a place that another cell covers. */
  readonly rows: (BlocksCell | null)[][];
  /** Of the open cell. */
  columns: number;
  high: number;
  repeated: number;
}

export interface Place {
  readonly styles: Styles;
  readonly listStyles: ListStyles;
  readonly numbers: ListNumbers;
  readonly notes: NoteKeeper;
  /** The innermost last; the first is the body. */
  readonly flows: Flow[];
  readonly tables: OpenTable[];
  /** By xml:id of a list: what it counts with. */
  readonly roots: Map<string, string>;
  lastList: { readonly root: string; readonly style: string | null } | null;
  readonly met: Met;
}

export const newFlow = (inCell: boolean): Flow => ({ blocks: [], lists: [], paragraphs: [], looks: [], inCell });

/** There is always one: the body is never closed. */
export const flowOf = ({ flows }: Place): Flow => flows.at(-1) as Flow;
