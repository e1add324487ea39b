/** Not written yet. */
import { type FormatReader, readFailure } from '../read-document.ts';

export const readSpreadsheet: FormatReader = async (request) => readFailure(request, 'file-type-unknown', request.mediaType);
