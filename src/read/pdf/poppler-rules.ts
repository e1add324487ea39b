/** The ruling lines of the pages that look as if they held a table, by pdftops. */
import { availableParallelism } from 'node:os';
import { runProgram } from '../run-program.ts';
import { looksTabular } from './looks-tabular.ts';
import type { Box, PageWords } from './page-words.ts';
import { rulesOfPostscript } from './postscript-rules.ts';

export interface FilePlace {
  readonly folder: string;
  readonly file: string;
  readonly milliseconds: number;
}

/** Fonts and pictures are of no use here, and a page that would be drawn as a picture is not. */
const PLAIN = ['-q', '-rasterize', 'never', '-noembt1', '-noembtt', '-noembcidps', '-noembcidtt', '-origpagesizes'];
/** Pages between two tables that cost less than another start of the program. */
const BRIDGE = 3;
/** So that every core has something to do. */
const MOST_PAGES_A_RUN = 16;

export async function withRules(pages: readonly PageWords[], place: FilePlace): Promise<PageWords[]> {
  const runs = runsOf(pages.filter(looksTabular).map(({ page }) => page));
  const rules = new Map<number, readonly Box[]>();
  const work = async (): Promise<void> => {
    for (let run = runs.shift(); run; run = runs.shift()) for (const [page, boxes] of await rulesOf(run, place)) rules.set(page, boxes);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return pages.map((page) => {
    const found = rules.get(page.page);
    return found ? { ...page, rules: found.map((rule) => ({ ...rule, y: page.height - rule.y - rule.height })) } : page;
  });
}

async function rulesOf([first, last]: readonly [number, number], { folder, file, milliseconds }: FilePlace) {
  const { stdout } = await runProgram('pdftops', [...PLAIN, '-f', String(first), '-l', String(last), file, '-'], milliseconds, folder);
  return rulesOfPostscript(stdout.toString('latin1'));
}

function runsOf(numbers: readonly number[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const page of numbers) {
    const run = runs.at(-1);
    if (run && page - run[1] <= BRIDGE && page - run[0] < MOST_PAGES_A_RUN) run[1] = page;
    else runs.push([page, page]);
  }
  return runs;
}
