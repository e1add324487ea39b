/** What the refusals ask of a document as a whole: which blocks report, view or fund, and where an article begins to aim and ends. */
import type { Block } from '../document.ts';
import type { MatchedText } from '../match/match.ts';

const RESULT_HEADING =
  /kết quả (?:thực hiện|đạt được|năm|nổi bật|chủ yếu)|tình hình (?:thực hiện|kinh tế|triển khai|năm|chung)|thực trạng|đánh giá (?:kết quả|tình hình|chung)|kết quả$|những kết quả|ưu điểm|hạn chế|tồn tại|bối cảnh|sự cần thiết|cơ sở xây dựng/u;
/** Says how the authors see things. */
const VIEW_HEADING = /^(?:[\divx]{1,4}[.)-]\s)?quan điểm(?: (?:chỉ đạo|phát triển|chung))?:?$/u;
const GOAL_HEADING = /mục tiêu|chỉ tiêu|phương hướng|nhiệm vụ|kế hoạch|định hướng|giải pháp/u;
const FUNDING_HEADING = /kinh phí|nguồn lực tài chính|nguồn vốn|dự toán|tài chính/u;

export interface RefusalContext {
  readonly document: MatchedText;
  readonly type: string | null;
  /** The province or unit that the document is for; null for the country. */
  readonly place: string | null;
  /** Years before this one lie behind the document. */
  readonly firstYear: number | null;
  readonly resultBlocks: ReadonlySet<number>;
  readonly fundingBlocks: ReadonlySet<number>;
  /** Blocks under a heading of goals. */
  readonly goalBlocks: ReadonlySet<number>;
  /** Blocks under a heading of views, with the offset of that heading. */
  readonly viewBlocks: ReadonlyMap<number, number>;
  readonly firstProse: number;
  /** An article has no head of its own. */
  readonly isArticle: boolean;
  /** Offset of the first word of aim in an article; 0 in a plan, the text's length where there is none. */
  readonly firstAim: number;
  /** Index of the block where an article ends and the site goes on. */
  readonly furniture: number;
  /** Rules how to score others. */
  readonly isScoring: boolean;
}

export function refusalContext(
  document: MatchedText,
  head: {
    type: string | null;
    place: string | null;
    title: string | null;
    about: string | null;
    issuedOn: string | null;
    period: { from: number | null; to: number | null };
  },
): RefusalContext {
  const [results, funding, views] = [new Set<number>(), new Set<number>(), new Map<number, number>()];
  const goals = new Set<number>();
  const report = head.type === 'Báo cáo';
  document.blocks.forEach((block, index) => {
    const inherited = block.parent >= 0 && results.has(block.parent);
    const heading = block.kind === 'heading' || (block.kind !== 'table' && isShort(block));
    const text = heading ? document.folded.slice(block.span.start, block.span.end) : '';
    const result = RESULT_HEADING.test(text);
    const goal = heading && GOAL_HEADING.test(text) && !result;
    if (goal || (!result && goals.has(block.parent))) goals.add(index);
    const view = VIEW_HEADING.test(text) ? block.span.start : goal ? undefined : views.get(block.parent);
    if (view !== undefined) views.set(index, view);
    const looksBack = block.kind !== 'table' && LOOKS_BACK.test(document.folded.slice(block.span.start, Math.min(block.span.end, block.span.start + 200)));
    if (result || looksBack || (inherited && !goal) || (report && block.parent < 0 && !goal)) results.add(index);
    const runIn = /^[^:;.]{3,50}:/u.exec(document.folded.slice(block.span.start, Math.min(block.span.end, block.span.start + 60)));
    if (runIn && block.kind !== 'table' && /^(?:tổng )?(?:kinh phí|nguồn vốn|dự toán|nguồn kinh phí)/u.test(runIn[0])) funding.add(index);
    if ((block.parent >= 0 && funding.has(block.parent)) || (heading && FUNDING_HEADING.test(text) && !/chỉ tiêu|mục tiêu/u.test(text))) funding.add(index);
  });
  const isArticle = head.about !== null || head.type === null;
  const issued = head.issuedOn ? Number(head.issuedOn.slice(0, 4)) : null;
  const annual = head.title !== null && /năm \d{4}/u.test(head.title) && !/đến (?:hết )?năm/u.test(head.title);
  const firstYear = head.period.from ?? issued ?? (annual ? head.period.to : null);
  const firstProse = document.blocks.findIndex((block) => block.kind === 'paragraph' || block.kind === 'item');
  return {
    document,
    type: head.type,
    place: head.place,
    firstYear,
    resultBlocks: results,
    fundingBlocks: funding,
    goalBlocks: goals,
    viewBlocks: views,
    firstProse: firstProse < 0 ? document.blocks.length : firstProse,
    isArticle,
    firstAim: isArticle ? firstAim(document.folded) : 0,
    furniture: furnitureFrom(document),
    isScoring: head.title !== null && /chấm điểm|thang điểm|tính điểm|bộ tiêu chí/iu.test(head.title),
  };
}

/** A goal that is aimed at, not one that was met ("vượt mục tiêu", "so với chỉ tiêu", "(kế hoạch 87%)"). */
const AIM =
  /(?<!(?:vượt|so với|đạt|hoàn thành|bằng|nhiều) |\()(?:mục tiêu|chỉ tiêu|phấn đấu|định hướng|hướng tới|kế hoạch (?:phát|thực hiện|hành|năm \d|triển|chuyển|số|\d+\/)|chiến lược|đặt ra|đề ra|lộ trình)(?! (?:\d|trên \d|dưới \d))/u;

function firstAim(folded: string): number {
  const at = folded.search(AIM);
  return at < 0 ? folded.length : at;
}

/** "[Quảng cáo] Trả góp 0%" in the middle of an article. */
export const ADVERTISED = /^[[(](?:quảng cáo|tài trợ|qc|ads?)[\])]/u;

const FURNITURE =
  /^(?:tags?|từ khóa|tin (?:cùng|liên quan|khác|mới|bài)|bài (?:liên quan|viết liên quan|cùng)|đọc (?:nhiều|thêm)|xem (?:thêm|nhiều)|có thể bạn|bình luận|chủ đề|theo dõi|liên hệ quảng cáo)(?![\p{L}\p{M}])/u;

/** The first block of the site's own behind the middle of the text. */
function furnitureFrom(document: MatchedText): number {
  const half = document.text.length / 2;
  const found = document.blocks.findIndex((block) => block.span.start > half && FURNITURE.test(document.folded.slice(block.span.start, block.span.start + 30)));
  return found < 0 ? document.blocks.length : found;
}

/** "Tán thành những nội dung đánh giá kết quả nhiệm kỳ …": what a congress looks back on. */
const LOOKS_BACK = /^(?:tán thành|thông qua|nhất trí|thống nhất)(?![\p{L}\p{M}])[^.:;]{0,120}(?:đánh giá|kết quả)/u;

const isShort = (block: Block): boolean => block.kind === 'heading' || block.span.end - block.span.start <= 60;
