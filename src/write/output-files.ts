/** What lies in the output folder for one corpus file, and how it gets there. */
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type FileIssue, failure, type Result, success } from '../issue.ts';
import type { Extraction } from '../validate/schema.ts';
import { schemaVersion, serialise } from './compose.ts';
import { writeAtomically } from './write-atomically.ts';

export interface OutputFiles {
  readonly extraction: string;
  readonly text: string;
  readonly error: string;
}

/** `name`: `source.path`, with forward slashes. */
export function outputFiles(folder: string, name: string): OutputFiles {
  const base = join(folder, ...name.split('/'));
  return { extraction: `${base}.json`, text: `${base}.txt`, error: `${base}.error.json` };
}

/** Writes the extraction and its text, and takes away what an earlier failure left. */
export async function writeExtraction(files: OutputFiles, extraction: Extraction, text: string): Promise<Result<null>> {
  return attempt(extraction.source.path, async () => {
    await mkdir(dirname(files.extraction), { recursive: true });
    await writeAtomically([
      { path: files.text, content: text },
      { path: files.extraction, content: serialise(extraction) },
    ]);
    await rm(files.error, { force: true });
  });
}

/** Says in the output folder why there is no new extraction. An earlier good one stays as it is. */
export async function writeFailure(files: OutputFiles, name: string, { code, stage }: FileIssue, message: string): Promise<Result<null>> {
  return attempt(name, async () => {
    await mkdir(dirname(files.error), { recursive: true });
    await writeAtomically([{ path: files.error, content: serialise({ schemaVersion, source: { path: name }, code, stage, message }) }]);
  });
}

export const clearFailure = (files: OutputFiles, name: string): Promise<Result<null>> => attempt(name, () => rm(files.error, { force: true }));

async function attempt(path: string, work: () => Promise<void>): Promise<Result<null>> {
  try {
    await work();
    return success(null);
  } catch (error) {
    return failure({ code: 'output-unwritable', stage: 'write', path, detail: (error as NodeJS.ErrnoException).code ?? String(error) });
  }
}
