/** `npm run bench:queues [-- --rounds 5]`: what Redis costs beside the runner in process, and what a second worker brings; ratios of medians, runs alternating. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureRun, type Way } from './bench/queue-run.ts';
import { putDocuments, randomOf } from './soak/documents.ts';
import { startRedis } from './soak/redis-process.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const folder = mkdtempSync(join(tmpdir(), 'muctieu-bench-queues-'));
const sizes = { '50 KB': { bytes: 50_000, documents: 160 }, '5 KB': { bytes: 5000, documents: 640 } };
/** The least that the second may be of the first. */
const limits: readonly (readonly [first: string, second: string, least: number])[] = [
  ['50 KB alone 2', '50 KB on Redis 2', 0.85],
  ['5 KB alone 2', '5 KB on Redis 2', 0.6],
  ['50 KB alone 1', '50 KB alone 2', 1.6],
  ['50 KB on Redis 1', '50 KB on Redis 2', 1.4],
];

const redis = await startRedis(folder);
try {
  const speeds = new Map<string, number[]>();
  for (const [size, { bytes, documents }] of Object.entries(sizes))
    putDocuments(
      join(folder, size),
      Array.from({ length: documents }, () => bytes),
      randomOf(1),
    );
  const asked = [...new Set(limits.flatMap(([first, second]) => [first, second] as const))];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const name of asked) {
      const [size = '', way = '', width = ''] = /^(.* KB) (.*) (\d)$/u.exec(name)?.slice(1) ?? [];
      const out = join(folder, 'out', `${name} ${round}`);
      mkdirSync(out, { recursive: true });
      const { documents } = sizes[size as keyof typeof sizes];
      const milliseconds = await measureRun({ corpus: join(folder, size), out, way: way as Way, width: Number(width), url: redis.url });
      speeds.set(name, [...(speeds.get(name) ?? []), (documents / milliseconds) * 1000]);
    }
  }
  for (const [name, all] of speeds)
    console.log(`${name.padEnd(20)} ${medianOf(all).toFixed(1).padStart(7)} documents a second  (${all.map((each) => each.toFixed(1)).join(', ')})`);
  for (const [first, second, least] of limits) {
    const ratio = medianOf(speeds.get(second) ?? []) / medianOf(speeds.get(first) ?? []);
    if (ratio < least) process.exitCode = 1;
    console.log(`${ratio >= least ? 'reached' : 'MISSED '}  ${second} : ${first} = ${ratio.toFixed(2)}, at least ${least}`);
  }
} finally {
  await redis.kill();
  rmSync(folder, { recursive: true, force: true });
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
