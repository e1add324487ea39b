/** Publishes a batch: together where that goes, else one by one, so that no file holds up the others. */
import type { Job as QueuedJob } from 'bullmq';
import { type Extracted, endOf, reasonOf } from '../carry.ts';
import type { Progress } from '../job.ts';
import type { Finished, Stations } from '../stations.ts';
import type { Batch, Ends } from './queues.ts';

/** Throws as long as a file cannot be published; what has ended by then stands in the job's progress. What could not be read or extracted is to be sent again. */
export async function publishBatch(job: QueuedJob<Batch>, { finished, again }: Extracted, { publish }: Stations): Promise<Ends> {
  const ended = new Map<string, Progress>(Array.isArray(job.progress) ? (job.progress as unknown as Ends) : []);
  const left = finished.filter(({ job: { name } }) => !ended.has(name));
  const { published, reasons } = await publishApart(left, publish);
  for (const each of published) ended.set(each.job.name, endOf(each));
  const [reason] = reasons.values();
  if (reason !== undefined && job.attemptsMade + 1 < (job.opts.attempts ?? 1)) {
    await job.updateProgress([...ended] as unknown as object);
    throw new Error(reason);
  }
  for (const [{ job: each }, why] of reasons) ended.set(each.name, { state: 'unfinished', reason: why });
  for (const { job: each, reason: why } of again) ended.set(each.name, { state: 'retrying', reason: why });
  return job.data.jobs.map(({ name }) => [name, ended.get(name) ?? { state: 'changed' }]);
}

interface Apart {
  readonly published: readonly Finished[];
  /** Of what could not be published. */
  readonly reasons: ReadonlyMap<Finished, string>;
}

async function publishApart(left: readonly Finished[], publish: Stations['publish']): Promise<Apart> {
  if (left.length === 0) return { published: [], reasons: new Map() };
  try {
    return { published: await publish(left), reasons: new Map() };
  } catch (error) {
    if (left.length === 1) return { published: [], reasons: new Map(left.map((each) => [each, reasonOf(error)])) };
    const reasons = new Map<Finished, string>();
    const published: Finished[] = [];
    for (const each of left) {
      try {
        published.push(...(await publish([each])));
      } catch (why) {
        reasons.set(each, reasonOf(why));
      }
    }
    return { published, reasons };
  }
}
