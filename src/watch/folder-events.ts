/** Hints that something has changed in the folder. They may be lost or come twice: the scans are what counts. */
import { statfs } from 'node:fs/promises';
import { dirname, relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { whyLeftAlone } from '../queue/left-alone.ts';
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

export function watchEvents({ folder, except, at, lost }: Hints): FolderEvents {
  // A folder that is left alone is told of, what is in it is not.
  const isLeft = (path: string): boolean => isOurs(path) || path === except || (path !== folder && isBelowLeft(relative(folder, dirname(path))));
  const watcher = watch(folder, { ignoreInitial: true, ignored: isLeft });
  watcher.on('all', (event, path) => at(path, event === 'addDir' || event === 'unlinkDir'));
  watcher.on('error', (error) => {
    const { code, message } = error as NodeJS.ErrnoException;
    // Too many files for the system to watch.
    if (code === 'ENOSPC' || code === 'EMFILE') lost(code);
    else if (code !== 'EACCES' && code !== 'EPERM' && code !== 'ENOENT') lost(message);
  });
  return { close: () => watcher.close() };
}

const isBelowLeft = (inner: string): boolean => inner.split(sep).some((name) => whyLeftAlone(name) !== null);

/** NFS, SMB (three kinds), 9p, FUSE, AFS, Ceph: what others write there is not told. */
const SHARES: ReadonlySet<number> = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x01021997, 0x65735546, 0x5346414f, 0x00c36400]);

export async function tellsNothing(folder: string): Promise<boolean> {
  const system = await statfs(folder).catch(() => null);
  return system !== null && SHARES.has(system.type >>> 0);
}
