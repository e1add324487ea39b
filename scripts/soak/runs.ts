/** One way of doing all documents of a folder: in process with some threads, or on Redis with some worker processes. */
import { plan } from '../../pipelines/plan.ts';
import { bullmqRunner } from '../../src/queue/bullmq/bullmq-runner.ts';
import { spaceOf } from '../../src/queue/bullmq/space.ts';
import { inProcessRunner } from '../../src/queue/in-process-runner.ts';
import type { Progress } from '../../src/queue/job.ts';
import type { QueueDefinitions } from '../../src/queue/runner.ts';
import { type Drive, drive } from './drive.ts';
import { startFleet } from './fleet.ts';
import { type StationPlan, stationsOver } from './stations.ts';

type Run = Omit<Drive, 'open'>;

export const queuesFor = (width: number): QueueDefinitions => ({
  ...plan.queues,
  read: { ...plan.queues.read, concurrency: width },
  extract: { ...plan.queues.extract, concurrency: width },
});

export async function inProcess(run: Run, width: number, station: Omit<StationPlan, 'out' | 'threads'> = {}): Promise<ReadonlyMap<string, Progress>> {
  const stations = await stationsOver({ out: run.out, threads: width, ...station });
  try {
    return await drive({ ...run, open: async (tell) => inProcessRunner(stations, queuesFor(width), tell) });
  } finally {
    await stations.close();
  }
}

export async function onRedis(run: Run, url: string, workers: number): Promise<ReadonlyMap<string, Progress>> {
  const fleet = startFleet(workers, url, run.out);
  try {
    await fleet.ready();
    return await drive({ ...run, open: async (tell) => bullmqRunner(await spaceOf(run.out, url), plan.queues, tell) });
  } finally {
    await fleet.close();
  }
}
