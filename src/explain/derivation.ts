/** How a value was read: the rule at the top, what it was made of below, down to the words. */
import type { MatchedText } from '../match/match.ts';
import type { Node } from '../match/node.ts';
import type { Draft } from '../resolve/draft.ts';
import { overlapping } from '../span.ts';
import type { Locate, Place } from './places.ts';

/** A node of the engine: `rule` is a rule's id, "lexicon/…" for a phrase that the lexicon knows, "lexeme/…" for a token. */
export interface Step extends Place {
  readonly rule: string;
  /** What a misprinted phrase was read as. */
  readonly readAs: string | null;
  readonly children: readonly Step[];
}

/** A target's derivation: the reading that took the value, and what it made of the words around it. */
export interface Derivation {
  /** "target/indicator-first"; null where no reading applied, or a resolver read the value as one of a list. */
  readonly reading: string | null;
  /** What changed the target afterwards, in order. */
  readonly resolvers: readonly string[];
  readonly indicator: readonly Place[];
  readonly of: Place | null;
  readonly amount: Step;
}

export function derivationOf({ node, rules, indicator, of }: Draft, document: MatchedText, locate: Locate): Derivation {
  const reading = rules.findLast((rule) => rule.startsWith('target/')) ?? null;
  return {
    reading,
    resolvers: rules.filter((rule) => rule.startsWith('resolve/') || rule.startsWith('table/')),
    indicator: indicator.map(locate),
    of: of && locate(of),
    amount: stepOf(node, document, locate),
  };
}

function stepOf(node: Node, document: MatchedText, locate: Locate): Step {
  const word = node.rule.startsWith('lexicon/') || node.rule.startsWith('lexeme/');
  return {
    rule: node.rule,
    ...locate(node),
    readAs: word && overlapping(document.repairs, node).length > 0 ? node.key : null,
    children: word ? [] : node.children.map((child) => stepOf(child, document, locate)),
  };
}
