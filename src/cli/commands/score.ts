/** `muctieu score GOLD OUT`: how well a folder of extractions agrees with gold made by human readers. */
import { resolve } from 'node:path';
import type { ScoreFault } from '../../score/folders.ts';
import { missLines, tableLines } from '../../score/lines.ts';
import { score } from '../../score/score.ts';
import type { Messages } from '../messages.ts';
import type { AddCommand, Shell } from '../shell.ts';

interface Flags {
  readonly misses?: true;
  readonly json?: true;
}

export const addScore: AddCommand = (program, shell) => {
  const { describe } = shell.messages;
  program
    .command('score')
    .description(describe.score)
    .argument('<GOLD>', describe.gold)
    .argument('<OUT>', describe.results)
    .option('--misses', describe.misses)
    .option('--json', describe.json)
    .action(async (gold: string, out: string, flags: Flags) => shell.finish(await runScore(gold, out, flags, shell)));
};

async function runScore(gold: string, out: string, { misses, json }: Flags, { io, messages, print, say }: Shell): Promise<0 | 2> {
  const scored = await score(resolve(io.cwd, gold), resolve(io.cwd, out));
  if (!scored.ok) {
    say(explain(scored.fault, messages));
    return 2;
  }
  const { report, measured } = scored;
  // With --json the data is the report; the misses are then for the person who watches.
  const tell = json ? say : print;
  if (misses) for (const { name, measured: each } of measured) for (const line of missLines(name, each)) tell(line);
  const without = new Set(measured.filter(({ missing }) => missing).map(({ name }) => name));
  print(json ? JSON.stringify(report, null, 2) : tableLines(report, without).join('\n'));
  return 0;
}

function explain(fault: ScoreFault, { wrongUse }: Messages): string {
  switch (fault.kind) {
    case 'no-folder':
      return wrongUse.noFolder(fault.folder);
    case 'no-gold':
      return wrongUse.noGold(fault.folder);
    case 'two-results':
      return wrongUse.twoResults(fault.name, fault.paths.join(', '));
    case 'bad-result':
      return wrongUse.badResult(fault.path, fault.reason);
  }
}
