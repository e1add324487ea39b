/** Where the pass over a document stands: what the handlers of its elements share. */
import type { Met } from '../whole-remarks.ts';
import type { ListCounter } from './list-counter.ts';
import type { List } from './numbering.ts';
import type { Styles } from './styles.ts';
import type { XmlOutput } from './xml-output.ts';
import type { Attribute } from './xml-scan.ts';

/** What holds for all parts of a document. */
export interface DocxRules {
  readonly styles: Styles;
  readonly listOf: (id: string) => List | null;
  /** Fields by their instruction whose results are left out. */
  readonly passedOver: RegExp;
}

export interface Paragraph {
  /** The part of the output that is kept free for its beginning. */
  readonly head: number;
  style: string | null;
  list: string | null;
  level: number | null;
  outline: number | null;
  /** Its end was deleted: what follows belongs to it. */
  endDeleted: boolean;
  endHidden: boolean;
  /** It has words, or something else that is seen. */
  filled: boolean;
}

export interface Run {
  bold: boolean | null;
  capitals: boolean | null;
  hidden: boolean | null;
  /** With a line through it, or with two. */
  struck: boolean | null;
  struckTwice: boolean | null;
  style: string | null;
  font: string | null;
  /** Printed above the line. */
  raised: boolean | null;
  /** What mammoth is told of it, null while that is not settled. */
  format: string | null;
}

export interface Row {
  opened: boolean;
  deleted: boolean;
  /** Columns that stay free at its left. */
  free: number;
  /** The cell that was closed last. */
  last: Cell | null;
}

export interface Cell {
  /** The parts of the output where it begins, and that is kept free for its properties. */
  readonly from: number;
  readonly head: number;
  columns: number;
  /** Of a cell that is merged with those above or below it. */
  merged: '' | 'restart' | 'continue';
  /** It is one with the cell at its left. */
  goesOn: boolean;
}

export interface Place {
  readonly rules: DocxRules;
  readonly output: XmlOutput;
  /** The properties that the pass is in. */
  properties: '' | 'paragraph' | 'mark' | 'run' | 'row' | 'cell' | 'control';
  readonly paragraphs: Paragraph[];
  readonly runs: Run[];
  readonly rows: Row[];
  /** Of the part, and of the text boxes that are open in it. */
  readonly counters: ListCounter[];
  /** A paragraph whose end was deleted, and that nothing followed yet. */
  carried: Paragraph | null;
  /** What the text between two tags is. */
  reading: '' | 'words' | 'instruction';
  /** What was read of an element of words, as it is written in XML. */
  words: string;
  /** Spaces at its ends count. */
  keepsEnds: boolean;
  readonly met: Met;
}

/** False leaves the element out with all that is in it. */
export type Open = (place: Place, attribute: Attribute) => false | undefined;
export type Close = (place: Place) => void;

/** What is done where elements open and close, by name. What is not named is gone through. */
export interface Handlers {
  readonly open: Readonly<Record<string, Open>>;
  readonly close: Readonly<Record<string, Close>>;
}
