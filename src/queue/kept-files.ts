/** What stood under a name before other bytes took it: kept, with what people had decided of it. */
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Published } from '../ledger/events.ts';
import { digestOf } from '../write/digest-of.ts';
import type { OutputFiles } from '../write/output-files.ts';
import { outputFiles } from '../write/output-files.ts';
import { versionName } from '../write/output-names.ts';
import { writeAtomically } from '../write/write-atomically.ts';

export function keptFiles(out: string, name: string, sha256: string): OutputFiles {
  return outputFiles(out, versionName(name, sha256));
}

/** What lies there and is not what the ledger says is older, and was kept when its own time came. */
export async function keepStanding(out: string, name: string, { sha256, extraction, text }: Published): Promise<void> {
  const files = outputFiles(out, name);
  const kept = keptFiles(out, name, sha256);
  const [json, words, review] = await Promise.all([files.extraction, files.text, files.review].map(contentOf));
  if (typeof json !== 'string' || typeof words !== 'string' || digestOf(json) !== extraction || digestOf(words) !== text) return;
  await mkdir(dirname(kept.extraction), { recursive: true });
  await writeAtomically([
    ...(typeof review === 'string' ? [{ path: kept.review, content: review }] : []),
    { path: kept.text, content: words },
    { path: kept.extraction, content: json },
  ]);
}

/** Null where there is none. */
export const contentOf = (path: string): Promise<string | null> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });

/** Where all is kept that ever stood under a name. */
export const keptFolder = (out: string, name: string): string => join(out, '_versions', ...name.split('/'));
