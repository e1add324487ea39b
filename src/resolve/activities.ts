/** What is counted of meetings, courses, news and the like, and whoever attends them. */
import type { CuePositions } from './cue-positions.ts';
import type { Draft } from './draft.ts';
import { unitOf } from './draft-units.ts';
import type { EarlierDrafts } from './earlier-drafts.ts';
import type { Frame } from './frames.ts';
import { hasWords } from './words.ts';

/** Activities whose count is no target, and what they are counted in. */
const ACTIVITY_UNITS =
  /^(?:lớp|hội nghị|hội thảo|đợt|cuộc|buổi|lần|bài|tin|chuyên mục|chuyên đề|phóng sự|tờ|ấn phẩm|văn bản|kỳ|báo cáo|chuyến|đoàn(?! viên| thể)|khóa|khoá|phiên|sự kiện|chiến dịch|cuốn|quyển|bộ tài liệu|pa nô|băng rôn|áp phích|bản(?= tin)|phiếu|bản tin|chuyên trang|chương trình|tọa đàm|diễn đàn|hội chợ|hội thi|cuộc thi|ngày|giờ|phút|tháng|tuần|kỳ họp|tổ công tác|đoàn kiểm tra|người dự|đại biểu|học phần|tiết|khóa học|lớp tập huấn|bình luận|lượt xem|lượt đọc|trang|giải (?:thể thao|thi đấu|đấu|nhất|nhì|ba|khuyến khích|đặc biệt|thưởng))(?![\p{L}])/u;
/** "500 đoàn viên ra quân", as against "kết nạp 500 đoàn viên". */
const MEMBERS_AT_WORK = /^đoàn viên(?![\p{L}])/u;
/** "làm mát từ 26 độ C trở lên" */
const DEGREES = /^(?:độ|độ c|° ?c)(?: c)?$/u;
const ATTENDERS = /^(?:người|em(?= |$)|học viên|đại biểu|cán bộ|ngày|tiết|phút|giờ)/u;
const READERS = /^(?:bình luận|lượt xem|lượt đọc)/u;
/** "rút ngẫu nhiên 50 hồ sơ, trong đó ít nhất 20 hồ sơ đất đai": how something is looked into. */
const AT_RANDOM = /(?:^|[^\p{L}])(?:ngẫu nhiên|xác suất)(?![\p{L}])/u;
/** "đoàn có từ 5 đến 7 thành viên": who sits in a body, as against "hợp tác xã có 50 thành viên". */
const MEMBERS = /^thành viên(?![\p{L}])/u;
const BODY =
  /(?:^|[^\p{L}])(?:(?<!(?:liên|công|tập|quân|sư) )đoàn(?! thể| viên)|hội đồng|ban chỉ đạo|mỗi (?:tổ|nhóm|đội|ban)|tổ (?:công tác|giúp việc|thư ký|kiểm tra|giám sát|thẩm định|biên tập|liên ngành|soạn thảo))(?: [\p{L}-]+){0,6} $/u;
/** "ký hợp đồng tuyển dụng với 15 doanh nghiệp". */
const SIGNED = /(?:^|[^\p{L}])ký (?:kết|hợp đồng|thỏa thuận|biên bản|quy chế|chương trình|cam kết)(?![\p{L}])/u;
const WITH = / với $/u;
/** "bản tin cuối tuần, thời lượng từ 15 phút trở lên": how long each is. */
const LENGTH = /(?:^|, |mỗi [\p{L} ]{2,20} )(?:thời lượng|dung lượng) $/u;
const LENGTHS_OF_TIME = /^(?:phút|giây|trang|tiết)(?![\p{L}]|\/(?:ngày|tuần|tháng|năm|người))/u;

/** `carried`: it leans on a draft that was accepted, and needs no sign of its own. */
export function isActivity(draft: Draft, frame: Frame | undefined, earlier: EarlierDrafts, carried: boolean, folded: string, cues: CuePositions): boolean {
  const { value, verb, reached, change } = draft.node.meaning;
  const unit = unitOf(draft, folded);
  if (READERS.test(unit) || isAttendance(draft, folded)) return true;
  if (value.form === 'count' && isOfWork(draft, unit, cues)) return true;
  if (DEGREES.test(unitOf(draft, folded, 2)) && change === null && !reached) return true;
  if (LENGTHS_OF_TIME.test(unit) && cues.between(LENGTH, draft.node.start - NEAR, draft.node.start) && !reached && change === null) return true;
  if (draft.part && value.form === 'count' && frame?.left[0]?.kind === 'activity') return true;
  if (carried || (value.form !== 'count' && value.form !== 'quantity') || (frame?.left.some((node) => node.kind === 'measure') ?? false)) return false;
  const acts = frame?.left.some((node) => node.kind === 'activity' && node.key !== 'mở') ?? false;
  if (acts && value.form === 'count') return true;
  if (value.form === 'quantity' && draft.op !== '=' && frame && tellsPeople(frame, folded)) return true;
  if (value.form === 'count' && earlier.last?.refusal === 'activity' && earlier.last.clause === draft.clause && isWhere(draft, folded)) return true;
  const held = ACTIVITY_UNITS.test(unitOf(draft, folded, 4)) || (MEMBERS_AT_WORK.test(unit) && !hasWords(frame?.left ?? []));
  const counted = held && verb !== 'đạt' && !earlier.acceptedUnits.has(unit) && !isEntitlement(draft, frame);
  return counted && !isReceived(draft, frame, acts) && draft.change !== 'decrease' && !reached && change === null;
}

/** "người dân được khám sức khỏe ít nhất 01 lần": what each of them gets, and no activity of the plan. */
const isEntitlement = (draft: Draft, frame: Frame | undefined): boolean =>
  draft.op === '>=' && PEOPLE.has(frame?.left[0]?.key ?? '') && (frame?.left.some(({ key }) => key === 'được') ?? false);
const PEOPLE = new Set('người dân|người|mọi người dân|mỗi người dân|học sinh|trẻ em|trẻ|phụ nữ|người lao động|người cao tuổi|công nhân|bệnh nhân'.split('|'));

/** "mở 05 lớp, mỗi lớp 40 người": who attends, and no target of its own. */
function isAttendance(draft: Draft, folded: string): boolean {
  const [each] = draft.subject;
  if (each === undefined || !draft.rules.includes('target/distributive') || !ATTENDERS.test(unitOf(draft, folded))) return false;
  const whose = folded.slice(each.start, each.end).replace(/^mỗi (?:một )?/u, '');
  return ACTIVITY_UNITS.test(whose) || TEAM.test(whose);
}

/** What is drawn for a look, who sits in a body, with whom something is signed. */
function isOfWork({ node, op }: Draft, unit: string, cues: CuePositions): boolean {
  const before = (cue: RegExp): boolean => cues.between(cue, node.start - NEAR, node.start);
  return cues.before(AT_RANDOM, node.start) || (MEMBERS.test(unit) && before(BODY)) || (op === '=' && before(WITH) && before(SIGNED));
}
const NEAR = 120;

/** "tổ chức 02 đợt chiến dịch tại 85 xã": where something is held. */
const isWhere = ({ node }: Draft, folded: string): boolean => / (?:tại|ở|trên địa bàn) $/u.test(folded.slice(Math.max(0, node.start - 16), node.start));

/** "tuyên truyền pháp luật tại 100% xã": how far an activity goes, and not what it reaches. */
export const isHeldIn = ({ node }: Draft, frame: Frame | undefined, folded: string): boolean =>
  node.meaning.value.form === 'percent' &&
  node.meaning.change === null &&
  / (?:tại|ở|đến) $/u.test(folded.slice(Math.max(0, node.start - 5), node.start)) &&
  HELD.test(folded.slice(frame?.left[0]?.start ?? node.start, node.start));
const HELD =
  /^(?:(?:tiếp tục|tăng cường|đẩy mạnh|định kỳ|thường xuyên) )?(?:tổ chức|tuyên truyền|phổ biến|truyền thông|rà soát|điều tra|khảo sát|kiểm tra|giám sát|tập huấn)(?![\p{L}])/u;

/** "Vận động người dân đặt máy điều hòa từ 26 độ trở lên": what people are told to do. */
const TELLS = /^(?:tuyên truyền|vận động|khuyến cáo|hướng dẫn|nhắc nhở|phổ biến)(?![\p{L}])/u;
const tellsPeople = ({ left: [first] }: Frame, folded: string): boolean => first !== undefined && TELLS.test(folded.slice(first.start, first.start + 14));

const TEAM = /^(?:đội|nhóm) (?:dự )?thi(?![\p{L}])/u;

const RECEIVES = /^(?:đón|tiếp nhận|phục vụ)$/u;

/** "người dân được khám sức khỏe ít nhất 01 lần", "mỗi trường có 20 lớp", "đón 90 chuyến tàu": what somebody gets or has, and no count of meetings. */
const isReceived = (draft: Draft, frame: Frame | undefined, acts: boolean): boolean =>
  !acts &&
  (RECEIVES.test(frame?.left[0]?.key ?? '') ||
    (draft.op === '>=' && (frame?.left.some((node, i) => i > 0 && node.key === 'được') ?? false)) ||
    (draft.rules.includes('target/distributive') && draft.node.meaning.verb === 'có'));
