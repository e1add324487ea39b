/** Takes away drafts that a crash left: nobody has one in hand for so long, and who should does without. */
import { readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { draftPrefix } from './write-atomically.ts';

/** Milliseconds between writing and renaming: the wait for the ledger is the most of it. */
const HELD_AT_MOST = 10 * 60 * 1000;

/** `folder` has an index that was written just now: the clock of its disk counts, which other machines share. */
export async function sweepDrafts(folder: string): Promise<void> {
  const { mtimeMs: now } = await stat(join(folder, 'index.json'));
  const paths = (await readdir(folder, { recursive: true })).filter((path) => basename(path).startsWith(draftPrefix));
  for (const path of paths) {
    const draft = await stat(join(folder, path)).catch(() => null);
    if (draft && now - draft.mtimeMs > HELD_AT_MOST) await rm(join(folder, path), { force: true });
  }
}
