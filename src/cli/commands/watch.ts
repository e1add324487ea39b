/** `muctieu watch`: takes what is dropped into the folder of plans, until it is told to stop. */
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { holdFolder } from '../../watch/one-watcher.ts';
import { openWatch, type Watch, type WatchOptions } from '../../watch/open-watch.ts';
import type { WatchNews } from '../../watch/watch-folder.ts';
import { ledgerFile, prepareOutput } from '../extract-inputs.ts';
import { defaultFolder, isFolder } from '../inputs.ts';
import { keepMemoryLean } from '../lean-memory.ts';
import { explainInFile } from '../messages.ts';
import { redisAddress } from '../open-runner.ts';
import { type ReadingFlags, readingOptions, withReaders } from '../reading-options.ts';
import type { AddCommand, Shell } from '../shell.ts';
import { stopSignals } from '../stop-signals.ts';
import { type Shown, watchLines } from '../watch-lines.ts';
import { pageWords } from '../watch-page-words.ts';
import { watchRunner } from '../watch-runner.ts';
import { watchTable } from '../watch-table.ts';

export interface WatchFlags extends ReadingFlags {
  readonly out: string;
  readonly stableMs: number;
  readonly poll?: boolean;
  readonly redis?: string;
  readonly anyReaders?: true;
}

const STABLE_MS = 1000;

export const addWatch: AddCommand = (program, shell) => {
  const { describe } = shell.messages;
  watchOptions(program.command('watch'), shell)
    .description(describe.watch)
    .argument('[FOLDER]', describe.watched, defaultFolder)
    .action(async (folder: string, flags: WatchFlags) => shell.finish(await watch(folder, flags, shell)));
};

export function watchOptions(command: Command, shell: Shell): Command {
  const { describe } = shell.messages;
  return readingOptions(command, shell)
    .option('--out <DIR>', describe.out, 'extracted')
    .option('--stable-ms <MS>', describe.stable, milliseconds, STABLE_MS)
    .option('--poll', describe.poll)
    .option('--no-poll', describe.noPoll)
    .option('--redis <URL>', describe.redis)
    .option('--any-readers', describe.anyReaders);
}

/** What goes on beside the watcher, in the same process. */
export interface Beside {
  /** Null where it cannot, which has been told. */
  readonly open: (folder: string, out: string, say: (words: string) => void) => Promise<{ readonly close: () => Promise<void> } | null>;
  /** Another watches the folder. */
  readonly alone: (holder: string) => void;
}

export async function watch(shownFolder: string, flags: WatchFlags, shell: Shell, beside: Beside | null = null): Promise<0 | 1 | 2> {
  const { io, messages, say } = shell;
  const words = messages.watch;
  const refuse = (reason: string): 2 => {
    say(reason);
    return 2;
  };
  const [folder, out] = [resolve(io.cwd, shownFolder), resolve(io.cwd, flags.out)];
  if (!(await isFolder(folder))) return refuse(words.notThere(shownFolder));
  if ((await realpath(out).catch(() => out)) === (await realpath(folder))) return refuse(messages.wrongUse.outIsInput(shownFolder));
  const unwritable = await prepareOutput(out, flags.out);
  if (unwritable) return refuse(words.noLock(flags.out, unwritable.detail));

  keepMemoryLean();
  const stop = stopSignals();
  let code: 0 | 2 = 0;
  const giveUp = (): void => {
    code = 2;
    stop.stop();
  };
  const takenOver = (): void => {
    say(words.takenOver(shownFolder));
    giveUp();
  };
  const releases: (() => Promise<void>)[] = [];
  try {
    // One watcher a folder of plans, and one an output folder: each writes its own page, and withdraws what it does not see.
    for (const [place, shown] of [
      [folder, shownFolder],
      [out, flags.out],
    ] as const) {
      const held = await holdFolder(place, takenOver).catch((error: NodeJS.ErrnoException) => error);
      if (held instanceof Error) return refuse(words.noLock(shown, held.code ?? held.message));
      if (held.ok) {
        releases.push(held.release);
        continue;
      }
      const holder = held.holder ? words.holder(held.holder.pid, held.holder.host) : '';
      if (!beside) return refuse(words.held(shown, holder));
      for (const release of releases.splice(0)) await release();
      beside.alone(holder);
      return await untilStopped(stop.asked, beside.open(folder, out, say));
    }
    await withReaders(flags, (reading) =>
      watchUntil(stop.asked, giveUp, { folder, out, shownFolder, stableMs: flags.stableMs, poll: flags.poll ?? null, reading }, flags, shell, beside),
    );
    return code;
  } finally {
    for (const release of releases.reverse()) await release();
    stop.forget();
  }
}

async function untilStopped(stopped: Promise<void>, opening: ReturnType<Beside['open']>): Promise<0 | 2> {
  const opened = await opening;
  if (!opened) return 2;
  await stopped;
  await opened.close();
  return 0;
}

type Place = Pick<WatchOptions, 'folder' | 'out' | 'shownFolder' | 'stableMs' | 'poll' | 'reading'>;

async function watchUntil(stopped: Promise<void>, giveUp: () => void, place: Place, flags: WatchFlags, shell: Shell, beside: Beside | null): Promise<void> {
  const { io, messages, pipeline, say } = shell;
  const words = messages.watch;
  const shown: Shown = io.stderr.isTTY ? watchTable(io.stderr, messages) : watchLines(say, messages);
  const opened = await beside?.open(place.folder, place.out, shown.say);
  if (opened === null) {
    shown.stop();
    return giveUp();
  }
  const carrier = { redis: redisAddress(flags.redis), out: place.out, anyReaders: flags.anyReaders ?? false, refused: giveUp };
  shown.say(words.watching(place.shownFolder, flags.out));
  const watching: Watch = await openWatch({
    ...place,
    ledgerFile,
    pipeline,
    explain: explainInFile,
    pageWords,
    show: shown.show,
    say: (news) => shown.say(newsWords(news, place.shownFolder, messages.watch)),
    openRunner: watchRunner(carrier, { ...shell, say: shown.say }),
  });
  await stopped;
  shown.say(words.stopping);
  await opened?.close();
  await watching.close();
  shown.stop();
  say(words.ended);
}

function newsWords(news: WatchNews, folder: string, words: Shell['messages']['watch']): string {
  switch (news.news) {
    case 'polling':
      return words.polling(news.reason);
    case 'fault':
      return words.fault(news.reason);
    case 'folder-away':
      return words.folderAway(folder);
    case 'folder-back':
      return words.folderBack(folder);
  }
}

function milliseconds(value: string): number {
  if (!/^[1-9]\d{0,6}$/u.test(value)) throw new InvalidArgumentError('');
  return Number(value);
}
