/** Pages by unpdf, where poppler is not installed: the same words, ruling lines and pictures, in JavaScript. */
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { type Result, success } from '../../issue.ts';
import { packageReader } from '../package-reader.ts';
import type { ReadRequest } from '../read-document.ts';
import { damagedAs, readFailure } from '../read-failure.ts';
import type { PageWords } from './page-words.ts';
import type { PdfPages } from './pdf-pages.ts';
import { FEW_WORDS, LARGE } from './pictured-pages.ts';
import { drawnOn, type OperatorCodes } from './unpdf-drawing.ts';
import { wordsOfItems } from './unpdf-words.ts';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

export async function unpdfPages(request: ReadRequest): Promise<Result<PdfPages>> {
  let document: PdfDocument | undefined;
  try {
    document = await getDocumentProxy(new Uint8Array(request.bytes), { verbosity: 0 });
    const most = request.limits.pages;
    if (document.numPages > most) return readFailure(request, 'file-too-many-pages', `${document.numPages} > ${most}`);
    return success(await readPages(document));
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return isLocked ? readFailure(request, 'file-encrypted') : damagedAs(request, error, 'unpdf');
  } finally {
    await document?.loadingTask.destroy();
  }
}

async function readPages(document: PdfDocument): Promise<PdfPages> {
  const codes: OperatorCodes = (await getResolvedPDFJS()).OPS;
  const pages: PageWords[] = [];
  const pictured: number[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const { items, styles } = await page.getTextContent();
    const read: PageWords = { page: number, width, height, words: wordsOfItems(items, styles, transform) };
    const { rules, pictures } = drawnOn(await page.getOperatorList(), codes, transform);
    if (read.words.length < FEW_WORDS && pictures >= LARGE * width * height) pictured.push(number);
    pages.push({ ...read, rules });
    page.cleanup();
  }
  return { pages, pictured, readBy: packageReader('unpdf') };
}
