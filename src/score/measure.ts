/** Measures one extraction against the gold of its text: counts, and the places where they differ. */
import { type Aside, asideNames, asides, disagreements, type Field, fieldNames, indicatorAgain, indicatorF1, type ScoredTarget, same } from './agreement.ts';
import { distinct, distinctOfTarget, type Responsible, sameName, samePlace } from './names.ts';
import { citationWeight, type Pairing, pairUp, responsibleWeight, type ScoredCitation, targetWeight } from './pairing.ts';
import { numberKey } from './words.ts';

/** Gold and result alike, as far as they are measured. */
export interface ScoredDocument {
  readonly document?: Readonly<Record<string, unknown>>;
  readonly targets?: readonly ScoredTarget[];
  readonly citations?: readonly ScoredCitation[];
  readonly assignments?: readonly Responsible[];
}

/** How many were right, how many the gold holds, how many were claimed. */
export type Tally = readonly [right: number, gold: number, claimed: number];

export interface Counts {
  readonly gold: number;
  readonly claimed: number;
  readonly found: number;
  readonly exact: number;
  readonly repeated: number;
  readonly fields: Readonly<Record<Field, number>>;
  readonly asides: Readonly<Record<Aside, number>>;
  readonly citations: Tally;
  readonly assignments: Tally;
  readonly agencies: Tally;
  /** Fields of the document's head: right, and asked for. */
  readonly head: readonly [right: number, gold: number];
}

export interface Measured {
  readonly counts: Counts;
  readonly targets: Pairing<ScoredTarget>;
  readonly citations: Pairing<ScoredCitation>;
  readonly assignments: Pairing<Responsible>;
  readonly wrongHead: readonly { readonly field: string; readonly gold: unknown; readonly claimed: unknown }[];
}

const tally = <Item>({ pairs, missed, extra }: Pairing<Item>): Tally => [pairs.length, pairs.length + missed.length, pairs.length + extra.length];

/** `result`: null where there is none. */
export function measure(gold: ScoredDocument, result: ScoredDocument | null): Measured {
  const targets = withoutRepeats(pairUp(gold.targets ?? [], result?.targets ?? [], targetWeight));
  const citations = pairUp(gold.citations ?? [], result?.citations ?? [], citationWeight);
  const assignments = pairUp(distinct(gold.assignments), distinct(result?.assignments), responsibleWeight);
  const head = Object.entries(gold.document ?? {}).map(([field, value]) => ({ field, gold: value, claimed: result?.document?.[field] ?? null }));
  const wrongHead = head.filter((entry) => !result || !sameHead(entry.gold, entry.claimed));
  const [, ofGold, claimedCitations] = tally(citations);
  const dated = citations.pairs.filter(([left, right]) => same(left.issuedOn, right.issuedOn)).length;
  return {
    counts: {
      gold: targets.pairs.length + targets.missed.length,
      claimed: targets.pairs.length + targets.extra.length,
      found: targets.pairs.length,
      exact: targets.pairs.filter(([left, right]) => disagreements(left, right).length === 0).length,
      repeated: targets.repeated,
      fields: counted(fieldNames, (name) => targets.pairs.filter(([left, right]) => !disagreements(left, right).includes(name)).length),
      asides: counted(asideNames, (name) => targets.pairs.filter(([left, right]) => asides[name](left, right)).length),
      citations: [dated, ofGold, claimedCitations],
      assignments: tally(assignments),
      agencies: agenciesOf(targets),
      head: [head.length - wrongHead.length, head.length],
    },
    targets,
    citations,
    assignments,
    wrongHead,
  };
}

const counted = <Name extends string>(names: readonly Name[], of: (name: Name) => number) =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, number>;

/** A second statement of a target that is found is neither right nor wrong where it agrees in every field. */
function withoutRepeats(pairing: Pairing<ScoredTarget>): Pairing<ScoredTarget> & { readonly repeated: number } {
  const again = (claimed: ScoredTarget) =>
    pairing.pairs.some(([gold]) => indicatorF1(gold, claimed) >= indicatorAgain && disagreements(gold, claimed).length === 0);
  const extra = pairing.extra.filter((claimed) => !again(claimed));
  return { ...pairing, extra, repeated: pairing.extra.length - extra.length };
}

/** The agencies of a missed or an invented target are missed or invented with it. */
function agenciesOf({ pairs, missed, extra }: Pairing<ScoredTarget>): Tally {
  const tallies: Tally[] = [
    ...pairs.map(([gold, claimed]) => tally(pairUp(distinctOfTarget(gold.agencies), distinctOfTarget(claimed.agencies), responsibleWeight))),
    ...missed.map(({ agencies }): Tally => [0, distinct(agencies).length, 0]),
    ...extra.map(({ agencies }): Tally => [0, 0, distinctOfTarget(agencies).length]),
  ];
  return tallies.reduce<Tally>((sum, next) => [sum[0] + next[0], sum[1] + next[1], sum[2] + next[2]], [0, 0, 0]);
}

function sameHead(gold: unknown, claimed: unknown): boolean {
  if (typeof gold !== 'string' || typeof claimed !== 'string') return same(gold, claimed);
  return /\d/.test(gold) ? numberKey(gold) === numberKey(claimed) : sameName(gold, claimed) && samePlace(gold, claimed);
}
