/** Lists the files of a folder and its subfolders, and which of them are left alone. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileIssue } from '../issue.ts';
import { markFrom } from '../queue/file-mark.ts';
import { type LeftAlone, whyLeftAlone } from '../queue/left-alone.ts';
import { readIssue } from '../read/file-bytes.ts';
import { mediaTypeOf } from '../read/media-type.ts';

export interface WalkedFile {
  readonly path: string;
  readonly bytes: number;
  /** Null where the name leads to nothing. */
  readonly mark: string | null;
  /** Of a folder that cannot be opened. */
  readonly issue: FileIssue | null;
  /** Why it is not meant to be read; a folder that is left alone is one entry. */
  readonly leftAlone: LeftAlone | null;
}

/** `except`: a folder that is not entered, by its real path. A link to a folder that holds it is not followed. */
export function walk(folder: string, except: string | null): Promise<readonly WalkedFile[]> {
  return walkBelow(folder, except, []);
}

async function walkBelow(folder: string, except: string | null, above: readonly string[]): Promise<readonly WalkedFile[]> {
  const real = await realpath(folder).catch(() => folder);
  if (real === except || above.includes(real)) return [];
  const names = await readdir(folder).catch((error: unknown) => readIssue(error, folder));
  if (!Array.isArray(names)) return [{ path: folder, bytes: 0, mark: null, issue: names, leftAlone: null }];
  const files: WalkedFile[] = [];
  for (const name of names.sort()) {
    const path = join(folder, name);
    const found = await stat(path, { bigint: true }).catch(() => null);
    const leftAlone = whyLeftAlone(name);
    // A folder with the name of a file is handed on as one, so that its issue is told.
    if (found?.isDirectory() && !leftAlone && !mediaTypeOf(name)) files.push(...(await walkBelow(path, except, [...above, real])));
    else files.push({ path, bytes: Number(found?.size ?? 0), mark: found && markFrom(found), issue: null, leftAlone });
  }
  return files;
}
