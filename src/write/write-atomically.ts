/** Puts files in place whole or not at all: written beside their place, forced to the disk, then renamed. */
import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface FileContent {
  readonly path: string;
  readonly content: string;
}

/** The files belong together and lie in one folder; they are renamed in their order once all of them are on the disk. */
export async function writeAtomically(files: readonly FileContent[]): Promise<void> {
  const drafts = files.map(({ path, content }) => ({ path, content, draft: join(dirname(path), `.muctieu-${randomUUID()}.tmp`) }));
  try {
    for (const { draft, content } of drafts) await writeThrough(draft, content);
    for (const { draft, path } of drafts) await rename(draft, path);
  } catch (error) {
    for (const { draft } of drafts) await rm(draft, { force: true });
    throw error;
  }
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) await syncFolder(folder);
}

async function writeThrough(path: string, content: string): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(content, 'utf8');
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the renaming itself last. Windows has no such call and needs none. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
