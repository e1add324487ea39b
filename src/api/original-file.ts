/** The file that a document was read from: only one that the ledger knows, and that lies in the folder of plans itself. */
import { constants, type FileHandle, open, readdir, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { LedgerState } from '../ledger/ledger-state.ts';

/** Null where there is none to be had. The handle is the caller's to close. */
export async function openOriginal(folder: string, name: string, state: LedgerState): Promise<FileHandle | null> {
  const record = state.get(name);
  if (!record || record.withdrawn) return null;
  const path = await placeOf(folder, name);
  const real = path && (await realpath(path).catch(() => null));
  if (real === null || !(await isWithin(folder, real))) return null;
  const handle = await open(real, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)).catch(() => null);
  if (!handle || (await handle.stat()).isFile()) return handle;
  await handle.close();
  return null;
}

/** On the disk an accent may be written in another way than in our names. */
async function placeOf(folder: string, name: string): Promise<string | null> {
  let place = folder;
  for (const part of name.split('/')) {
    if (part === '' || part === '.' || part === '..') return null;
    const names = await readdir(place).catch(() => []);
    const found = names.find((each) => each === part) ?? names.find((each) => each.normalize('NFC') === part);
    if (found === undefined) return null;
    place = join(place, found);
  }
  return place;
}

async function isWithin(folder: string, real: string): Promise<boolean> {
  const path = relative(await realpath(folder), real);
  return path !== '' && path.split(sep)[0] !== '..';
}
