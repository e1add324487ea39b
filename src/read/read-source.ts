/** From a file to its text: the one way into the pipeline. What cannot be read is an issue with a code of its own. */
import type { SourceText } from '../document.ts';
import type { Result } from '../issue.ts';
import type { ReadLimits } from './limits.ts';
import type { Readers } from './pool/open-readers.ts';
import type { ReadContent, TextRequest } from './request.ts';
import { openSource, readOpened } from './source-file.ts';

export const defaultMaxBytes: number = 100 * 1024 * 1024;

export interface ReadOptions {
  /** `source.path` of the extraction: relative to the folder that was asked for, with forward slashes. */
  readonly name: string;
  /** How messages name the file; `name` where it is not given. */
  readonly shown?: string;
  readonly maxBytes?: number;
  readonly limits?: ReadLimits;
  /** The processes that read documents with a layout; without it those that all such calls share, which end with this process. */
  readonly readers?: Readers;
  /** Where plain texts are read; without it in this thread. */
  readonly readText?: (bytes: TextRequest) => Result<ReadContent> | Promise<Result<ReadContent>>;
}

export async function readSource(path: string, options: ReadOptions): Promise<Result<SourceText>> {
  const file = await openSource(path, options);
  return file.ok ? readOpened(file.value, options) : file;
}
