/** The state of the whole for a command: with the queues where a Redis is named and answers. */
import { generatorOf } from '../extract-file.ts';
import type { QueueView } from '../queue/bullmq/queue-view.ts';
import type { Pipeline } from '../stage.ts';
import { type LookAtQueues, openStatus, type QueuesSeen, type Status } from '../status/status.ts';
import { ledgerFile } from './extract-inputs.ts';

export interface StatusPlace {
  /** Absolute. */
  readonly folder: string;
  readonly out: string;
  readonly redis: string | null;
  /** What this process carries itself; where it is left out, Redis is asked, if one is named. */
  readonly inHand?: LookAtQueues;
}

export interface OpenStatus {
  readonly look: () => Promise<Status>;
  readonly view: QueueView | null;
  readonly close: () => Promise<void>;
}

const silent: QueuesSeen = { inHand: new Map(), queues: null, workers: null };

export async function statusOf({ folder, out, redis, inHand }: StatusPlace, pipeline: Pipeline): Promise<OpenStatus> {
  const view = redis === null ? null : await viewOf(out, redis);
  const queues = inHand ?? (view ? async () => (await view.look()) ?? silent : null);
  return {
    look: openStatus({ folder, out, generator: generatorOf(pipeline), queues, ledgerFile }),
    view,
    close: async () => view?.close(),
  };
}

async function viewOf(out: string, redis: string): Promise<QueueView | null> {
  const [{ openQueueView }, { knownSpace }] = await Promise.all([import('../queue/bullmq/queue-view.ts'), import('../queue/bullmq/space.ts')]);
  const space = await knownSpace(out, redis);
  return space && openQueueView(space);
}
