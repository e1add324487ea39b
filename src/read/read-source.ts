/** From a file to its text: the one way into the pipeline. What cannot be read is an issue with a code of its own. */
import { createHash } from 'node:crypto';
import type { MediaType, SourceText } from '../document.ts';
import { type FileIssue, type FileIssueCode, failure, type Result, success } from '../issue.ts';
import { readBytes } from './file-bytes.ts';
import { layOut } from './lay-out.ts';
import { defaultLimits, type ReadLimits } from './limits.ts';
import { mediaTypeOf } from './media-type.ts';
import { type DocumentMediaType, readDocument } from './read-document.ts';
import { readText } from './text/read-text.ts';

export const defaultMaxBytes: number = 100 * 1024 * 1024;

export interface ReadOptions {
  /** `source.path` of the extraction: relative to the folder that was asked for, with forward slashes. */
  readonly name: string;
  /** How messages name the file; `name` where it is not given. */
  readonly shown?: string;
  readonly maxBytes?: number;
  readonly limits?: ReadLimits;
}

export async function readSource(path: string, options: ReadOptions): Promise<Result<SourceText>> {
  const { name, shown = name, maxBytes = defaultMaxBytes, limits = defaultLimits } = options;
  const issue = (code: FileIssueCode, detail: string): FileIssue => ({ code, stage: 'read', path: shown, detail });
  const mediaType = mediaTypeOf(name);
  if (!mediaType) return failure(issue('file-type-unknown', extensionOf(name)));
  const read = await readBytes(path, { shown, maxBytes });
  if (!read.ok) return read;
  const bytes = read.value;
  if (bytes.length === 0) return failure(issue('file-empty', ''));
  const content = isText(mediaType) ? readText(bytes, shown) : await readLaidOut(bytes, mediaType, shown, limits);
  if (!content.ok) return content;
  if (!/[^\s\p{Cf}|]/u.test(content.value.text)) return failure(issue('file-empty', ''));
  return success({ path: name, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length, mediaType, ...content.value });
}

export type ReadContent = Pick<SourceText, 'encoding' | 'readBy' | 'pages' | 'text' | 'layout'>;

async function readLaidOut(bytes: Buffer, mediaType: DocumentMediaType, shown: string, limits: ReadLimits): Promise<Result<ReadContent>> {
  const read = await readDocument({ bytes, mediaType, shown, limits });
  if (!read.ok) return read;
  const { encoding, readBy, pages } = read.value;
  return success({ encoding, readBy, pages, ...layOut(read.value) });
}

const isText = (mediaType: MediaType): mediaType is Exclude<MediaType, DocumentMediaType> => mediaType === 'text/plain' || mediaType === 'text/markdown';

const extensionOf = (name: string): string => /\.[^./]*$/.exec(name)?.[0] ?? '';
