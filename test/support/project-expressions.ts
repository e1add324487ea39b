/** Every regular expression that the project runs: literals as they stand in the sources, others as they were made. */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import { expressionsIn } from './source-expressions.ts';

export interface ProjectExpression {
  readonly path: string;
  /** Line, or line and column. */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

const sources = (): readonly string[] => globSync(['src/**/*.ts', 'pipelines/*.{ts,mjs}']).map((path) => path.replaceAll('\\', '/'));

/** Places where an expression is made by a call, and slashes that were taken for divisions: both as the scanner saw them. */
export function scanned(): { literals: ProjectExpression[]; made: string[]; divisions: string[] } {
  const files = sources().map((path) => ({ path, ...expressionsIn(readFileSync(path, 'utf8')) }));
  return {
    literals: files.flatMap(({ path, literals }) => literals.map(({ source, flags, line }) => ({ path, place: String(line), source, flags }))),
    made: files.flatMap(({ path, made }) => made.map((place) => `${path}:${place}`)),
    divisions: files.flatMap(({ path, divisions }) => divisions.map((around) => `${path}: ${around}`)),
  };
}

/** What the modules make when they are loaded, in a process of its own. */
export function recorded(): readonly ProjectExpression[] {
  // Those of the page are loaded by browsers alone; what they make by a call would be missed here, and is told of.
  const modules = sources().filter((path) => path.startsWith('src/') && !path.startsWith('src/web/'));
  const made = JSON.parse(execFileSync(process.execPath, ['test/support/record-expressions.mjs', ...modules], { encoding: 'utf8' })) as Recorded[];
  const root = `${resolve('.').replaceAll('\\', '/')}/`;
  return made
    .map(({ file, ...expression }) => ({ path: fileURLToPath(file).replaceAll('\\', '/').replace(root, ''), ...expression }))
    .filter(({ path }) => path.startsWith('src/'));
}

type Recorded = Omit<ProjectExpression, 'path'> & { readonly file: string };

/** recheck counts a trial that runs out of time as an attack that worked: on a busy machine its own short limits accuse the innocent. */
const patience = { timeout: 120_000, attackTimeout: 20_000, incubationTimeout: 5_000, seedingTimeout: 2_000 };

/** What is unsafe, one line each, in the order of the expressions; each is judged once, as many at a time as there are processors. */
export async function unsafe(expressions: readonly ProjectExpression[]): Promise<readonly string[]> {
  const waiting = new Map(expressions.map((expression) => [`/${expression.source}/${expression.flags}`, expression]));
  const queue = [...waiting.entries()];
  const faults = new Map<string, string>();
  const judge = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const [key, { path, place, source, flags }] = next;
      const verdict = await check(source, flags.replace('d', ''), patience);
      if (verdict.status === 'vulnerable') faults.set(key, `${path}:${place} ${key}: ${verdict.complexity.summary}, attack ${verdict.attack.pattern}`);
      if (verdict.status === 'unknown') faults.set(key, `${path}:${place} ${key}: ${JSON.stringify(verdict.error)}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, judge));
  return [...waiting.keys()].flatMap((key) => faults.get(key) ?? []);
}
