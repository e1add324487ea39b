/** `muctieu diff`: what the present rules make of the files, against an earlier result. Nothing is written. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { committedExtractions, type Earlier, extractionsOfFolder } from '../../diff/earlier.ts';
import { extractAtRevision } from '../../diff/revision.ts';
import { presentSide, printDifferences } from '../compare-inputs.ts';
import { decidedRecords } from '../decided-records.ts';
import { collectInputs, type Input } from '../inputs.ts';
import { type ReadingFlags, readingOptions } from '../reading-options.ts';
import type { AddCommand, Shell } from '../shell.ts';

interface Flags extends ReadingFlags {
  readonly against?: string;
  readonly json?: true;
}

const committedFolder = 'extracted';

type Side = { readonly ok: true; readonly earlier: Earlier; readonly name: string } | { readonly ok: false; readonly wrongUse: string };

export const addDiff: AddCommand = (program, shell) => {
  const { describe } = shell.messages;
  readingOptions(program.command('diff'), shell)
    .description(describe.diff)
    .argument('[PATH...]', describe.paths)
    .option('--against <REV|DIR>', describe.against)
    .option('--json', describe.json)
    .action(async (paths: string[], flags: Flags) => shell.finish(await diff(paths, flags, shell)));
};

async function diff(paths: readonly string[], flags: Flags, shell: Shell): Promise<0 | 1 | 2> {
  const { io, messages, say } = shell;
  const wrong = (wrongUse: string): 2 => {
    say(wrongUse);
    return 2;
  };
  const collected = await collectInputs(paths, { cwd: io.cwd, out: null }, messages);
  if (!collected.ok) return wrong(collected.wrongUse);
  const before = await earlierSide(collected.inputs, flags, shell);
  if (!before.ok) return wrong(before.wrongUse);
  const present = await presentSide(collected.inputs, flags, shell);
  const { now, failed } = present;
  // Without a PATH the whole corpus is compared, so that a file that is gone is a loss; one that cannot be read is told and left out.
  const gone = paths.length === 0 ? [...before.earlier.keys()].filter((name) => !failed.has(name)) : [];
  const names = [...new Set([...now.keys(), ...gone])].sort();
  const sides = names.map((name) => [name, before.earlier.get(name) ?? null, now.get(name) ?? null] as const);
  const decided = await decidedRecords(resolve(io.cwd, committedFolder), present, (path) => say(messages.evaluation.damaged(path)));
  printDifferences(sides, before.name, flags.json ?? false, shell, decided);
  return failed.size > 0 ? 1 : 0;
}

async function earlierSide(inputs: readonly Input[], { against }: Flags, { io, messages }: Shell): Promise<Side> {
  const { before } = messages.diff;
  const side = (earlier: Earlier | null, name: string, folder: string): Side =>
    earlier ? { ok: true, earlier, name } : { ok: false, wrongUse: messages.wrongUse.noFolder(folder) };
  if (against === undefined) {
    const committed = await committedExtractions(committedFolder, io.cwd);
    if (committed) return { ok: true, earlier: committed, name: before.committed };
    return side(await extractionsOfFolder(resolve(io.cwd, committedFolder)), before.folder(committedFolder), committedFolder);
  }
  const folder = resolve(io.cwd, against);
  if ((await stat(folder).catch(() => null))?.isDirectory()) return side(await extractionsOfFolder(folder), before.folder(against), against);
  const made = await extractAtRevision(
    against,
    inputs.filter(({ issue }) => !issue),
  );
  if (made.ok) return { ok: true, earlier: made.earlier, name: before.revision(against) };
  const { noRevision, revisionFails } = messages.wrongUse;
  return { ok: false, wrongUse: made.fault === 'no-revision' ? noRevision(against) : revisionFails(against, made.reason) };
}
