/** From a file to its text: the one way into the pipeline. What cannot be read is an issue with a code of its own. */
import { createHash } from 'node:crypto';
import type { SourceText } from '../document.ts';
import { type FileIssue, type FileIssueCode, failure, type Result, success } from '../issue.ts';
import { packageVersion } from '../manifest.ts';
import { decodeUtf8, startsAsUtf16 } from './decode.ts';
import { readBytes } from './file-bytes.ts';
import { mediaTypeOf } from './media-type.ts';
import { binaryKind } from './not-text.ts';

export const defaultMaxBytes: number = 100 * 1024 * 1024;

export interface ReadOptions {
  /** `source.path` of the extraction: relative to the folder that was asked for, with forward slashes. */
  readonly name: string;
  /** How messages name the file; `name` where it is not given. */
  readonly shown?: string;
  readonly maxBytes?: number;
}

export async function readSource(path: string, options: ReadOptions): Promise<Result<SourceText>> {
  const { name, shown = name, maxBytes = defaultMaxBytes } = options;
  const issue = (code: FileIssueCode, detail: string): FileIssue => ({ code, stage: 'read', path: shown, detail });
  const mediaType = mediaTypeOf(name);
  if (!mediaType) return failure(issue('file-type-unknown', extensionOf(name)));
  const read = await readBytes(path, { shown, maxBytes });
  if (!read.ok) return read;
  const bytes = read.value;
  if (bytes.length === 0) return failure(issue('file-empty', ''));
  if (startsAsUtf16(bytes)) return failure(issue('file-encoding', 'UTF-16'));
  const kind = binaryKind(bytes);
  if (kind) return failure(issue('file-not-text', kind));
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) return failure(issue('file-encoding', decoded.where));
  if (!/[^\s\p{Cf}]/u.test(decoded.text)) return failure(issue('file-empty', ''));
  return success({
    path: name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    mediaType,
    encoding: 'utf-8',
    readBy: [{ name: 'muctieu-text', version: packageVersion, pages: null }],
    text: decoded.text,
  });
}

const extensionOf = (name: string): string => /\.[^./]*$/.exec(name)?.[0] ?? '';
