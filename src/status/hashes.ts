/** The hashes of files, kept as long as size and time stand still. */
import { openSource } from '../read/source-file.ts';
import type { FolderFile } from './folder-files.ts';

/** As a file is taken: null where it cannot be read, holds nothing, or is too large. */
export function openHashes(maxBytes: number): (file: FolderFile) => Promise<string | null> {
  const known = new Map<string, { readonly stamp: string; readonly sha256: string | null }>();
  return async ({ name, path, bytes, modifiedMs, since }) => {
    const stamp = `${bytes} ${modifiedMs} ${since.getTime()}`;
    const before = known.get(path);
    if (before?.stamp === stamp) return before.sha256;
    const opened = await openSource(path, { name, shown: name, maxBytes });
    const sha256 = opened.ok ? opened.value.sha256 : null;
    known.set(path, { stamp, sha256 });
    return sha256;
  };
}
