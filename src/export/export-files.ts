/** Exports into a folder: written beside their places, forced to the disk, then renamed; what is not ours is not written over. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { draftPrefix, syncFolders, writeAtomically } from '../write/write-atomically.ts';
import { type DescribedFile, dataPackage } from './data-package.ts';

const DESCRIPTOR = 'datapackage.json';

/** `inTheWay`: files that an export did not write; nothing was written. */
export type ExportEnd = { readonly written: readonly string[] } | { readonly inTheWay: readonly string[] };

/** `write` puts new files into the folder that it is given, and says which. */
export async function exportFiles(folder: string, schemaVersion: string, write: (folder: string) => Promise<readonly DescribedFile[]>): Promise<ExportEnd> {
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `${draftPrefix}${randomUUID()}.tmp`);
  await mkdir(draft);
  try {
    const described = await write(draft);
    const names = await readdir(draft);
    const ours = await writtenBefore(folder);
    const there = new Set(await readdir(folder));
    const inTheWay = [...names, DESCRIPTOR].filter((name) => there.has(name) && !ours.has(name)).map((name) => join(folder, name));
    if (inTheWay.length > 0) return { inTheWay };
    for (const name of names) await place(join(draft, name), join(folder, name));
    await syncFolders([folder]);
    const descriptor = join(folder, DESCRIPTOR);
    await writeAtomically([{ path: descriptor, content: `${JSON.stringify(dataPackage(described, schemaVersion), null, 2)}\n` }]);
    return { written: [...names.map((name) => join(folder, name)), descriptor] };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** A folder cannot be renamed over another. */
async function place(from: string, to: string): Promise<void> {
  await sync(from);
  await rename(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    await rm(to, { recursive: true });
    await rename(from, to);
  });
}

async function sync(path: string): Promise<void> {
  const handle = await open(path);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What the descriptor of an earlier export names. */
async function writtenBefore(folder: string): Promise<ReadonlySet<string>> {
  try {
    const { name, resources } = JSON.parse(await readFile(join(folder, DESCRIPTOR), 'utf8')) as { name: unknown; resources: readonly { path: string }[] };
    return name === 'muctieu' ? new Set([DESCRIPTOR, ...resources.map(({ path }) => path)]) : new Set();
  } catch {
    return new Set();
  }
}
