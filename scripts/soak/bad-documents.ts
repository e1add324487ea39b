/** Documents that hang, eat memory or end their process, among good ones: exactly those fail, each with its code. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bullmqRunner } from '../../src/queue/bullmq/bullmq-runner.ts';
import { spaceOf } from '../../src/queue/bullmq/space.ts';
import { openWorkers } from '../../src/queue/bullmq/workers.ts';
import type { Progress } from '../../src/queue/job.ts';
import type { Random } from './documents.ts';
import { drive } from './drive.ts';
import { inProcess, queuesFor } from './runs.ts';
import { stationsOver } from './stations.ts';

export interface BadPlan {
  readonly folder: string;
  readonly url: string;
  readonly documents: number;
  /** One of so many is bad. */
  readonly among: number;
  readonly random: Random;
}

/** What the file says to its reader, and the code that it gets. */
const deeds: readonly (readonly [deed: string, code: string])[] = [
  ['hang', 'reader-timeout'],
  ['eat the heap', 'reader-memory'],
  ['exit', 'reader-crashed'],
  ['wait', 'reader-timeout'],
  ['eat outside the heap', 'reader-memory'],
  ['signal', 'reader-crashed'],
  ['throw later', 'reader-crashed'],
  ['let a program eat', 'reader-memory'],
  ['lie', 'reader-crashed'],
  ['refuse', 'file-damaged'],
];

/** By name, the code that each bad one must get. */
function putBadDocuments(folder: string, { documents, among, random }: BadPlan): ReadonlyMap<string, string> {
  mkdirSync(folder, { recursive: true });
  const bad = new Map<string, string>();
  const from = Math.floor(random() * among);
  for (let index = 0; index < documents; index += 1) {
    const name = `${String(index).padStart(5, '0')}.pdf`;
    const [deed, code] = index % among === from ? (deeds[bad.size % deeds.length] ?? []) : [];
    if (code) bad.set(name, code);
    writeFileSync(join(folder, name), deed ? `${deed}: ${index}` : `Số: ${index + 1}/KH-UBND\nTỷ lệ hộ nghèo đến năm 2030 đạt ${index % 100}%`);
  }
  return bad;
}

const station = {
  program: resolve(import.meta.dirname, '../../test/support/readers/obedient.ts'),
  limits: { memoryBytes: 300 * 1024 * 1024, milliseconds: 4000 },
};

/** Names whose end is not the one that it must be, with what it was, on either runner. */
export async function carryBadDocuments(plan: BadPlan) {
  const { folder, url } = plan;
  const corpus = join(folder, 'corpus');
  const bad = putBadDocuments(corpus, plan);
  const alone = await inProcess({ corpus, out: join(folder, 'alone') }, 2, station);
  const out = join(folder, 'redis');
  const stations = await stationsOver({ out, threads: 2, ...station });
  const space = await spaceOf(out, url);
  const workers = openWorkers(space, stations, queuesFor(2));
  const onRedis = await drive({ corpus, out, open: async (tell) => bullmqRunner(space, queuesFor(2), tell) });
  await workers.close();
  await stations.close();
  return { bad: bad.size, alone: wrongEnds(alone, bad), onRedis: wrongEnds(onRedis, bad), ends: alone.size + onRedis.size };
}

const wrongEnds = (ends: ReadonlyMap<string, Progress>, bad: ReadonlyMap<string, string>): readonly string[] =>
  [...ends].flatMap(([name, end]) => {
    const said = end.state === 'failed' ? end.issue.code : end.state;
    return said === (bad.get(name) ?? 'done') ? [] : [`${name}: ${said}, not ${bad.get(name) ?? 'done'}`];
  });
