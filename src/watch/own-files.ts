/** What the watcher itself puts into the folder of plans. */
import { basename } from 'node:path';

/** For those who have the share only. */
export const statusFile = '_trạng-thái.html';

/** Holds the lock, out of the way of what is watched. */
export const lockFolder = '.muctieu';

export const isOurs = (path: string): boolean => basename(path).startsWith('.muctieu') || basename(path).normalize('NFC') === statusFile;
