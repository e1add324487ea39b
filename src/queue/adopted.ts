/** What lies in the output folder and the ledger does not know of: a ledger that was lost, or never there, is told of it again. */
import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Published } from '../ledger/events.ts';
import { areCurrent } from '../read/current-readers.ts';
import type { Generator } from '../write/compose.ts';
import { outputFiles } from '../write/output-files.ts';
import { parseExtraction } from '../write/read-extraction.ts';
import type { TakenFile } from './plan-work.ts';
import { toldOf } from './publishable.ts';

/** Null where there is no extraction that would come out the same today. */
export async function adopted(file: TakenFile, out: string, generator: Generator): Promise<Omit<Published, 'at'> | null> {
  const files = outputFiles(out, file.name);
  const [json, text] = await Promise.all([files.extraction, files.text].map((path) => readFile(path, 'utf8').catch(() => null)));
  if (typeof json !== 'string' || typeof text !== 'string') return null;
  const extraction = parseExtraction(json);
  if (!extraction || !isDeepStrictEqual(extraction.generator, generator)) return null;
  const { path, sha256, readBy } = extraction.source;
  if (path !== file.name || sha256 !== file.sha256 || !(await areCurrent(readBy))) return null;
  return { ...toldOf(extraction, json, text), modifiedAt: file.modifiedAt };
}
