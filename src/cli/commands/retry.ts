/** `muctieu retry`: what failed is tried again, although neither the file nor the rules have changed. */
import { join, resolve } from 'node:path';
import { openLedger } from '../../ledger/ledger-file.ts';
import { hasFailed } from '../../queue/taken-again.ts';
import { ledgerFile } from '../extract-inputs.ts';
import { collectInputs, defaultFolder } from '../inputs.ts';
import { readingOptions } from '../reading-options.ts';
import { type ExtractFlags, runExtract } from '../run-extract.ts';
import type { AddCommand, Shell } from '../shell.ts';

export const addRetry: AddCommand = (program, shell) => {
  const { describe } = shell.messages;
  readingOptions(program.command('retry'), shell)
    .description(describe.retry)
    .argument('[PATH...]', describe.paths)
    .option('--out <DIR>', describe.out, 'extracted')
    .option('--redis <URL>', describe.redis)
    .option('--json', describe.json)
    .action(async (paths: string[], flags: ExtractFlags) => shell.finish(await retry(paths, flags, shell)));
};

async function retry(paths: readonly string[], flags: ExtractFlags, shell: Shell): Promise<0 | 1 | 2> {
  const { io, messages, say } = shell;
  const out = resolve(io.cwd, flags.out);
  const collected = await collectInputs(paths, { cwd: io.cwd, out }, messages);
  if (!collected.ok) {
    say(collected.wrongUse);
    return 2;
  }
  const ledger = await openLedger(join(out, ledgerFile));
  await ledger.refresh();
  const failed = collected.inputs.filter(({ name }) => {
    const record = ledger.state.get(name);
    return record !== undefined && hasFailed(record);
  });
  if (failed.length === 0) {
    say(messages.again.nothingFailed);
    return 0;
  }
  return runExtract(failed, { folder: resolve(io.cwd, defaultFolder), out, force: true, dryRun: false, whole: false }, flags, shell);
}
