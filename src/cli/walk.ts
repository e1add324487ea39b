/** Lists the files of a folder and its subfolders, as far as they are meant to be read. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileIssue } from '../issue.ts';
import { readIssue } from '../read/file-bytes.ts';
import { mediaTypeOf } from '../read/media-type.ts';

export interface WalkedFile {
  readonly path: string;
  readonly bytes: number;
  readonly issue: FileIssue | null;
}

/** Notes for the staff, hidden and set-aside files, what Word leaves while a file is open ("~$a.docx", "~WRL0001.tmp"), and what Windows leaves in folders. */
export const leftAlone = (name: string): boolean => /^(?:readme|[._]|~\$|~wr[a-z]\d{1,8}\.tmp$|(?:thumbs\.db|desktop\.ini)$)/i.test(name);

/** `except`: a folder that is not entered, by its real path. A link to a folder that holds it is not followed. */
export function walk(folder: string, except: string | null): Promise<readonly WalkedFile[]> {
  return walkBelow(folder, except, []);
}

async function walkBelow(folder: string, except: string | null, above: readonly string[]): Promise<readonly WalkedFile[]> {
  const real = await realpath(folder).catch(() => folder);
  if (real === except || above.includes(real)) return [];
  const names = await readdir(folder).catch((error: unknown) => readIssue(error, folder));
  if (!Array.isArray(names)) return [{ path: folder, bytes: 0, issue: names }];
  const files: WalkedFile[] = [];
  for (const name of names.filter((name) => !leftAlone(name)).sort()) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    // A folder with the name of a file is handed on as one, so that its issue is told.
    if (found?.isDirectory() && !mediaTypeOf(name)) files.push(...(await walkBelow(path, except, [...above, real])));
    else files.push({ path, bytes: found?.size ?? 0, issue: null });
  }
  return files;
}
