/** What of a text is the site's and not the article's: headlines of others, captions, advertisements, what follows its end. */
import type { Block } from '../document.ts';
import type { MatchedText } from '../match/match.ts';

/** "[Quảng cáo] Trả góp 0%" in the middle of any text. */
const ADVERTISED = /^[[(](?:quảng cáo|tài trợ|qc|ads?)[\])]/u;

/** "Ảnh: Một lớp học buổi tối với 32 học viên", "Thu hoạch chè ở xã Tân Lập. Ảnh: Minh Đức". */
const CAPTION = /^[[(]?(?:chú thích )?ảnh(?: minh họa| tư liệu| tl)?\s?:/u;
const CREDIT = /[^\p{L},:\s]\s?[[(]?(?:ảnh|nguồn ảnh)(?: minh họa| tư liệu)?\s?: ?[^:.]{2,25}[.)\]]{0,2}$/u;
const LONGEST_CAPTION = 300;
/** "Đến năm 2030, sản lượng đạt 6,8 triệu tấn. Ảnh: minh họa" says what is aimed at. */
const AIMED = /^(?:đến (?:hết |cuối )?năm \d|phấn đấu|mục tiêu)/u;

const FURNITURE =
  /^(?:[>»▶►•*-]{1,3} ?)?(?:tags?|từ khóa|(?:các )?(?:tin|bài|tin bài|bài viết)(?: bài| viết)? (?:cùng|liên quan|khác|mới|đã đưa|cũ hơn|nổi bật)|đọc (?:nhiều|thêm)|xem (?:thêm|nhiều)|có thể bạn|bình luận|chủ đề:|theo dõi (?:chúng tôi|báo|kênh|fanpage|trên)|liên hệ quảng cáo)(?![\p{L}\p{M}])/u;
/** "Xem thêm: Nhà ở xã hội cho công nhân" in the middle of an article: one line, behind which the article goes on. */
const REFERS = /^(?:[>»▶►•*-]{1,3} ?)?(?:xem|đọc) thêm ?: ?[\p{L}\d"“].{12}/u;
/** No headline is longer, and none ends like a sentence. */
const LONGEST_HEADLINE = 150;
const SENTENCE_END = /[.!?:;”"]$/u;
const ADVERTISEMENT = /^\[?quảng cáo(?:\]|:)/u;
/** "Đường thôn được bê tông (11/09)": a headline with its day. */
const DATED_HEADLINE = /\(\d{1,2}\/\d{1,2}(?:\/\d{4})?\)$/u;

/** Everything behind the site's own words in the second half of a text; in an article the headlines of others, wherever they stand. */
export function furniture({ blocks, folded }: MatchedText, isArticle: boolean): (block: number) => boolean {
  const startOf = (block: Block) => folded.slice(block.span.start, Math.min(block.span.end, block.span.start + 60));
  const opens = (block: Block) => FURNITURE.test(startOf(block));
  const last = blocks.findIndex((block) => block.span.start > folded.length / 2 && opens(block) && !REFERS.test(startOf(block)));
  const from = last < 0 ? blocks.length : last;
  const headlines = new Set<number>();
  for (let i = 0, under = false; isArticle && i < from; i += 1) {
    const block = blocks[i] as Block;
    const length = block.span.end - block.span.start;
    const end = folded.slice(Math.max(block.span.start, block.span.end - 14), block.span.end);
    const isHeadline = length <= LONGEST_HEADLINE && !SENTENCE_END.test(end);
    under = (length <= LONGEST_HEADLINE && opens(block)) || (under && isHeadline);
    if (under || (isHeadline && (DATED_HEADLINE.test(end) || ADVERTISEMENT.test(folded.slice(block.span.start, block.span.start + 12))))) headlines.add(i);
  }
  const isBeside = ({ span: { start, end } }: Block) =>
    ADVERTISED.test(folded.slice(start, start + 12)) ||
    CAPTION.test(folded.slice(start, start + 30)) ||
    REFERS.test(folded.slice(start, Math.min(end, start + 60))) ||
    (isArticle && end - start < LONGEST_CAPTION && !AIMED.test(folded.slice(start, start + 24)) && CREDIT.test(folded.slice(Math.max(start, end - 40), end)));
  return (block) => block >= from || headlines.has(block) || isBeside(blocks[block] as Block);
}
