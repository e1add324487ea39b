/** What lies in the output folder and the ledger does not know of: a ledger that was lost, or never there, is told of it again. */
import { readdir, stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { PublishedEvent } from '../ledger/events.ts';
import { toldOf } from '../ledger/told-of.ts';
import { outputFiles } from '../write/output-files.ts';
import { parseExtraction } from '../write/read-extraction.ts';
import { contentOf, keptFolder } from './kept-files.ts';
import type { TakenFile } from './plan-work.ts';

type Told = Omit<PublishedEvent, 'at'>;

/** Oldest first; the last is what stands. `file`: null where it is not there. */
export async function adopted(name: string, file: TakenFile | null, out: string): Promise<readonly Told[]> {
  const kept = keptFolder(out, name);
  const names = (await readdir(kept, { recursive: false }).catch(() => [])).filter(isExtraction);
  const versions = await Promise.all(
    names.map((version) => toldBy(out, `${relative(out, kept).split(sep).join('/')}/${version.slice(0, -ENDING.length)}`, name)),
  );
  const standing = await toldBy(out, name, name);
  const past = versions.flatMap((each) => each ?? []).toSorted((a, b) => (a.modifiedAt < b.modifiedAt ? -1 : 1));
  if (!standing) return past;
  return [...past, standing.sha256 === file?.sha256 ? { ...standing, modifiedAt: file.modifiedAt } : standing];
}

/** Names of files of which something lies there. */
export async function extractedNames(out: string): Promise<readonly string[]> {
  const paths = await readdir(out, { recursive: true }).catch(() => []);
  const names = paths.map((path) => path.split(sep).join('/')).filter(isExtraction);
  return names.map((name) => (name.startsWith(KEPT) ? name.slice(KEPT.length, name.lastIndexOf('/')) : name.slice(0, -ENDING.length)));
}

async function toldBy(out: string, place: string, name: string): Promise<Told | null> {
  const files = outputFiles(out, place);
  const [json, text] = await Promise.all([files.extraction, files.text].map((path) => contentOf(path).catch(() => null)));
  if (typeof json !== 'string' || typeof text !== 'string') return null;
  const extraction = parseExtraction(json);
  if (extraction?.source.path !== name) return null;
  return { ...toldOf(extraction, json, text), modifiedAt: (await stat(files.extraction)).mtime.toISOString() };
}

const KEPT = '_versions/';
const ENDING = '.json';
const isExtraction = (name: string): boolean => name.endsWith(ENDING) && !name.startsWith('_machine/') && !/(?:^|\.)(?:index|error|review)\.json$/u.test(name);
