/** Which keys in Redis belong to which output folder: two folders on one Redis never take each other's work, wherever they are mounted. */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';

/** Where the work of one output folder is handed around. */
export interface Space {
  readonly url: string;
  /** How every key of it begins. */
  readonly prefix: string;
}

/** In the output folder; says nothing but which folder this is. */
export const spaceFile = '.queue';

export async function spaceOf(out: string, url: string): Promise<Space> {
  await mkdir(out, { recursive: true });
  const path = join(out, spaceFile);
  await writeFile(path, `${randomUUID()}\n`, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return { url, prefix: prefixOf(await written(path)) };
}

/** Null where no queue ever worked for the folder. */
export async function knownSpace(out: string, url: string): Promise<Space | null> {
  const id = await readFile(join(out, spaceFile), 'utf8').catch(() => '');
  return id === '' ? null : { url, prefix: prefixOf(id) };
}

const prefixOf = (id: string): string => `muctieu:${id.trim()}`;

/** Another process may be about to write it. */
async function written(path: string): Promise<string> {
  for (let tries = 0; tries < 50; tries += 1) {
    const id = await readFile(path, 'utf8');
    if (id.endsWith('\n')) return id;
    await after(20);
  }
  throw new Error(`${path} is empty: delete it`);
}
