/** `muctieu changes`: what has been added, changed and withdrawn since a consumer last looked. */
import { join, resolve } from 'node:path';
import { cursorOf, positionOf } from '../../feed/cursor.ts';
import { openFeed } from '../../feed/open-feed.ts';
import { ledgerFile } from '../extract-inputs.ts';
import type { AddCommand, Shell } from '../shell.ts';

interface Flags {
  readonly from: string;
  readonly since: string;
}

export const addChanges: AddCommand = (program, shell) => {
  const { describe, exports } = shell.messages;
  program
    .command('changes')
    .description(describe.changes)
    .option('--since <CURSOR>', exports.since, '0')
    .option('--from <DIR>', exports.from, 'extracted')
    .action(async (flags: Flags) => shell.finish(await run(flags, shell)));
};

/** The lines to stdout, each with its cursor; the cursor to go on from to stderr. */
async function run({ from, since }: Flags, { io, messages, print, say }: Shell): Promise<0 | 2> {
  const feed = openFeed(join(resolve(io.cwd, from), ledgerFile));
  await feed.refresh();
  const position = positionOf(since, feed);
  if (!position.ok) {
    say(messages.exports.badCursor[position.why](since, cursorOf(feed.id(), 0)));
    return 2;
  }
  const lines = feed.lines().slice(position.seq);
  for (const line of lines) print(JSON.stringify(line));
  say(messages.exports.goOn(lines.length, cursorOf(feed.id(), feed.lines().length)));
  return 0;
}
