/** .rtf, by LibreOffice: its groups hold deleted words beside those that stand, which simpler readers take for one number. */
import type { FormatReader } from '../read-document.ts';
import { readFailure } from '../read-failure.ts';
import { readThroughDocx } from '../through-docx.ts';
import { withPrintedWords } from './printed-words.ts';

export const readRtf: FormatReader = async (request) =>
  (await readThroughDocx({ ...request, bytes: withPrintedWords(request.bytes) }, 'rtf')) ?? readFailure(request, 'reader-missing', 'LibreOffice');
