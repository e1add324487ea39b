/** What the refusals ask of a document as a whole: which blocks report, view or fund, and where an article begins to aim and ends. */
import type { Block } from '../document.ts';
import type { MatchedText } from '../match/match.ts';
import { type CuePositions, cuePositions } from './cue-positions.ts';
import { yearOfPage } from './datelines.ts';
import type { DocumentHead } from './document-head.ts';
import { isOfOneYear } from './one-year.ts';
import { pastTerms } from './past-terms.ts';
import { furniture } from './site-furniture.ts';

const RULE_TYPES = new Set(['Nghị định', 'Thông tư', 'Thông tư liên tịch', 'Luật', 'Pháp lệnh', 'Quy chế', 'Quy định']);
const NORMS =
  /^(?:về (?:việc )?|v\/v )?(?:ban hành )?(?:sửa đổi|bãi bỏ|quy định|quy chế|định mức|đơn giá|bảng giá|khung giá|tiêu chuẩn|mức (?:thu|chi|giá|hỗ trợ|phí|trợ cấp|học phí)|(?:một số )?(?:chế độ|chính sách)(?! phát triển))/iu;
/** "Thông báo tuyển sinh", "mời thầu": what is on offer; "quy hoạch chi tiết …, tỷ lệ 1/500": how densely may be built. */
const ANNOUNCED = /tuyển sinh|tuyển dụng|thi tuyển|mời thầu|chào (?:giá|hàng|thầu)|đấu (?:giá|thầu)|cắt điện|ngừng cung cấp|lịch (?:thi|tiếp|nghỉ|cắt)/iu;
const BUILT = /quy hoạch (?:chi tiết|phân khu|tổng mặt bằng)|tổng mặt bằng|tỷ lệ 1\/\d/iu;
const SETS_TARGETS = /kế hoạch|chương trình|đề án|chiến lược|chỉ tiêu|mục tiêu/iu;

/** A decision or resolution whose title says that it rules: "Quy định mức hỗ trợ …", but not "Ban hành Kế hoạch thực hiện chính sách …". */
const setsNorms = ({ type, title }: Pick<DocumentHead, 'type' | 'title'>): boolean =>
  title !== null &&
  !SETS_TARGETS.test(title) &&
  (type === 'Thông báo' ? ANNOUNCED.test(title) : (type === 'Quyết định' || type === 'Nghị quyết') && (NORMS.test(title) || BUILT.test(title)));

const ORDINAL = '^(?:[\\divx]{1,4}[.)-]?\\s){0,2}';
const RESULT_HEADING = new RegExp(
  'kết quả (?:thực hiện|đạt được|năm|nổi bật|chủ yếu|giai đoạn|nhiệm kỳ|công tác|triển khai|hoạt động|giám sát)|' +
    'tình hình (?:thực hiện|kinh tế|triển khai|năm|chung|hoạt động)|(?:đặc điểm|khái quát) tình hình|thực trạng|hiện trạng|' +
    'đánh giá (?:kết quả|tình hình|chung)|(?:kết quả|tình hình|đặc điểm)$|những kết quả|sự cần thiết|cơ sở xây dựng|' +
    `${ORDINAL}(?:những |các |một số )?kết quả (?!dự kiến|mong|cần|phải|đầu ra|phấn đấu)|` +
    `${ORDINAL}(?:phần .{1,4} )?(?:những |một số |các )?(?:ưu điểm|hạn chế|tồn tại|khó khăn|bối cảnh)`,
  'u',
);
/** A line that states a value is no heading, however short. */
const STATES_VALUE = /\d\s?%|(?<!năm |[\d./-])\d{1,3}(?:[.,]\d+)?(?= \p{L})/u;
/** How others are scored, or asked. */
const SCORING_HEADING =
  /(?:cách|phương pháp) (?:tính|chấm|cho|đánh giá)|(?:thang|chấm|tính|trừ) điểm|xếp loại|cơ cấu chỉ số|điều tra xã hội học|quy mô mẫu|(?:tiêu chuẩn|điều kiện|tiêu chí) (?:xét|danh hiệu|khen thưởng|tặng)|danh hiệu thi đua/u;
/** Says how the authors see things. */
const VIEW_HEADING = /^(?:[\divx]{1,4}[.)-]\s)?quan điểm(?: (?:chỉ đạo|phát triển|chung))?:?$/u;
const GOAL_HEADING = /mục tiêu|chỉ tiêu|phương hướng|nhiệm vụ|kế hoạch|định hướng|giải pháp/u;
/** Says what is to be done, and no aim. */
const TASK_HEADING = /^(?!.*(?:mục tiêu|chỉ tiêu)).*(?:nhiệm vụ|giải pháp|tổ chức thực hiện)/u;
const FUNDING_HEADING = /kinh phí|nguồn lực tài chính|nguồn vốn|dự toán|tài chính/u;

export interface RefusalContext {
  readonly document: MatchedText;
  /** Says what is to be done in each case (a decree, support levels), not what is to be reached. */
  readonly isNorm: boolean;
  /** Years before this one lie behind the document. */
  readonly firstYear: number | null;
  /** The year in which an article was put on its page; null in a document with a head of its own. */
  readonly pageYear: number | null;
  readonly resultBlocks: ReadonlySet<number>;
  readonly fundingBlocks: ReadonlySet<number>;
  /** Blocks under a heading of goals. */
  readonly goalBlocks: ReadonlySet<number>;
  /** Blocks under a heading of tasks alone. */
  readonly taskBlocks: ReadonlySet<number>;
  /** Blocks under a heading of views, with the offset of that heading. */
  readonly viewBlocks: ReadonlyMap<number, number>;
  /** Blocks that tell of the term before, with the offset up to which they do. */
  readonly pastTerms: ReadonlyMap<number, number>;
  readonly firstProse: number;
  readonly isPreamble: (block: number) => boolean;
  /** Of the block that was asked for last they are kept. */
  readonly blockCues: (block: number) => CuePositions;
  /** An article has no head of its own. */
  readonly isArticle: boolean;
  /** Offset of the first word of aim in an article; the text's length where there is none, 0 in a plan and in a sentence or two. */
  readonly firstAim: number;
  /** Blocks of the site and not of the article: headlines of others, and what follows its end. */
  readonly isFurniture: (block: number) => boolean;
  readonly place: string | null;
  /** Rules how to score others: the whole document, or a part of it. */
  readonly scores: (block: number) => boolean;
}

export function refusalContext(document: MatchedText, head: DocumentHead): RefusalContext {
  const [results, funding, views] = [new Set<number>(), new Set<number>(), new Map<number, number>()];
  const [goals, tasks, scoring] = [new Set<number>(), new Set<number>(), new Set<number>()];
  const report = head.type === 'Báo cáo';
  document.blocks.forEach((block, index) => {
    const inherited = block.parent >= 0 && results.has(block.parent);
    const heading = block.kind === 'heading' || (block.kind !== 'table' && isShort(block));
    const text = heading ? document.folded.slice(block.span.start, block.span.end) : '';
    const result = RESULT_HEADING.test(text) && (block.kind === 'heading' || !STATES_VALUE.test(text));
    const goal = heading && GOAL_HEADING.test(text) && !result;
    if (goal || (!result && goals.has(block.parent))) goals.add(index);
    const task = heading && TASK_HEADING.test(text);
    if (task || (!goal && tasks.has(block.parent))) tasks.add(index);
    const view = VIEW_HEADING.test(text) ? block.span.start : goal ? undefined : views.get(block.parent);
    if (view !== undefined) views.set(index, view);
    const looksBack = block.kind !== 'table' && LOOKS_BACK.test(document.folded.slice(block.span.start, Math.min(block.span.end, block.span.start + 200)));
    if (result || looksBack || (inherited && !goal) || (report && block.parent < 0 && !goal)) results.add(index);
    if ((heading && SCORING_HEADING.test(text) && !STATES_VALUE.test(text)) || ((!goal || STATES_VALUE.test(text)) && scoring.has(block.parent)))
      scoring.add(index);
    const runIn = /^[^:;.]{3,50}:/u.exec(document.folded.slice(block.span.start, Math.min(block.span.end, block.span.start + 60)));
    if (runIn && block.kind !== 'table' && /^(?:tổng )?(?:kinh phí|nguồn vốn|dự toán|nguồn kinh phí)/u.test(runIn[0])) funding.add(index);
    if ((block.parent >= 0 && funding.has(block.parent)) || (heading && FUNDING_HEADING.test(text) && !/chỉ tiêu|mục tiêu/u.test(text))) funding.add(index);
  });
  const isArticle = head.isReported;
  const issued = head.issuedOn ? Number(head.issuedOn.slice(0, 4)) : null;
  const firstYear = head.period.from ?? (isOfOneYear(head, document) ? head.period.to : null) ?? issued;
  const firstProse = document.blocks.findIndex((block) => block.kind === 'paragraph' || block.kind === 'item');
  const isScoring = head.title !== null && /chấm điểm|thang điểm|tính điểm|bộ tiêu chí/iu.test(head.title);
  return {
    document,
    isNorm: RULE_TYPES.has(head.type ?? '') || setsNorms(head),
    firstYear,
    pageYear: isArticle ? yearOfPage(document.folded) : null,
    resultBlocks: results,
    fundingBlocks: funding,
    goalBlocks: goals,
    taskBlocks: tasks,
    viewBlocks: views,
    pastTerms: pastTerms(document),
    firstProse: firstProse < 0 ? document.blocks.length : firstProse,
    isPreamble: preambles(document),
    blockCues: cuesOfBlocks(document),
    isArticle,
    firstAim: isArticle ? firstAim(document, head.title !== null && (head.number !== null || head.issuer !== null)) : 0,
    isFurniture: furniture(document, isArticle),
    place: head.place,
    scores: (block) => isScoring || scoring.has(block),
  };
}

const SET_BY_OTHERS = /^(?:căn cứ|xét|theo đề nghị|thực hiện (?:nghị quyết|quyết định|kế hoạch|chương trình|chỉ thị|công văn|thông báo|kết luận|luật))/u;
const LEADS_TO_DOCUMENT = /^căn cứ|^xét|ban hành|như sau/u;

/** "Căn cứ …", "Thực hiện Nghị quyết …, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:": what others have set. */
function preambles({ blocks, folded }: MatchedText): (block: number) => boolean {
  const known = new Map<number, boolean>();
  const read = (index: number): boolean => {
    const block = blocks[index] as Block;
    if (block.kind === 'table' || (block.marker !== null && block.kind !== 'paragraph')) return false;
    const { start, end } = block.span;
    return SET_BY_OTHERS.test(folded.slice(start, start + 40)) && LEADS_TO_DOCUMENT.test(folded.slice(start, Math.min(end, start + 1500)));
  };
  return (block) => {
    const found = known.get(block) ?? read(block);
    known.set(block, found);
    return found;
  };
}

function cuesOfBlocks({ blocks, folded }: MatchedText): (block: number) => CuePositions {
  let kept: { readonly block: number; readonly cues: CuePositions } | null = null;
  return (block) => {
    if (kept?.block !== block) kept = { block, cues: cuePositions(folded, (blocks[block] as Block).span) };
    return kept.cues;
  };
}

/** Fewer blocks and characters are a sentence or two that somebody asks about: they need not say that they speak of aims. */
const ARTICLE = 4;
const SNIPPET = 700;

/** A goal that is aimed at, not one that was met ("vượt mục tiêu", "so với chỉ tiêu", "(kế hoạch 87%)"). */
const AIM =
  /(?<!(?:vượt|so với|đạt|hoàn thành|bằng|nhiều|trong khi|nghị quyết) |\()(?:mục tiêu|chỉ tiêu|phấn đấu|định hướng|hướng tới|kế hoạch (?:phát|thực hiện|hành|năm \d|triển|chuyển|số|\d+\/)|chiến lược|đặt ra|đề ra|lộ trình|theo (?:kế hoạch|đề án|chương trình|nghị quyết)(?: này)?,)(?! (?:\d|trên \d|dưới \d|này (?:đã|đều)))/gu;

/** `announces`: the article names a plan that it reports on, whose aims it may tell without the word, unless it tells how they were met. */
function firstAim({ folded, blocks }: MatchedText, announces: boolean): number {
  let met = false;
  for (let match = AIM.exec(folded); match !== null; match = AIM.exec(folded)) {
    const { index } = match;
    const rest = restOfSentence(folded, index);
    if (MET.test(beginningOfSentence(folded, index) + rest)) met = true;
    else if (!VAGUE.test(rest) || SAYS_HOW_MUCH.test(rest)) {
      AIM.lastIndex = 0;
      return index;
    }
  }
  const looksAhead = announces || (folded.match(AHEAD)?.length ?? 0) >= OFTEN;
  const asked = blocks.length < ARTICLE && folded.length < SNIPPET;
  return asked || (looksAhead && !met) || (WILL_BE.test(folded) && !HAS_BEEN.test(folded)) ? 0 : folded.length;
}

/** The end of an article that told its aims before: nothing in it has been reached. */
const WILL_BE = /(?:^|[ \n"“(,;])(?:sẽ|tiếp tục|cần|phải) /u;
const HAS_BEEN =
  /(?:^|[ \n"“(,;])(?:đã|vừa|ước|tính đến|đạt được|(?<!(?:thực|phát|thể|xuất|biểu|tái) )hiện|hiện nay|đến nay|kết quả|so với cùng kỳ|thống kê|tháng đầu năm|qua)(?![\p{L}])/u;

/** A page of a resolution that says so again and again sets what is to be. */
const AHEAD = /(?:^|[.:;\n] ?)đến (?:hết |cuối )?năm 20\d\d[, ]/gu;
const OFTEN = 2;

/** "tạo tiền đề hướng tới phổ cập giáo dục" aims at nothing that is counted. */
const VAGUE = /^(?:hướng tới|định hướng|lộ trình)/u;
const SAYS_HOW_MUCH = /[%:]|(?:đạt|trên|tối thiểu|ít nhất|khoảng|giảm|tăng) \d|(?:đến|tới|vào) năm \d/u;

/** So much around an aim is looked at; most sentences are shorter. */
const AROUND = 160;

function beginningOfSentence(folded: string, at: number): string {
  const before = folded.slice(Math.max(0, at - AROUND), at);
  return before.slice(before.search(/[.;\n][^.;\n]*$/u) + 1);
}

const restOfSentence = (folded: string, at: number): string => /^[^.;\n]*/u.exec(folded.slice(at, at + AROUND))?.[0] ?? '';

/** "100% các chỉ tiêu đều đạt và vượt kế hoạch đề ra", "chỉ tiêu Đề án là 85%" in brackets: aims that were met. */
const MET =
  /(?:chỉ tiêu|mục tiêu) (?:đều |cơ bản )?(?:đã )?(?:đạt|vượt|hoàn thành)|(?:đạt|vượt)(?: (?:và|hoặc) (?:đạt|vượt))?(?: \d[\d.,]*\s?%)?(?: so với)? (?:các )?(?:kế hoạch|chỉ tiêu|mục tiêu)|so với (?:mục tiêu|chỉ tiêu|kế hoạch)|kết quả thực hiện (?:một số |các |những )?(?:chỉ tiêu|mục tiêu)|sau \d{1,2} năm (?:thực hiện|triển khai)|tổng kết (?:thực hiện |\d{1,2} năm )/u;

/** "Tán thành những nội dung đánh giá kết quả nhiệm kỳ …": what a congress looks back on. */
const LOOKS_BACK =
  /^(?:[\divx]{1,4}[.)-] ?)?(?:đại hội |hội nghị |hội đồng nhân dân (?:tỉnh |huyện |xã )?)?(?:cơ bản )?(?:tán thành|thông qua|nhất trí|thống nhất)(?![\p{L}\p{M}])[^.:;]{0,120}(?:đánh giá|kết quả)/u;

const isShort = (block: Block): boolean => block.kind === 'heading' || block.span.end - block.span.start <= 60;
