/** The people who may use the page: one file that only its owner reads, beside the output folder and not in it. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lock } from 'proper-lockfile';
import { z } from 'zod';
import { draftPrefix, syncFolders } from '../write/write-atomically.ts';
import { roles } from './contract.ts';
import { hashedSchema } from './password.ts';

const accountSchema = z.strictObject({ name: z.string().min(1), role: z.enum(roles), password: hashedSchema });
const fileSchema = z.strictObject({ schemaVersion: z.literal('1.0.0'), users: z.array(accountSchema) });

export type Account = z.infer<typeof accountSchema>;

export const accountsFile = (out: string): string => join(dirname(out), '.muctieu', 'users.json');

/** None where there is no file. Throws where it cannot be read: nobody is let in by mistake. */
export async function readAccounts(file: string): Promise<readonly Account[]> {
  const content = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return content === null ? [] : fileSchema.parse(JSON.parse(content)).users;
}

/** Gives the accounts as they are now: the file is read again when it is another one. */
export function followAccounts(file: string): () => Promise<readonly Account[]> {
  let known: { readonly stamp: string; readonly accounts: Promise<readonly Account[]> } | null = null;
  return async () => {
    const seen = await stat(file, { bigint: true }).catch(() => null);
    const stamp = seen ? `${seen.ino} ${seen.mtimeNs} ${seen.size}` : '';
    if (known?.stamp !== stamp) known = { stamp, accounts: readAccounts(file) };
    return known.accounts;
  };
}

/** `change` gives null where nothing is to be written, and what it says of it is given back. */
export async function changeAccounts(file: string, change: (accounts: readonly Account[]) => readonly Account[] | null): Promise<boolean> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const release = await lock(folder, { lockfilePath: `${file}.lock`, realpath: false, retries: { retries: 100, minTimeout: 20, maxTimeout: 100 } });
  try {
    const users = change(await readAccounts(file));
    if (users === null) return false;
    await writePrivately(file, `${JSON.stringify({ schemaVersion: '1.0.0', users }, null, 2)}\n`);
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
