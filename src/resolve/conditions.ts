/** Thresholds and conditions of a rule: whoever meets them, gets or must do something. */
import type { ClauseCues } from './clause-cues.ts';
import type { CuePositions } from './cue-positions.ts';
import type { Draft } from './draft.ts';
import { isMoney, unitOf } from './draft-units.ts';
import type { Frame } from './frames.ts';
import { NEAR_PRICE, OF_COSTS } from './funding.ts';
import type { RefusalContext } from './refusal-context.ts';
import { keysOf } from './words.ts';

const CONDITION =
  /(?:^|[ \n"“'(,:;/–-])(?:nếu|(?<!số )trường hợp|thì|mức hỗ trợ|được hỗ trợ|hỗ trợ tối đa|mức đóng|mức hưởng(?! thụ)|mức thưởng|niên hạn|thang điểm|trừ điểm|chấm điểm|được cộng|mức phạt|(?<!xử |án )phạt(?! (?:tù|cải tạo))|phụ cấp|(?<!trừ )trợ cấp(?! (?:xã hội|hưu trí|bảo hiểm|bhxh|thất nghiệp))|áp thuế|thuế suất|lãi suất|miễn(?! (?:phí|dịch))|miễn giảm|là (?:cơ sở|đơn vị|hộ|doanh nghiệp|công trình|đối tượng|người) có|chỉ (?:được|xét|xem xét|công nhận|giải ngân|cấp)|mức chi(?! tiêu)|chế độ (?:dinh dưỡng|phụ cấp|bồi dưỡng|công tác phí|đãi ngộ|tiền lương|tiền thưởng)|mức giá|giá thuê|cam kết (?:làm việc|công tác|phục vụ))(?![\p{L}])/u;
/** What follows for whoever passes a bound: "trên 20% buộc hạ tải", "từ 2 vụ trở lên phải kiểm điểm". */
const CONSEQUENCE =
  /(?:^|[ \n"“'(,:;/–-])(?:(?:đều )?bị (?:xử|phạt|nhắc|trả|buộc|thu hồi|trừ|kỷ luật|hạ|đình chỉ|cắt|loại|cảnh cáo|tạm)|buộc|phải (?:kiểm điểm|báo cáo|có báo cáo|giải trình|có giải trình|chịu trách nhiệm|tạm dừng|dừng|đóng cửa)|không được (?:xét|công nhận|khen|bầu|hưởng|giao|cấp|đề nghị)|(?:được|sẽ được) (?:cộng|thưởng|khen)|có thể (?:điều chỉnh|xem xét|được))(?![\p{L}])/u;
/** "điểm tập kết rác bảo đảm khoảng cách đến nhà dân tối thiểu 20 m". */
const DISTANCE = /(?:bảo đảm|đảm bảo|có) (?:khoảng cách|cự ly)/u;
const LENGTHS = /^(?:m|km|cm|mét)$/u;
/** "nồng độ cồn vượt quá 80 miligam". */
const PASSES = /(?<!không |chưa )(?:vượt (?:quá|mức|ngưỡng)|quá) $/u;
/** "xe chở quá tải trên 10%". */
const OVERLOADED = /(?:quá tải(?: trọng)?|quá tốc độ|nồng độ cồn) $/u;
/** "Vé tham quan được giảm 20%", "được giảm 100% phí". */
const RELIEF = /^(?:được|sẽ được) (?:giảm|miễn)/u;
/** "được hưởng 80% chi phí", "mức lương cơ sở tăng lên 2,34 triệu đồng": what everybody gets by law. */
const ENTITLED = /(?:^|[ \n"“'(,:;/–-])(?:được hưởng(?: mức)?|mức lương (?:cơ sở|hưu|tối thiểu)(?: \p{L}+){0,5}) $/u;
/** "chuẩn nghèo … từ 1,5 triệu đồng trở xuống": whom a line divides. */
const POVERTY_LINE = /chuẩn (?:hộ )?(?:nghèo|cận nghèo)(?![\p{L}])/u;
const PRICE = /(?:^|[ \n"“'(,:;/–-])(?:vé|phí|lệ phí|giá|giá vé|cước|tiền thuê|thuế|học phí)(?![\p{L}])/u;
/** "xã có từ 0,5% dân số trở lên là người nghiện được xác định là địa bàn trọng điểm": what whoever has so much is called. */
const DEFINED = /(?:^|[ \n"“'(,:;/–-])được (?:(?:xác định|coi|gọi|hiểu|tính) là|đưa vào danh (?:mục|sách)|xếp (?:loại|vào))(?![\p{L}])/u;
/** "trường có từ 02 điểm trường trở lên được bố trí thêm nhân viên": what whoever has so many gets or must do; the plan's own subject ("toàn tỉnh có từ …") has no such. */
const THOSE_WITH = /^[^,;.]{0,40}(?:^| )trở lên (?:được|phải|thì|mới)(?![\p{L}])/u;
const OF_THE_WHOLE = /^(?:toàn|cả|tỉnh|thành phố|huyện|ngành|phấn đấu)(?![\p{L}])/u;
/** So far behind its bound it stands. */
const NEAR_CONSEQUENCE = 90;
/** "chỉ mở lớp khi có từ 20 học viên trở lên", and not "tiếp tục cho đến khi đạt 100%". */
const ONCE =
  /(?<!(?:đến|tới|trước|sau) )khi (?:đã )?(?:có|đủ|có đủ|đạt|tập hợp)(?: (?:mức |tổng )?(?:tiêu thụ|công suất|diện tích|doanh thu|số lượng|quy mô)(?: \p{L}{1,8}){0,3})?(?: (?:đủ|được|từ|trên|hơn|ít nhất|tối thiểu|khoảng|không dưới))? $/u;
const THEN = /(?:^|[ \n"“'(,:;/–-])thì(?![\p{L}])/u;
const GRADES = /xếp loại/u;
/** From so much damage on something is paid; to have less of it is a goal. */
const DAMAGE = /(?:^|[ \n"“'(,:;/–-])thiệt hại(?![\p{L}])/u;
/** So far behind a mark of a condition its value may stand; behind "hỗ trợ" right after it. */
const [NEAR_MARK, AT_MARK] = [40, 4];
/** Who is supported ("hỗ trợ 60 hộ nghèo"), as against what is given. */
const SUPPORTED =
  /^(?:người|hộ|hội viên|phụ nữ|thanh niên|học sinh|sinh viên|học viên|lao động|doanh nghiệp|hợp tác xã|htx|tổ hợp tác|cơ sở|trang trại|nạn nhân|nông dân|trẻ|gia đình|đối tượng|bệnh nhân|xã|thôn|bản|ấp|làng|đơn vị|trường|dự án)(?![\p{L}])/u;
const POPULATION_MARKS = new Set(['hỗ trợ', 'được hỗ trợ']);

/** "Tỷ lệ người khuyết tật được hỗ trợ sinh kế đạt 90%": whose rate it is, and no condition. */
const POPULATION = /(?:được (?:hỗ trợ|miễn)|trợ cấp|phụ cấp)(?![\p{L}])/gu;
const SHARE_OR_NUMBER = /^(?:tỷ lệ|tỷ trọng|tổng số|số)/u;

export function isCondition(frame: Frame | undefined, { cues, conditionMarkBefore }: ClauseCues, draft: Draft, folded: string): boolean {
  const at = draft.node.start;
  const [head] = frame?.left ?? [];
  const population = head !== undefined && SHARE_OR_NUMBER.test(head.key) ? head.start : at;
  if (cues.before(CONDITION, population) || (population < at && CONDITION.test(folded.slice(population, at).replace(POPULATION, ' ')))) return true;
  const reduces = draft.change === 'decrease';
  const capped = draft.op === '<=' || draft.op === '<';
  if (!reduces && !capped && cues.before(DAMAGE, at)) return true;
  if (cues.anywhere(THEN) || (cues.anywhere(GRADES) && draft.node.meaning.value.form !== 'percent')) return true;
  const thresholds =
    draft.op !== '=' &&
    draft.change === 'level' &&
    frame !== undefined &&
    frame.right[0] !== undefined &&
    /^(?:phải|được|thực hiện|trở lên phải|bắt buộc)/u.test(frame.right[0].key) &&
    !(frame.left[0]?.kind === 'measure') &&
    draft.node.meaning.value.form !== 'percent' &&
    draft.node.meaning.value.nounSpan == null;
  if (thresholds || (frame?.right[0]?.key === 'phải' && draft.op !== '=')) return true;
  const { start, end } = draft.node;
  if (cues.between(ONCE, start - NEAR_MARK, draft.node.meaning.valueSpan.start)) return true;
  if (cues.between(OVERLOADED, start - NEAR_PRICE, start)) return true;
  if (draft.op !== '=' && cues.between(FOR_THOSE, start - NEAR_CONSEQUENCE, draft.node.meaning.valueSpan.start)) return true;
  if (cues.between(ENTITLED, start - NEAR_MARK * 2, start)) return true;
  if (isMoney(unitOf(draft, folded)) && cues.before(POVERTY_LINE, start)) return true;
  if (LENGTHS.test(unitOf(draft, folded)) && cues.between(DISTANCE, start - NEAR_MARK, start)) return true;
  if (draft.op === '=' && cues.between(PASSES, start - NEAR_PRICE, start)) return true;
  if (cues.between(RELIEF, start, end) && (cues.between(PRICE, start - NEAR_MARK * 2, start) || cues.between(OF_COSTS, end, end + NEAR_MARK))) return true;
  if (draft.op !== '=' && draft.op !== '~' && cues.between(CONSEQUENCE, end, end + NEAR_CONSEQUENCE)) return true;
  if (draft.op !== '=' && draft.node.meaning.verb === 'có' && frame?.left.length && cues.between(DEFINED, end, end + NEAR_CONSEQUENCE)) return true;
  if (draft.op === '>=' && draft.node.meaning.verb === 'có' && isOfThoseWith(draft, folded)) return true;
  const mark = conditionMarkBefore(at);
  if (mark === undefined || (mark.start > population && POPULATION_MARKS.has(mark.key))) return false;
  if (mark.key === 'xếp loại' && draft.part && draft.node.meaning.value.form === 'percent') return false;
  if (mark.key === 'xử phạt' && draft.node.meaning.value.form === 'percent') return false;
  if ((reduces || capped) && mark.key === 'thiệt hại') return false;
  if (mark.key !== 'hỗ trợ') return at - mark.end < NEAR_MARK;
  const countsWho = draft.node.meaning.value.form === 'count' && SUPPORTED.test(unitOf(draft, folded));
  return !countsWho && at - mark.end < AT_MARK;
}

function isOfThoseWith({ clause, node }: Draft, folded: string): boolean {
  const before = folded.slice(clause.start, node.start).trim();
  const behind = folded.slice(node.meaning.valueSpan.end, Math.min(clause.end, node.end + NEAR_CONSEQUENCE));
  return before !== '' && before.length <= NEAR_MARK && !OF_THE_WHOLE.test(before) && THOSE_WITH.test(behind.trimStart());
}

/** "thuế đối với tàu có trọng tải từ 15.000 DWT trở lên", "ưu tiên cho xã còn từ 10% hộ nghèo trở lên": for whom something is done. */
const FOR_THOSE =
  /(?:^|[ ,])(?:đối với|áp dụng cho|ưu tiên(?: \p{L}{1,8}){0,3} cho)(?: [\p{L},]{1,9}){1,8} (?:có|còn)(?: (?:tổng )?(?:trọng tải|công suất|diện tích|chiều dài|chiều cao|quy mô|doanh thu|mức tiêu thụ|tỷ lệ hộ nghèo|tải trọng|dung tích|số người|dân số)(?: \p{L}{1,8}){0,3})? (?:từ |trên |dưới )?$/u;

/** "xử lý nghiêm người có nồng độ cồn trên …": what is acted against. */
const PUNISHED =
  /^(?:xử lý|xử phạt|phạt|kiểm tra|thanh tra|đình chỉ|cảnh cáo|thu hồi|nghiêm cấm|kiên quyết)(?: \S+){0,4} (?:người|cá nhân|tổ chức|cơ sở|doanh nghiệp|đơn vị|dự án|phương tiện|trường hợp|đối tượng|xe|tàu cá) (?:\S+ ){0,4}có /u;

/** "hạn chế cấp phép các lò đốt công suất dưới 300 kg/giờ": how large what is acted against is. */
const AGAINST =
  /^(?:hạn chế|cấm|nghiêm cấm|dừng|chấm dứt|đóng cửa|loại bỏ|thay thế|xóa bỏ|di dời|thu hồi|không (?:cấp phép|cho phép|phát triển|xây dựng))(?: \S+){1,10} (?:công suất|quy mô|diện tích|trọng tải|tải trọng|dung tích|chiều dài)$/u;

/** "Xã có tỷ lệ hộ nghèo trên 25% …": who meets a threshold, not what is to be reached. */
export function isThreshold(draft: Draft, frame: Frame | undefined): boolean {
  if (frame && draft.op !== '=' && [PUNISHED, AGAINST].some((cue) => cue.test(keysOf(frame.left)))) return true;
  if (!frame || draft.op === '=' || draft.op === 'between' || draft.node.meaning.verb === 'đạt') return false;
  const has = frame.left.findIndex((node) => node.key === 'có');
  return (
    has > 0 &&
    frame.left[has + 1]?.kind === 'measure' &&
    !frame.left.slice(0, has).some((node) => node.kind === 'measure') &&
    frame.right.length > 0 &&
    !frame.rightApart
  );
}

/** "đạt trên 95% được 12 điểm", or a document of such bands. */
const SCORES = /(?:được|cộng|trừ|tính|chấm|:)\s?\d+(?:,\d+)?\s?điểm(?!\s?(?:%|phần trăm))/u;
/** Under a heading of goals "Tiếp cận đất đai: 7,2 điểm" is one. */
const SCORES_SAID = /(?:được|cộng|trừ|tính|chấm)\s?\d+(?:,\d+)?\s?điểm(?!\s?(?:%|phần trăm))/u;
/** So far around a draft a band is looked for. */
const BAND = 1000;

export function scoresPoints({ block: index, cell, node: { start, end } }: Draft, block: CuePositions, { scores, goalBlocks }: RefusalContext): boolean {
  if (scores(index)) return true;
  const bands = goalBlocks.has(index) ? SCORES_SAID : SCORES;
  return cell === null && block.anywhere(bands) && block.between(bands, start - BAND, end + BAND);
}
