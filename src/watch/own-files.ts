/** What the watcher itself puts into the folder of plans. */
import { basename, join } from 'node:path';

/** For those who have the share only. */
export const statusFile = '_trạng-thái.html';

/** Holds the lock, out of the way of what is watched. */
export const lockFolder = '.muctieu';

/** Milliseconds after which a lock that nobody renews is nobody's. */
export const STALE = 4000;

/** Where the lock in that folder lies. */
export const heldBy = (place: string): { readonly lockfilePath: string; readonly stale: number } => ({ lockfilePath: join(place, 'watch.lock'), stale: STALE });

export const isOurs = (path: string): boolean => basename(path).startsWith('.muctieu') || basename(path).normalize('NFC') === statusFile;
