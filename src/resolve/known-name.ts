/** A name that the dated data know, and what names are looked up by. */
import { fold } from '../lexicon/fold.ts';
import { type Life, lifeOn, type Successor } from '../lexicon/lives.ts';

export interface KnownName {
  /** In full. */
  readonly name: string;
  /** On the day that was asked for. */
  readonly stands: boolean;
  /** What stands in its place today; empty where it stands itself. */
  readonly successors: readonly Successor[];
}

/** Without a day the one that has stood all the time. */
export const standingOn = (lives: readonly Life[], day: string | null): Life | undefined =>
  day === null ? lives.find(({ from, to }) => from === null && to === null) : lifeOn(lives, day);

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Letters in one spelling: "VH,TT&DL" -> "vh", "tt", "dl"; "Hoà Bình" -> "hòa", "bình". */
export const wordsOfName = (name: string): readonly string[] => fold(name.normalize('NFC')).match(WORD) ?? [];

export const nameKey = (name: string): string => wordsOfName(name).join(' ');
