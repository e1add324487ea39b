/** What a rule yields, and what tokens and lexicon entries are to a rule: the node is its own explanation. */

/** `kind` says what it is; `start` and `end` are offsets of the normalised text. */
export interface Node<Meaning = unknown> {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** The folded text of a token or of a lexicon entry; "" for what a rule built. */
  readonly key: string;
  /** The first word of `key`: what patterns look nodes up by. */
  readonly first: string;
  readonly meaning: Meaning;
  /** Rule id, "lexicon/…" for an entry, "lexeme/…" for a token. */
  readonly rule: string;
  readonly children: readonly Node[];
}

/** A match that gave way: to which rule, and why. */
export interface Discarded {
  readonly node: Node;
  readonly winner: string;
  readonly reason: 'shorter' | 'later-in-the-list';
}
