/** What a file is by its bytes, whatever its name promises. */
import type { MediaType } from '../document.ts';
import type { FileIssueCode, Result } from '../issue.ts';
import { openArchive } from './archive.ts';
import { streamsOf } from './compound-file.ts';
import { extensionOfType } from './media-type.ts';
import type { ReadRequest } from './read-document.ts';
import { readFailure } from './read-failure.ts';
import { signatureOf } from './signatures.ts';

/** `kind`: as messages name it. `mediaType`: null where no reader takes it. */
interface Sniffed {
  readonly kind: string;
  readonly mediaType: MediaType | null;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const archived: readonly MediaType[] = [WORD, SHEET, 'application/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.spreadsheet'];
const compound: readonly MediaType[] = ['application/msword', 'application/vnd.ms-excel'];

const bySignature: Readonly<Record<string, MediaType>> = {
  PNG: 'image/png',
  JPEG: 'image/jpeg',
  TIFF: 'image/tiff',
  PDF: 'application/pdf',
  RTF: 'application/rtf',
};

/** Null where the bytes are of the type that the name promises; else the issue, with both kinds ("PDF ≠ .docx"). */
export function typeIssue(request: ReadRequest): Result<never> | null {
  const found = sniff(request);
  if ('ok' in found) return found;
  if (found.mediaType === request.mediaType) return null;
  return readFailure(request, 'file-type-mismatch', `${found.kind} ≠ ${extensionOfType(request.mediaType)}`);
}

function sniff(request: ReadRequest): Sniffed | Result<never> {
  const { bytes } = request;
  const kind = signatureOf(bytes);
  if (kind === 'DOCX/XLSX/ZIP') return sniffArchive(request);
  if (kind === 'DOC/XLS') return sniffCompound(request);
  if (kind) return { kind, mediaType: bySignature[kind] ?? null };
  // Readers of PDF take what stands before the head as rubbish, up to here (ISO 32000-1, annex H.3.4.1).
  if (bytes.subarray(0, 1024).includes('%PDF-')) return { kind: 'PDF', mediaType: 'application/pdf' };
  return sniffText(request);
}

/** A damaged archive is told as such to who expects an archive. */
function sniffArchive(request: ReadRequest): Sniffed | Result<never> {
  const opened = openArchive(request.bytes, request);
  if (!opened.ok) return archived.includes(request.mediaType) ? opened : { kind: 'ZIP', mediaType: null };
  const { names, text } = opened.value;
  const has = (name: string): boolean => names.includes(name);
  if (has('word/document.xml') || names.some((name) => /^word\/document\d{0,3}\.xml$/u.test(name))) return { kind: 'DOCX', mediaType: WORD };
  if (has('xl/workbook.xml')) return { kind: 'XLSX', mediaType: SHEET };
  if (has('xl/workbook.bin')) return { kind: 'XLSB', mediaType: null };
  if (names.some((name) => name.startsWith('ppt/'))) return { kind: 'PPTX', mediaType: null };
  const mimetype = has('mimetype') ? text('mimetype') : null;
  const told = mimetype?.ok ? mimetype.value.trim() : '';
  if (told.startsWith('application/vnd.oasis.opendocument.text')) return { kind: 'ODT', mediaType: 'application/vnd.oasis.opendocument.text' };
  if (told.startsWith('application/vnd.oasis.opendocument.spreadsheet')) return { kind: 'ODS', mediaType: 'application/vnd.oasis.opendocument.spreadsheet' };
  return { kind: 'ZIP', mediaType: null };
}

/** MS-OFFCRYPTO 2.3.4: an encrypted .docx or .xlsx is a compound file with this stream. MS-DOC 2.5.1: bit 8 of the flags at byte 10. */
function sniffCompound(request: ReadRequest): Sniffed | Result<never> {
  const { bytes, mediaType } = request;
  const streams = streamsOf(bytes);
  const isOffice = [...archived, ...compound].includes(mediaType);
  const refuse = (code: FileIssueCode, detail = ''): Result<never> => readFailure(request, code, detail);
  if (!streams) return compound.includes(mediaType) ? refuse('file-damaged', 'OLE') : { kind: 'OLE', mediaType: null };
  if (streams.has('EncryptedPackage')) return isOffice ? refuse('file-encrypted') : { kind: 'OLE', mediaType: null };
  const word = streams.get('WordDocument');
  if (word) {
    const flags = word.start === null ? 0 : bytes.readUInt16LE(word.start + 10);
    return mediaType === 'application/msword' && (flags & 0x0100) !== 0 ? refuse('file-encrypted') : { kind: 'DOC', mediaType: 'application/msword' };
  }
  if (streams.has('Workbook') || streams.has('Book')) return { kind: 'XLS', mediaType: 'application/vnd.ms-excel' };
  return { kind: 'OLE', mediaType: null };
}

/** A page of the web may begin with any text; what begins with a tag is one only if the tag is of HTML. */
function sniffText({ bytes, mediaType }: ReadRequest): Sniffed {
  const head = bytes.toString('latin1', 0, 2048).replaceAll('\0', '');
  if (/^\s{0,40}MIME-Version:/iu.test(head)) return { kind: 'MHTML', mediaType: null };
  if (/<(?:!doctype\s{1,8}html|html|head|body|table|div|p)[\s>]/iu.test(head)) return { kind: 'HTML', mediaType: 'text/html' };
  if (/^[^<]{0,8}<\?xml/iu.test(head)) return { kind: 'XML', mediaType: null };
  const isText = !bytes.subarray(0, 2048).includes(0) || /^(?:\xff\xfe|\xfe\xff)/u.test(head);
  return isText ? { kind: 'TXT', mediaType: mediaType === 'text/html' ? mediaType : null } : { kind: '?', mediaType: null };
}
