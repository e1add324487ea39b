/** `muctieu reprocess`: after a change of the rules, only what they have made stale. */
import { join, resolve } from 'node:path';
import { generatorOf } from '../../extract-file.ts';
import { openLedger } from '../../ledger/ledger-file.ts';
import { isStale } from '../../queue/taken-again.ts';
import { folderFiles } from '../../status/folder-files.ts';
import { openHashes } from '../../status/hashes.ts';
import { outputFiles } from '../../write/output-files.ts';
import { readExtraction } from '../../write/read-extraction.ts';
import { presentSide, printDifferences } from '../compare-inputs.ts';
import { ledgerFile } from '../extract-inputs.ts';
import { collectInputs, defaultFolder, type Input } from '../inputs.ts';
import { readingOptions } from '../reading-options.ts';
import { type ExtractFlags, runExtract } from '../run-extract.ts';
import type { AddCommand, Shell } from '../shell.ts';

interface Flags extends ExtractFlags {
  readonly dryRun?: true;
}

export const addReprocess: AddCommand = (program, shell) => {
  const { describe } = shell.messages;
  readingOptions(program.command('reprocess'), shell)
    .description(describe.reprocess)
    .option('--out <DIR>', describe.out, 'extracted')
    .option('--dry-run', describe.reprocessDry)
    .option('--redis <URL>', describe.redis)
    .option('--json', describe.json)
    .action(async (flags: Flags) => shell.finish(await reprocess(flags, shell)));
};

async function reprocess(flags: Flags, shell: Shell): Promise<0 | 1 | 2> {
  const { io, messages, say } = shell;
  const [folder, out] = [resolve(io.cwd, defaultFolder), resolve(io.cwd, flags.out)];
  const collected = await collectInputs([], { cwd: io.cwd, out }, messages);
  if (!collected.ok) {
    say(collected.wrongUse);
    return 2;
  }
  const stale = await staleAmong(collected.inputs, { folder, out, maxBytes: flags.maxBytes }, shell);
  if (stale.length === 0) {
    say(messages.again.nothingStale);
    return 0;
  }
  if (flags.dryRun) return compare(stale, out, flags, shell);
  return runExtract(stale, { folder, out, force: true, dryRun: false, whole: false }, flags, shell);
}

async function compare(stale: readonly Input[], out: string, flags: Flags, shell: Shell): Promise<0 | 1> {
  const { now, failed } = await presentSide(stale, flags, shell);
  const standing = await Promise.all(stale.map(({ name }) => readExtraction(outputFiles(out, name).extraction)));
  // An extraction that stands is kept where the new rules fail.
  const sides = stale.flatMap(({ name }, index) => (failed.has(name) ? [] : [[name, standing[index] ?? null, now.get(name) ?? null] as const]));
  shell.say(shell.messages.again.stale(stale.length));
  printDifferences(sides, flags.out, flags.json ?? false, shell);
  return failed.size > 0 ? 1 : 0;
}

async function staleAmong(
  inputs: readonly Input[],
  { folder, out, maxBytes }: { folder: string; out: string; maxBytes: number },
  { pipeline }: Shell,
): Promise<readonly Input[]> {
  const ledger = await openLedger(join(out, ledgerFile));
  await ledger.refresh();
  const generator = generatorOf(pipeline);
  const hashes = openHashes(maxBytes);
  const files = new Map((await folderFiles(folder, out)).map((file) => [file.path, file]));
  const stale: Input[] = [];
  for (const input of inputs) {
    const [file, record] = [files.get(input.path), ledger.state.get(input.name)];
    if (file && record && !input.issue && isStale(record, { sha256: await hashes(file) }, generator)) stale.push(input);
  }
  return stale;
}
