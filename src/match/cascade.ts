/** Runs rules stratum by stratum over a row of nodes: each stratum rewrites the row, the longest match wins. */
import type { Discarded, Node } from './node.ts';
import { firstsOf, firstWord, matchAt } from './pattern.ts';
import type { Phrasebook } from './phrasebook.ts';
import type { Rule } from './rule.ts';

/** Rules by what they can begin with. */
export interface Stratum {
  readonly name: string;
  readonly rules: readonly Rule[];
  readonly byFirst: ReadonlyMap<string, readonly Rule[]>;
}

export function stratum(name: string, rules: readonly Rule[]): Stratum {
  const byFirst = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const first of firstsOf(rule.pattern)) byFirst.set(first, [...(byFirst.get(first) ?? []), rule]);
  }
  return { name, rules, byFirst };
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

/** `discarded` collects what lost, for the explanation. */
export function runStratum(nodes: readonly Node[], { byFirst }: Stratum, discarded: Discarded[]): Node[] {
  const rewritten: Node[] = [];
  for (let at = 0; at < nodes.length; ) {
    const won = best(nodes, at, rewritten.at(-1), byFirst, discarded);
    rewritten.push(won?.node ?? (nodes[at] as Node));
    at = won?.end ?? at + 1;
  }
  return rewritten;
}

interface Won {
  readonly node: Node;
  readonly end: number;
}

function best(nodes: readonly Node[], at: number, before: Node | undefined, byFirst: Stratum['byFirst'], discarded: Discarded[]): Won | null {
  const node = nodes[at] as Node;
  let won: Won | null = null;
  for (const rules of [byFirst.get(`kind:${node.kind}`), node.key === '' ? undefined : byFirst.get(`word:${firstWord(node.key)}`), byFirst.get('*')]) {
    if (rules === undefined) continue;
    for (const rule of rules) {
      if ((rule.notAfter && isOneOf(rule.notAfter, before)) || (rule.onlyAfter && !isOneOf(rule.onlyAfter, before))) continue;
      const found = apply(rule, nodes, at);
      if (found === null || (rule.notBefore && isOneOf(rule.notBefore, nodes[found.end])) || (rule.onlyBefore && !isOneOf(rule.onlyBefore, nodes[found.end]))) continue;
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
  return { end: match.end, node: { kind: rule.yields, start: (children[0] as Node).start, end: (children.at(-1) as Node).end, key: '', meaning, rule: rule.id, children } };
}

const isOneOf = (names: readonly string[], node: Node | undefined): boolean =>
  node !== undefined && (names.includes(`kind:${node.kind}`) || names.includes(`word:${node.key}`));
