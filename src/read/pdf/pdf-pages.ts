/** The pages of a PDF with the words of its text layer, by the best reader that is installed. */
import type { Reader } from '../../document.ts';
import { type Result, success } from '../../issue.ts';
import { programVersion } from '../programs.ts';
import { type ReadRequest, readFailure } from '../read-document.ts';
import type { PageWords } from './page-words.ts';
import { popplerWords } from './poppler-words.ts';

export interface PdfPages {
  readonly pages: readonly PageWords[];
  readonly reader: Reader;
}

export async function pdfPages(request: ReadRequest): Promise<Result<PdfPages>> {
  const version = await programVersion('pdftotext');
  if (version === null) return readFailure(request, 'reader-missing', 'poppler-utils');
  const read = await popplerWords(request);
  return read.ok ? success({ pages: read.value, reader: { name: 'pdftotext', version, pages: null } }) : read;
}
