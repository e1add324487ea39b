/** Page by page: the text layer where its words are Vietnamese, else repaired, else recognised from the picture, else set aside. */
import type { Reader } from '../../document.ts';
import { type Result, success } from '../../issue.ts';
import type { ReadRemark } from '../blocks.ts';
import { listedPages } from '../page-runs.ts';
import { recognisedBy } from '../picture/recognised-by.ts';
import { readScannedPages } from '../picture/scanned-pages.ts';
import type { ReadRequest } from '../read-document.ts';
import { readFailure } from '../read-failure.ts';
import { judgePage } from '../trust/judge-page.ts';
import type { PageWords } from './page-words.ts';
import type { PdfPages } from './pdf-pages.ts';
import { repairedPage, textOfPage } from './repaired-page.ts';

export interface TrustedPages {
  readonly pages: readonly PageWords[];
  readonly readBy: readonly Reader[];
  readonly remarks: readonly ReadRemark[];
}

export async function trustedPages({ pages, pictured, readBy }: PdfPages, request: ReadRequest): Promise<Result<TrustedPages>> {
  const judged = judgedPages(pages, new Set(pictured));
  const doubted = judged.filter(({ words }) => words === null).map(({ page }) => page);
  const scanned = await readScannedPages(request.bytes, doubted, request);
  if (!scanned.ok && scanned.issue.code !== 'reader-missing') return scanned;
  const read = new Map((scanned.ok ? scanned.value : []).filter(isGood).map((page) => [page.page, page]));
  const lost = doubted.filter((page) => !read.has(page));
  const said = judged.filter(({ words }) => words !== null && words.words.length > 0);
  if (said.length === 0 && read.size === 0 && doubted.length > 0) return scanned.ok ? refused(judged, request) : scanned;
  if (said.length === 0 && read.size === 0) return readFailure(request, 'file-empty');
  const recognised = await recognisedBy([...read.keys()]);
  return success({
    pages: judged.map(({ page, words, size }) => words ?? read.get(page) ?? { ...size, page, words: [] }),
    readBy: [...(said.length > 0 ? [{ ...readBy, pages: doubted.length > 0 ? listedPages(said.map(({ page }) => page)) : null }] : []), ...recognised.readBy],
    remarks: [...judged.filter(({ repaired }) => repaired).map(({ page }) => repairedRemark(page)), ...recognised.remarks, ...lost.map(lostRemark)],
  });
}

interface JudgedPage {
  readonly page: number;
  readonly size: Pick<PageWords, 'width' | 'height'>;
  /** Null where they are not believed. */
  readonly words: PageWords | null;
  readonly repaired: boolean;
  readonly share: number | null;
}

/** A page of too few words to say is believed beside others of the same file that are. */
function judgedPages(pages: readonly PageWords[], pictured: ReadonlySet<number>): JudgedPage[] {
  const judgements = pages.map((page) => judgePage(textOfPage(page)));
  const known = judgements.some(({ share, verdict }) => share !== null && verdict === 'trusted');
  return pages.map((page, i): JudgedPage => {
    const { share, verdict } = judgements[i] as (typeof judgements)[number];
    const { width, height } = page;
    const judged = { page: page.page, size: { width, height }, repaired: false, share };
    if (pictured.has(page.page)) return { ...judged, words: null };
    if (page.words.length === 0 || verdict === 'trusted' || (share === null && known)) return { ...judged, words: page };
    const words = repairedPage(page);
    return { ...judged, words, repaired: words !== null };
  });
}

const isGood = (page: PageWords): boolean => judgePage(textOfPage(page)).verdict === 'trusted';

function refused(pages: readonly JudgedPage[], request: ReadRequest): Result<never> {
  const share = Math.max(0, ...pages.map((page) => page.share ?? 0));
  return readFailure(request, 'text-untrusted', `${Math.round(share * 100)}%`);
}

const repairedRemark = (page: number): ReadRemark => ({
  code: 'glyphs-repaired',
  message: `Trang ${page}: lớp chữ sai bảng mã đã được sửa; kiểm tra lại chữ và số`,
  page,
});

const lostRemark = (page: number): ReadRemark => ({ code: 'page-untrusted', message: `Trang ${page} không đọc được tin cậy và bị bỏ qua`, page });
