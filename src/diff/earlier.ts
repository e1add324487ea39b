/** The extractions to compare with, by `source.path`: those of a folder, and those that are committed. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Extraction } from '../validate/schema.ts';
import { git } from './run.ts';

export type Earlier = ReadonlyMap<string, Extraction>;

/** Null where there is no such folder. */
export async function extractionsOfFolder(folder: string): Promise<Earlier | null> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => null);
  if (!entries) return null;
  const paths = entries.filter((entry) => entry.isFile() && isExtraction(entry.name)).map((entry) => join(entry.parentPath, entry.name));
  const read = await Promise.all(paths.map(async (path) => [relative(folder, path).split(sep).join('/'), await readFile(path, 'utf8')] as const));
  return collect(read);
}

/** Null where `cwd` lies in no git repository, or its last commit holds no such folder. */
export async function committedExtractions(folder: string, cwd: string): Promise<Earlier | null> {
  const listed = await git(['ls-tree', '-r', '-z', '--name-only', 'HEAD', '--', `${folder}/`], cwd);
  const paths = listed.out.toString('utf8').split('\0').filter(isExtraction);
  if (listed.code !== 0 || listed.out.length === 0) return null;
  const batch = await git(['cat-file', '--batch'], cwd, paths.map((path) => `HEAD:./${path}\n`).join(''));
  const contents = contentsOf(batch.out);
  return collect(paths.map((path, index) => [path.slice(folder.length + 1), contents[index] ?? ''] as const));
}

const isExtraction = (path: string): boolean => path.endsWith('.json') && !/\.(?:error|review)\.json$/.test(path);

/** What stands, as the machine says it where people decided otherwise; not what it replaced. The schema is not asked: an extraction of an older version is compared as far as it goes. */
function collect(files: readonly (readonly [path: string, content: string])[]): Earlier {
  const found = files.flatMap(([path, content]) => {
    const name = path.startsWith(MACHINE) ? path.slice(MACHINE.length, -'.machine.json'.length) : path.startsWith('_') ? null : path.slice(0, -'.json'.length);
    const extraction = name === null ? null : parse(content);
    return name !== null && extraction ? [[name, extraction, path.startsWith(MACHINE)] as const] : [];
  });
  // The machine's own comes last: it holds where there are both.
  return new Map(found.toSorted((a, b) => Number(a[2]) - Number(b[2])).map(([name, extraction]) => [name, extraction]));
}

const MACHINE = '_machine/';

function parse(content: string): Extraction | null {
  try {
    const value = JSON.parse(content) as Extraction;
    return Array.isArray(value.targets) && Array.isArray(value.citations) && Array.isArray(value.assignments) ? value : null;
  } catch {
    return null;
  }
}

/** `git cat-file --batch` prints "<hash> blob <size>", the content and a line end for each object; "<name> missing" for none. */
function contentsOf(batch: Buffer): readonly string[] {
  const contents: string[] = [];
  for (let at = 0; at < batch.length; ) {
    const lineEnd = batch.indexOf('\n', at);
    const size = / blob (\d+)$/.exec(batch.toString('utf8', at, lineEnd))?.[1];
    const start = lineEnd + 1;
    contents.push(size ? batch.toString('utf8', start, start + Number(size)) : '');
    at = size ? start + Number(size) + 1 : start;
  }
  return contents;
}
