/** From the bytes of a text file to its text. */
import { type FileIssueCode, failure, type Result, success } from '../../issue.ts';
import { packageVersion } from '../../manifest.ts';
import type { ReadContent, TextRequest } from '../request.ts';
import { trustedText } from '../trust/trusted-text.ts';
import { type DecodedText, decodeText, decodeUnmarkedUtf16, decodeUtf16, lineOfFirstBadByte, utf16Mark } from './decode.ts';
import { iconvReader } from './legacy-encodings.ts';
import { binaryKind } from './not-text.ts';

export function readText({ content, shown }: TextRequest): Result<ReadContent> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const issue = (code: FileIssueCode, detail: string) => failure({ code, stage: 'read', path: shown, detail });
  const mark = utf16Mark(bytes);
  if (mark) {
    const decoded = decodeUtf16(bytes, mark);
    return decoded ? believed(decoded, issue) : issue('file-encoding', 'UTF-16');
  }
  const kind = binaryKind(bytes);
  const decoded = kind === null ? decodeText(bytes) : kind === 'NUL' ? decodeUnmarkedUtf16(bytes) : null;
  if (decoded) return believed(decoded, issue);
  return kind === null ? issue('file-encoding', String(lineOfFirstBadByte(bytes))) : issue('file-not-text', kind);
}

function believed({ text, encoding }: DecodedText, issue: (code: FileIssueCode, detail: string) => Result<never>): Result<ReadContent> {
  const trusted = trustedText(text, encoding);
  if ('untrusted' in trusted) return issue('text-untrusted', `${Math.round(trusted.untrusted * 100)}%`);
  const own = { name: 'muctieu-text', version: packageVersion, pages: null };
  const decoders = encoding.startsWith('utf-') ? trusted.readBy : [iconvReader];
  return success({ ...trusted, readBy: [own, ...decoders], pages: null });
}
