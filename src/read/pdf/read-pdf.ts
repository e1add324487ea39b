/** .pdf: the words of its text layer where the trust gate believes them, else those that recognition finds on the page. */
import { type Result, success } from '../../issue.ts';
import type { ReadDocument, ReadRemark } from '../blocks.ts';
import { recognisedBy } from '../picture/recognised-by.ts';
import { readScannedPages } from '../picture/scanned-pages.ts';
import { type FormatReader, type ReadRequest, readFailure } from '../read-document.ts';
import { judgePage } from '../trust/judge-page.ts';
import { repairGlyphs } from '../trust/repair-glyphs.ts';
import { blocksOfPages } from './blocks-of-pages.ts';
import type { PageWords } from './page-words.ts';
import { pdfPages } from './pdf-pages.ts';

export const readPdf: FormatReader = async (request) => {
  const found = await pdfPages(request);
  if (!found.ok) return found;
  const { pictured, readBy } = found.value;
  const layer = found.value.pages.map((page) => (pictured.includes(page.page) ? { page, verdict: 'untrusted' as const, share: null } : believed(page)));
  const doubtful = layer.filter(({ verdict }) => verdict === 'untrusted').map(({ page }) => page.page);
  const seen = await recognisedPages(request, doubtful);
  const pages = layer.map(({ page, verdict }) => (verdict === 'untrusted' ? (seen.pages.get(page.page) ?? { ...page, words: [] }) : page));
  const dropped = layer.filter(({ page, verdict }) => verdict === 'untrusted' && page.words.length > 0 && !seen.pages.has(page.page));
  const blocks = blocksOfPages(pages);
  if (blocks.length === 0) return seen.issue ?? refused(request, dropped);
  const recognised = await recognisedBy([...seen.pages].filter(([, { words }]) => words.length > 0).map(([number]) => number));
  return success({
    blocks,
    pages: pages.length,
    readBy: [readBy, ...recognised.readBy],
    remarks: [...layer.flatMap(repairedRemark), ...recognised.remarks, ...dropped.map(({ page }) => droppedRemark(page.page))],
    encoding: 'utf-8',
  } satisfies ReadDocument);
};

interface Believed {
  readonly page: PageWords;
  readonly verdict: 'trusted' | 'repaired' | 'untrusted';
  readonly share: number | null;
}

const wordsOf = ({ words }: PageWords): string => words.map(({ text }) => text).join(' ');

function believed(page: PageWords): Believed {
  const { verdict, share } = judgePage(wordsOf(page));
  if (verdict !== 'repairable') return { page, verdict, share };
  const shift = repairGlyphs(wordsOf(page))?.shift;
  if (shift === undefined) return { page, verdict: 'untrusted', share };
  const words = page.words.map((word) => ({ ...word, text: shifted(word.text, shift) }));
  return { page: { ...page, words }, verdict: 'repaired', share };
}

const shifted = (text: string, by: number): string =>
  Array.from(text, (sign) => String.fromCodePoint(Math.max(0x20, (sign.codePointAt(0) as number) + by))).join('');

/** Of the pages asked for those whose recognised words can be believed, and those that are blank. */
async function recognisedPages(
  request: ReadRequest,
  numbers: readonly number[],
): Promise<{ readonly pages: ReadonlyMap<number, PageWords>; readonly issue: Result<never> | null }> {
  if (numbers.length === 0) return { pages: new Map(), issue: null };
  const read = await readScannedPages(request.bytes, numbers, request);
  if (!read.ok) return { pages: new Map(), issue: read };
  const kept = read.value.filter((page) => page.words.length === 0 || judgePage(wordsOf(page)).verdict === 'trusted');
  return { pages: new Map(kept.map((page) => [page.page, page])), issue: null };
}

const refused = (request: ReadRequest, dropped: readonly Believed[]): Result<never> =>
  dropped.length === 0 ? readFailure(request, 'file-empty') : readFailure(request, 'text-untrusted', `${Math.round((dropped[0]?.share ?? 0) * 100)}%`);

const repairedRemark = ({ page, verdict }: Believed): ReadRemark[] =>
  verdict === 'repaired' ? [{ code: 'glyphs-repaired', message: `Trang ${page.page}: bảng mã chữ bị lệch, đã sửa; kiểm tra lại số`, page: page.page }] : [];

const droppedRemark = (page: number): ReadRemark => ({
  code: 'page-untrusted',
  message: `Trang ${page}: chữ không đọc được thành tiếng Việt, không lấy số nào từ trang này; quét lại bản rõ hơn`,
  page,
});
