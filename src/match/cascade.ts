/** Runs rules stratum by stratum over a row of nodes: each stratum rewrites the row, the longest match wins. */
import type { Discarded, Node } from './node.ts';
import { firstsOf, firstWord, matchAt } from './pattern.ts';
import type { Phrasebook } from './phrasebook.ts';
import type { Rule } from './rule.ts';

/** Rules by the kinds and by the words that they can begin with. */
export interface Stratum {
  readonly name: string;
  readonly rules: readonly Rule[];
  readonly byKind: ReadonlyMap<string, readonly Rule[]>;
  readonly byWord: ReadonlyMap<string, readonly Rule[]>;
}

export function stratum(name: string, rules: readonly Rule[]): Stratum {
  const [byKind, byWord] = [new Map<string, Rule[]>(), new Map<string, Rule[]>()];
  for (const rule of rules) {
    for (const first of firstsOf(rule.pattern)) {
      const [map, key] = first.startsWith('kind:') ? [byKind, first.slice('kind:'.length)] : [byWord, first.slice('word:'.length)];
      map.set(key, [...(map.get(key) ?? []), rule]);
    }
  }
  return { name, rules, byKind, byWord };
}

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
  const startsOf = (node: Node): number =>
    (ofKind.get(node.kind) ?? 0) | (node.key === '' ? 0 : (ofWord.get(node.children.length === 0 ? node.key : firstWord(node.key)) ?? 0));
  let row = nodes;
  let starts = row.map(startsOf);
  let all = starts.reduce((union, bits) => union | bits, 0);
  strata.forEach((stratum, index) => {
    const bit = 1 << index;
    if ((all & bit) === 0) return;
    const [nextRow, nextStarts]: [Node[], number[]] = [[], []];
    for (let at = 0; at < row.length; ) {
      const bits = starts[at] as number;
      const won = (bits & bit) === 0 ? null : best(row, at, nextRow.at(-1), stratum, discarded);
      nextRow.push(won ? won.node : (row[at] as Node));
      const nextBits = won ? startsOf(won.node) : bits;
      all |= nextBits;
      nextStarts.push(nextBits);
      at = won ? won.end : at + 1;
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
  for (const rules of [byKind.get(node.kind), node.key === '' ? undefined : byWord.get(firstWord(node.key))]) {
    if (rules === undefined) continue;
    for (const rule of rules) {
      if ((rule.notAfter && isOneOf(rule.notAfter, before)) || (rule.onlyAfter && !isOneOf(rule.onlyAfter, before))) continue;
      const found = apply(rule, nodes, at);
      if (found === null || (rule.notBefore && isOneOf(rule.notBefore, nodes[found.end])) || (rule.onlyBefore && !isOneOf(rule.onlyBefore, nodes[found.end])))
        continue;
      if (won === null || found.end > won.end) {
        if (won) discarded.push({ node: won.node, winner: rule.id, reason: 'shorter' });
        won = found;
      } else discarded.push({ node: found.node, winner: won.node.rule, reason: found.end < won.end ? 'shorter' : 'later-in-the-list' });
    }
  }
  return won;
}

function apply(rule: Rule, nodes: readonly Node[], at: number): Won | null {
  const match = matchAt(rule.pattern, nodes, at);
  if (match === null || match.end === at) return null;
  const meaning = rule.value(match.parts);
  if (meaning === null) return null;
  const children = nodes.slice(at, match.end);
  return {
    end: match.end,
    node: { kind: rule.yields, start: (children[0] as Node).start, end: (children.at(-1) as Node).end, key: '', meaning, rule: rule.id, children },
  };
}

const isOneOf = (names: readonly string[], node: Node | undefined): boolean =>
  node !== undefined && (names.includes(`kind:${node.kind}`) || names.includes(`word:${node.key}`));
