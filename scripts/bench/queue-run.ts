/** One run of all documents of a folder through a runner whose threads are warm. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { bullmqRunner } from '../../src/queue/bullmq/bullmq-runner.ts';
import { spaceOf } from '../../src/queue/bullmq/space.ts';
import { openWorkers } from '../../src/queue/bullmq/workers.ts';
import { inProcessRunner } from '../../src/queue/in-process-runner.ts';
import type { OpenStations } from '../../src/queue/open-stations.ts';
import { takeFile } from '../../src/queue/take-file.ts';
import { drive } from '../soak/drive.ts';
import { queuesFor } from '../soak/runs.ts';
import { MAX_BYTES, stationsOver } from '../soak/stations.ts';

export type Way = 'alone' | 'on Redis';

export interface RunPlan {
  readonly corpus: string;
  readonly out: string;
  readonly way: Way;
  readonly width: number;
  readonly url: string;
}

/** Milliseconds from the first job to the last end. */
export async function measureRun({ corpus, out, way, width, url }: RunPlan): Promise<number> {
  const stations = await stationsOver({ out, threads: width });
  await warm(stations, corpus);
  const queues = queuesFor(width);
  const space = await spaceOf(out, url);
  const workers = way === 'on Redis' ? openWorkers(space, stations, queues) : null;
  let [begun, last] = [0, 0];
  const ended = (): void => {
    last = performance.now();
  };
  await drive({
    corpus,
    out,
    ended,
    open: async (tell) => {
      const runner = workers ? bullmqRunner(space, queues, tell) : inProcessRunner(stations, queues, tell);
      begun = performance.now();
      return runner;
    },
  });
  await workers?.close();
  await stations.close();
  return last - begun;
}

/** Times that the folder is read before: the engine has then compiled nearly all that it will, and the threads of a watcher run for days. */
const PASSES = 3;

async function warm(stations: OpenStations, corpus: string): Promise<void> {
  const limit = pLimit(8);
  const carry = async (name: string): Promise<void> => {
    const source = await stations.read({ ...(await takeFile({ name, shown: name, path: join(corpus, name) }, MAX_BYTES)), from: null });
    if (source?.ok) await stations.extract(source.value);
  };
  for (let pass = 0; pass < PASSES; pass += 1) await Promise.all(readdirSync(corpus).map((name) => limit(() => carry(name))));
}
