/** Puts files in place whole or not at all: written beside their place, forced to the disk, then renamed. */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { failpoint } from '../failpoint.ts';

export interface FileContent {
  readonly path: string;
  /** In pieces where it is too long to be held whole. */
  readonly content: string | Iterable<string>;
}

/** Files that are on the disk beside their places. */
export interface Drafts {
  /** Renames them in their order; it lasts when their folders have been synced. */
  readonly place: () => Promise<void>;
  readonly folders: readonly string[];
  readonly discard: () => Promise<void>;
}

/** The files belong together. */
export async function writeAtomically(files: readonly FileContent[]): Promise<void> {
  const { place, discard, folders } = await writeDrafts(files);
  try {
    await place();
    await syncFolders(folders);
  } catch (error) {
    await discard();
    throw error;
  }
}

/** Begins the names of drafts; one that a crash left belongs to nobody. */
export const draftPrefix = '.muctieu-';

/** Drafts of this process that have not been put in place. */
const unplaced = new Set<string>();

/** For a process that is about to end. */
export function discardNow(): void {
  for (const draft of unplaced) rmSync(draft, { force: true });
}

export async function writeDrafts(files: readonly FileContent[]): Promise<Drafts> {
  const drafts = files.map(({ path, content }) => ({ path, content, draft: join(dirname(path), `${draftPrefix}${randomUUID()}.tmp`) }));
  const discard = async (): Promise<void> => {
    for (const { draft } of drafts) {
      await rm(draft, { force: true });
      unplaced.delete(draft);
    }
  };
  try {
    for (const { draft, content } of drafts) {
      unplaced.add(draft);
      await writeThrough(draft, content);
    }
  } catch (error) {
    await discard();
    throw error;
  }
  const place = async (): Promise<void> => {
    for (const { draft, path } of drafts) {
      failpoint('output:before-rename');
      await rename(draft, path);
      unplaced.delete(draft);
      failpoint('output:after-rename');
    }
  };
  return { place, discard, folders: files.map(({ path }) => dirname(path)) };
}

async function writeThrough(path: string, content: FileContent['content']): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    failpoint('output:before-write');
    await handle.writeFile(content, 'utf8');
    failpoint('output:after-write');
    failpoint('output:before-sync');
    await handle.sync();
    failpoint('output:after-sync');
  } finally {
    await handle.close();
  }
}

/** Makes renaming in them last: each once, however many files were put there. */
export async function syncFolders(folders: Iterable<string>): Promise<void> {
  for (const folder of new Set(folders)) await syncFolder(folder);
}

/** Windows has no such call and needs none. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    failpoint('folder:before-sync');
    await handle.sync();
    failpoint('folder:after-sync');
  } finally {
    await handle.close();
  }
}
