/** Hints that something has changed in the folder. They may be lost or come twice: the scans are what counts. */
import { type FSWatcher, watch } from 'node:fs';
import { readdir, realpath, stat, statfs } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { whyLeftAlone } from '../queue/left-alone.ts';
import { mediaTypeOf } from '../read/media-type.ts';
import { isOurs } from './own-files.ts';

export interface FolderEvents {
  readonly close: () => Promise<void>;
}

export interface Hints {
  readonly folder: string;
  /** The output folder: not watched. */
  readonly except: string;
  readonly at: (path: string, isFolder: boolean) => void;
  /** From now on there are none: the folder has to be scanned often. */
  readonly lost: (reason: string) => void;
}

/** Each folder is watched, not each file: a system has room for so many watches only, and so has the memory. */
export async function watchEvents({ folder, except, at, lost }: Hints): Promise<FolderEvents> {
  /** By path; null while it is looked into. */
  const watched = new Map<string, FSWatcher | null>();
  const isLeft = (path: string): boolean => isOurs(path) || path === except || isBelowLeft(relative(folder, dirname(path)));
  let isClosed = false;

  const told = ({ code, message }: NodeJS.ErrnoException): void => {
    // Too many folders for the system to watch.
    if (code === 'ENOSPC' || code === 'EMFILE') lost(code);
    else if (code !== 'EACCES' && code !== 'EPERM' && code !== 'ENOENT') lost(message);
  };

  async function enter(inner: string, above: readonly string[]): Promise<void> {
    const real = await realpath(inner).catch(() => null);
    if (isClosed || watched.has(inner) || real === null || real === except || above.includes(real)) return;
    watched.set(inner, null);
    try {
      const watcher = watch(inner);
      watched.set(inner, watcher);
      watcher.on('change', (_, name) => void changed(join(inner, String(name)), [...above, real]));
      watcher.on('error', told);
      const names = await readdir(inner);
      await Promise.all(names.map(async (name) => (await isFolderToEnter(join(inner, name))) && enter(join(inner, name), [...above, real])));
    } catch (error) {
      told(error as NodeJS.ErrnoException);
    }
  }

  function leave(inner: string): void {
    for (const [path, watcher] of watched) {
      if (path !== inner && !path.startsWith(`${inner}${sep}`)) continue;
      watcher?.close();
      watched.delete(path);
    }
  }

  /** Also told of a folder by itself, under its own name, when it goes. */
  async function changed(path: string, above: readonly string[]): Promise<void> {
    if (isClosed || isLeft(path)) return;
    const isFolder = await isFolderToEnter(path);
    if (watched.has(path) !== isFolder) {
      leave(path);
      if (isFolder) await enter(path, above);
      at(path, true);
    } else if (!isFolder) at(path, false);
  }

  await enter(folder, []);
  return {
    close: async () => {
      isClosed = true;
      leave(folder);
    },
  };
}

/** One that is left alone is told of, what is in it is not. */
const isFolderToEnter = async (path: string): Promise<boolean> =>
  whyLeftAlone(basename(path)) === null && mediaTypeOf(path) === null && ((await stat(path).catch(() => null))?.isDirectory() ?? false);

const isBelowLeft = (inner: string): boolean => inner.split(sep).some((name) => whyLeftAlone(name) !== null);

/** NFS, SMB (three kinds), 9p, FUSE, AFS, Ceph: what others write there is not told. */
const SHARES: ReadonlySet<number> = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x01021997, 0x65735546, 0x5346414f, 0x00c36400]);

export async function tellsNothing(folder: string): Promise<boolean> {
  const system = await statfs(folder).catch(() => null);
  return system !== null && SHARES.has(system.type >>> 0);
}
