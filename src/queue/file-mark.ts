/** What the file system says of a file that changes whenever its bytes do: as long as it stands still, so does the file. */
import type { BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';

/** The last of them also tells a copy that sets an old time on what it has written, and rights that were given. */
export const markFrom = ({ ino, size, mtimeNs, ctimeNs }: BigIntStats): string => [ino, size, mtimeNs, ctimeNs].join(' ');

/** Null where nothing is there. */
export const markOf = async (path: string): Promise<string | null> => {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found && markFrom(found);
};
