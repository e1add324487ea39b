/** The rows of a table as drafts: the name from its column, the unit from its own, the year from the head or the section row. */
import type { Cell, TableBlock } from '../document.ts';
import type { MatchedText } from '../match/match.ts';
import type { Node } from '../match/node.ts';
import { readClause } from '../rules/read-clause.ts';
import type { Span } from '../span.ts';
import { type Clause, clausesOf } from '../structure/clauses.ts';
import { cellValues } from './cell-values.ts';
import type { Draft, DraftPeriod } from './draft.ts';
import { type RowName, rowName } from './row-names.ts';
import { sentenceDrafts } from './sentence-drafts.ts';
import type { SentenceJudge } from './sentence-judge.ts';
import { type Column, headPeriod, type TableHead, tableHead } from './table-columns.ts';
import { applyUnit, unitOfCell } from './table-units.ts';
import { yearCells } from './year-rows.ts';

export interface TableRead {
  readonly drafts: Draft[];
  readonly head: TableHead;
  /** Ordinals and numbers of the head. */
  readonly numbering: Span[];
  readonly results: Span[];
}

interface Group {
  readonly ordinal: string;
  readonly name: RowName;
}

export function readTable(document: MatchedText, block: number, firstYear: number | null, judges: (sentence: Span) => SentenceJudge): TableRead {
  const table = document.blocks[block] as TableBlock;
  const head = tableHead(document, table, firstYear);
  const byYear = yearCells(document, table);
  if (byYear) {
    const drafts = byYear.flatMap(({ row, cell, name, period }) => draftsOfCell(document, block, row, cell, head, new Map(), name, period));
    return { drafts, head: { ...head, kind: 'values' }, numbering: [], results: [] };
  }
  const read: TableRead = { drafts: [], head, numbering: [], results: [] };
  if (head.kind === 'unknown') {
    for (const cell of table.rows.flat()) readSentences(document, block, cell, null, read, -1, judges);
    return read;
  }
  for (const cell of table.rows.slice(0, head.rows).flat()) read.numbering.push(cell.span);
  const hasUnits = [...head.columns.values()].some(({ role, unit }) => role === 'unit' || unit !== null);
  let section: DraftPeriod | null = null;
  let groups: Group[] = [];
  let main: RowName | null = null;
  table.rows.slice(head.rows).forEach((row, i) => {
    const index = i + head.rows;
    const cells = new Map(row.map((cell) => [cell.column, cell]));
    const at = (role: Column['role']) => row.find((cell) => head.columns.get(cell.column)?.role === role);
    const ordinalCell = at('ordinal');
    if (ordinalCell) read.numbering.push(ordinalCell.span);
    const filled = row.filter((cell) => cell.span.end > cell.span.start && head.columns.get(cell.column)?.role !== 'ordinal');
    const nameCell = at('indicator') ?? (filled.length === 1 ? filled[0] : undefined);
    if (!nameCell || nameCell.span.end <= nameCell.span.start) {
      if (ordinalCell && filled.length === 0) section = periodOfCell(document, ordinalCell) ?? section;
      return;
    }
    if (filled.length === 1) {
      const period = periodOfCell(document, nameCell);
      if (period) section = period;
      const ordinal = ordinalText(document, ordinalCell);
      if (head.kind !== 'values') {
        if (!isSectionName(document, nameCell)) readSentences(document, block, nameCell, section, read, index, judges);
        return;
      }
      const name = rowName(document, nameCell.span, hasUnits);
      main = null;
      groups =
        period && name.spans.length <= 1 && isOnlyPeriod(document, nameCell)
          ? []
          : [...groups.filter((group) => isUnder(ordinal, group.ordinal)), { ordinal, name }];
      return;
    }
    if (head.kind !== 'values') {
      readSentences(document, block, nameCell, section, read, index, judges);
      return;
    }
    const ordinal = ordinalText(document, ordinalCell);
    const name = rowName(document, nameCell.span, hasUnits);
    const part = /^[-+*•\s]*trong đó/u.test(document.folded.slice(nameCell.span.start, nameCell.span.end));
    const group = groups.findLast((above) => isUnder(ordinal, above.ordinal))?.name ?? null;
    const parent: RowName | null = isBullet(document, nameCell, ordinal) ? (main ?? group) : group;
    const prefix =
      (parent && (name.relative || (!name.measured && (parent.measured || !name.complete)))) || (part && !name.measured) ? (parent?.spans ?? []) : [];
    const named = prefix.length > 0 ? { ...name, unit: name.unit ?? parent?.unit ?? null } : name;
    const values = row.filter((cell) => isValueColumn(head, cell));
    const drafts = values.flatMap((cell) => draftsOfCell(document, block, index, cell, head, cells, named, section));
    for (const cell of row) if (head.columns.get(cell.column)?.role === 'result') read.results.push(cell.span);
    if (drafts.length === 0) {
      groups = [...groups.filter((group) => isUnder(ordinal, group.ordinal)), { ordinal, name }];
      main = null;
      return;
    }
    read.drafts.push(
      ...drafts.map((draft) =>
        prefix.length > 0 ? { ...draft, indicator: [...prefix, ...draft.indicator], rules: [...draft.rules, 'table/group-row'] } : draft,
      ),
    );
    if (!isBullet(document, nameCell, ordinal) && !part) main = name;
  });
  return read;
}

const isValueColumn = (head: TableHead, cell: Cell): boolean => {
  const role = head.columns.get(cell.column)?.role;
  return cell.span.end > cell.span.start && role === 'value';
};

function draftsOfCell(
  document: MatchedText,
  block: number,
  row: number,
  cell: Cell,
  head: TableHead,
  cells: ReadonlyMap<number, Cell>,
  name: RowName,
  section: DraftPeriod | null,
): Draft[] {
  const column = head.columns.get(cell.column) as Column;
  const unitColumn = [...head.columns].find(([, { role }]) => role === 'unit')?.[0];
  const unitCell = unitColumn === undefined ? undefined : cells.get(unitColumn);
  const unit = unitOfCell(document, unitCell?.span ?? column.unit ?? name.unit);
  const period: DraftPeriod | null = column.period ? { ...column.period, via: 'table' } : section;
  return cellValues(document, cell.span, unit !== null).flatMap(({ node, rest }): Draft[] => {
    const applied = applyUnit(node, unit, name);
    const { meaning } = applied.node;
    const isRank = meaning.value.form === 'rank';
    const spans = rest && (isRank || meaning.value.form !== 'percent') && meaning.value.nounSpan == null ? [...name.spans, rest] : name.spans;
    return [
      {
        node: applied.node,
        rules: [node.rule, 'target/table-row'],
        indicator: spans,
        subject: name.spans,
        of: applied.of ?? (rest && meaning.value.form === 'percent' ? rest : null),
        op: applied.op,
        comparator: [...name.comparator, ...meaning.comparator],
        change: meaning.change && !meaning.reached ? meaning.change : name.change,
        period,
        every: applied.every ?? name.every,
        refusal: name.spans.length === 0 ? 'no-indicator' : null,
        block,
        clause: cell.span,
        sentence: 0,
        part: false,
        inBrackets: false,
        inherits: false,
        cell: { row, column: cell.column },
      },
    ];
  });
}

/** A cell of sentences: read as clauses. */
function readSentences(
  document: MatchedText,
  block: number,
  cell: Cell,
  section: DraftPeriod | null,
  read: TableRead,
  row: number,
  judges: (sentence: Span) => SentenceJudge,
): void {
  let earlier: readonly Draft[] = [];
  let lead: DraftPeriod | null = section;
  const clauses = clausesOf(document.text, cell.span);
  for (let from = 0; from < clauses.length; ) {
    const first = clauses[from] as Clause;
    const { sentence } = first;
    let end = from + 1;
    while (clauses[end]?.sentence === sentence) end += 1;
    const together = clauses.slice(from, end);
    const judge = judges({ start: first.start, end: (together.at(-1) as Clause).end });
    let every: 'year' | null = null;
    for (const { ordinal } of together) if (ordinal) read.numbering.push(ordinal);
    const sentenceClauses = together.map((clause) => ({
      nodes: readClause(document.text, document.folded, clause.start, clause.end).nodes,
      inList: clause.inList,
      place: { block, clause, sentence },
    }));
    const { drafts, frames } = sentenceDrafts(sentenceClauses, document.text, earlier);
    const nodesOf = new Map<Span, readonly Node[]>(sentenceClauses.map(({ nodes, place }) => [place.clause, nodes]));
    const judged: Draft[] = [];
    for (const draft of drafts) {
      if (draft.period?.via === 'clause' && drafts[0] === draft && draft.period.span && draft.period.span.start < draft.node.start)
        lead = { ...draft.period, via: 'lead-in' };
      every = draft.every ?? every;
      const placed: Draft = { ...draft, period: draft.period ?? lead, every, cell: { row, column: cell.column } };
      const refusal = row < 0 ? (draft.refusal ?? 'no-indicator') : judge(placed, frames.get(draft.node), nodesOf.get(draft.clause) ?? []);
      judged.push({ ...placed, refusal });
    }
    read.drafts.push(...judged);
    const accepted = drafts.filter((draft) => draft.refusal === null);
    if (accepted.length > 0) earlier = accepted;
    from = end;
  }
}

const ordinalText = (document: MatchedText, cell: Cell | undefined): string =>
  cell ? document.text.slice(cell.span.start, cell.span.end).replace(/[.)\s]{1,4}$/u, '') : '';
/** "11.2" under "11"; "-", "a" and nothing under what stands above. */
const isUnder = (ordinal: string, group: string): boolean =>
  (group === '' ? ordinal === '' || /^[-+*a-zđ]/u.test(ordinal) : ordinal.startsWith(`${group}.`) || ordinal === '' || /^[-+*a-zđ]/u.test(ordinal)) &&
  ordinal !== group;
const isBullet = (document: MatchedText, cell: Cell, ordinal: string): boolean =>
  /^[-+*•]/u.test(document.text.slice(cell.span.start, cell.span.end)) || ordinal === '' || /^[-+*]$/u.test(ordinal);
const isSectionName = (document: MatchedText, cell: Cell): boolean => /^[IVX]{1,5}[.\s]/u.test(document.text.slice(cell.span.start, cell.span.end));

function periodOfCell(document: MatchedText, cell: Cell): DraftPeriod | null {
  const period = headPeriod(document, cell.span);
  return period ? { ...period, via: 'table' } : null;
}

const isOnlyPeriod = (document: MatchedText, cell: Cell): boolean => cell.span.end - cell.span.start < 40 && headPeriod(document, cell.span) !== null;
