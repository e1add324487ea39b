/** .rtf, by LibreOffice: its groups hold deleted words beside those that stand, which simpler readers take for one number. */
import { type FormatReader, readFailure } from '../read-document.ts';
import { readThroughDocx } from '../through-docx.ts';
import { withPrintedNumbers } from './printed-numbers.ts';

export const readRtf: FormatReader = async (request) =>
  (await readThroughDocx({ ...request, bytes: withPrintedNumbers(request.bytes) }, 'rtf')) ?? readFailure(request, 'reader-missing', 'LibreOffice');
