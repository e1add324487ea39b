/** `muctieu watch`: takes what is dropped into the folder of plans, until it is told to stop. */
import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { holdFolder } from '../../watch/one-watcher.ts';
import { openWatch, type Watch, type WatchOptions } from '../../watch/open-watch.ts';
import type { WatchNews } from '../../watch/watch-folder.ts';
import { ledgerFile, prepareOutput } from '../extract-inputs.ts';
import { defaultFolder } from '../inputs.ts';
import { catalogue } from '../messages.ts';
import { redisAddress } from '../open-runner.ts';
import { type ReadingFlags, readingOptions, withReaders } from '../reading-options.ts';
import type { AddCommand, Shell } from '../shell.ts';
import { type Shown, watchLines } from '../watch-lines.ts';
import { pageWords } from '../watch-page-words.ts';
import { watchRunner } from '../watch-runner.ts';
import { watchTable } from '../watch-table.ts';

interface Flags extends ReadingFlags {
  readonly out: string;
  readonly stableMs: number;
  readonly poll?: boolean;
  readonly redis?: string;
}

const STABLE_MS = 1000;

export const addWatch: AddCommand = (program, shell) => {
  const { describe } = shell.messages;
  readingOptions(program.command('watch'), shell)
    .description(describe.watch)
    .argument('[FOLDER]', describe.watched, defaultFolder)
    .option('--out <DIR>', describe.out, 'extracted')
    .option('--stable-ms <MS>', describe.stable, milliseconds, STABLE_MS)
    .option('--poll', describe.poll)
    .option('--no-poll', describe.noPoll)
    .option('--redis <URL>', describe.redis)
    .action(async (folder: string, flags: Flags) => shell.finish(await watch(folder, flags, shell)));
};

async function watch(shownFolder: string, flags: Flags, shell: Shell): Promise<0 | 1 | 2> {
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

  const signals = untilSignal();
  let code: 0 | 2 = 0;
  const takenOver = (): void => {
    code = refuse(words.takenOver(shownFolder));
    signals.stop();
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
      if (!held.ok) return refuse(words.held(shown, held.holder ? words.holder(held.holder.pid, held.holder.host) : ''));
      releases.push(held.release);
    }
    await withReaders(flags, (reading) =>
      watchUntil(signals.stopped, { folder, out, shownFolder, stableMs: flags.stableMs, poll: flags.poll ?? null, reading }, flags, shell),
    );
    return code;
  } finally {
    signals.forget();
    for (const release of releases.reverse()) await release();
    if (releases.length > 0) endSoon(code);
  }
}

type Place = Pick<WatchOptions, 'folder' | 'out' | 'shownFolder' | 'stableMs' | 'poll' | 'reading'>;

async function watchUntil(stopped: Promise<void>, place: Place, flags: Flags, { io, messages, pipeline, say }: Shell): Promise<void> {
  const words = messages.watch;
  const shown: Shown = io.stderr.isTTY ? watchTable(io.stderr, messages) : watchLines(say, messages);
  const redis = redisAddress(flags.redis);
  shown.say(words.watching(place.shownFolder, flags.out));
  const watching: Watch = await openWatch({
    ...place,
    ledgerFile,
    pipeline,
    explain: (issue) => catalogue.vi.issues[issue.code](issue.detail, issue.path),
    pageWords,
    show: shown.show,
    say: (news) => shown.say(newsWords(news, place.shownFolder, messages.watch)),
    openRunner: watchRunner(redis, place.out, (line) => shown.say(line), messages.watch),
  });
  await stopped;
  shown.say(words.stopping);
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

interface Signals {
  readonly stopped: Promise<void>;
  readonly stop: () => void;
  readonly forget: () => void;
}

/** The first signal stops; the second finds nobody who listens and ends the process at once. */
function untilSignal(): Signals {
  const { promise, resolve: stop } = Promise.withResolvers<void>();
  const heard = (): void => {
    forget();
    stop();
  };
  const forget = (): void => {
    for (const signal of SIGNALS) process.off(signal, heard);
  };
  for (const signal of SIGNALS) process.on(signal, heard);
  return { stopped: promise, stop: () => stop(), forget };
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** What was left in the middle may hold the process. */
function endSoon(code: number): void {
  setTimeout(() => process.exit(code), 500).unref();
}

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isDirectory() ?? false;

function milliseconds(value: string): number {
  if (!/^[1-9]\d{0,6}$/u.test(value)) throw new InvalidArgumentError('');
  return Number(value);
}
