/** From the bytes of a text file to its text. */
import { type FileIssueCode, failure, type Result, success } from '../../issue.ts';
import { packageVersion } from '../../manifest.ts';
import type { ReadContent } from '../read-source.ts';
import { decodeUtf8, startsAsUtf16 } from './decode.ts';
import { binaryKind } from './not-text.ts';

export function readText(bytes: Buffer, shown: string): Result<ReadContent> {
  const issue = (code: FileIssueCode, detail: string) => failure({ code, stage: 'read', path: shown, detail });
  if (startsAsUtf16(bytes)) return issue('file-encoding', 'UTF-16');
  const kind = binaryKind(bytes);
  if (kind) return issue('file-not-text', kind);
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) return issue('file-encoding', decoded.where);
  return success({
    encoding: 'utf-8',
    readBy: [{ name: 'muctieu-text', version: packageVersion, pages: null }],
    pages: null,
    text: decoded.text,
    layout: null,
  });
}
