/** What a person has changed in the row of a target, as corrections of its fields. */
import { z } from 'zod';
import { rowVersion } from '../export/formats/workbook.ts';
import type { Cell } from '../export/tables/column.ts';
import { targetsTable } from '../export/tables/targets.ts';
import { fieldOf, fieldValue, type TargetField } from '../review/target-fields.ts';
import type { Extraction, Target } from '../validate/schema.ts';
import type { SheetCell, SheetRow } from './read-workbook.ts';

export interface FieldCorrection {
  readonly field: TargetField;
  readonly value: z.infer<ReturnType<typeof z.json>>;
}

/** `stale`: the target has changed since the export; `fixed`: a column that is not for correcting; `unfit`: what no such field may hold. */
export type RowEnd =
  | { readonly end: 'corrections'; readonly corrections: readonly FieldCorrection[] }
  | { readonly end: 'stale' }
  | { readonly end: 'fixed' | 'unfit'; readonly column: string };

/** Where each column that may be corrected stands in its field. */
const PLACES: Readonly<Record<string, readonly [field: TargetField, ...path: readonly string[]]>> = {
  indicator: ['indicator'],
  comparator: ['comparator', 'op'],
  comparator_text: ['comparator', 'text'],
  change: ['change'],
  value: ['value', 'number'],
  value_upper: ['value', 'upper'],
  unit: ['value', 'unit'],
  of: ['value', 'of'],
  period_from: ['period', 'from'],
  period_to: ['period', 'to'],
  period_every: ['period', 'every'],
  stated_in: ['statedIn'],
};

/** `extraction`: as it stands now; `version`: of the row when it was exported. */
export function rowCorrections({ cells }: SheetRow, version: SheetCell, target: Target, extraction: Extraction): RowEnd {
  const { columns } = targetsTable;
  const now = columns.map(({ of }) => of({ extraction, target }));
  if (version !== rowVersion(now)) return { end: 'stale' };
  const fields = new Map<TargetField, { says: unknown; readonly spans: unknown }>();
  for (const [at, { name, type }] of columns.entries()) {
    const cell = cells.get(name);
    const before = now[at] ?? null;
    if (cell === undefined || isSame(cell, before)) continue;
    const place = PLACES[name];
    if (!place) return { end: 'fixed', column: name };
    const value = type === 'number' || type === 'integer' ? numberIn(cell) : cell === '' ? null : cell;
    if (value === undefined) return { end: 'unfit', column: name };
    const [field, part] = place;
    const known = fields.get(field) ?? { ...fieldOf(target, field) };
    fields.set(field, { ...known, says: part === undefined ? value : { ...(known.says as object), [part]: value } });
  }
  const corrections: FieldCorrection[] = [];
  for (const [field, said] of fields) {
    const value = fieldValue(field, said);
    if (!value) return { end: 'unfit', column: field };
    corrections.push({ field, value: z.json().parse(value) });
  }
  return { end: 'corrections', corrections };
}

/** What a sheet shows of a cell: an empty one for none, a list as words. */
function isSame(cell: SheetCell, before: Cell): boolean {
  if (cell === null || cell === '') return before === null || before === '' || (typeof before === 'object' && before.length === 0);
  if (typeof before === 'object' && before !== null) return String(cell) === before.join('; ');
  if (typeof before === 'number') return numberIn(cell) === before;
  return String(cell) === String(before ?? '') || (typeof before === 'string' && before.length > String(cell).length && String(cell).endsWith('…'));
}

/** "5,5" as people type it; undefined where it is none, null where nothing stands there. */
function numberIn(cell: SheetCell): number | null | undefined {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return cell;
  return /^-?\d{1,15}(?:[.,]\d{1,12})?$/u.test(cell.trim()) ? Number(cell.trim().replace(',', '.')) : undefined;
}
