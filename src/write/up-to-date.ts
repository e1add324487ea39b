/** Decides from the output folder alone whether a file needs to be extracted again. */
import { readFile, stat } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { type Extraction, extractionSchema } from '../validate/schema.ts';
import type { Generator } from './compose.ts';
import type { OutputFiles } from './output-files.ts';

/** The extraction that stands, where it is of these bytes by this generator and its text is there; else null. A failure never stands. */
export async function standingExtraction(files: OutputFiles, source: { path: string; sha256: string }, generator: Generator): Promise<Extraction | null> {
  const extraction = await readExtraction(files.extraction);
  if (extraction?.source.sha256 !== source.sha256 || extraction.source.path !== source.path) return null;
  if (!isDeepStrictEqual(extraction.generator, generator)) return null;
  const text = await stat(files.text).catch(() => null);
  return text?.isFile() ? extraction : null;
}

/** Null where there is none, or none that the contract knows. */
export async function readExtraction(path: string): Promise<Extraction | null> {
  const content = await readFile(path, 'utf8').catch(() => null);
  return content === null ? null : parseExtraction(content);
}

export function parseExtraction(content: string): Extraction | null {
  try {
    return extractionSchema.safeParse(JSON.parse(content)).data ?? null;
  } catch {
    return null;
  }
}
