/** Counts in passing: neither bound nor aim nor anything that brings them about. */
import { isMeasure } from '../lexicon/measures.ts';
import type { CuePositions } from './cue-positions.ts';
import type { Draft } from './draft.ts';
import { unitOf } from './draft-units.ts';
import type { EarlierDrafts } from './earlier-drafts.ts';
import type { Frame } from './frames.ts';
import { isNameOf } from './words.ts';

/** `carried`: it leans on a draft that was accepted, and needs no sign of its own; `cues`: of its clause; `aims`: its clause speaks of an aim before it. */
export function isPassingCount(
  draft: Draft,
  frame: Frame | undefined,
  {
    earlier,
    cues,
    aims,
    carried,
    folded,
    isGoal,
  }: { earlier: EarlierDrafts; cues: CuePositions; aims: boolean; carried: boolean; folded: string; isGoal: boolean },
): boolean {
  const { form } = draft.node.meaning.value;
  if (isGoal && isReached(draft, folded)) return false;
  if ((form === 'bare' || form === 'count') && isOfSoMany(draft, folded)) return true;
  if (isAddress(draft, folded) || (form === 'quantity' && cues.between(OPEN_FOR, draft.node.start - NEAR_NOUN, draft.node.start))) return true;
  if ((form === 'count' || form === 'quantity') && isOfRoad(draft, frame, folded)) return true;
  if (carried) return false;
  if (form === 'quantity' && describes(frame)) return true;
  if (form === 'bare') return isWeakBare(draft, frame);
  if (form !== 'count' && form !== 'quantity') return false;
  if (draft.op === '=' && !aims && cues.before(CONSISTS, draft.node.start) && !countsTheSame(draft, earlier, folded)) return true;
  const { listed } = earlier;
  return !continuesCount(draft, earlier) && !isNamedBehind(listed, draft, frame) && isWeak(draft, frame, aims, folded);
}

/** "tuyến biên giới dài hơn 387 km", "rộng 12 m": how large a thing is, unless it is to be built. */
function describes(frame: Frame | undefined): boolean {
  const [first] = frame?.left ?? [];
  return (
    first !== undefined &&
    SIZES.has(frame?.left.at(-1)?.key ?? '') &&
    frame?.left.at(-2)?.key !== 'chiều' &&
    first.kind !== 'measure' &&
    !BUILDS.test(first.key)
  );
}

/** "cấp IV, nền đường 9 m, mặt đường 2 x 11,25 m, lộ giới 32 m", "quy mô 4 - 6 làn xe": how a road is laid out, unless that is what is to be built. */
const isOfRoad = ({ node: { meaning } }: Draft, frame: Frame | undefined, folded: string): boolean =>
  !BUILDS.test(frame?.left[0]?.key ?? '') &&
  ((folded.slice(meaning.valueSpan.start, meaning.valueSpan.end).endsWith(' m') &&
    ROAD_PARTS.test(folded.slice(Math.max(0, meaning.valueSpan.start - 30), meaning.valueSpan.start))) ||
    LANES.test(folded.slice(meaning.valueSpan.start, meaning.valueSpan.end + 6)));
const ROAD_PARTS =
  /(?:^|[ ,;(])(?:nền đường|mặt đường|lòng đường|mặt cắt ngang|lộ giới|chỉ giới(?: đường đỏ)?|hành lang an toàn|vỉa hè|dải phân cách)(?: rộng)?:?(?: tối thiểu| từ)? (?:\d{1,2} ?x ?)?$/u;
const LANES = /^\d{1,2}(?: ?[-–] ?\d{1,2})? ?làn(?![\p{L}])/u;

const SIZES = new Set(['dài', 'rộng', 'sâu', 'cách']);
const BUILDS = /^(?:đầu tư|xây dựng|xây|nâng cấp|cải tạo|mở|hoàn thành|làm|bê tông|khởi công|đưa)/u;

/** A list of counts goes on, or a clause that opens with its value goes on with the sentence before. */
function continuesCount({ clause, node }: Draft, { listed, lastOfForm }: EarlierDrafts): boolean {
  const alike = lastOfForm.get(node.meaning.value.form);
  const opens = node.start - clause.start <= 1;
  return (
    (alike?.refusal === null && (alike.clause === clause || opens)) ||
    (listed?.refusal === null && listed.clause === clause && listed.rules.some((rule) => SHARES.has(rule)))
  );
}

/** What a count shares with the one behind it makes it one with that. */
const SHARES: ReadonlySet<string> = new Set(['resolve/shared-predicate', 'resolve/shared-base']);

/** "8.500 căn hộ, gồm 3.500 căn cho công nhân và 5.000 căn cho …" */
function countsTheSame(draft: Draft, { listed }: EarlierDrafts, folded: string): boolean {
  const unit = unitOf(draft, folded);
  return listed?.refusal === null && listed.clause === draft.clause && unit !== '' && unitOf(listed, folded) === unit;
}

const PRODUCES =
  /(?:xây dựng|hình thành|khai hoang|thành lập|phát triển|trồng|thu hút|đầu tư|hoàn thành|đưa|nâng|cấp|công nhận|tạo|giải quyết|đào tạo|kết nạp|đạt|có|triển khai|xây|mở|nhân rộng|chuyển đổi|cải tạo|bảo tồn|hỗ trợ|lắp đặt|khánh thành|khởi công|duy trì|thực hiện|áp dụng|sản xuất|xuất khẩu|đăng ký|đón|phục vụ|tiếp nhận|di dời|sắp xếp|số hóa|bổ sung|trồng mới|tăng|giảm|triệt xóa|cung cấp|bàn giao|phấn đấu|ươm tạo|tuyển|sửa chữa|duy tu|nâng cấp|bảo dưỡng|tu bổ|tôn tạo|xóa|xử lý|thu gom|tiêm|khám|cứng hóa|bê tông hóa|kiên cố|phủ|bảo vệ|khoanh nuôi|chăm sóc|điều trị|cai nghiện|thay thế|cấp nước|thả|nuôi|khai thác|chế biến|tạo việc làm|lắp|phục hồi|khôi phục|tái canh|ghép|dựng|đóng mới|đặt hàng|thiết lập|cấp phép|sưu tầm|giải tỏa|chỉnh trang)/u;

/** "nâng cao hiệu quả hoạt động của 06 trạm": what is there already. */
const BETTERS = /(?:hiệu quả|chất lượng|năng lực)(?: (?:hoạt động|quản lý|phục vụ|khai thác|sử dụng))?(?: của)?(?: \d|$)/u;

/** "hợp tác với 8 tỉnh", "các xã thuộc 02 huyện": places that something belongs to or is done with. */
const BELONGS = /(?:^| )(?:với|giữa|cùng|thuộc|của) $/u;
const PLACES = /^(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|nước|quốc gia|địa phương|vùng|bộ|ngành)(?![\p{L}])/u;

/** "Bộ chỉ số gồm 7 lĩnh vực, 36 tiêu chí". */
const CONSISTS = /(?:^|[ \n"“'(,:;/–-])(?:bao )?gồm(?: có)?(?![\p{L}:])/u;

function isWeak(draft: Draft, frame: Frame | undefined, aims: boolean, folded: string): boolean {
  const { meaning } = draft.node;
  if (
    BELONGS.test(folded.slice(Math.max(draft.clause.start, meaning.valueSpan.start - 8), meaning.valueSpan.start)) &&
    PLACES.test(unitOf(draft, folded)) &&
    draft.op === '='
  )
    return true;
  if (
    aims ||
    (frame?.intent && frame.left.length > 0 && meaning.value.form === 'count') ||
    draft.node.meaning.value.number === 0 ||
    draft.op !== '=' ||
    draft.change !== 'level' ||
    draft.rules.includes('target/distributive')
  )
    return false;
  if (scoresWith(meaning, folded)) return false;
  if (draft.rules.includes('resolve/listed-part') || isAllOf(draft, frame, folded)) return false;
  if (frame?.right.some((node) => isNameOf('base', node))) return false;
  if (draft.indicator.some(({ start }) => /^trên \d/u.test(folded.slice(start, start + 6)))) return false;
  if (frame?.left.some((node) => node.kind === 'measure' || node.key.startsWith('bình quân')) || meaning.verb === 'đạt' || meaning.verb === 'là') return false;
  const [shared] = draft.rules.includes('resolve/shared-subject') ? draft.indicator : [];
  const from = shared ?? { start: (frame?.left[0] ?? frame?.amount ?? draft.node).start, end: draft.node.end };
  const left = folded.slice(from.start, from.end);
  return BETTERS.test(left) || !PRODUCES.test(left);
}

/** "Tiếp cận đất đai: 7,2 điểm" */
const scoresWith = ({ valueSpan: { start, end } }: Draft['node']['meaning'], folded: string): boolean =>
  /:\s$/u.test(folded.slice(Math.max(0, start - 2), start)) && folded.slice(start, end).endsWith(' điểm');
/** "5 xã đạt chuẩn nông thôn mới", "10/11 xã duy trì …": an item among goals that opens with a count says what it is to reach. */
function isReached(draft: Draft, folded: string): boolean {
  const { form } = draft.node.meaning.value;
  if (!draft.rules.includes('target/value-first') || draft.op !== '=' || (form !== 'count' && form !== 'quantity')) return false;
  const unit = unitOf(draft, folded).toLowerCase();
  if (draft.node.start - draft.clause.start > 1 || GOALS.test(unit) || isMeasure(unit)) return false;
  return REACHES.test(folded.slice(draft.node.end, Math.min(draft.clause.end, draft.node.end + NEAR_NOUN)));
}
const GOALS = /^(?:chỉ tiêu|nhiệm vụ|mục tiêu|tiêu chí|nội dung|giải pháp|nhóm)/u;
const REACHES = /^(?: [^\s,;.:]{1,12}){0,4} (?:đạt|được công nhận|duy trì|hoàn thành|trở thành|giữ vững) /u;
const NEAR_NOUN = 70;

/** "Thời gian lấy ý kiến 30 ngày": how long something stands open. */
const OPEN_FOR = /thời (?:gian|hạn) (?:lấy ý kiến|nhận hồ sơ|nộp|niêm yết|tuyển sinh|diễn ra|bảo hành)/u;

/** "số 22 đường 30/4". */
const isAddress = (draft: Draft, folded: string): boolean =>
  /^(?:đường|phố|ngõ|hẻm|ngách|kiệt)(?![\p{L}])/u.test(unitOf(draft, folded).toLowerCase()) &&
  /(?:^|[ ,:(])số (?:nhà )?$/u.test(folded.slice(Math.max(0, draft.node.meaning.valueSpan.start - 9), draft.node.meaning.valueSpan.start));

/** "Toàn bộ 42 hồ chứa xung yếu được sửa chữa". */
const isAllOf = ({ clause, node }: Draft, frame: Frame | undefined, folded: string): boolean =>
  /(?:^|[^\p{L}])(?:toàn bộ|tất cả) $/u.test(folded.slice(Math.max(clause.start, node.start - 10), node.start)) &&
  (frame?.right.some(({ key }) => key === 'được') ?? false);

/** "số hóa 60% hiện vật; 5 di sản được lập hồ sơ": a count that something happens to, behind a target of its sentence. */
const isNamedBehind = (listed: Draft | undefined, { rules, node }: Draft, frame: Frame | undefined): boolean =>
  listed?.refusal === null &&
  node.meaning.value.form === 'count' &&
  rules.includes('target/value-first') &&
  (frame?.right.some(({ key }, i) => (i > 0 && key === 'được') || (i === 0 && /^(?:được|đạt)/u.test(key))) ?? false);

/** "giảm ở 12/15 địa bàn", "Số bác sĩ/10.000 dân": neither of the two is a value by itself. */
const isOfSoMany = ({ cell, node: { meaning } }: Draft, folded: string): boolean => {
  const { start, end } = meaning.valueSpan;
  return cell === null && (/^\s?\/\s?\d/u.test(folded.slice(end, end + 3)) || /\/\s?$/u.test(folded.slice(Math.max(0, start - 3), start)));
};

const isWeakBare = (draft: Draft, frame: Frame | undefined): boolean =>
  !(frame?.left.some((node) => node.kind === 'measure') ?? false) || draft.indicator.length === 0;
