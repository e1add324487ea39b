/** One indicator by place and year: what each document says, and where two say different things. Pure. */
import { canonicalForm } from '../indicators/canonical-form.ts';
import { type Group, plain } from '../indicators/group-indicators.ts';
import type { Extraction, Target } from '../validate/schema.ts';
import { inBaseUnit } from './base-unit.ts';

/** A document as it stands, with what it said in versions that were replaced. */
export interface ComparedDocument {
  readonly extraction: Extraction;
  readonly earlier: readonly Extraction[];
}

export interface Stated {
  readonly target: string;
  readonly path: string;
  readonly document: string | null;
  readonly op: Target['comparator']['op'];
  readonly number: number;
  readonly upper: number | null;
  readonly unit: string | null;
  readonly quote: string;
}

export interface Cell {
  readonly year: number;
  readonly stated: readonly Stated[];
}

export interface Row {
  /** Null: the whole country, or nowhere that is named. */
  readonly place: string | null;
  readonly cells: readonly Cell[];
}

/** `body-appendix`: twice in one document; `cited`: otherwise than the document that it cites; `version`: otherwise than an earlier version. */
export interface Conflict {
  readonly kind: 'body-appendix' | 'cited' | 'version';
  readonly year: number;
  readonly one: Stated;
  readonly other: Stated;
}

export interface Comparison {
  readonly indicator: Pick<Group, 'id' | 'name' | 'unit'>;
  readonly years: readonly number[];
  /** The country first, then by name. */
  readonly rows: readonly Row[];
  readonly conflicts: readonly Conflict[];
}

interface Known extends Stated {
  readonly year: number;
  readonly place: string | null;
}

export function compare(group: Group, documents: readonly ComparedDocument[]): Comparison {
  const members = new Set(group.members.flatMap(({ targets }) => targets));
  const wordings = new Set(group.members.map(({ wording }) => plain(wording)));
  /** What is replaced is in no group: it is of this one where it is worded so. */
  const wasMember = (target: Target): boolean => wordings.has(plain(target.indicator)) && canonicalForm(target).unit === group.unit;
  const known = documents.map(({ extraction, earlier }) => ({
    extraction,
    now: statedIn(extraction, ({ id }) => members.has(id)),
    before: earlier.flatMap((each) => statedIn(each, wasMember)),
  }));
  const all = known.flatMap(({ now }) => now);
  const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => a - b);
  const rows = [...Map.groupBy(all, ({ place }) => place)]
    .map(([place, stated]): Row => ({ place, cells: years.flatMap((year) => cellOf(year, stated)) }))
    .sort((a, b) => Number(a.place !== null) - Number(b.place !== null) || alphabetically(a.place ?? '', b.place ?? ''));
  const byNumber = new Map(known.flatMap((each) => (each.extraction.document.number === null ? [] : [[each.extraction.document.number, each.now] as const])));
  const conflicts = known.flatMap(({ extraction, now, before }) => [
    ...pairs('body-appendix', now, now),
    ...extraction.citations.flatMap(({ number }) => pairs('cited', now, number === extraction.document.number ? [] : (byNumber.get(number) ?? []))),
    ...pairs('version', now, before),
  ]);
  const { id, name, unit } = group;
  return { indicator: { id, name, unit }, years, rows, conflicts };
}

const cellOf = (year: number, stated: readonly Known[]): readonly Cell[] => {
  const here = stated.filter((each) => each.year === year).map(({ year: _year, place: _place, ...rest }) => rest);
  return here.length > 0 ? [{ year, stated: here }] : [];
};

/** Of a period its last year. */
function statedIn({ document, source, targets }: Extraction, isMember: (target: Target) => boolean): readonly Known[] {
  return targets.flatMap((target): Known[] => {
    const { id, comparator, value, period, evidence } = target;
    const year = period.to ?? period.from;
    if (!isMember(target) || year === null) return [];
    const { number, upper, unit } = value;
    return [
      { target: id, path: source.path, document: document.number, place: document.place, year, op: comparator.op, number, upper, unit, quote: evidence.quote },
    ];
  });
}

/** What is said of one year in two ways. */
function pairs(kind: Conflict['kind'], ours: readonly Known[], theirs: readonly Known[]): readonly Conflict[] {
  return ours.flatMap((one, at) =>
    theirs
      .slice(ours === theirs ? at + 1 : 0)
      .flatMap((other) => (one.year === other.year && saysOtherwise(one, other) ? [{ kind, year: one.year, one: statedOf(one), other: statedOf(other) }] : [])),
  );
}

const statedOf = ({ year: _year, place: _place, ...stated }: Known): Stated => stated;

/** Units that cannot be brought together say nothing against each other. */
function saysOtherwise(one: Stated, other: Stated): boolean {
  const [a, b] = [inBaseUnit(one.number, one.unit), inBaseUnit(other.number, other.unit)];
  if (a === null || b === null || a.unit !== b.unit) return false;
  return a.number !== b.number || one.upper !== other.upper;
}

const alphabetically = new Intl.Collator('vi').compare;
