/** `muctieu diff`: what the present rules make of the files, against an earlier result. Nothing is written. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { compareExtractions, isEmpty } from '../../diff/compare.ts';
import { committedExtractions, type Earlier, extractionsOfFolder } from '../../diff/earlier.ts';
import { extractAtRevision } from '../../diff/revision.ts';
import { ruleTotals } from '../../diff/rule-totals.ts';
import { type Extracted, extractFile } from '../../extract-file.ts';
import { failure, type Result } from '../../issue.ts';
import type { Extraction } from '../../validate/schema.ts';
import { diffLines, type FileDifference } from '../diff-lines.ts';
import { inOrder } from '../in-order.ts';
import { collectInputs, type Input } from '../inputs.ts';
import { type ReadingFlags, readingOptions, withReaders } from '../reading-options.ts';
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
  const { io, messages, print, say } = shell;
  const wrong = (wrongUse: string): 2 => {
    say(wrongUse);
    return 2;
  };
  const collected = await collectInputs(paths, { cwd: io.cwd, out: null }, messages);
  if (!collected.ok) return wrong(collected.wrongUse);
  const before = await earlierSide(collected.inputs, flags, shell);
  if (!before.ok) return wrong(before.wrongUse);
  const { now, failed } = await presentSide(collected.inputs, flags, shell);
  // Without a PATH the whole corpus is compared, so that a file that is gone is a loss; one that cannot be read is told and left out.
  const gone = paths.length === 0 ? [...before.earlier.keys()].filter((name) => !failed.has(name)) : [];
  const names = [...new Set([...now.keys(), ...gone])].sort();
  const files = names.map((name) => differenceOf(name, before.earlier.get(name) ?? null, now.get(name) ?? null));
  const different = files.filter((file) => !isEmpty(file) || file.before !== file.after);
  const rules = ruleTotals(different);
  const count = (side: 'gained' | 'lost' | 'changed') => different.reduce((sum, file) => sum + file[side].length, 0);
  const total = { gained: count('gained'), lost: count('lost'), changed: count('changed') };
  say(messages.diff.against(before.name));
  print(
    flags.json ? JSON.stringify({ against: before.name, files: different, rules, total }, null, 2) : diffLines(different, rules, total, messages).join('\n'),
  );
  return failed.size > 0 ? 1 : 0;
}

const differenceOf = (path: string, before: Extraction | null, after: Extraction | null): FileDifference => ({
  path,
  before: before !== null,
  after: after !== null,
  ...compareExtractions(before, after),
});

async function presentSide(inputs: readonly Input[], flags: Flags, { messages, pipeline, say }: Shell) {
  const now = new Map<string, Extraction>();
  const failed = new Set<string>();
  const take = ({ input, extracted }: { readonly input: Input; readonly extracted: Result<Extracted> }): void => {
    if (extracted.ok) {
      now.set(input.name, extracted.value.extraction);
    } else {
      failed.add(input.name);
      say(`${input.shown}: ${messages.issues[extracted.issue.code](extracted.issue.detail, input.shown)}`);
    }
  };
  await withReaders(flags, (reading) => {
    const extract = async (input: Input) => {
      const { name, shown, path, issue } = input;
      return { input, extracted: issue ? failure(issue) : await extractFile(path, { ...reading, name, shown }, pipeline) };
    };
    return inOrder(inputs, reading.readers.width, extract, take);
  });
  return { now, failed };
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
