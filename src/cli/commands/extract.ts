/** `muctieu extract`: from a folder of plans to a folder of extractions. */
import { resolve } from 'node:path';
import { collectInputs, defaultFolder } from '../inputs.ts';
import { readingOptions } from '../reading-options.ts';
import { type ExtractFlags, runExtract } from '../run-extract.ts';
import type { AddCommand, Shell } from '../shell.ts';

interface Flags extends ExtractFlags {
  readonly force?: true;
  readonly dryRun?: true;
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
  const { io, messages, say } = shell;
  const out = resolve(io.cwd, flags.out);
  const collected = await collectInputs(paths, { cwd: io.cwd, out }, messages);
  if (!collected.ok) {
    say(collected.wrongUse);
    return 2;
  }
  const options = { folder: resolve(io.cwd, defaultFolder), out, force: flags.force ?? false, dryRun: flags.dryRun ?? false, whole: paths.length === 0 };
  return runExtract(collected.inputs, options, flags, shell);
}
