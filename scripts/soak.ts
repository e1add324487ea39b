/** `npm run soak [-- --only kills] [-- --seed 7] [-- --scale 0.1]`: the queues under hard use, with figures. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { randomOf } from './soak/documents.ts';
import { parts } from './soak/parts.ts';
import { startRedis } from './soak/redis-process.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, seed: { type: 'string' }, scale: { type: 'string', default: '1' } } });
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
const folder = mkdtempSync(join(tmpdir(), 'muctieu-soak-'));
console.log(`seed ${seed}, scale ${values.scale}`);
try {
  for (const [name, run] of Object.entries(parts).filter(([name]) => values.only === undefined || values.only === name)) {
    const place = join(folder, name);
    mkdirSync(place, { recursive: true });
    const redis = await startRedis(place);
    try {
      const { figures, reached } = await run({ folder: place, url: redis.url, scale: Number(values.scale), random: randomOf(seed) });
      console.log(`${reached ? 'reached' : 'MISSED '}  ${name}  ${JSON.stringify(figures)}`);
      if (!reached) process.exitCode = 1;
    } finally {
      await redis.kill();
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
