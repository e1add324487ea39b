/** `npm run bench:export`: 100,000 targets to CSV and to Parquet, against DuckDB's own copy of the same rows, in one run. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyCsv, copyParquet } from '../src/export/copy-tables.ts';
import { tableNamed } from '../src/export/tables/index.ts';
import { loadTables } from '../src/query/load-tables.ts';
import type { Extraction } from '../src/validate/schema.ts';
import { parseExtraction } from '../src/write/read-extraction.ts';

const TARGETS = 100_000;
const ROUNDS = 5;
/** Of DuckDB's own speed. */
const LEAST = 0.5;

const table = tableNamed('targets');
if (!table) throw new Error('a table of targets');
const folder = mkdtempSync(join(tmpdir(), 'muctieu-bench-'));
const { connection, close } = await loadTables(repeated(), [table]);
const path = (name: string): string => join(folder, name);

const forms = {
  csv: {
    ours: () => copyCsv(connection, table, path('ours.csv')),
    theirs: () => connection.run(`COPY targets TO '${path('theirs.csv')}' (FORMAT csv, HEADER)`),
  },
  parquet: {
    ours: () => copyParquet(connection, table, path('ours.parquet')),
    theirs: () => connection.run(`COPY targets TO '${path('theirs.parquet')}' (FORMAT parquet)`),
  },
};

for (const [name, { ours, theirs }] of Object.entries(forms)) {
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [theirTime, ourTime] = [await seconds(theirs), await seconds(ours)];
    ratios.push(theirTime / ourTime);
  }
  const median = ratios.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  process.stdout.write(`${name.padEnd(8)} ${median.toFixed(2)} of DuckDB's own copy (at least ${LEAST}; ${ratios.map((each) => each.toFixed(2)).join(' ')})\n`);
  if (median < LEAST) process.exitCode = 1;
}
close();
rmSync(folder, { recursive: true });

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** The extractions that lie here, again and again under other ids. */
async function* repeated(): AsyncGenerator<Extraction> {
  const samples = readdirSync('extracted')
    .filter((name) => name.endsWith('.json') && name !== 'index.json')
    .flatMap((name) => parseExtraction(readFileSync(join('extracted', name), 'utf8')) ?? []);
  let left = TARGETS;
  for (let round = 0; left > 0; round += 1) {
    for (const sample of samples) {
      const targets = sample.targets.slice(0, left).map((target) => ({ ...target, id: `${target.id}-${round}` }));
      left -= targets.length;
      yield { ...sample, targets };
    }
  }
}
