/** `npm run bench:api`: requests a second for a filtered page of 10,000 targets, against a bare Hono route that sends the same JSON, in one run. */

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve } from '@hono/node-server';
import autocannon from 'autocannon';
import { Hono } from 'hono';

const DOCUMENTS = 100;
const TARGETS = 100;
const SECONDS = 5;
/** Of the bare route's requests a second. */
const LEAST = 0.3;
const QUERY = '/api/v1/targets?year=2030&unit=%25&limit=50';

const folder = mkdtempSync(join(tmpdir(), 'muctieu-bench-'));
mkdirSync(join(folder, 'corpus'));
for (let number = 1; number <= DOCUMENTS; number += 1) writeFileSync(join(folder, `corpus/${number}.txt`), planOf(number));
const program = resolve('pipelines/start.mjs');
spawnSync(process.execPath, [program, 'extract'], { cwd: folder });
const server = spawn(process.execPath, [program, 'serve', '--port', '0', '--requests-per-minute', '999999'], {
  cwd: folder,
  stdio: ['ignore', 'ignore', 'pipe'],
});
const address = await addressSaid();
const page: unknown = await (await fetch(address + QUERY)).json();
const bare = new Hono().get('/', (context) => context.json(page));
const listening = serve({ fetch: bare.fetch, port: 0 });
await new Promise((done) => listening.once('listening', done));
const { port } = listening.address() as { readonly port: number };

const theirs = await perSecond(`http://127.0.0.1:${port}/`);
const ours = await perSecond(address + QUERY);
const ratio = ours / theirs;
process.stdout.write(
  `a filtered page: ${ratio.toFixed(2)} of a bare Hono route with the same JSON (at least ${LEAST}; ${Math.round(ours)} against ${Math.round(theirs)} requests a second)\n`,
);
if (ratio < LEAST) process.exitCode = 1;
listening.close();
server.kill();
rmSync(folder, { recursive: true });

async function addressSaid(): Promise<string> {
  let said = '';
  for await (const words of server.stderr) {
    said += words;
    const address = /http:\/\/127\.0\.0\.1:\d+/u.exec(said)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(said);
}

async function perSecond(url: string): Promise<number> {
  const { requests, non2xx } = await autocannon({ url, duration: SECONDS, connections: 10 });
  if (non2xx > 0) throw new Error(`${url}: ${non2xx} refused`);
  return requests.average;
}

function planOf(number: number): string {
  const lines = Array.from({ length: TARGETS }, (_, at) => `- Tỷ lệ xã số ${at + 1} đạt chuẩn đạt ${10 + (at % 80)}% vào năm ${2026 + (at % 5)}.`);
  return `ỦY BAN NHÂN DÂN TỈNH LAM GIANG\nSố: ${number}/KH-UBND\nLam Giang, ngày 3 tháng 2 năm 2025\nKẾ HOẠCH\nPhát triển các xã\n${lines.join('\n')}\n`;
}
