/** What became of every amount that was read: a target, or a candidate that was discarded for a reason. */
import type { Draft, DraftPeriod, Refusal } from '../resolve/draft.ts';
import { joinPieces } from '../resolve/pieces.ts';
import { repairsIn } from '../resolve/repaired.ts';
import type { Explained } from '../stage.ts';
import type { FoundTarget } from '../validate/schema.ts';
import { type Derivation, derivationOf } from './derivation.ts';
import type { Locate, Place } from './places.ts';

/** Where a period was found: `block` is the heading, the lead-in or the cell that names it, where it is not the clause itself. */
export interface PeriodOrigin {
  readonly via: NonNullable<FoundTarget['period']['via']>;
  readonly from: number | null;
  readonly to: number | null;
  /** Taken over from a paragraph before or from the title: what names its own year goes before it. */
  readonly weak: boolean;
  readonly place: Place | null;
  readonly block: Place | null;
}

export interface Hit {
  readonly target: FoundTarget;
  readonly derivation: Derivation;
  readonly period: PeriodOrigin | null;
  readonly repairs: readonly (Place & { readonly readAs: string })[];
  /** The first one is the evidence. */
  readonly statements: readonly Place[];
}

export interface Rejected {
  readonly reason: Refusal;
  readonly value: Place;
  readonly clause: Place;
  /** What it would have been a target of, as far as it was read. */
  readonly wouldBe: {
    readonly indicator: string;
    readonly number: number;
    readonly upper: number | null;
    readonly from: number | null;
    readonly to: number | null;
  };
  readonly derivation: Derivation;
}

export function hitsOf({ findings, trace }: Explained, locate: Locate): Hit[] {
  return trace.merged.map(({ draft, statements }, i): Hit => {
    const target = findings.targets[i] as FoundTarget;
    return {
      target,
      derivation: derivationOf(draft, trace.document, locate),
      period: draft.period && originOf(draft.period, draft, trace, locate),
      repairs: [draft.clause, ...draft.indicator].flatMap((at) =>
        repairsIn(trace.document.repairs, at).map((repair) => ({ ...locate(repair), readAs: repair.phrase })),
      ),
      statements: statements.map((statement, k) => locate(target.statements[k] ?? statement.node)),
    };
  });
}

export function rejectedOf({ trace: { drafts, document } }: Explained, locate: Locate): Rejected[] {
  return drafts.flatMap((draft): Rejected[] => {
    if (draft.refusal === null) return [];
    const { number, upper } = draft.node.meaning.value;
    const wouldBe = { indicator: joinPieces(document.text, draft.indicator), number, upper, from: draft.period?.from ?? null, to: draft.period?.to ?? null };
    return [
      {
        reason: draft.refusal,
        value: locate(draft.node.meaning.valueSpan),
        clause: locate(draft.clause),
        wouldBe,
        derivation: derivationOf(draft, document, locate),
      },
    ];
  });
}

function originOf({ via, from, to, weak = false, span }: DraftPeriod, { clause }: Draft, { document }: Explained['trace'], locate: Locate): PeriodOrigin {
  const elsewhere = span !== null && (span.start < clause.start || span.end > clause.end);
  const block = elsewhere ? document.blocks.flatMap(spansOf).find((at) => at.start <= span.start && span.end <= at.end) : undefined;
  return { via, from, to, weak, place: span && locate(span), block: block ? locate(block) : null };
}

const spansOf = (block: Explained['trace']['document']['blocks'][number]) =>
  block.kind === 'table' ? block.rows.flat().map(({ span }) => span) : [block.span];
