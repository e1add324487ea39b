/** What became of every amount that was read: a target, or a candidate that was discarded for a reason. */
import type { StructuredText } from '../document.ts';
import type { Draft, DraftPeriod, Refusal } from '../resolve/draft.ts';
import { joinPieces } from '../resolve/pieces.ts';
import { contains, overlapping, type Span } from '../span.ts';
import type { Explained } from '../stage.ts';
import type { FoundTarget } from '../validate/schema.ts';
import { type Derivation, derivationOf } from './derivation.ts';
import { countBefore, type Locate, type Place } from './places.ts';

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
  const blocks = blockFinder(trace.document);
  return trace.merged.map(({ draft, statements }, i): Hit => {
    const target = findings.targets[i] as FoundTarget;
    return {
      target,
      derivation: derivationOf(draft, trace.document, locate),
      period: draft.period && originOf(draft.period, draft, blocks, locate),
      repairs: [draft.clause, ...draft.indicator].flatMap((at) =>
        overlapping(trace.document.repairs, at).map((repair) => ({ ...locate(repair), readAs: repair.phrase })),
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

type BlockFinder = (at: Span) => Span | null;

function originOf({ via, from, to, weak = false, span }: DraftPeriod, { clause }: Draft, blockAt: BlockFinder, locate: Locate): PeriodOrigin {
  const elsewhere = span !== null && !contains(clause, span);
  const block = elsewhere ? blockAt(span) : null;
  return { via, from, to, weak, place: span && locate(span), block: block && locate(block) };
}

/** Finds the block, or the cell of a table, that holds a span. */
function blockFinder({ blocks }: StructuredText): BlockFinder {
  const spans = blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows.flat().map(({ span }) => span) : [block.span]))
    .sort((a, b) => a.start - b.start);
  const starts = spans.map(({ start }) => start);
  return (at) => {
    const block = spans[countBefore(starts, at.start + 1) - 1];
    return block && contains(block, at) ? block : null;
  };
}
