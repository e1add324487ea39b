/** The contract by its versions: what a version says is kept in schema/versions/, so that another schema needs another version, and a minor one may only add. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractionJsonSchema } from '../../src/validate/json-schema.ts';
import { schemaVersion } from '../../src/validate/schema.ts';
import { serialise } from '../../src/write/compose.ts';

const folder = 'schema/versions';
const fileOf = (version: string): string => `${folder}/${version}.json`;
const schemaOf = (version: string): unknown => JSON.parse(readFileSync(fileOf(version), 'utf8'));
const partsOf = (version: string): readonly number[] => version.split('.').map(Number);

const versions = readdirSync(folder)
  .map((name) => name.replace(/\.json$/u, ''))
  .sort((a, b) => (partsOf(a)[0] ?? 0) - (partsOf(b)[0] ?? 0) || (partsOf(a)[1] ?? 0) - (partsOf(b)[1] ?? 0) || (partsOf(a)[2] ?? 0) - (partsOf(b)[2] ?? 0));

it('the present schema is what is kept for its version: another schema needs a new schemaVersion', () => {
  const current = serialise(extractionJsonSchema());
  // Only of a version that was never kept: what is kept is not written anew.
  if (process.env.UPDATE && !versions.includes(schemaVersion)) writeFileSync(fileOf(schemaVersion), current);
  expect(readFileSync(fileOf(schemaVersion), 'utf8')).toBe(current);
});

it('the present version is the last', () => {
  expect(versions.at(-1)).toBe(schemaVersion);
});

describe('a version of the same major says all that the one before it says', () => {
  const pairs = versions.slice(1).map((version, index) => [versions[index] as string, version] as const);
  it.each(pairs.filter(([before, after]) => partsOf(before)[0] === partsOf(after)[0]))('%s -> %s', (before, after) => {
    expect(lostBetween(schemaOf(before), schemaOf(after))).toEqual([]);
  });
});

describe('what counts as lost', () => {
  const field = { type: 'object', properties: { number: { type: 'number', description: 'Of the value.' } }, required: ['number'] };
  const withNumber = (number: object) => ({ ...field, properties: { number } });

  it.each([
    ['a field that is left out', { type: 'object', properties: {}, required: [] }, 'properties.number'],
    ['a field that may be missing', { ...field, required: [] }, 'required'],
    ['another type', withNumber({ type: 'string', description: 'Of the value.' }), 'properties.number.type'],
    ['another meaning', withNumber({ type: 'number', description: 'Of the year.' }), 'properties.number.description'],
    ['a value that may be null since', withNumber({ anyOf: [{ type: 'number', description: 'Of the value.' }, { type: 'null' }] }), 'properties.number.type'],
  ])('%s', (_, after, path) => {
    expect(lostBetween(field, after).some((lost) => lost.startsWith(path))).toBe(true);
  });

  it('not a further field or a further code', () => {
    const more = { type: 'object', properties: { ...field.properties, unit: { type: 'string' } }, required: ['number', 'unit'] };
    expect(lostBetween(field, more)).toEqual([]);
    expect(lostBetween({ enum: ['a', 'b'] }, { enum: ['a', 'c', 'b'] })).toEqual([]);
    expect(lostBetween({ enum: ['a', 'b'] }, { enum: ['a'] })).toEqual(['enum']);
  });
});

/** Paths of what `before` says and `after` does not say, or says otherwise. Lists of `required` and `enum` may grow, and the version itself is another. */
function lostBetween(before: unknown, after: unknown, path: readonly string[] = []): string[] {
  const at = path.join('.');
  if (at === 'properties.schemaVersion.const') return [];
  if (Array.isArray(before) && (path.at(-1) === 'required' || path.at(-1) === 'enum'))
    return Array.isArray(after) && before.every((each) => after.includes(each)) ? [] : [at];
  if (before === null || typeof before !== 'object') return before === after ? [] : [at];
  if (after === null || typeof after !== 'object') return [at];
  const others = new Map(Object.entries(after));
  return Object.entries(before).flatMap(([key, inner]) => lostBetween(inner, others.get(key), [...path, key]));
}
