/** .pdf: the text layer; pages that are pictures, or whose letters cannot be trusted, by recognition. */
import { success } from '../../issue.ts';
import type { FormatReader } from '../read-document.ts';
import { blocksOfPages } from './blocks-of-pages.ts';
import { pdfPages } from './pdf-pages.ts';
import { trustedPages } from './trusted-pages.ts';

export const readPdf: FormatReader = async (request) => {
  const layer = await pdfPages(request);
  if (!layer.ok) return layer;
  const read = await trustedPages(layer.value, request);
  if (!read.ok) return read;
  const { pages, readBy, remarks } = read.value;
  return success({ blocks: blocksOfPages(pages), pages: pages.length, readBy, remarks, encoding: 'utf-8' });
};
