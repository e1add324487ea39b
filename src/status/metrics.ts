/** The state of the whole, as Prometheus reads it. */
import { Gauge, Registry } from 'prom-client';
import type { Status } from './status.ts';

export async function metricsOf({ states, withdrawn, queues, workers, oldestWaiting, lastFinished }: Status): Promise<string> {
  const registry = new Registry();
  const gauge = <Label extends string>(name: string, help: string, ...labelNames: Label[]): Gauge<Label> =>
    new Gauge({ name: `muctieu_${name}`, help, labelNames, registers: [registry] });

  const files = gauge('files', 'Files of the folder of plans, each in one state.', 'state');
  for (const [state, count] of Object.entries(states)) files.set({ state }, count);
  gauge('withdrawn_files', 'Known files that are no longer in the folder.').set(withdrawn);
  if (queues) {
    const jobs = gauge('queue_jobs', 'Jobs in the queues on Redis; a job holds one file or several small ones.', 'queue', 'state');
    for (const [queue, counts] of Object.entries(queues)) for (const [state, count] of Object.entries(counts)) jobs.set({ queue, state }, count);
  }
  if (workers) gauge('workers', 'Processes that work for the queues.').set(workers.length);
  const seconds = (time: string): number => Date.parse(time) / 1000;
  if (oldestWaiting) gauge('oldest_waiting_timestamp_seconds', 'Since when the file lies there that waits longest.').set(seconds(oldestWaiting.since));
  if (lastFinished) gauge('last_finished_timestamp_seconds', 'When a file was last published or failed.').set(seconds(lastFinished.at));
  return registry.metrics();
}
