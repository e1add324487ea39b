/** What lies in an output folder in the end, to be compared with another. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from '../../src/ledger/ledger-lines.ts';

export interface Outcome {
  /** Of each `*.json` and `*.txt`, by name. */
  readonly files: ReadonlyMap<string, string>;
  /** Without their times, sorted. */
  readonly events: readonly string[];
  /** Lines of the ledger that are no event. */
  readonly strange: number;
  readonly drafts: number;
}

export function outcomeIn(out: string): Outcome {
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).sort();
  const { events, strange } = readLines(readFileSync(join(out, 'ledger.ndjson')));
  const kept = names.filter((name) => /\.(?:json|txt)$/u.test(name) && name !== 'index.json');
  return {
    files: new Map(
      kept.map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(out, name)))
          .digest('hex'),
      ]),
    ),
    events: events.map((event) => JSON.stringify({ ...event, at: '' })).sort(),
    strange: strange.length,
    drafts: names.filter((name) => name.endsWith('.tmp')).length,
  };
}

export interface Difference {
  readonly lost: number;
  readonly other: number;
  /** Events that only one of them has, or has more often. */
  readonly events: number;
}

export function differenceOf(one: Outcome, clean: Outcome): Difference {
  const names = new Set([...one.files.keys(), ...clean.files.keys()]);
  const events = new Map<string, number>();
  for (const event of one.events) events.set(event, (events.get(event) ?? 0) + 1);
  for (const event of clean.events) events.set(event, (events.get(event) ?? 0) - 1);
  return {
    lost: [...clean.files.keys()].filter((name) => !one.files.has(name)).length,
    other: [...names].filter((name) => one.files.has(name) && one.files.get(name) !== clean.files.get(name)).length,
    events: [...events.values()].filter((count) => count !== 0).length,
  };
}
