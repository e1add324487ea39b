/** A process with workers on Redis that tells its parent what it begins and what it ends. */
import { plan } from '../../pipelines/plan.ts';
import { spaceOf } from '../../src/queue/bullmq/space.ts';
import { openWorkers } from '../../src/queue/bullmq/workers.ts';
import type { QueueName } from '../../src/queue/runner.ts';
import type { Stations } from '../../src/queue/stations.ts';
import type { FromWorker } from './fleet.ts';
import { stationsOver } from './stations.ts';

const [url = '', out = ''] = process.argv.slice(2);
const send = (said: FromWorker): void => void process.send?.(said);

async function within<Done>(at: QueueName, names: readonly string[], work: () => Promise<Done>): Promise<Done> {
  send({ begun: names, at });
  try {
    return await work();
  } finally {
    send({ ended: names, at });
  }
}

const stations = await stationsOver({ out, threads: 1 });
const telling: Stations = {
  read: (job) => within('read', [job.name], () => stations.read(job)),
  extract: (source) => within('extract', [source.path], () => stations.extract(source)),
  publish: (finished) =>
    within(
      'publish',
      finished.map(({ job }) => job.name),
      () => stations.publish(finished),
    ),
};
const workers = openWorkers(await spaceOf(out, url), telling, { ...plan.queues, extract: { ...plan.queues.extract, concurrency: 1 } });
send({ ready: true });
process.on('disconnect', () => process.exit(0));
process.on('message', async () => {
  await workers.close();
  await stations.close();
  process.disconnect?.();
});
