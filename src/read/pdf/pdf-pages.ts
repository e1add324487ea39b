/** The words of a PDF's text layer, page by page: by poppler where it is installed, else by unpdf. */
import type { Reader } from '../../document.ts';
import type { Result } from '../../issue.ts';
import { programVersion } from '../programs.ts';
import type { ReadRequest } from '../read-document.ts';
import { readFailure } from '../read-failure.ts';
import { hasDamagedStream } from './damaged-stream.ts';
import type { PageWords } from './page-words.ts';
import { popplerPages } from './poppler-pages.ts';

export interface PdfPages {
  readonly pages: readonly PageWords[];
  /** Numbers of those with few words beside a picture of about their size: scans, in ascending order. */
  readonly pictured: readonly number[];
  readonly readBy: Reader;
}

/** How many bytes from its end a file's end marker may lie (ISO 32000-1, Annex H.3, implementation note 18). */
const END = 1024;

export async function pdfPages(request: ReadRequest): Promise<Result<PdfPages>> {
  if (!isWhole(request.bytes)) return readFailure(request, 'file-damaged', 'PDF: %%EOF');
  if (hasDamagedStream(request.bytes)) return readFailure(request, 'file-damaged', 'PDF: stream');
  const version = await programVersion('pdftotext');
  if (version !== null) return popplerPages(request, version);
  const { unpdfPages } = await import('./unpdf-pages.ts');
  return unpdfPages(request);
}

/** What was cut off on its way lacks its end; zeros and spaces behind it do no harm. */
function isWhole(bytes: Buffer): boolean {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] as number) <= 0x20) end -= 1;
  return bytes.subarray(Math.max(0, end - END), end).includes('%%EOF');
}
