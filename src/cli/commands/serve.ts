/** `muctieu serve`: the reviewer's page over the folder and what was extracted from it. */
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { prepareOutput } from '../extract-inputs.ts';
import { defaultFolder, isFolder } from '../inputs.ts';
import { keepMemoryLean } from '../lean-memory.ts';
import { type PageFlags, pageOptions, servePage } from '../serve-page.ts';
import type { AddCommand, Shell } from '../shell.ts';
import { stopSignals } from '../stop-signals.ts';

interface Flags extends PageFlags {
  readonly out: string;
}

export const addServe: AddCommand = (program, shell) => {
  const { describe } = shell.messages;
  const command = program
    .command('serve')
    .description(describe.serve)
    .argument('[FOLDER]', describe.served, defaultFolder)
    .option('--out <DIR>', describe.out, 'extracted');
  pageOptions(command, shell).action(async (folder: string, flags: Flags) => shell.finish(await serve(folder, flags, shell)));
};

async function serve(shownFolder: string, flags: Flags, shell: Shell): Promise<0 | 2> {
  const { io, messages, say } = shell;
  const refuse = (reason: string): 2 => {
    say(reason);
    return 2;
  };
  const [folder, out] = [resolve(io.cwd, shownFolder), resolve(io.cwd, flags.out)];
  if (!(await isFolder(folder))) return refuse(messages.watch.notThere(shownFolder));
  if ((await realpath(out).catch(() => out)) === (await realpath(folder))) return refuse(messages.wrongUse.outIsInput(shownFolder));
  const unwritable = await prepareOutput(out, flags.out);
  if (unwritable) return refuse(messages.watch.noLock(flags.out, unwritable.detail));
  keepMemoryLean();
  const stop = stopSignals();
  try {
    const server = await servePage(folder, out, flags, shell);
    if (!server) return 2;
    await stop.asked;
    await server.close();
    return 0;
  } finally {
    stop.forget();
  }
}
