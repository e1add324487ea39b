/** A file that one writer at a time holds, by a lock of the operating system: it ends with its holder, and nobody takes it from one that sleeps. */
import { type FileHandle, open, stat } from 'node:fs/promises';
import { setTimeout as after } from 'node:timers/promises';
import { tryLock } from 'fs-native-extensions';

/**
 * To be read, and to be appended to; closing it gives it up. What is written through it is written by its holder: a share that has given the lock
 * to another in the meantime refuses it. Throws EBUSY where another holds it for too long.
 */
export async function holdFile(path: string): Promise<FileHandle> {
  const patience = performance.now() + PATIENCE;
  for (;;) {
    const handle = await open(path, 'a+');
    try {
      for (let wait = 1; !tryLock(handle.fd, BEYOND, 1); wait = Math.min(wait * 1.5, BETWEEN_TRIES)) {
        if (performance.now() > patience) throw Object.assign(new Error(`${path} is held by another`), { code: 'EBUSY' });
        await after(wait * (0.5 + Math.random()));
      }
      if (await liesAt(handle, path)) return handle;
    } catch (error) {
      await handle.close();
      throw error;
    }
    // It was taken away or replaced while it was waited for.
    await handle.close();
  }
}

async function liesAt(handle: FileHandle, path: string): Promise<boolean> {
  const [held, there] = await Promise.all([handle.stat({ bigint: true }), stat(path, { bigint: true }).catch(() => null)]);
  return held.ino === there?.ino;
}

/** Milliseconds; a command that somebody waits for gives up then, queues try again. */
const PATIENCE = 40_000;
const BETWEEN_TRIES = 50;

/** Windows lets nobody read the bytes that are locked: one that no file reaches. */
const BEYOND = 2 ** 52;
