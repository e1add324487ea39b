/** Long documents for the bench: sample plans one behind another, as many as so many pages hold. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../package-json.ts';
import { lineOf, type Plan, type PlanBlock, planOf } from '../parity/plan-blocks.ts';

/** Of a page in 12 points, tables and all; the bench prints the pages that it came to. */
const CHARACTERS_A_PAGE = 1780;

const lengthOf = (block: PlanBlock): number =>
  block.kind === 'text' ? lineOf(block).length : block.rows.reduce((sum, row) => sum + row.reduce((cells, { text }) => cells + text.length, 0), 0);

/** Begins with another plan for each number. */
export function longPlan(pages: number, number = 0): Plan {
  const corpus = join(root, 'corpus');
  const files = readdirSync(corpus)
    .filter((file) => /\.(?:txt|md)$/u.test(file) && !file.startsWith('README'))
    .sort();
  const blocks: PlanBlock[] = [];
  let [left, next] = [pages * CHARACTERS_A_PAGE, number];
  const [first] = files.map((file) => planOf(corpus, file));
  if (!first) throw new Error('no sample in corpus/');
  while (left > 0) {
    for (const block of planOf(corpus, files[next % files.length] as string).blocks) {
      if (left <= 0) break;
      blocks.push(block);
      left -= lengthOf(block);
    }
    next += 1;
  }
  return { ...first, name: `bench-${pages}-${number}`, blocks };
}
