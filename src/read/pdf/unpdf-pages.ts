/** Pages by unpdf. */
import type { Result } from '../../issue.ts';
import { type ReadRequest, readFailure } from '../read-document.ts';
import type { PdfPages } from './pdf-pages.ts';

export const unpdfPages = async (request: ReadRequest): Promise<Result<PdfPages>> => readFailure(request, 'reader-missing', 'unpdf');
