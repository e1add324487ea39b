/** Extracts inputs, shows how far it is, and says at the end what has been done: for every command that extracts. */
import type { FileIssue } from '../issue.ts';
import { enlistHere } from './enlist-here.ts';
import { type ExtractOptions, extractInputs, prepareOutput } from './extract-inputs.ts';
import { type FileResult, failed } from './file-outcome.ts';
import type { Input } from './inputs.ts';
import { redisAddress, shownAddress, whyRedisIsAway } from './open-runner.ts';
import { showProgress } from './progress.ts';
import { type ReadingFlags, withReaders } from './reading-options.ts';
import type { ExitCode, Shell } from './shell.ts';
import { type StopSignals, stopSignals } from './stop-signals.ts';
import { reportAsJson, summarise } from './summary.ts';

export interface ExtractFlags extends ReadingFlags {
  /** As the user wrote it. */
  readonly out: string;
  readonly redis?: string;
  readonly json?: true;
}

interface Asked extends Omit<ExtractOptions, 'redis' | 'reading' | 'stop'> {
  /** What lies beside the inputs and is left alone. */
  readonly unread?: readonly FileIssue[];
}

export async function runExtract(inputs: readonly Input[], asked: Asked, flags: ExtractFlags, shell: Shell): Promise<ExitCode> {
  const stop = stopSignals();
  try {
    return await extractUntilStopped(inputs, asked, stop, flags, shell);
  } finally {
    stop.forget();
  }
}

async function extractUntilStopped(inputs: readonly Input[], asked: Asked, stop: StopSignals, flags: ExtractFlags, shell: Shell): Promise<ExitCode> {
  const { io, messages, pipeline, say, print } = shell;
  const redis = asked.dryRun ? null : redisAddress(flags.redis);
  const away = redis && (await whyRedisIsAway(redis));
  if (redis && away) {
    say(messages.wrongUse.redisAway(shownAddress(redis), away));
    return 2;
  }
  const unwritable = asked.dryRun ? null : await prepareOutput(asked.out, flags.out);
  const enlisted = redis && !unwritable ? await enlistHere(redis, asked.out, false, shell) : { leave: async () => {} };
  if (!enlisted) return 2;
  const results = unwritable
    ? inputs.map((input) => ({ input, outcome: failed(unwritable) }))
    : await withReaders(flags, (reading) => extractAll({ ...asked, redis, reading, stop: stop.signal })).finally(enlisted.leave);
  const { unread = [] } = asked;
  for (const line of summarise(results, unread, asked.dryRun, messages)) say(line);
  if (flags.json) print(JSON.stringify(reportAsJson(results, unread, messages), null, 2));
  return stop.code() ?? (results.some(({ outcome }) => outcome.status === 'failed') ? 1 : 0);

  async function extractAll(options: ExtractOptions): Promise<readonly FileResult[]> {
    const progress = showProgress(inputs, io, messages);
    stop.signal.addEventListener('abort', () => {
      progress.stop();
      say(messages.summary.stopping);
    });
    try {
      return await extractInputs(inputs, options, pipeline, progress.advance);
    } finally {
      progress.stop();
    }
  }
}
