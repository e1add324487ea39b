/** Tells what was reached, or is reported, from what is aimed at. */
import { type CuePositions, wordStart } from './cue-positions.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frames.ts';
import type { RefusalContext } from './refusal-context.ts';

/** After a result the text from `start` on goes on with results, until it names a year of its own or what is still to be done. */
export const goesOnReporting = (draft: Draft, frame: Frame | undefined, clause: CuePositions, start = 0): boolean =>
  !(draft.period?.via === 'clause' && (draft.period.span?.start ?? start) >= start) && !frame?.intent && !clause.before(TO_BE_DONE, draft.node.start);
const TO_BE_DONE = /(?:^|[ \n"“'(,:;/–-])(?:phấn đấu|nâng|đưa|hướng|dự kiến|sẽ|cần|tiếp tục|quyết tâm|tăng lên|giảm xuống|giảm còn|lên|xuống)(?![\p{L}])/u;

/** "đến năm 2030", "giai đoạn 2026 - 2030": a year to come, as against "năm 2025". */
export const isAhead = (folded: string, { period }: Draft): boolean =>
  period?.span != null && /^(?:đến|tới|trước|giai đoạn|thời kỳ|nhiệm kỳ|từ)/u.test(folded.slice(period.span.start, period.span.end));

/** "Tổng vốn đầu tư toàn xã hội thực hiện đạt 45.000 tỷ đồng" under a heading of goals. */
const INVESTED = /(?:^|tổng |số )vốn [^,;.]{3,60} thực hiện đạt/u;

/** What reports, not plans. */
export const STATISTICS =
  /(?:^|[ \n"“'(,:;/–-])(?:kết quả (?:thực hiện )?(?:năm|quý|giai đoạn|nhiệm kỳ) \d|đã đạt (?:được )?(?:nhiều |những |một số )?kết quả|theo thống kê|thống kê (?:của|cho thấy|sơ bộ)|tính đến (?:tháng|ngày|nay|hết|cuối|thời điểm)|(?:\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) tháng(?: đầu)? năm|\d{1,2} tháng qua|tháng đầu năm|hiện nay(?! (?:lên|xuống|nâng|tăng|giảm|còn))|(?<!(?:phát|thực|thể|xuất|biểu|tái) )hiện (?:có(?! (?:và|được|bị)(?![\p{L}])|[,.;])|toàn|cả|trên địa bàn|tỉnh|thành phố|huyện|xã|mất|chiếm|đang|tỷ lệ)|theo (?:tổng cục |cục )?thống kê|theo (?:báo cáo|đánh giá)(?! tác động)|qua (?:rà soát|điều tra|khảo sát)|số liệu của|(?<!(?:năm|tháng|kỳ) )trước đó,|theo (?:số liệu|kết quả) (?:công bố|xếp hạng|đánh giá|điều tra|khảo sát|thống kê|rà soát|tổng hợp|báo cáo|tổng điều tra))(?!ang)/u;
const COMPARED_RESULT =
  /so với cùng kỳ|(?:tạp chí|độc giả|chuyên trang)(?: \S{1,20}){0,4} bình chọn|đạt (?:hơn |trên |gần )?(?!100\s?% chỉ tiêu)\d[\d.,]*\s?% (?:chỉ tiêu|kế hoạch)|bằng \d[\d.,]*\s?% (?:dự toán|kế hoạch|so với|cùng kỳ|chỉ tiêu)|(?:vượt|đạt) (?!100\s?% chỉ tiêu)\d[\d.,]*\s?% (?:kế hoạch|dự toán|chỉ tiêu|so với)|vượt (?!mức )(?:[^ .;,\d]{1,12} ){0,6}(?:kế hoạch|chỉ tiêu|mục tiêu)|% so với (?:kế hoạch|dự toán|chỉ tiêu)/u;
/** "tỷ lệ giải ngân vốn đầu tư công đạt 95% kế hoạch", "Kéo giảm 5% số vụ so với cùng kỳ": under a heading of goals. */
const SETS_OUT = /^(?:[-+•] )?(?:phấn đấu )?(?:(?:tỷ lệ )?giải ngân|(?:kéo |tiếp tục (?:kéo )?|làm )?giảm )/u;
/** "- Thu ngân sách đạt 9.000 tỷ đồng, bằng 105% dự toán Trung ương giao": a line under a heading of goals, and the sum itself. */
const ASSIGNED = /dự toán (?:năm \d{4} )?(?:do |được )?(?:trung ương|tw|bộ tài chính|chính phủ|thủ tướng chính phủ|hđnd tỉnh|tỉnh) giao/u;
const isBudgeted = ({ block, clause, node }: Draft, folded: string, { document }: RefusalContext): boolean =>
  document.blocks[block]?.kind === 'item' &&
  !folded.startsWith('bằng', node.start) &&
  ASSIGNED.test(folded.slice(clause.start, Math.min(clause.end, clause.start + 300)));
/** "tái đắc cử với 98,5% số phiếu", "465 đại biểu tán thành". */
const VOTES = /^ ?(?:tổng )?(?:số )?(?:phiếu(?! (?:khảo|điều|hỏi|thu))|đại biểu (?:tán thành|biểu quyết|có mặt))/u;
const NEAR_VOTES = 30;
/** "đạt 97,2%, vượt 0,2% so với mục tiêu 97%": even where the clause opens with "Chỉ tiêu". */
const MET = /vượt (?:\d[\d.,]*\s?% )?(?:so với )?(?:mục tiêu|chỉ tiêu|nghị quyết|kế hoạch)(?![\p{L}])/u;
const STRIVES = /(?:^|[ \n"“'(,:;/–-])(?:phấn đấu|quyết tâm|dự kiến|sẽ|hoàn thành và vượt|đạt và vượt)(?![\p{L}])/u;
const DONE =
  /(?:^|[ \n"“'(,:;/–-])(?:đã|ước đạt|ước thực hiện|ước|(?<!(?:phát|thực|thể|xuất|biểu|tái) )hiện (?:nay(?! (?:lên|xuống|nâng|tăng|giảm))|có(?! (?:và|của|được) )|đạt|là|còn|ở mức|chiếm)|đến nay|tính đến|(?<!(?:giá|thu nhập|chi phí) )thực tế|trước đó|vừa qua|năm qua|thực hiện đạt|vẫn còn|(?<!(?:nông thôn|đô thị|phát hiện|mắc|nhiễm|lao|hiv|bệnh nhân|tuyển|cấp|thành lập|đăng ký|kết nạp|xây dựng|trồng|kiểu) )mới (?:có|đạt)|ghi nhận|(?<!(?:phát|thực|thể|xuất|biểu|tái) )hiện(?= (?:\d|mới|chỉ|khoảng|trên \d|dưới \d|hơn \d|gần \d))|kết quả (?:quý|năm|tháng|kỳ))(?![\p{L}])/u;

export function isResult(draft: Draft, frame: Frame | undefined, clause: CuePositions, aims: boolean, context: RefusalContext): boolean {
  const year = draft.period && draft.period.via !== 'title' && draft.period.via !== 'table' ? draft.period.to : null;
  if (year !== null && context.firstYear !== null && (year < context.firstYear || endsAsItBegins(draft, context.firstYear))) return true;
  if (year !== null && context.pageYear !== null && year < context.pageYear && !aims) return true;
  if (context.resultBlocks.has(draft.block) && !aims) return true;
  if (clause.between(VOTES, draft.node.end, draft.node.end + NEAR_VOTES)) return true;
  if (clause.anywhere(MET) && !clause.anywhere(STRIVES)) return true;
  if (draft.node.start < (context.pastTerms.get(draft.block) ?? 0)) return true;
  const view = context.viewBlocks.get(draft.block);
  if (view !== undefined && !aims && (draft.period?.span ?? { start: -1 }).start < view) return true;
  const { folded } = context.document;
  const isGoal = context.goalBlocks.has(draft.block);
  const setsOut = isGoal && draft.node.meaning.value.form === 'percent' && SETS_OUT.test(folded.slice(draft.clause.start, draft.clause.end));
  if (!aims && !setsOut && !(isGoal && isBudgeted(draft, folded, context)) && draft.op !== '>=' && draft.op !== '<=' && clause.anywhere(COMPARED_RESULT))
    return true;
  const before = (most: number) => {
    const stretch = folded.slice(wordStart(folded, Math.max(draft.clause.start, draft.node.start - most), draft.clause.start), draft.node.start);
    return draft.inBrackets ? stretch : stretch.slice(stretch.lastIndexOf(')') + 1);
  };
  const own =
    frame === undefined
      ? before(60)
      : frame.left.length === 0
        ? withoutMember(sinceLast(before(40), frame.intent || isAhead(folded, draft)))
        : folded.slice((frame.left[0] ?? frame.amount).start, draft.node.meaning.baseline ? frame.amount.start : frame.amount.meaning.valueSpan.start);
  const indicator = draft.indicator
    .map(({ start, end }) => folded.slice(start, end))
    .join(' ')
    .slice(0, LONGEST_PHRASE)
    .replace(WHICH, '  ')
    .slice(0, 60);
  const invested = isGoal && INVESTED.test(folded.slice(draft.clause.start, draft.node.meaning.valueSpan.start)) ? own.replace('thực hiện đạt', ' ') : own;
  if (DONE.test(withoutPassive(invested)) || isUnmet(draft, folded) || clause.before(NOT_MET, draft.node.start)) return true;
  const acts = isGoal && draft.rules.includes('target/action') && !DONE.test(own);
  const isAim = aims || acts || (draft.period?.via === 'clause' && isAhead(folded, draft));
  return DONE.test(withoutPassive(isAim ? indicator.replace(ALREADY, ' ') : indicator));
}

/** "hiện đạt 60%, phấn đấu đạt 80%": what is still aimed at is told behind the comma. */
const sinceLast = (stretch: string, anew: boolean): string => (anew ? stretch.slice(stretch.lastIndexOf(', ') + 1) : stretch);

/** "93% số người đã chẩn đoán được điều trị, 90% …": the member of the list before; where it was a result, this one goes on with it. */
function withoutMember(stretch: string): string {
  const past = stretch.lastIndexOf('đã ');
  const treated = past >= 0 && stretch.endsWith(', ') && stretch.includes(' được ', past + 3) && !/^(?:có|đạt|được) /u.test(stretch.slice(past + 3));
  return treated ? stretch.slice(0, past) : stretch;
}

/** "Các chỉ tiêu chưa đạt: …", "đạt 112 triệu đồng, trong khi mục tiêu là 110 triệu đồng". */
const NOT_MET = /(?:chỉ tiêu|mục tiêu) (?:chưa|không) (?:đạt|hoàn thành)|trong khi (?:mục tiêu|chỉ tiêu|kế hoạch)(?![\p{L}])/u;
/** "Chỉ tiêu 30% bếp ăn tập thể truy xuất được nguồn gốc không hoàn thành". */
function isUnmet({ node, clause }: Draft, folded: string): boolean {
  if (!/(?:chỉ tiêu|mục tiêu)(?: (?:về|là|trên|ít nhất|tối thiểu))? $/u.test(folded.slice(Math.max(clause.start, node.start - 24), node.start))) return false;
  return /(?:không|chưa) (?:hoàn thành|đạt)(?: (?:kế hoạch|mục tiêu|chỉ tiêu|yêu cầu))?\s?(?:[.,;(]|$)/u.test(
    folded.slice(node.end, Math.min(clause.end, node.end + 160)),
  );
}

/** "100% bãi chôn lấp đã đóng cửa được cải tạo" says of an aim which things are meant. */
const ALREADY = /(?<=^| )đã(?= )/gu;

const LONGEST_PHRASE = 140;
/** "duy trì các nhóm đối tượng đã tham gia đạt 100%" */
const UPHELD = /(?<=^| )(?:duy trì|giữ vững) [^,;.]{0,80}/gu;
/** Of those "đã đóng cửa" the sentence says what is to be done with them: "… được cải tạo". */
const WHICH = /(?<= )đã(?= (?!được|có |hoàn thành|đạt )[^,;.]{3,30} được )/gu;

/** "Tỷ lệ lấp đầy các khu công nghiệp đã đi vào hoạt động", "100% cụm công nghiệp đã thành lập có chủ đầu tư", but not "03 khu công nghiệp đã đi vào hoạt động". */
const AT_WORK = /(?<= )đã (?:đi vào (?:hoạt động|vận hành)|thành lập)(?= |$)/gu;
const AT_WORK_AND = /(?<= )đã (?:đi vào (?:hoạt động|vận hành)|thành lập)(?= (?:có|được|hoàn thành) )/gu;

/** "nhiệm kỳ 2016 - 2021" in a plan from 2021 on. */
const endsAsItBegins = ({ period }: Draft, firstYear: number): boolean => period?.from != null && period.from < firstYear - 1 && period.to === firstYear;

/** "đã được số hóa" and "các điểm đen hiện có" describe a thing, and are no result of the plan. */
const withoutPassive = (text: string): string =>
  text
    .replace(text.startsWith('tỷ lệ') ? AT_WORK : AT_WORK_AND, ' ')
    .replace(WHICH, '  ')
    .replace(UPHELD, ' ')
    .replace(/đã (?:được|đưa|ban hành|phê duyệt|đề ra|số hóa)|(?<=\p{L} )hiện có(?=$|[,.;]| (?:và|được|bị|trên)(?![\p{L}]))/gu, ' ');
