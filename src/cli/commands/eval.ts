/** `muctieu eval`: how right the machine is, measured on what reviewers decided; and what they decided as gold files. */
import { join, resolve } from 'node:path';
import { exportGold } from '../../eval/export-gold.ts';
import { type Judged, type Judgement, judge } from '../../eval/judge.ts';
import { type ReviewedOne, reviewedDocuments } from '../../eval/reviewed-documents.ts';
import { openLedger } from '../../ledger/ledger-file.ts';
import { ReviewDamaged } from '../../review/review-file.ts';
import { tableLines } from '../../score/lines.ts';
import type { FileReport } from '../../score/report.ts';
import { presentSide } from '../compare-inputs.ts';
import { ledgerFile } from '../extract-inputs.ts';
import { collectInputs, defaultFolder } from '../inputs.ts';
import { type ReadingFlags, readingOptions } from '../reading-options.ts';
import type { AddCommand, Shell } from '../shell.ts';

interface Flags extends ReadingFlags {
  readonly out: string;
  readonly export?: string;
  readonly json?: true;
}

export const addEval: AddCommand = (program, shell) => {
  const { describe } = shell.messages;
  readingOptions(program.command('eval'), shell)
    .description(describe.eval)
    .argument('[FOLDER]', describe.watched, defaultFolder)
    .option('--out <DIR>', describe.out, 'extracted')
    .option('--export <DIR>', describe.exportGold)
    .option('--json', describe.json)
    .action(async (folder: string, flags: Flags) => shell.finish(await evaluate(folder, flags, shell)));
};

async function evaluate(folder: string, flags: Flags, shell: Shell): Promise<0 | 1 | 2> {
  const { io, messages, print, say } = shell;
  const words = messages.evaluation;
  const out = resolve(io.cwd, flags.out);
  const ledger = await openLedger(join(out, ledgerFile));
  await ledger.refresh();
  const documents = await reviewedDocuments(out, ledger).catch((error: unknown) => {
    if (error instanceof ReviewDamaged) return error;
    throw error;
  });
  if (documents instanceof ReviewDamaged) {
    say(words.damaged(documents.message));
    return 2;
  }
  const { begun, finished } = documents;
  if (begun.length > 0) say(words.unfinished(begun.length));
  for (const { path, progress } of begun) {
    const { conflicts, numbers, orphans, targets } = progress;
    say(words.begun(path, targets.all - targets.decided, numbers.all - numbers.looked, conflicts + orphans));
  }
  if (finished.length === 0) {
    say(words.none);
    return 1;
  }
  const judgement = judge(await judged(folder, finished, flags, shell));
  print(flags.json ? JSON.stringify({ ...judgement, unfinished: begun }, null, 2) : linesOf(judgement, shell).join('\n'));
  return flags.export === undefined ? 0 : exported(flags.export, finished, shell);
}

/** The machine of today, where the file lies there that was reviewed. */
async function judged(folder: string, finished: readonly ReviewedOne[], flags: Flags, shell: Shell): Promise<readonly Judged[]> {
  const { io, messages, say } = shell;
  const collected = await collectInputs([folder], { cwd: io.cwd, out: null }, messages);
  const names = new Set(finished.map(({ path }) => path));
  const inputs = collected.ok ? collected.inputs.filter(({ name }) => names.has(name)) : [];
  const { now } = await presentSide(inputs, flags, shell);
  return finished.map((one) => {
    const present = now.get(one.path);
    if (present?.source.sha256 === one.machine.source.sha256) return { one, machine: present };
    say(messages.evaluation.kept(one.path));
    return { one, machine: one.machine };
  });
}

function linesOf({ kinds, media, report, rules }: Judgement, { messages: { evaluation } }: Shell): readonly string[] {
  const none = new Set<string>();
  const groups = (name: string, of: Readonly<Record<string, FileReport>>): readonly string[] => {
    const [head = '', ...rows] = tableLines({ ...report, files: of }, none);
    return ['', name, head, ...rows.slice(0, Object.keys(of).length)];
  };
  const ruleRows = Object.entries(rules).map(
    ([rule, { claimed, invented, wrong }]) => `${rule.padEnd(48)} ${[claimed, wrong, invented].map((count) => String(count).padStart(5)).join(' ')}`,
  );
  return [...tableLines(report, none), ...groups(evaluation.kinds, kinds), ...groups(evaluation.media, media), '', evaluation.rules, ...ruleRows];
}

async function exported(folder: string, finished: readonly ReviewedOne[], { io, messages, say }: Shell): Promise<0 | 1> {
  const words = messages.evaluation;
  try {
    const { inTheWay, written } = await exportGold(resolve(io.cwd, folder), finished);
    for (const path of inTheWay) say(words.inTheWay(path));
    say(words.written(written.length, folder));
    return inTheWay.length > 0 ? 1 : 0;
  } catch (error) {
    say(words.failed(folder, (error as NodeJS.ErrnoException).code ?? String(error)));
    return 1;
  }
}
