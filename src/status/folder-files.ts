/** Every file that lies in the folder of plans, also those that nobody reads. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { whyLeftAlone } from '../queue/left-alone.ts';
import { mediaTypeOf } from '../read/media-type.ts';

export interface FolderFile {
  /** `source.path` of its extraction. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly bytes: number;
  readonly modifiedMs: number;
  /** Since when it lies there as it is. */
  readonly since: Date;
  /** A note, a hidden or set-aside file, or of a type that is not read. */
  readonly isIgnored: boolean;
}

/** `except`: a folder that is not entered. */
export async function folderFiles(folder: string, except: string): Promise<readonly FolderFile[]> {
  const out = await realpath(except).catch(() => except);
  return below(folder, false, []);

  async function below(inner: string, isIgnored: boolean, above: readonly string[]): Promise<FolderFile[]> {
    const real = await realpath(inner).catch(() => inner);
    if (real === out || above.includes(real)) return [];
    const names = await readdir(inner).catch(() => []);
    const found = names.sort().map(async (name): Promise<FolderFile[]> => {
      const path = join(inner, name);
      const stats = await stat(path).catch(() => null);
      const aside = isIgnored || whyLeftAlone(name) !== null;
      const type = mediaTypeOf(name);
      // A folder with the name of a file fails as one.
      if (stats?.isDirectory() && !type) return below(path, aside, [...above, real]);
      if (!stats) return [];
      const { size: bytes, mtimeMs: modifiedMs, ctime: since } = stats;
      return [{ name: nameIn(folder, path), path, bytes, modifiedMs, since, isIgnored: aside || !type }];
    });
    return (await Promise.all(found)).flat();
  }
}

const nameIn = (folder: string, path: string): string => relative(folder, path).split(sep).join('/').normalize('NFC');
