/** Puts files in place whole or not at all: written beside their place, forced to the disk, then renamed. */
import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { failpoint } from '../failpoint.ts';

export interface FileContent {
  readonly path: string;
  readonly content: string;
}

/** Files that are on the disk beside their places. */
export interface Drafts {
  /** Renames them in their order; it lasts when their folder has been synced. */
  readonly place: () => Promise<void>;
  readonly folder: string;
  readonly discard: () => Promise<void>;
}

/** The files belong together and lie in one folder. */
export async function writeAtomically(files: readonly FileContent[]): Promise<void> {
  const { place, discard, folder } = await writeDrafts(files);
  try {
    await place();
    await syncFolders([folder]);
  } catch (error) {
    await discard();
    throw error;
  }
}

/** Begins the names of drafts; one that a crash left belongs to nobody. */
export const draftPrefix = '.muctieu-';

/** Those of one folder. */
export async function writeDrafts(files: readonly FileContent[]): Promise<Drafts> {
  const drafts = files.map(({ path, content }) => ({ path, content, draft: join(dirname(path), `${draftPrefix}${randomUUID()}.tmp`) }));
  const discard = async (): Promise<void> => {
    for (const { draft } of drafts) await rm(draft, { force: true });
  };
  try {
    for (const { draft, content } of drafts) await writeThrough(draft, content);
  } catch (error) {
    await discard();
    throw error;
  }
  const place = async (): Promise<void> => {
    for (const { draft, path } of drafts) {
      failpoint('output:before-rename');
      await rename(draft, path);
      failpoint('output:after-rename');
    }
  };
  return { place, discard, folder: dirname((files[0] as FileContent).path) };
}

async function writeThrough(path: string, content: string): Promise<void> {
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
