/** Reviewed documents as gold files, each with its text beside it. */
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { serialise } from '../write/compose.ts';
import { writeAtomically } from '../write/write-atomically.ts';
import { goldOf } from './gold-file.ts';
import type { ReviewedOne } from './reviewed-documents.ts';

export interface ExportedGold {
  readonly written: readonly string[];
  /** Other files lie there: nothing of these was written. */
  readonly inTheWay: readonly string[];
}

/** `folder`: absolute. What lies there already and says the same is left. */
export async function exportGold(folder: string, documents: readonly ReviewedOne[]): Promise<ExportedGold> {
  const written: string[] = [];
  const inTheWay: string[] = [];
  for (const { path, text, gold } of documents) {
    const base = join(folder, ...path.split('/')).replace(/\.[^./\\]+$/u, '');
    const files = [
      { path: `${base}.txt`, content: text },
      { path: `${base}.gold.json`, content: serialise(goldOf(gold)) },
    ];
    const there = await Promise.all(files.map((file) => readFile(file.path, 'utf8').catch(() => null)));
    const others = files.filter(({ content }, index) => there[index] !== null && there[index] !== content);
    if (others.length > 0) {
      inTheWay.push(...others.map((file) => file.path));
      continue;
    }
    await mkdir(dirname(base), { recursive: true });
    await writeAtomically(files);
    written.push(`${base}.gold.json`);
  }
  return { written, inTheWay };
}
