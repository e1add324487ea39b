/** Every regular expression that the project runs: literals as they stand in the sources, others as they were made. */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
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
  const modules = sources().filter((path) => path.startsWith('src/'));
  const made = JSON.parse(execFileSync(process.execPath, ['test/support/record-expressions.mjs', ...modules], { encoding: 'utf8' })) as Recorded[];
  const root = `${resolve('.').replaceAll('\\', '/')}/`;
  return made
    .map(({ file, ...expression }) => ({ path: fileURLToPath(file).replaceAll('\\', '/').replace(root, ''), ...expression }))
    .filter(({ path }) => path.startsWith('src/'));
}

type Recorded = Omit<ProjectExpression, 'path'> & { readonly file: string };

/** Long enough for the largest: an expression that cannot be judged in this time counts as unsafe. */
const timeout = 120_000;

/** What is unsafe, one line each; the same expression is judged once. */
export async function unsafe(expressions: readonly ProjectExpression[]): Promise<readonly string[]> {
  const judged = new Map<string, ReturnType<typeof check>>();
  const judge = ({ source, flags }: ProjectExpression) => {
    const key = `/${source}/${flags}`;
    const verdict = judged.get(key) ?? check(source, flags.replace('d', ''), { timeout });
    judged.set(key, verdict);
    return verdict;
  };
  const verdicts = await Promise.all(expressions.map(async (expression) => ({ ...expression, verdict: await judge(expression) })));
  return verdicts.flatMap(({ path, place, source, flags, verdict }) => {
    if (verdict.status === 'safe') return [];
    const why = verdict.status === 'vulnerable' ? `${verdict.complexity.summary}, attack ${verdict.attack.pattern}` : JSON.stringify(verdict.error);
    return [`${path}:${place} /${source}/${flags} is ${verdict.status}: ${why}`];
  });
}
