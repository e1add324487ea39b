/** `muctieu extract`: from a folder of plans to a folder of extractions. */
import { resolve } from 'node:path';
import { type ExtractOptions, extractInputs, type FileResult, failed, prepareOutput } from '../extract-inputs.ts';
import { collectInputs, defaultFolder, type Input } from '../inputs.ts';
import { redisAddress, shownAddress, whyRedisIsAway } from '../open-runner.ts';
import { showProgress } from '../progress.ts';
import { type ReadingFlags, readingOptions, withReaders } from '../reading-options.ts';
import type { AddCommand, Shell } from '../shell.ts';
import { reportAsJson, summarise } from '../summary.ts';

interface Flags extends ReadingFlags {
  readonly out: string;
  readonly force?: true;
  readonly dryRun?: true;
  readonly json?: true;
  readonly redis?: string;
}

export const addExtract: AddCommand = (program, shell) => {
  const { describe } = shell.messages;
  readingOptions(program.command('extract'), shell)
    .description(describe.extract)
    .argument('[PATH...]', describe.paths)
    .option('--out <DIR>', describe.out, 'extracted')
    .option('--force', describe.force)
    .option('--dry-run', describe.dryRun)
    .option('--redis <URL>', describe.redis)
    .option('--json', describe.json)
    .action(async (paths: string[], flags: Flags) => shell.finish(await extract(paths, flags, shell)));
};

async function extract(paths: readonly string[], flags: Flags, shell: Shell): Promise<0 | 1 | 2> {
  const { io, messages, pipeline, say, print } = shell;
  const out = resolve(io.cwd, flags.out);
  const collected = await collectInputs(paths, { cwd: io.cwd, out }, messages);
  if (!collected.ok) {
    say(collected.wrongUse);
    return 2;
  }
  const { inputs } = collected;
  const redis = flags.dryRun ? null : redisAddress(flags.redis);
  const away = redis && (await whyRedisIsAway(redis));
  if (redis && away) {
    say(messages.wrongUse.redisAway(shownAddress(redis), away));
    return 2;
  }
  const options = { folder: resolve(io.cwd, defaultFolder), out, force: flags.force ?? false, dryRun: flags.dryRun ?? false, whole: paths.length === 0, redis };
  const unwritable = options.dryRun ? null : await prepareOutput(out, flags.out);
  const results = unwritable
    ? inputs.map((input) => ({ input, outcome: failed(unwritable) }))
    : await withReaders(flags, (reading) => extractAll(inputs, { ...options, reading }, shell));
  for (const line of summarise(results, options.dryRun, messages)) say(line);
  if (flags.json) print(JSON.stringify(reportAsJson(results, messages), null, 2));
  return results.some(({ outcome }) => outcome.status === 'failed') ? 1 : 0;

  async function extractAll(inputs: readonly Input[], options: ExtractOptions, { io, messages }: Shell): Promise<readonly FileResult[]> {
    const progress = showProgress(inputs, io, messages);
    try {
      return await extractInputs(inputs, options, pipeline, progress.advance);
    } finally {
      progress.stop();
    }
  }
}
