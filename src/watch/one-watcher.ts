/** One watcher a folder: the second is told who was first; what a killed one left is in nobody's way for long. */
import { mkdir, readFile, rm, rmdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { lock } from 'proper-lockfile';
import { writeAtomically } from '../write/write-atomically.ts';
import { lockFolder } from './own-files.ts';

interface Holder {
  readonly host: string;
  readonly pid: number;
}

export type Held = { readonly ok: true; readonly release: () => Promise<void> } | { readonly ok: false; readonly holder: Holder | null };

/** Milliseconds after which a lock that nobody renews is nobody's. */
const STALE = 4000;
const BETWEEN_TRIES = 250;

/** `lost`: another has taken the folder, since this process was away too long. */
export async function holdFolder(folder: string, lost: () => void): Promise<Held> {
  const place = join(folder, lockFolder);
  const note = join(place, 'watch.json');
  const patience = performance.now() + STALE + 1000;
  await mkdir(place, { recursive: true });
  for (;;) {
    try {
      const release = await lock(place, { realpath: false, lockfilePath: join(place, 'watch.lock'), stale: STALE, onCompromised: lost });
      await writeAtomically([{ path: note, content: `${JSON.stringify({ host: hostname(), pid: process.pid } satisfies Holder)}\n` }]);
      return { ok: true, release: () => leave(release) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error;
      const holder = await holderIn(note);
      if (performance.now() > patience || (holder && isRunningHere(holder))) return { ok: false, holder };
      await after(BETWEEN_TRIES);
    }
  }

  async function leave(release: () => Promise<void>): Promise<void> {
    await rm(note, { force: true });
    await release().catch(() => {});
    await rmdir(place).catch(() => {});
  }
}

async function holderIn(note: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(note, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

/** In a container that is started anew this process bears the number of the one that was killed. */
function isRunningHere({ host, pid }: Holder): boolean {
  if (host !== hostname() || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
