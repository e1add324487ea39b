/** Columns and the contract: each field is in a table, or stands here with the reason why not; the data dictionary says what the tables hold. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { tables } from '../../src/export/tables/index.ts';
import { extractionSchema } from '../../src/validate/schema.ts';
import { exportedFolder } from '../support/exported-folder.ts';

/** Fields without a column of their own. */
const LEFT_OUT: readonly (readonly [beginning: string, why: string])[] = [
  ['targets[].statements[].', 'the first statement is the quote, all of them are in the annotations'],
  ['targets[].spans.', 'places of words belong beside the text: annotations and the API give them'],
  ['targets[].agencies[].', 'agencies are gathered by role, without where they are named'],
  ['source.readBy[].', 'gathered in read_by'],
  ['names[].kind', 'the column that a name stands in says it'],
  ['names[].name', 'stands in the columns that it was taken from'],
  ['names[].on', 'the day of the row'],
  ['names[].successors[].tasks', 'which part of the work went where is told by the extraction'],
  ['warnings[].', 'counted: warnings are for whoever extracts'],
];

/** "targets[].value.number" of each field that holds a value. */
function leaves(schema: z.ZodType, path: string): readonly string[] {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return leaves(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodArray) return leaves(schema.element as z.ZodType, `${path}[]`);
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, inner]) => leaves(inner as z.ZodType, path ? `${path}.${name}` : name));
  return [path];
}

it('each field of the contract is in a column, or is left out for a reason', () => {
  const told = new Set(tables.flatMap(({ columns }) => columns.flatMap(({ from }) => from)));
  const missing = leaves(extractionSchema, '').filter((path) => !told.has(path) && !LEFT_OUT.some(([beginning]) => path.startsWith(beginning)));
  expect(missing).toEqual([]);
});

it('no column is taken from a field that the contract does not have', () => {
  const known = leaves(extractionSchema, '');
  const strange = tables
    .flatMap(({ columns }) => columns.flatMap(({ from }) => from))
    .filter((path) => !known.some((each) => each === path || each.startsWith(path)));
  expect(strange).toEqual([]);
});

it('names are plain, and no two of a table are alike in either language', () => {
  for (const { columns } of tables) {
    expect(columns.filter(({ name }) => !/^[a-z][a-z0-9_]*$/.test(name))).toEqual([]);
    for (const names of [columns.map(({ name }) => name), columns.map(({ title }) => title.vi), columns.map(({ title }) => title.en)])
      expect(new Set(names).size).toBe(names.length);
  }
});

it('each value is of the type of its column, and none that is needed is missing', async () => {
  const { run } = await exportedFolder();
  for (const { name, columns } of tables) {
    const { stdout } = await run('export', '--format', 'ndjson', '--table', name);
    const types: Readonly<Record<string, z.ZodType>> = {
      string: z.string(),
      integer: z.int(),
      number: z.number(),
      boolean: z.boolean(),
      date: z.iso.date(),
      list: z.array(z.string()),
    };
    const row = z.strictObject(
      Object.fromEntries(
        columns.map((column) => [column.name, column.isNeeded ? types[column.type] : (types[column.type] as z.ZodType).nullable()]),
      ) as z.ZodRawShape,
    );
    const lines = stdout.trim().split('\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(row.safeParse(JSON.parse(line)).error).toBeUndefined();
  }
});

it('the descriptor names each file and each column, in their order', async () => {
  const { cwd, run } = await exportedFolder();
  await run('export', '--format', 'csv', '--out', 'tables');
  const descriptor = JSON.parse(readFileSync(join(cwd, 'tables/datapackage.json'), 'utf8'));
  expect(descriptor.resources.map(({ name }: { name: string }) => name)).toEqual(tables.map(({ name }) => name));
  for (const { name, path, schema } of descriptor.resources) {
    const [head = ''] = readFileSync(join(cwd, 'tables', path), 'utf8').split('\n');
    expect(
      schema.fields.map((field: { name: string }) => field.name),
      name,
    ).toEqual(head.trim().split(','));
    expect(schema.fields.map((field: { name: string }) => field.name)).toEqual(expect.arrayContaining(schema.primaryKey));
  }
});
