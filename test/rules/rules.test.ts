/** One runner for the examples of every rule and every reading, and the lists that hold them. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Node } from '../../src/match/node.ts';
import { rules } from '../../src/rules/index.ts';
import { readings } from '../../src/rules/readings.ts';
import { faultsOfReading, faultsOfRule } from '../support/rule-examples.ts';

const folder = resolve('src/rules');
const listed = [...rules, ...readings];

interface Exported {
  readonly path: string;
  readonly ids: readonly string[];
}

/** What each file in the folders of src/rules exports that has an id. */
async function exported(): Promise<readonly Exported[]> {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const paths = folders.flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`));
  return Promise.all(
    paths.map(async (path) => {
      const values = Object.values((await import(join(folder, path))) as Record<string, unknown>);
      return { path: path.replace(/\.ts$/u, ''), ids: values.flatMap((value) => (isRule(value) ? [value.id] : [])) };
    }),
  );
}

const isRule = (value: unknown): value is { id: string } => typeof value === 'object' && value !== null && 'id' in value && 'examples' in value;

it('every rule has a file of its own whose path is its id, and stands in one list, once', async () => {
  const files = (await exported()).filter(({ ids }) => ids.length > 0);
  expect(files.filter(({ path, ids }) => ids.length !== 1 || ids[0] !== path)).toEqual([]);
  expect(listed.map(({ id }) => id).sort()).toEqual(files.map(({ path }) => path).sort());
});

describe('examples of rules', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    expect(faultsOfRule(rule)).toEqual([]);
  });
});

describe('examples of readings', () => {
  it.each(readings.map((reading) => [reading.id, reading] as const))('%s', (_, reading) => {
    expect(faultsOfReading(reading)).toEqual([]);
  });
});

describe('the runner', () => {
  /** Finds each "x" run and means its length. */
  const readRuns = (text: string): readonly Node[] =>
    [...text.matchAll(/x+/gu)].map(({ index, 0: run }) => ({
      kind: 'run',
      start: index,
      end: index + run.length,
      key: '',
      first: '',
      meaning: { length: run.length },
      rule: 'test/run',
      children: [],
    }));
  const faults = (yes: readonly (readonly [string, Record<string, unknown>])[], no: readonly string[]) =>
    faultsOfRule({ id: 'test/run', examples: { yes, no } }, readRuns);
  const good = ['a ⟦xx⟧ b', { length: 2 }] as const;

  it('is content with a rule that does what its examples say', () => {
    expect(faults([good, ['⟦x⟧', {}]], ['a'])).toEqual([]);
  });

  it.each([
    ['nothing found', 'a ⟦b⟧', {}],
    ['not the whole span', 'a ⟦xx b⟧', {}],
    ['two readings', 'x ⟦xx⟧', {}],
    ['another meaning', '⟦xx⟧', { length: 3 }],
    ['one match between ⟦ and ⟧ is needed', 'xx', {}],
  ])('tells "%s" from the other failures', (message, text, meaning) => {
    expect(faults([good, [text, meaning]], ['a'])).toEqual([expect.stringContaining(message)]);
  });

  it('asks for two positive and one negative example that does not fire', () => {
    expect(faults([good], ['a'])).toEqual([expect.stringContaining('too few')]);
    expect(faults([good, good], [])).toEqual([expect.stringContaining('too few')]);
    expect(faults([good, good], ['axa'])).toEqual([expect.stringContaining('must not')]);
  });
});
