/** Runs rules stratum by stratum over a row of nodes: each stratum rewrites the row, the longest match wins. */

import { matchAt } from './match-pattern.ts';
import type { Discarded, Node } from './node.ts';
import { firstsOf, type KindsAndWords, kindsAndWords, secondsOf } from './pattern-openings.ts';
import type { Phrasebook } from './phrasebook.ts';
import type { Rule } from './rule.ts';

/** A rule with what its matches can go on with (null where one node may be all of a match), and what may stand around them. */
interface IndexedRule {
  readonly rule: Rule;
  readonly seconds: KindsAndWords | null;
  readonly notAfter: KindsAndWords | null;
  readonly onlyAfter: KindsAndWords | null;
  readonly notBefore: KindsAndWords | null;
  readonly onlyBefore: KindsAndWords | null;
}

/** Rules by the kinds and by the words that they can begin with. */
export interface Stratum {
  readonly name: string;
  readonly rules: readonly Rule[];
  readonly byKind: ReadonlyMap<string, readonly IndexedRule[]>;
  readonly byWord: ReadonlyMap<string, readonly IndexedRule[]>;
}

export function stratum(name: string, rules: readonly Rule[]): Stratum {
  const [byKind, byWord] = [new Map<string, IndexedRule[]>(), new Map<string, IndexedRule[]>()];
  for (const rule of rules) {
    const indexed = indexedRule(rule);
    const { kinds, words } = kindsAndWords(firstsOf(rule.pattern));
    for (const kind of kinds) byKind.set(kind, [...(byKind.get(kind) ?? []), indexed]);
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), indexed]);
  }
  return { name, rules, byKind, byWord };
}

const indexedRule = (rule: Rule): IndexedRule => ({
  rule,
  seconds: secondsOf(rule.pattern),
  notAfter: rule.notAfter ? kindsAndWords(rule.notAfter) : null,
  onlyAfter: rule.onlyAfter ? kindsAndWords(rule.onlyAfter) : null,
  notBefore: rule.notBefore ? kindsAndWords(rule.notBefore) : null,
  onlyBefore: rule.onlyBefore ? kindsAndWords(rule.onlyBefore) : null,
});

/** Strata in their order, and for each kind and word the strata in which a rule can begin with it, as bits. */
export interface Cascade {
  readonly strata: readonly Stratum[];
  readonly ofKind: ReadonlyMap<string, number>;
  readonly ofWord: ReadonlyMap<string, number>;
}

export function cascade(strata: readonly Stratum[]): Cascade {
  const [ofKind, ofWord] = [new Map<string, number>(), new Map<string, number>()];
  strata.forEach(({ byKind, byWord }, bit) => {
    for (const kind of byKind.keys()) ofKind.set(kind, (ofKind.get(kind) ?? 0) | (1 << bit));
    for (const word of byWord.keys()) ofWord.set(word, (ofWord.get(word) ?? 0) | (1 << bit));
  });
  return { strata, ofKind, ofWord };
}

/** Tokens that are an entry of the lexicon become one node of the entry's kind. */
export function lookUp(tokens: readonly Node[], book: Phrasebook): Node[] {
  const nodes: Node[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = book.find(tokens, at);
    if (found === null) {
      nodes.push(tokens[at] as Node);
      at += 1;
      continue;
    }
    const children = tokens.slice(at, at + found.length);
    nodes.push({
      kind: found.entry.kind,
      start: (children[0] as Node).start,
      end: (children.at(-1) as Node).end,
      key: found.entry.phrase,
      first: found.entry.first,
      meaning: found.entry.meaning,
      rule: `lexicon/${found.entry.kind}`,
      children,
    });
    at += found.length;
  }
  return nodes;
}

/** Rewrites the row stratum by stratum; `discarded` collects what lost, for the explanation. */
export function runCascade(nodes: readonly Node[], { strata, ofKind, ofWord }: Cascade, discarded: Discarded[]): readonly Node[] {
  const startsOf = (node: Node): number => (ofKind.get(node.kind) ?? 0) | (node.first === '' ? 0 : (ofWord.get(node.first) ?? 0));
  let row = nodes;
  let starts = row.map(startsOf);
  let all = starts.reduce((union, bits) => union | bits, 0);
  strata.forEach((stratum, index) => {
    const bit = 1 << index;
    if ((all & bit) === 0) return;
    const nextRow: Node[] = [];
    const nextStarts: number[] = [];
    /** Nodes before this one stand in the next row. */
    let copied = 0;
    for (let at = 0; at < row.length; ) {
      if (((starts[at] as number) & bit) === 0) {
        at += 1;
        continue;
      }
      const before = at > copied ? row[at - 1] : nextRow.at(-1);
      const won = best(row, at, before, stratum, discarded);
      if (won === null) {
        at += 1;
        continue;
      }
      for (; copied < at; copied += 1) {
        nextRow.push(row[copied] as Node);
        nextStarts.push(starts[copied] as number);
      }
      const bits = startsOf(won.node);
      nextRow.push(won.node);
      nextStarts.push(bits);
      all |= bits;
      at = won.end;
      copied = at;
    }
    if (copied === 0) return;
    for (; copied < row.length; copied += 1) {
      nextRow.push(row[copied] as Node);
      nextStarts.push(starts[copied] as number);
    }
    [row, starts] = [nextRow, nextStarts];
  });
  return row;
}

interface Won {
  readonly node: Node;
  readonly end: number;
}

function best(nodes: readonly Node[], at: number, before: Node | undefined, { byKind, byWord }: Stratum, discarded: Discarded[]): Won | null {
  const node = nodes[at] as Node;
  let won: Won | null = null;
  for (const rules of [byKind.get(node.kind), node.first === '' ? undefined : byWord.get(node.first)]) {
    if (rules === undefined) continue;
    for (const { rule, seconds, notAfter, onlyAfter, notBefore, onlyBefore } of rules) {
      if (seconds !== null && !goesOn(seconds, nodes[at + 1])) continue;
      if ((notAfter !== null && isOneOf(notAfter, before)) || (onlyAfter !== null && !isOneOf(onlyAfter, before))) continue;
      const found = apply(rule, nodes, at);
      if (found === null) continue;
      const after = nodes[found.end];
      if ((notBefore !== null && isOneOf(notBefore, after)) || (onlyBefore !== null && !isOneOf(onlyBefore, after))) continue;
      if (won === null || found.end > won.end) {
        if (won) discarded.push({ node: won.node, winner: rule.id, reason: 'shorter' });
        won = found;
      } else discarded.push({ node: found.node, winner: won.node.rule, reason: found.end < won.end ? 'shorter' : 'later-in-the-list' });
    }
  }
  return won;
}

const goesOn = ({ kinds, words }: KindsAndWords, next: Node | undefined): boolean =>
  next !== undefined && (kinds.has(next.kind) || (next.first !== '' && words.has(next.first)));

function apply(rule: Rule, nodes: readonly Node[], at: number): Won | null {
  const match = matchAt(rule.pattern, nodes, at);
  if (match === null || match.end === at) return null;
  const meaning = rule.value(match.parts);
  if (meaning === null) return null;
  const children = nodes.slice(at, match.end);
  return {
    end: match.end,
    node: { kind: rule.yields, start: (children[0] as Node).start, end: (children.at(-1) as Node).end, key: '', first: '', meaning, rule: rule.id, children },
  };
}

const isOneOf = ({ kinds, words }: KindsAndWords, node: Node | undefined): boolean => node !== undefined && (kinds.has(node.kind) || words.has(node.key));
