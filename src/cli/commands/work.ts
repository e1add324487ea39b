/** `muctieu work`: workers for the queues on Redis, on this machine or on a further one with the same folders. */
import { join, resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { generatorOf } from '../../extract-file.ts';
import { openLedger } from '../../ledger/ledger-file.ts';
import { openStations } from '../../queue/open-stations.ts';
import { enlistHere } from '../enlist-here.ts';
import { ledgerFile, prepareOutput } from '../extract-inputs.ts';
import { defaultFolder, isFolder } from '../inputs.ts';
import { explainInFile } from '../messages.ts';
import { passesByWaiting, redisAddress, shownAddress, whyRedisIsAway } from '../open-runner.ts';
import { type Reading, type ReadingFlags, readingOptions, withReaders } from '../reading-options.ts';
import { portOption, serveStatus } from '../serve-status.ts';
import type { AddCommand, Shell } from '../shell.ts';
import { type StopSignals, stopSignals } from '../stop-signals.ts';

interface Flags extends ReadingFlags {
  readonly corpus: string;
  readonly out: string;
  readonly redis?: string;
  readonly anyReaders?: true;
  readonly port?: number;
}

export const addWork: AddCommand = (program, shell) => {
  const { describe } = shell.messages;
  readingOptions(program.command('work'), shell)
    .description(describe.work)
    .option('--redis <URL>', describe.redis)
    .option('--corpus <DIR>', describe.corpus, defaultFolder)
    .option('--out <DIR>', describe.out, 'extracted')
    .option('--any-readers', describe.anyReaders)
    .addOption(portOption(shell))
    .action(async (flags: Flags) => shell.finish(await work(flags, shell)));
};

async function work(flags: Flags, shell: Shell): Promise<0 | 1 | 2> {
  const { io, messages, say } = shell;
  const wrong = (reason: string): 2 => {
    say(reason);
    return 2;
  };
  const redis = redisAddress(flags.redis);
  if (redis === null) return wrong(messages.work.needsRedis);
  if (!(await isFolder(resolve(io.cwd, flags.corpus)))) return wrong(messages.wrongUse.noFolder(flags.corpus));
  const unwritable = await prepareOutput(resolve(io.cwd, flags.out), flags.out);
  if (unwritable) return wrong(`${flags.out}: ${messages.issues[unwritable.code](unwritable.detail, unwritable.path)}`);
  const stop = stopSignals();
  try {
    return await withReaders(flags, (reading) => workUntilStopped(redis, reading, stop, flags, shell));
  } finally {
    stop.forget();
  }
}

/** Milliseconds. */
const BETWEEN_TRIES = 500;

/** Redis that starts later is waited for; an address that cannot become right is not. */
async function redisIsThere(redis: string, stop: StopSignals, { messages, say }: Shell): Promise<boolean> {
  for (let told = false; !stop.signal.aborted; told = true) {
    const why = await whyRedisIsAway(redis);
    if (why === null) return true;
    if (!told) say(messages.wrongUse.redisAway(shownAddress(redis), why));
    if (!(await passesByWaiting(why))) return false;
    if (!told) say(messages.work.waits);
    await after(BETWEEN_TRIES, undefined, { signal: stop.signal }).catch(() => {});
  }
  return false;
}

/** All that takes time is made ready while Redis may still be away. */
async function workUntilStopped(redis: string, reading: Reading, stop: StopSignals, flags: Flags, shell: Shell): Promise<0 | 1 | 2> {
  const { io, messages, pipeline, say } = shell;
  const [folder, out] = [resolve(io.cwd, flags.corpus), resolve(io.cwd, flags.out)];
  const ledger = await openLedger(join(out, ledgerFile));
  const threads = pipeline.queues.extract.concurrency;
  const stations = openStations({ folder, out, ledger, pipeline, reading, threads, explain: explainInFile });
  try {
    const [isThere, { openWorkers }, { spaceOf }] = await Promise.all([
      redisIsThere(redis, stop, shell),
      import('../../queue/bullmq/workers.ts'),
      import('../../queue/bullmq/space.ts'),
      import('../../queue/bullmq/readers-here.ts').then(({ readersHere }) => readersHere(generatorOf(pipeline).rules)),
    ]);
    if (!isThere) return stop.signal.aborted ? 0 : 2;
    const enlisted = await enlistHere(redis, out, flags.anyReaders ?? false, shell);
    if (!enlisted) return 2;
    const workers = openWorkers(await spaceOf(out, redis), stations, {
      ...pipeline.queues,
      read: { ...pipeline.queues.read, concurrency: reading.readers.width },
    });
    const server = flags.port === undefined ? null : await serveStatus(flags.port, { folder, out, redis }, shell);
    say(messages.work.started(flags.corpus, flags.out, reading.readers.width));
    await stop.asked;
    say(messages.work.stopping);
    await workers.close();
    await Promise.all([enlisted.leave(), server?.close()]);
    say(messages.work.stopped);
    return 0;
  } finally {
    await stations.close();
  }
}
