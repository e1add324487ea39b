/** Puts a dropped file into the folder of plans: whole or not at all, and never over another. */
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, open, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { sweepDrafts } from '../write/sweep-drafts.ts';
import { draftPrefix, syncFolders } from '../write/write-atomically.ts';

type UploadEnd = 'written' | 'name-taken' | 'too-large' | 'file-empty';

/** `name`: checked. What is being written bears a name that no watcher takes. */
export async function uploadFile(folder: string, name: string, content: AsyncIterable<Uint8Array>, maxBytes: number): Promise<UploadEnd> {
  if (await isTaken(folder, name)) return 'name-taken';
  const draft = join(folder, `${draftPrefix}${randomUUID()}.tmp`);
  try {
    const bytes = await writeUpTo(draft, content, maxBytes);
    if (bytes === 0) return 'file-empty';
    if (bytes > maxBytes) return 'too-large';
    await sweepDrafts(folder, basename(draft));
    if (!(await placed(draft, join(folder, name)))) return 'name-taken';
    await syncFolders([folder]);
    return 'written';
  } finally {
    await rm(draft, { force: true });
  }
}

/** Also where the other's accents are written in another way. */
const isTaken = async (folder: string, name: string): Promise<boolean> => (await readdir(folder)).some((each) => each.normalize('NFC') === name);

async function writeUpTo(path: string, content: AsyncIterable<Uint8Array>, maxBytes: number): Promise<number> {
  const handle = await open(path, 'wx');
  let bytes = 0;
  try {
    for await (const chunk of content) {
      bytes += chunk.length;
      if (bytes > maxBytes) return bytes;
      await handle.appendFile(chunk);
    }
    await handle.sync();
    return bytes;
  } finally {
    await handle.close();
  }
}

/** False where another bears the name. Shares without links are copied to. */
async function placed(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') throw error;
      return copyFile(draft, path, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
