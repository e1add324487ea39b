/** From the bytes of a document with a layout to its blocks: one reader a format, loaded when it is asked for. */
import type { MediaType } from '../document.ts';
import type { Result } from '../issue.ts';
import type { ReadDocument } from './blocks.ts';
import type { DocumentMediaType, DocumentRequest } from './request.ts';
import { typeIssue } from './sniff.ts';
import { trusted } from './trust/trusted-document.ts';

/** As the reader of a format gets it. */
export interface ReadRequest extends DocumentRequest {
  readonly bytes: Buffer;
}

/** Gives the blocks, or an issue; never throws on any bytes. */
export type FormatReader = (request: ReadRequest) => Promise<Result<ReadDocument>>;

const readers: Readonly<Record<DocumentMediaType, () => Promise<FormatReader>>> = {
  'text/html': async () => (await import('./html/read-html.ts')).readHtml,
  'application/rtf': async () => (await import('./rtf/read-rtf.ts')).readRtf,
  'application/pdf': async () => (await import('./pdf/read-pdf.ts')).readPdf,
  'application/msword': async () => (await import('./doc/read-doc.ts')).readDoc,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': async () => (await import('./docx/read-docx.ts')).readDocx,
  'application/vnd.oasis.opendocument.text': async () => (await import('./open-document/read-odt.ts')).readOdt,
  'application/vnd.ms-excel': async () => (await import('./spreadsheet/read-spreadsheet.ts')).readSpreadsheet,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': async () => (await import('./spreadsheet/read-spreadsheet.ts')).readSpreadsheet,
  'application/vnd.oasis.opendocument.spreadsheet': async () => (await import('./spreadsheet/read-spreadsheet.ts')).readSpreadsheet,
  'image/png': async () => (await import('./picture/read-picture.ts')).readPicture,
  'image/jpeg': async () => (await import('./picture/read-picture.ts')).readPicture,
  'image/tiff': async () => (await import('./picture/read-picture.ts')).readPicture,
};

/** Refuses what the bytes say is of another type than the name. */
export async function readDocument(request: ReadRequest): Promise<Result<ReadDocument>> {
  const refused = typeIssue(request);
  if (refused) return refused;
  const reader = await readers[request.mediaType]();
  const read = await reader(request);
  return read.ok && !JUDGED_BY_PAGE.has(request.mediaType) ? trusted(read.value, request) : read;
}

/** Their readers ask the trust gate for each page. */
const JUDGED_BY_PAGE: ReadonlySet<MediaType> = new Set<MediaType>(['application/pdf', 'image/png', 'image/jpeg', 'image/tiff']);
