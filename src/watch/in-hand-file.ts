/** What a watcher has in hand, for others to see: beside its lock, and worth nothing when nobody holds that. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { check } from 'proper-lockfile';
import { z } from 'zod';
import { writeAtomically } from '../write/write-atomically.ts';
import type { FileStatus } from './file-status.ts';
import { heldBy, lockFolder } from './own-files.ts';

const STATES = { reading: 'reading', extracting: 'extracting', publishing: 'extracting' } as const;
const stateSchema = z.enum(['reading', 'extracting']);
export type InHandState = z.infer<typeof stateSchema>;
const inHandSchema = z.record(z.string(), stateSchema);

/** Gives the way to write it, which does nothing where nothing has changed. */
export function openInHandFile(
  folder: string,
  statuses: ReadonlyMap<string, FileStatus>,
): { readonly write: () => Promise<void>; readonly remove: () => Promise<void> } {
  const path = placeIn(folder);
  let written = '{}';
  return {
    write: async () => {
      const content = JSON.stringify(Object.fromEntries([...statuses].flatMap(([name, { state }]) => (isInHand(state) ? [[name, STATES[state]]] : []))));
      if (content === written) return;
      await writeAtomically([{ path, content }]);
      written = content;
    },
    remove: () => rm(path, { force: true }),
  };
}

/** By name; nothing where no watcher works. */
export async function watcherHasInHand(folder: string): Promise<ReadonlyMap<string, InHandState>> {
  const place = join(folder, lockFolder);
  try {
    if (!(await check(place, { ...heldBy(place), realpath: false }))) return new Map();
    return new Map(Object.entries(inHandSchema.parse(JSON.parse(await readFile(placeIn(folder), 'utf8')))));
  } catch {
    return new Map();
  }
}

const placeIn = (folder: string): string => join(folder, lockFolder, 'in-hand.json');
const isInHand = (state: FileStatus['state']): state is keyof typeof STATES => Object.hasOwn(STATES, state);
