/** .pdf: the text layer; pages that are pictures, or whose letters cannot be trusted, by recognition. */
import { success } from '../../issue.ts';
import type { ReadRemark } from '../blocks.ts';
import type { FormatReader } from '../read-document.ts';
import { blocksOfParts } from './blocks-of-pages.ts';
import { type PageParts, partsOf } from './page-parts.ts';
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
  const parts = partsOf(pages);
  return success({ blocks: blocksOfParts(parts), pages: pages.length, readBy, remarks: [...remarks, ...ofStrikes, ...ofTurns(parts)], encoding: 'utf-8' });
};

const ofTurns = (parts: readonly PageParts[]): ReadRemark[] =>
  parts.filter(({ leftOut }) => leftOut).map(({ page }) => ({ code: 'text-left-out', message: `Trang ${page}: chữ viết dọc ngoài bảng không được đọc`, page }));
