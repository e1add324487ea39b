/** What lies in the output folder for one corpus file, and how it gets there. */
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileIssue } from '../issue.ts';
import { schemaVersion } from '../validate/schema.ts';
import { serialise } from './compose.ts';
import { type Drafts, writeDrafts } from './write-atomically.ts';

export interface OutputFiles {
  readonly extraction: string;
  readonly text: string;
  readonly error: string;
  /** What people decided; it is never removed. */
  readonly review: string;
  /** What the machine said, where people decided something. */
  readonly machine: string;
}

/** `name`: `source.path`, with forward slashes. */
export function outputFiles(folder: string, name: string): OutputFiles {
  const parts = name.split('/');
  const base = join(folder, ...parts);
  const machine = `${join(folder, MACHINE, ...parts)}.machine.json`;
  return { extraction: `${base}.json`, text: `${base}.txt`, error: `${base}.error.json`, review: `${base}.review.json`, machine };
}

/** No file of plans begins with "_". */
const MACHINE = '_machine';

interface Contents {
  readonly json: string;
  readonly text: string;
  readonly machine: string | null;
}

/** An extraction and its text, on the disk beside their places. */
export async function draftExtraction(files: OutputFiles, { json, text, machine }: Contents): Promise<Drafts> {
  await mkdir(dirname(files.extraction), { recursive: true });
  if (machine !== null) await mkdir(dirname(files.machine), { recursive: true });
  return writeDrafts([
    ...(machine === null ? [] : [{ path: files.machine, content: machine }]),
    { path: files.text, content: text },
    { path: files.extraction, content: json },
  ]);
}

/** Says in the output folder why there is no new extraction. An earlier good one stays as it is. */
export async function draftFailure(files: OutputFiles, name: string, { code, stage }: FileIssue, message: string): Promise<Drafts> {
  await mkdir(dirname(files.error), { recursive: true });
  return writeDrafts([{ path: files.error, content: serialise({ schemaVersion, source: { path: name }, code, stage, message }) }]);
}

export async function removeOutput({ extraction, text, error, machine }: OutputFiles): Promise<void> {
  for (const path of [extraction, text, error, machine]) await rm(path, { force: true });
}
