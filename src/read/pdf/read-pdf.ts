/** .pdf: the text layer; pages that are pictures, or whose letters cannot be trusted, by recognition. */
import { success } from '../../issue.ts';
import type { FormatReader } from '../read-document.ts';
import { blocksOfPages } from './blocks-of-pages.ts';
import { pdfPages } from './pdf-pages.ts';

export const readPdf: FormatReader = async (request) => {
  const read = await pdfPages(request);
  if (!read.ok) return read;
  const { pages, readBy } = read.value;
  return success({ blocks: blocksOfPages(pages), pages: pages.length, readBy: [readBy], remarks: [], encoding: 'utf-8' });
};
