/** The rows of a table as drafts: the name from its column, the unit from its own, the year from the head or the section row. */
import type { Cell, TableBlock } from '../document.ts';
import type { MatchedText } from '../match/match.ts';
import type { Span } from '../span.ts';
import { draftsOfCell } from './cell-drafts.ts';
import { readSentences } from './cell-sentences.ts';
import type { DraftPeriod } from './draft.ts';
import { repeatedHeads } from './repeated-heads.ts';
import { type RowName, rowName } from './row-names.ts';
import type { SentenceJudge } from './sentence-judge.ts';
import { captionOf, namesPlaces } from './table-captions.ts';
import { type Column, headPeriod, type TableHead, tableHead } from './table-columns.ts';
import type { TableRead } from './table-read.ts';
import { yearCells } from './year-rows.ts';

interface Group {
  readonly ordinal: string;
  readonly name: RowName;
}

/** A row with values of its own, whose parts may stand under it. */
interface Whole extends Group {
  readonly unit: string;
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
  const isHead = repeatedHeads(document, table, head.rows);
  const hasUnits = [...head.columns.values()].some(({ role, unit }) => role === 'unit' || unit !== null);
  const placed = [...head.columns.values()].some(({ role, head: said }) => role === 'indicator' && namesPlaces(document, said));
  const caption = placed ? captionOf(document, block) : null;
  let section: DraftPeriod | null = null;
  let groups: Group[] = [];
  let main: RowName | null = null;
  let wholes: Whole[] = [];
  table.rows.slice(head.rows).forEach((row, i) => {
    const index = i + head.rows;
    if (isHead(row)) {
      for (const { span } of row) read.numbering.push(span);
      return;
    }
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
    const unitCell = at('unit');
    const name = rowName(document, nameCell.span, hasUnits && (unitCell === undefined || unitCell.span.end > unitCell.span.start));
    const part = /^[-+*•\s]*trong đó/u.test(document.folded.slice(nameCell.span.start, nameCell.span.end));
    const group = groups.findLast((above) => isUnder(ordinal, above.ordinal))?.name ?? null;
    const unit = textOf(document, at('unit'));
    const whole = name.measured
      ? undefined
      : wholes.findLast((above) => isPart(ordinal, above.ordinal) && above.unit === unit && !saysAgain(document, name, above.name));
    const parent: RowName | null = isBullet(document, nameCell, ordinal) ? (main ?? group) : (whole?.name ?? group);
    const prefix =
      (parent && (name.relative || whole || (!name.measured && (parent.measured || !name.complete)))) || (part && !name.measured)
        ? (parent?.spans ?? [])
        : name.measured
          ? []
          : (caption?.measured ?? []);
    const named = prefix.length > 0 || caption ? { ...name, unit: name.unit ?? parent?.unit ?? caption?.unit ?? null } : name;
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
    if (isBullet(document, nameCell, ordinal) || part) return;
    main = name;
    wholes = [...wholes.filter((above) => isPart(ordinal, above.ordinal)), { ordinal, name, unit }];
  });
  return read;
}

const isValueColumn = (head: TableHead, cell: Cell): boolean => {
  const role = head.columns.get(cell.column)?.role;
  return cell.span.end > cell.span.start && role === 'value';
};

const textOf = (document: MatchedText, cell: Cell | undefined): string => (cell ? document.text.slice(cell.span.start, cell.span.end) : '');
const ordinalText = (document: MatchedText, cell: Cell | undefined): string => textOf(document, cell).replace(/[.)\s]{1,4}$/u, '');

/** "Khách quốc tế" under "Tổng lượt khách": it says itself what is counted. */
function saysAgain(document: MatchedText, part: RowName, whole: RowName): boolean {
  const wordsOf = ({ spans }: RowName) => spans.flatMap(({ start, end }) => document.folded.slice(start, end).split(/\s/u));
  return wordsOf(whole).includes(wordsOf(part)[0] ?? '');
}

/** "2.1" of "2", "1" of "IV". */
const isPart = (ordinal: string, whole: string): boolean => (/^[IVX]{1,5}$/u.test(whole) ? /^\d/u.test(ordinal) : ordinal.startsWith(`${whole}.`));
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
