/** A file on its way to its text: opened first, so that one that did not change need not be read again. */
import { createHash } from 'node:crypto';
import type { MediaType, SourceText } from '../document.ts';
import { type FileIssue, type FileIssueCode, failure, type Result, success } from '../issue.ts';
import { readBytes } from './file-bytes.ts';
import { layOut } from './lay-out.ts';
import { defaultLimits } from './limits.ts';
import { mediaTypeOf } from './media-type.ts';
import type { Readers } from './pool/open-readers.ts';
import { sharedReaders } from './pool/shared-readers.ts';
import type { ReadRequest } from './read-document.ts';
import { defaultMaxBytes, type ReadOptions } from './read-source.ts';
import type { ReadContent, TextMediaType } from './request.ts';
import { readText as readTextHere } from './text/read-text.ts';

/** The bytes of a file, not read yet: enough to know whether they were read before. */
export interface SourceFile {
  readonly path: string;
  readonly sha256: string;
  readonly mediaType: MediaType;
  readonly content: Buffer;
}

export async function openSource(path: string, options: ReadOptions): Promise<Result<SourceFile>> {
  const { name, shown = name, maxBytes = defaultMaxBytes } = options;
  const mediaType = mediaTypeOf(name);
  if (!mediaType) return failure(issueOf(options, 'file-type-unknown', extensionOf(name)));
  const read = await readBytes(path, { shown, maxBytes });
  if (!read.ok) return read;
  const content = read.value;
  if (content.length === 0) return failure(issueOf(options, 'file-empty'));
  return success({ path: name, sha256: createHash('sha256').update(content).digest('hex'), mediaType, content });
}

export async function readOpened({ path, sha256, mediaType, content }: SourceFile, options: ReadOptions): Promise<Result<SourceText>> {
  const { name, shown = name, limits = defaultLimits, readers = sharedReaders(), readText = readTextHere } = options;
  const read = isText(mediaType) ? await readText({ content, shown }) : await readLaidOut({ bytes: content, mediaType, shown, limits }, readers);
  if (!read.ok) return read;
  if (!/[^\s\p{Cf}|]/u.test(read.value.text)) return failure(issueOf(options, 'file-empty'));
  return success({ path, sha256, bytes: content.length, mediaType, ...read.value });
}

async function readLaidOut(request: ReadRequest, readers: Readers): Promise<Result<ReadContent>> {
  const read = await readers.read(request);
  if (!read.ok) return read;
  const { encoding, readBy, pages } = read.value;
  return success({ encoding, readBy, pages, ...layOut(read.value) });
}

const issueOf = ({ name, shown = name }: ReadOptions, code: FileIssueCode, detail = ''): FileIssue => ({ code, stage: 'read', path: shown, detail });

const isText = (mediaType: MediaType): mediaType is TextMediaType => mediaType === 'text/plain' || mediaType === 'text/markdown';

const extensionOf = (name: string): string => /\.[^./]*$/.exec(name)?.[0] ?? '';
