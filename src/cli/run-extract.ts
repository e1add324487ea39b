/** Extracts inputs, shows how far it is, and says at the end what has been done: for every command that extracts. */
import { enlistHere } from './enlist-here.ts';
import { type ExtractOptions, extractInputs, type FileResult, failed, prepareOutput } from './extract-inputs.ts';
import type { Input } from './inputs.ts';
import { redisAddress, shownAddress, whyRedisIsAway } from './open-runner.ts';
import { showProgress } from './progress.ts';
import { type ReadingFlags, withReaders } from './reading-options.ts';
import type { Shell } from './shell.ts';
import { reportAsJson, summarise } from './summary.ts';

export interface ExtractFlags extends ReadingFlags {
  /** As the user wrote it. */
  readonly out: string;
  readonly redis?: string;
  readonly json?: true;
}

export async function runExtract(
  inputs: readonly Input[],
  asked: Omit<ExtractOptions, 'redis' | 'reading'>,
  flags: ExtractFlags,
  shell: Shell,
): Promise<0 | 1 | 2> {
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
    : await withReaders(flags, (reading) => extractAll({ ...asked, redis, reading })).finally(enlisted.leave);
  for (const line of summarise(results, asked.dryRun, messages)) say(line);
  if (flags.json) print(JSON.stringify(reportAsJson(results, messages), null, 2));
  return results.some(({ outcome }) => outcome.status === 'failed') ? 1 : 0;

  async function extractAll(options: ExtractOptions): Promise<readonly FileResult[]> {
    const progress = showProgress(inputs, io, messages);
    try {
      return await extractInputs(inputs, options, pipeline, progress.advance);
    } finally {
      progress.stop();
    }
  }
}
