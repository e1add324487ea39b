/** Money and shares that are set aside for a task, and no targets. */
import type { CuePositions } from './cue-positions.ts';
import type { Draft } from './draft.ts';
import { isMoney, unitOf } from './draft-units.ts';
import type { Frame } from './frames.ts';
import type { RefusalContext } from './refusal-context.ts';

/** "được bồi dưỡng 500.000 đồng/người": what somebody is paid. */
const PAID = /được (?:bồi dưỡng|chi trả|trả|hưởng|nhận|cấp|thưởng|thanh toán|chi)(?: \S{1,12}){0,3} $/u;
const SUPPORTS = /(?:chi trả|hỗ trợ|trợ cấp|phụ cấp|học bổng|mức vay|cho vay)(?![\p{L}])/u;
const COSTS =
  /kinh phí|tổng mức đầu tư|dự toán|vốn sự nghiệp|vốn đối ứng|nguồn vốn|nhu cầu vốn|tổng vốn của|vốn thực hiện|ngân sách (?:tỉnh|trung ương|địa phương|cấp)/u;
/** "Tổng chi ngân sách địa phương" is what a plan sets, and not what something costs. */
const BUDGET = /^(?:tổng )?(?:thu|chi)(?: cân đối| nội địa)? ngân sách/u;
const BUDGET_GIVES = /ngân sách (?:trung ương|địa phương|tỉnh|huyện|xã|nhà nước)\s?(?:bảo đảm|đảm bảo|hỗ trợ|cấp|chi|bố trí)/u;
const NEEDS_MONEY = /(?:nhu cầu|cơ cấu|nguồn|tổng) vốn(?![\p{L}]| đầu tư)/u;
/** "Khởi công cầu vượt, vốn 2.300 tỷ đồng". */
const PRICED = /(?:^|[ \n"“'(,:;/–-])(?:tổng )?(?:vốn|mức đầu tư|trị giá|chi phí) (?:gần |hơn |trên |khoảng )?$/u;
/** "cho vay, nhưng không quá 100 triệu đồng". */
const CAPPED = / nhưng $/u;
/** "chi cho văn hóa tối thiểu 2% tổng chi ngân sách": a share that is set aside. */
const SPENDS = /(?:^|[ \n"“'(,:;/–-])chi (?:cho|thường xuyên|ngân sách|sự nghiệp|đầu tư)(?![\p{L}])/u;
const OF_SPENDING = /^ ?tổng (?:số )?chi(?![\p{L}])/u;
export const OF_COSTS = /^ ?(?:chi phí|kinh phí|lãi suất|lệ phí|phí|học phí|giá trị hợp đồng|tiền|đơn giá)(?![\p{L}])/u;
export const NEAR_PRICE = 24;
const ALLOTS = /(?:bố trí|dành(?! cho (?:trẻ|người|phụ nữ|thanh|thiếu|học sinh|khách|công nhân|giao thông|cây xanh))|phân bổ|trích|cấp bù|cân đối)(?![\p{L}])/u;
/** So far before its money a word of support or of allotting stands. */
const [NEAR_SUPPORT, NEAR_ALLOTTING] = [80, 70];

export function isFunding(draft: Draft, frame: Frame | undefined, cues: CuePositions, context: RefusalContext): boolean {
  const { value, verb } = draft.node.meaning;
  const at = draft.node.start;
  const money = isMoney(unitOf(draft, context.document.folded));
  const measured = frame?.left.some((node) => node.kind === 'measure') ?? false;
  if ((money || (value.form === 'percent' && !measured && verb === null && draft.op === '=')) && context.fundingBlocks.has(draft.block)) return true;
  const isBudget = draft.indicator.some(({ start }) => BUDGET.test(context.document.folded.slice(start, start + 40)));
  if (money && (cues.between(SUPPORTS, at - NEAR_SUPPORT, at) || (!isBudget && cues.before(COSTS, at)))) return true;
  if (cues.before(BUDGET_GIVES, at)) return true;
  if (money && cues.between(PAID, at - NEAR_SUPPORT, at)) return true;
  if (money && cues.between(CAPPED, at - NEAR_PRICE, at)) return true;
  if (value.form === 'percent' && cues.before(SPENDS, at) && cues.between(OF_SPENDING, draft.node.end, draft.node.end + NEAR_PRICE)) return true;
  if (value.form === 'percent' && !measured && cues.before(NEEDS_MONEY, at)) return true;
  if (money && cues.between(PRICED, at - NEAR_PRICE, at)) return true;
  if (value.form === 'percent' && cues.between(SUPPORTS, at - NEAR_SUPPORT, at) && cues.between(OF_COSTS, draft.node.end, draft.node.end + NEAR_PRICE))
    return true;
  const source =
    frame &&
    value.form === 'percent' &&
    (frame.amount.meaning.verb === null || frame.amount.meaning.verb === 'chiếm') &&
    frame.amount.meaning.change === null &&
    /^(?:ngân sách|nguồn(?! thu)|vốn)/u.test(context.document.folded.slice((frame.left[0] ?? frame.amount).start, frame.amount.start));
  if (source && !frame.intent) return true;
  return !measured && (money || value.form === 'percent') && cues.between(ALLOTS, at - NEAR_ALLOTTING, at);
}

/** Money that is no target: what a share behind it is a share of is none either. */
export const isSpent = (draft: Draft, folded: string): boolean =>
  draft.refusal === 'funding' || (draft.refusal === 'weak-count' && isMoney(unitOf(draft, folded)));
