/** .pdf: the text layer; pages that are pictures, or whose letters cannot be trusted, by recognition. */
import { success } from '../../issue.ts';
import type { FormatReader } from '../read-document.ts';
import { blocksOfPages } from './blocks-of-pages.ts';
import { pdfPages } from './pdf-pages.ts';
import { withoutStruckWords } from './struck-words.ts';
import { trustedPages } from './trusted-pages.ts';

export const readPdf: FormatReader = async (request) => {
  const layer = await pdfPages(request);
  if (!layer.ok) return layer;
  const read = await trustedPages(layer.value, request);
  if (!read.ok) return read;
  const { readBy, remarks } = read.value;
  const { pages, remarks: ofStrikes } = withoutStruckWords(read.value.pages);
  return success({ blocks: blocksOfPages(pages), pages: pages.length, readBy, remarks: [...remarks, ...ofStrikes], encoding: 'utf-8' });
};
