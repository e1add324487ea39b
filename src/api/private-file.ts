/** A list that only its owner reads, in a file beside the output folder and not in it: accounts, tokens. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lock } from 'proper-lockfile';
import { draftPrefix, syncFolders } from '../write/write-atomically.ts';

export const privateFile = (out: string, name: string): string => join(dirname(out), '.muctieu', name);

/** Between the list and what the file holds; `parse` throws where it is none. */
export interface ListForm<Entry> {
  readonly parse: (content: unknown) => readonly Entry[];
  readonly print: (entries: readonly Entry[]) => unknown;
}

/** None where there is no file. Throws where it cannot be read: nobody is let in by mistake. */
export async function readList<Entry>(file: string, { parse }: ListForm<Entry>): Promise<readonly Entry[]> {
  const content = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return content === null ? [] : parse(JSON.parse(content));
}

/** Gives the list as it is now: the file is read again when it is another one. */
export function followList<Entry>(file: string, form: ListForm<Entry>): () => Promise<readonly Entry[]> {
  let known: { readonly stamp: string; readonly entries: Promise<readonly Entry[]> } | null = null;
  return async () => {
    const seen = await stat(file, { bigint: true }).catch(() => null);
    const stamp = seen ? `${seen.ino} ${seen.mtimeNs} ${seen.size}` : '';
    if (known?.stamp !== stamp) known = { stamp, entries: readList(file, form) };
    return known.entries;
  };
}

/** `change` gives null where nothing is to be written; false then. */
export async function changeList<Entry>(file: string, form: ListForm<Entry>, change: (entries: readonly Entry[]) => readonly Entry[] | null): Promise<boolean> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const release = await lock(folder, { lockfilePath: `${file}.lock`, realpath: false, retries: { retries: 100, minTimeout: 20, maxTimeout: 100 } });
  try {
    const entries = change(await readList(file, form));
    if (entries === null) return false;
    await writePrivately(file, `${JSON.stringify(form.print(entries), null, 2)}\n`);
    return true;
  } finally {
    await release();
  }
}

async function writePrivately(path: string, content: string): Promise<void> {
  const draft = join(dirname(path), `${draftPrefix}${randomUUID()}.tmp`);
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
    await handle.close();
    await rename(draft, path);
  } catch (error) {
    await handle.close();
    await rm(draft, { force: true });
    throw error;
  }
  await syncFolders([dirname(path)]);
}
