/** Takes a file as it lies: which bytes it holds now, and since when. */
import { stat } from 'node:fs/promises';
import { mediaTypeOf } from '../read/media-type.ts';
import { openSource } from '../read/source-file.ts';
import { jobFile } from './job-file.ts';
import type { TakenFile } from './plan-work.ts';

export interface FoundFile {
  readonly name: string;
  readonly shown: string;
  /** Absolute. */
  readonly path: string;
}

/** Never throws: a file that cannot be read is told of by the station that reads it. `folder`: of plans, absolute, where there is one. */
export async function takeFile({ name, shown, path }: FoundFile, maxBytes: number, folder: string | null = null): Promise<TakenFile> {
  const opened = await openSource(path, { name, shown, maxBytes });
  const found = await stat(path).catch(() => null);
  return {
    name,
    shown,
    file: folder === null ? path : jobFile(folder, path),
    sha256: opened.ok ? opened.value.sha256 : null,
    modifiedAt: (found?.mtime ?? new Date(0)).toISOString(),
    bytes: found?.size ?? 0,
    mediaType: mediaTypeOf(name) ?? '',
  };
}
