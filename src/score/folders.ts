/** Finds the gold files and the result that belongs to each, and reads both as far as they are measured. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ScoredDocument } from './measure.ts';

const goldEnding = '.gold.json';

export interface GoldFile {
  readonly name: string;
  readonly gold: ScoredDocument;
  /** Null where there is no result. */
  readonly result: ScoredDocument | null;
}

/** What makes a comparison impossible. */
export type ScoreFault =
  | { readonly kind: 'no-folder'; readonly folder: string }
  | { readonly kind: 'no-gold'; readonly folder: string }
  | { readonly kind: 'two-results'; readonly name: string; readonly paths: readonly string[] }
  | { readonly kind: 'bad-result'; readonly path: string; readonly reason: string };

export type GoldFiles = { readonly ok: true; readonly files: readonly GoldFile[] } | { readonly ok: false; readonly fault: ScoreFault };

export async function readGoldAndResults(goldFolder: string, resultFolder: string): Promise<GoldFiles> {
  const [golds, all] = [await filesBelow(goldFolder), await filesBelow(resultFolder)];
  if (!golds || !all) return { ok: false, fault: { kind: 'no-folder', folder: golds ? resultFolder : goldFolder } };
  const results = all.filter((path) => path.endsWith('.json') && !/\.(?:gold|error|review|machine)\.json$/.test(path));
  const goldPaths = golds.filter((path) => path.endsWith(goldEnding)).sort();
  if (goldPaths.length === 0) return { ok: false, fault: { kind: 'no-gold', folder: goldFolder } };
  const files: GoldFile[] = [];
  for (const path of goldPaths) {
    const name = basename(path).slice(0, -goldEnding.length);
    const gold = await readDocument(path);
    if (typeof gold === 'string') return { ok: false, fault: { kind: 'bad-result', path, reason: gold } };
    const found = resultsFor(name, gold.file, results);
    if (found.length > 1) return { ok: false, fault: { kind: 'two-results', name, paths: found } };
    const result = found[0] === undefined ? null : await readDocument(found[0]);
    if (typeof result === 'string') return { ok: false, fault: { kind: 'bad-result', path: found[0] ?? '', reason: result } };
    files.push({ name, gold, result });
  }
  return { ok: true, files };
}

/** NAME.EXT.json with the extension of the gold's own file first, else with any, else NAME.json. */
function resultsFor(name: string, file: string | undefined, results: readonly string[]): readonly string[] {
  const own = results.filter((path) => basename(path) === `${file}.json`);
  return own.length > 0 ? own : results.filter((path) => basename(path) === `${name}.json` || basename(path).replace(/\.[^.]+\.json$/, '') === name);
}

async function filesBelow(folder: string): Promise<readonly string[] | null> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => null);
  return entries?.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name)) ?? null;
}

/** A string says why the file cannot be measured. */
export async function readDocument(path: string): Promise<(ScoredDocument & { readonly file?: string }) | string> {
  try {
    const document = JSON.parse(await readFile(path, 'utf8')) as ScoredDocument;
    const odd = (document.targets ?? []).findIndex((target) => typeof target?.indicator !== 'string' || typeof target.value?.number !== 'number');
    return odd < 0 ? document : `targets[${odd}]: indicator, value.number`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
