/** Formats of word processors that LibreOffice turns into .docx, whose reader then reads them. */
import { type Result, success } from '../issue.ts';
import type { ReadDocument } from './blocks.ts';
import { readConvertedDocx } from './docx/read-docx.ts';
import { convertByLibreOffice } from './libreoffice.ts';
import { programVersion } from './programs.ts';
import type { ReadRequest } from './read-document.ts';

/** Null where LibreOffice is not installed. */
export async function readThroughDocx(request: ReadRequest, from: 'doc' | 'rtf'): Promise<Result<ReadDocument> | null> {
  const version = await programVersion('soffice');
  if (version === null) return null;
  const converted = await convertByLibreOffice(request, from, 'docx');
  if (!converted.ok) return converted;
  const read = await readConvertedDocx({
    ...request,
    bytes: converted.value,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  });
  if (!read.ok) return read;
  return success({ ...read.value, readBy: [{ name: 'soffice', version, pages: null }, ...read.value.readBy] });
}
