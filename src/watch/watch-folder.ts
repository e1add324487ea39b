/** Watches the folder of plans: hints and scans say what is there, what stands still is taken, what is gone is withdrawn. */
import { stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import pLimit from 'p-limit';
import type { Show } from './file-status.ts';
import { tellsNothing, watchEvents } from './folder-events.ts';
import { hiddenBy, type Scanned, scanFolder } from './scan-folder.ts';
import { sightings } from './sightings.ts';
import { type TakeOptions, takeStill } from './take-still.ts';
import type { WatchedFiles } from './watched-files.ts';
import { withdrawals } from './withdrawals.ts';

export interface WatchFolderOptions extends Scanned, Omit<TakeOptions, 'missed'> {
  readonly files: WatchedFiles;
  readonly stableMs: number;
  /** Scans instead of hints; null: where the folder lies on a share that gives none. */
  readonly poll: boolean | null;
  readonly show: Show;
  readonly say: (news: WatchNews) => void;
  /** The ledger was told of something that no job tells. */
  readonly told: () => void;
}

export type WatchNews =
  | { readonly news: 'polling'; readonly reason: string }
  | { readonly news: 'folder-away' | 'folder-back' }
  | { readonly news: 'fault'; readonly reason: string };

export interface WatchedFolder {
  /** A job has ended: its file may have to be looked at again. */
  readonly wake: () => void;
  readonly close: () => Promise<void>;
}

/** Milliseconds between two scans where hints come, and where none do: then at least this, and so long that scanning takes a fiftieth of the time. */
const BETWEEN_SCANS = 3 * 60_000;
const BETWEEN_POLLS = 1000;
const POLLING_SHARE = 0.02;
const HINTED_SHARE = 0.05;
/** How often a file that may be written to is looked at within the stability time. */
const LOOKS = 5;

export async function watchFolder(options: WatchFolderOptions): Promise<WatchedFolder> {
  const { files, folder, except, shownFolder, stableMs, clock, say } = options;
  const inTurn = pLimit(1);
  const timers: { line?: NodeJS.Timeout; scan?: NodeJS.Timeout } = {};
  let [closed, away, nextScan, polling] = [false, false, Number.POSITIVE_INFINITY, options.poll ?? (await tellsNothing(folder))];
  let [lastHint, scanTook] = [0, 0];
  /** Hints come in bursts, and some are lost: when they end all is looked through. */
  const afterHints = (): number => Math.max(2 * stableMs, scanTook / HINTED_SHARE);
  const device = await deviceOf(folder);
  const withdraw = withdrawals(options);
  const seen = sightings({ ...options, shownAs: (path) => join(shownFolder, relative(folder, path)), unsure: () => scanIn(2 * stableMs) });

  const guarded = (work: () => Promise<void>) => (): void =>
    void inTurn(async () => {
      if (!closed) await work().catch((error: unknown) => say({ news: 'fault', reason: (error as NodeJS.ErrnoException).code ?? String(error) }));
    });

  function wake(): void {
    clearTimeout(timers.line);
    if (closed || files.line.size === 0) return;
    const soonest = Math.min(...[...files.line].map(({ retry }) => retry?.at ?? 0));
    timers.line = setTimeout(guarded(look), Math.max(stableMs / LOOKS, soonest - clock()));
  }

  async function look(): Promise<void> {
    const due = [...files.line].filter(({ retry, missing }) => !missing && (retry === null || retry.at <= clock()));
    const limit = pLimit(16);
    await Promise.all(due.map((file) => limit(() => seen.hint(file.path))));
    const still = due.filter((file) => files.line.has(file) && !file.missing && clock() - file.since >= stableMs);
    await takeStill(still, { ...options, missed: () => scanIn(2 * stableMs) });
    if (still.length > 0) options.told();
    wake();
  }

  function scanIn(wait: number): void {
    if (closed || clock() + wait >= nextScan) return;
    clearTimeout(timers.scan);
    nextScan = clock() + wait;
    timers.scan = setTimeout(() => {
      nextScan = Number.POSITIVE_INFINITY;
      guarded(scan)();
    }, wait);
  }

  async function scan(): Promise<void> {
    const started = clock();
    const found = await scanFolder({ folder, except, shownFolder });
    const wasAway = away;
    away = found.closed.some(({ path }) => path === shownFolder) || (found.files.length === 0 && (await deviceOf(folder)) !== device);
    if (away !== wasAway) say({ news: away ? 'folder-away' : 'folder-back' });
    if (wasAway && !away) await listen();
    if (!away) seen.scanned(found, started);
    const unsure = !away && (await withdraw(hiddenBy(found.closed)));
    options.told();
    wake();
    scanTook = clock() - started;
    if (unsure) scanIn(1.2 * stableMs);
    else if (polling || away) scanIn(Math.max(BETWEEN_POLLS, scanTook / POLLING_SHARE));
    else scanIn(clock() - lastHint < 2 * stableMs ? afterHints() : BETWEEN_SCANS);
  }

  let events: { close: () => Promise<void> } | null = null;
  async function listen(): Promise<void> {
    await events?.close();
    events = polling
      ? null
      : watchEvents({
          folder,
          except,
          at: (path, isFolder) => {
            lastHint = clock();
            // Hints of what comes into a new folder are easily lost.
            scanIn(isFolder ? stableMs / 2 : afterHints());
            if (!isFolder) void seen.hint(path).then(wake);
          },
          lost: (reason) => {
            polling = true;
            say({ news: 'polling', reason });
            scanIn(BETWEEN_POLLS);
          },
        });
  }

  if (polling && options.poll === null) say({ news: 'polling', reason: folder });
  await listen();
  guarded(scan)();
  // What came between this scan and the first hint.
  scanIn(2 * stableMs);
  return {
    wake,
    close: async () => {
      closed = true;
      clearTimeout(timers.line);
      clearTimeout(timers.scan);
      await events?.close();
      await inTurn(() => {});
    },
  };
}

/** Another than before under an empty folder: the share is not mounted. */
const deviceOf = async (folder: string): Promise<number | null> => (await stat(folder).catch(() => null))?.dev ?? null;
