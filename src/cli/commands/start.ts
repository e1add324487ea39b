/** `muctieu start`: the watcher and the reviewer's page in one process; beside a watcher that runs already, the page alone. */
import { defaultFolder } from '../inputs.ts';
import { type PageFlags, pageOptions, servePage } from '../serve-page.ts';
import type { AddCommand, Shell } from '../shell.ts';
import { type Beside, type WatchFlags, watch, watchOptions } from './watch.ts';

export const addStart: AddCommand = (program, shell) => {
  const { describe } = shell.messages;
  const command = watchOptions(program.command('start'), shell).description(describe.start).argument('[FOLDER]', describe.watched, defaultFolder);
  pageOptions(command, shell).action(async (folder: string, flags: WatchFlags & PageFlags) =>
    shell.finish(await watch(folder, flags, shell, pageBeside(flags, shell))),
  );
};

const pageBeside = (flags: PageFlags, shell: Shell): Beside => ({
  open: (folder, out, say) => servePage(folder, out, flags, { ...shell, say }),
  alone: (holder) => shell.say(shell.messages.serve.besideWatcher(holder)),
});
