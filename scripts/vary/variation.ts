/** What a variation is: a text and its gold rewritten alike, so that what was right stays right. */
import type { MediaType } from '../../src/document.ts';
import type { ScoredTarget } from '../../src/score/agreement.ts';
import type { ScoredDocument } from '../../src/score/measure.ts';
import type { Random } from './random.ts';

export interface Varied {
  readonly text: string;
  readonly mediaType: MediaType;
  readonly gold: ScoredDocument;
}

export interface Variation {
  readonly name: string;
  /** `changes`: how many places of the text are other than before. */
  readonly vary: (document: Varied, random: Random) => { readonly document: Varied; readonly changes: number };
}

/** Every string of the gold that quotes the text, rewritten; what names a class or a file stays. */
export function mapStrings<Value>(value: Value, rewrite: (text: string) => string): Value {
  if (typeof value === 'string') return rewrite(value) as Value;
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, rewrite)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const classes = new Set(['file', 'type', 'op', 'change', 'every', 'role', 'via']);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, classes.has(name) ? inner : mapStrings(inner, rewrite)])) as Value;
}

export const mapTargets = (gold: ScoredDocument, change: (target: ScoredTarget) => ScoredTarget): ScoredDocument => ({
  ...gold,
  targets: (gold.targets ?? []).map(change),
});

export const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');

/** The words of a phrase wherever lines were broken between them. */
export const phraseSource = (phrase: string): string => phrase.split(/\s+/u).map(escaped).join('\\s+');
