/** One group for each indicator, under whatever wordings it is stated. Pure: the order of what is stated says nothing. */
import { createHash } from 'node:crypto';
import { type CanonicalForm, canonicalForm, type Stated } from './canonical-form.ts';
import { ALIKE, areApart, likeness, weighing } from './likeness.ts';

export interface Entry extends Stated {
  /** Id of the target. */
  readonly target: string;
}

/** What staff have decided, by wording. */
export interface GroupDecisions {
  readonly same: readonly (readonly string[])[];
  readonly different: readonly (readonly [string, string])[];
  /** Of a group with this wording. */
  readonly names: ReadonlyMap<string, string>;
}

export interface Member {
  readonly wording: string;
  /** 1: the same in other words only as the lexicon knows them, or decided by staff. */
  readonly score: number;
  readonly targets: readonly string[];
}

export interface Group {
  /** Stays as long as the first of its canonical wordings does. */
  readonly id: string;
  /** Ids that its other wordings had, or would have, alone. */
  readonly aliases: readonly string[];
  readonly name: string;
  /** As `unit-kind.ts` says it. */
  readonly unit: string;
  /** Least sure first. */
  readonly members: readonly Member[];
}

interface Node {
  readonly form: CanonicalForm;
  readonly entries: readonly Entry[];
}

export const noDecisions: GroupDecisions = { same: [], different: [], names: new Map() };

/** Groups by name. */
export function groupIndicators(entries: readonly Entry[], decisions: GroupDecisions = noDecisions): readonly Group[] {
  const nodes = nodesOf(entries, new Set(decisions.different.flat().map(plain)));
  const weigh = weighing(nodes.map(({ form }) => form));
  const decided = decidedPairs(decisions, nodes);
  const places = new Map<string, number[]>();
  const groups: { readonly nodes: { readonly node: Node; readonly score: number }[] }[] = [];
  for (const node of nodes) {
    const rare = node.form.terms.toSorted((a, b) => weigh(b) - weigh(a) || compare(a, b)).slice(0, TELLING);
    const candidates = new Set([...rare.flatMap((term) => places.get(term) ?? []), ...decided.groupsOf(node, groups)]);
    let best: { readonly at: number; readonly score: number } | null = null;
    for (const at of [...candidates].sort((a, b) => a - b)) {
      const group = groups[at]?.nodes ?? [];
      const forced = group.some((each) => decided.isSame(each.node, node));
      if (group.some((each) => decided.isDifferent(each.node, node))) continue;
      if (!forced && group.some((each) => areApart(each.node.form, node.form))) continue;
      const score = forced ? 1 : likeness((group[0] as { node: Node }).node.form, node.form, weigh);
      if (score >= ALIKE && (best === null || score > best.score)) best = { at, score };
    }
    const at = best?.at ?? groups.push({ nodes: [] }) - 1;
    groups[at]?.nodes.push({ node, score: best?.score ?? 1 });
    for (const term of rare) places.set(term, [...(places.get(term) ?? []), ...(places.get(term)?.includes(at) ? [] : [at])]);
  }
  return groups.map(({ nodes: members }) => groupOf(members, decisions)).sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
}

/** Rarest terms by which candidates are found. */
const TELLING = 3;

/** `apart`: wordings that stand alone, since staff told them from others. */
function nodesOf(entries: readonly Entry[], apart: ReadonlySet<string>): readonly Node[] {
  const forms = new Map<string, CanonicalForm>();
  const byKey = new Map<string, { readonly form: CanonicalForm; readonly entries: Entry[] }>();
  for (const entry of entries) {
    const form = formOf(entry, apart, forms);
    const node = byKey.get(form.key) ?? { form, entries: [] };
    node.entries.push(entry);
    byKey.set(form.key, node);
  }
  return [...byKey.values()].sort((a, b) => compare(a.form.key, b.form.key));
}

/** `known`: of wordings that were met before; plans repeat each other. */
function formOf(entry: Entry, apart: ReadonlySet<string>, known: Map<string, CanonicalForm>): CanonicalForm {
  const stated = `${entry.value.unit}\n${entry.change}\n${entry.indicator}`;
  const before = known.get(stated);
  if (before) return before;
  const said = canonicalForm(entry);
  const wording = plain(entry.indicator);
  const form = apart.has(wording) ? { ...said, key: `${said.key} ≠ ${wording}` } : said;
  known.set(stated, form);
  return form;
}

function groupOf(members: readonly { readonly node: Node; readonly score: number }[], { names }: GroupDecisions): Group {
  const keys = members.map(({ node }) => node.form.key).sort();
  const wordings = members.flatMap(({ node, score }) =>
    [...Map.groupBy(node.entries, ({ indicator }) => indicator)].map(
      ([wording, entries]): Member => ({ wording, score, targets: entries.map(({ target }) => target).sort() }),
    ),
  );
  const sorted = wordings.toSorted((a, b) => a.score - b.score || compare(a.wording, b.wording));
  const named = wordings.map(({ wording }) => names.get(plain(wording))).find((name) => name !== undefined);
  const usual = wordings.toSorted((a, b) => b.targets.length - a.targets.length || a.wording.length - b.wording.length || compare(a.wording, b.wording))[0];
  const [first = '', ...others] = keys;
  return { id: idOf(first), aliases: others.map(idOf), name: named ?? usual?.wording ?? '', unit: members[0]?.node.form.unit ?? '', members: sorted };
}

export const idOf = (key: string): string => `ind-${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;

/** As staff write a wording: case and spaces say nothing. */
export const plain = (wording: string): string => wording.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

function decidedPairs({ same, different }: GroupDecisions, nodes: readonly Node[]) {
  const byWording = new Map<string, Set<string>>();
  const decided = new Set([...same.flat(), ...different.flat()].map(plain));
  for (const { form, entries } of decided.size > 0 ? nodes : [])
    for (const { indicator } of entries) {
      const wording = plain(indicator);
      if (decided.has(wording)) byWording.set(wording, (byWording.get(wording) ?? new Set()).add(form.key));
    }
  const keysOf = (wording: string): readonly string[] => [...(byWording.get(plain(wording)) ?? [])];
  const units = new Map(nodes.map(({ form }) => [form.key, form.unit]));
  const sets = same.map((wordings) => new Set(wordings.flatMap(keysOf)));
  const apart = new Set(different.flatMap(([one, other]) => keysOf(one).flatMap((a) => keysOf(other).flatMap((b) => [`${a}\n${b}`, `${b}\n${a}`]))));
  const isSame = (a: Node, b: Node): boolean =>
    units.get(a.form.key) === units.get(b.form.key) && sets.some((set) => set.has(a.form.key) && set.has(b.form.key));
  return {
    isSame,
    isDifferent: (a: Node, b: Node): boolean => apart.has(`${a.form.key}\n${b.form.key}`),
    groupsOf: (node: Node, groups: readonly { readonly nodes: readonly { readonly node: Node }[] }[]): readonly number[] =>
      sets.some((set) => set.has(node.form.key))
        ? groups.flatMap(({ nodes: members }, at) => (members.some((each) => isSame(each.node, node)) ? [at] : []))
        : [],
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
