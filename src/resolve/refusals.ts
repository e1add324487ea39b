/** Which amounts are no targets: results, conditions, funding, activities, goals of others, headlines. */
import type { Block } from '../document.ts';
import type { MatchedText } from '../match/match.ts';
import type { Node } from '../match/node.ts';
import type { Draft, Refusal } from './draft.ts';
import type { Frame } from './frames.ts';
import { ADVERTISED, type RefusalContext } from './refusal-context.ts';
import { goesOnReporting, isAhead, isResult, STATISTICS } from './results.ts';

/** A draft that leans on one that was accepted needs no sign of its own. */
const CARRIED = new Set(
  ['same-indicator', 'next-indicator', 'bracket', 'respectively', 'dropped-head', 'list-head', 'relative-measure', 'part-of', 'own-density'].map(
    (name) => `resolve/${name}`,
  ),
);
/** Activities whose count is no target, and what they are counted in. */
const ACTIVITY_UNITS =
  /^(?:lớp|hội nghị|hội thảo|đợt|cuộc|buổi|lần|bài|tin|chuyên mục|chuyên đề|phóng sự|tờ|ấn phẩm|văn bản|kỳ|báo cáo|chuyến|đoàn|khóa|khoá|phiên|sự kiện|chiến dịch|cuốn|quyển|bộ tài liệu|pa nô|băng rôn|áp phích|chương trình|tọa đàm|diễn đàn|hội chợ|hội thi|cuộc thi|ngày|giờ|phút|tháng|tuần|kỳ họp|tổ công tác|đoàn kiểm tra|người dự|đại biểu|học phần|tiết|khóa học|lớp tập huấn|bình luận|lượt xem|lượt đọc|trang|giải (?:nhất|nhì|ba|khuyến khích|đặc biệt|thưởng))(?![\p{L}])/u;
const RULE_TYPES = new Set(['Nghị định', 'Thông tư', 'Thông tư liên tịch', 'Luật', 'Pháp lệnh', 'Quy chế', 'Quy định']);

/** "10/10 chỉ tiêu đạt kế hoạch" counts what was met, and "(chỉ tiêu trên 90%)" was aimed at before. */
const AIMS = /mục tiêu|phấn đấu|(?!(?<=\d )chỉ tiêu (?:đều )?(?:đạt|vượt|hoàn thành))chỉ tiêu|quyết tâm|cam kết/u;
const AIMS_OUTSIDE = new RegExp(`(?<!\\()(?:${AIMS.source})`, 'u');

/** The reason to refuse a draft that a reading took; null where none. `earlier`: the drafts of its sentence before it. */
export function refusalOf(
  draft: Draft,
  frame: Frame | undefined,
  clause: readonly Node[],
  context: RefusalContext,
  earlier: readonly Draft[],
  sentenceStart: number,
): Refusal | null {
  if (draft.refusal) return draft.refusal;
  const { document } = context;
  const block = document.blocks[draft.block] as Block;
  const text = document.folded.slice(draft.clause.start, draft.clause.end);
  const { value } = draft.node.meaning;
  const before = document.folded.slice(draft.clause.start, draft.node.start);
  const aims = (draft.inBrackets ? AIMS : AIMS_OUTSIDE).test(before) && !/(?:vượt|bằng|so với) (?:\S+ ){0,2}(?:mục tiêu|chỉ tiêu)/u.test(before);
  if (document.text[draft.clause.end] === '?' || text.endsWith('?')) return 'question';
  if (isHeadline(draft, block, context)) return 'headline';
  if (draft.inBrackets && /vượt (?:mục tiêu|chỉ tiêu|kế hoạch)|so với (?:mục tiêu|chỉ tiêu|kế hoạch)/u.test(before.slice(before.lastIndexOf('('))))
    return 'result';
  const bracket = before.slice(before.lastIndexOf('('));
  if (draft.inBrackets && !draft.rules.includes('resolve/list-head') && !/mục tiêu|phấn đấu|chỉ tiêu|năm|đến/u.test(bracket) && isRestated(draft, earlier))
    return 'restated-in-brackets';
  if (context.isArticle && !aims && draft.node.start < context.firstAim && !(draft.period?.via === 'clause' && isAhead(document.folded, draft)))
    return 'result';
  if (draft.block >= context.furniture || ADVERTISED.test(document.folded.slice(block.span.start, block.span.start + 20))) return 'headline';
  if (!aims && STATISTICS.test(document.folded.slice(sentenceStart, draft.node.start)) && !(isOwnPeriod(draft) && isAhead(document.folded, draft)))
    return 'result';
  if (isResult(draft, frame, text, before, aims, context)) return 'result';
  if (isPreamble(block, document)) return 'higher-goal';
  if (frame && context.place !== null && COUNTRY.test(keysOf(frame.dropped))) return 'higher-goal';
  if (clause.some((node) => node.kind === 'higher-goal' && node.start < draft.node.start)) return 'higher-goal';
  if (isCondition(frame, clause, draft, before, text)) return 'condition';
  if (isThreshold(draft, frame) || scoresPoints(block, draft, context)) return 'condition';
  if (RULE_TYPES.has(context.type ?? '') && !aims) return 'norm';
  if (isFunding(draft, frame, clause, before, context)) return 'funding';
  if (draft.part && earlier.at(-1)?.refusal === 'funding') return 'funding';
  const reported = earlier.findLast((other) => other.refusal !== 'weak-count');
  if (reported?.refusal === 'result' && (draft.inBrackets || (!aims && !reported.inBrackets && goesOnReporting(draft, frame, before)))) return 'result';
  const carried = draft.rules.some((rule) => CARRIED.has(rule));
  if (/^(?:bình luận|lượt xem|lượt đọc)/u.test(value.unitSpan ? document.folded.slice(value.unitSpan.start, value.unitSpan.end) : '')) return 'activity';
  if (draft.part && value.form === 'count' && frame?.left[0]?.kind === 'activity') return 'activity';
  if (!carried && (value.form === 'count' || value.form === 'quantity')) {
    const unit = value.unitSpan ? document.folded.slice(value.unitSpan.start, value.unitSpan.end) : '';
    const goesOn = earlier.some(
      (other) =>
        other.refusal === null &&
        other.node.meaning.value.unitSpan &&
        document.folded.slice(other.node.meaning.value.unitSpan.start, other.node.meaning.value.unitSpan.end) === unit,
    );
    const counted = ACTIVITY_UNITS.test(unit) && draft.node.meaning.verb !== 'đạt' && !goesOn && !isEntitlement(draft, frame);
    const acts = frame?.left.some((node) => node.kind === 'activity' && node.key !== 'mở') ?? false;
    const measured = frame?.left.some((node) => node.kind === 'measure') ?? false;
    if (
      (counted && !measured && draft.change !== 'decrease' && !draft.node.meaning.reached && draft.node.meaning.change === null) ||
      (acts && value.form === 'count' && !measured)
    )
      return 'activity';
    const listed = earlier.findLast((other) => other.node.meaning.value.form === value.form);
    const opens = draft.node.start - draft.clause.start <= 1;
    const continues = listed?.refusal === null && (listed.clause === draft.clause || opens);
    if (!continues && isWeak(draft, frame, aims, context)) return 'weak-count';
  }
  if (value.form === 'bare' && !carried && isWeakBare(draft, frame)) return 'weak-count';
  return null;
}

/** "người dân được khám sức khỏe ít nhất 01 lần": what each of them gets, and no activity of the plan. */
const isEntitlement = (draft: Draft, frame: Frame | undefined): boolean =>
  draft.op === '>=' && PEOPLE.has(frame?.left[0]?.key ?? '') && (frame?.left.some(({ key }) => key === 'được') ?? false);
const PEOPLE = new Set('người dân|người|mọi người dân|mỗi người dân|học sinh|trẻ em|trẻ|phụ nữ|người lao động|người cao tuổi|công nhân|bệnh nhân'.split('|'));

const isOwnPeriod = ({ period, clause }: Draft): boolean => period?.via === 'clause' && period.span !== null && period.span.start >= clause.start;

/** "đạt trên 95% được 12 điểm", or a document of such bands. */
const SCORES = /(?:được|cộng|trừ|tính|chấm|:)\s?\d+(?:,\d+)?\s?điểm(?!\s?(?:%|phần trăm))/u;

/** The block, or in a long one what stands around the draft. */
const around = (folded: string, { span }: Block, { node }: Draft): string =>
  folded.slice(Math.max(span.start, node.start - 1000), Math.min(span.end, node.end + 1000));

function scoresPoints(block: Block, draft: Draft, { document, isScoring }: RefusalContext): boolean {
  return isScoring || (draft.cell === null && SCORES.test(around(document.folded, block, draft)));
}

/** "Căn cứ …", "Thực hiện Nghị quyết …, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:": what others have set. */
const isPreamble = (block: Block, { folded }: MatchedText): boolean =>
  /^(?:căn cứ|xét|theo đề nghị|thực hiện (?:nghị quyết|quyết định|kế hoạch|chương trình|chỉ thị|công văn|thông báo|kết luận|luật))/u.test(
    folded.slice(block.span.start, block.span.start + 40),
  ) &&
  block.kind !== 'table' &&
  (block.marker === null || block.kind === 'paragraph') &&
  /^căn cứ|^xét|ban hành|như sau/u.test(folded.slice(block.span.start, Math.min(block.span.end, block.span.start + 1500)));

/** In a province's plan what the country aims at is not its own. */
const COUNTRY = /^(?:cả nước|toàn quốc|việt nam|nước ta)$/u;

/** "xử lý nghiêm người có nồng độ cồn trên …": what is acted against. */
const PUNISHED =
  /^(?:xử lý|xử phạt|phạt|kiểm tra|thanh tra|đình chỉ|cảnh cáo|thu hồi|nghiêm cấm|kiên quyết)(?: \S+){0,4} (?:người|cá nhân|tổ chức|cơ sở|doanh nghiệp|đơn vị|dự án|phương tiện|trường hợp|đối tượng|xe|tàu cá) (?:\S+ ){0,4}có /u;
const keysOf = (nodes: readonly Node[]): string => nodes.map(({ key }) => key).join(' ');

/** "Xã có tỷ lệ hộ nghèo trên 25% …": who meets a threshold, not what is to be reached. */
function isThreshold(draft: Draft, frame: Frame | undefined): boolean {
  if (frame && draft.op !== '=' && PUNISHED.test(keysOf(frame.left))) return true;
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

function isHeadline(draft: Draft, block: Block, { firstProse }: RefusalContext): boolean {
  return block.kind !== 'table' && draft.block < firstProse && block.marker === null && block.kind === 'heading';
}

/** "62,5% (10 xã)": the same in other words. */
function isRestated(draft: Draft, earlier: readonly Draft[]): boolean {
  const outer = earlier.findLast((other) => !other.inBrackets);
  const other = outer !== undefined && outer.node.meaning.value.form !== draft.node.meaning.value.form;
  return (
    other ||
    draft.rules.every((rule) => rule !== 'resolve/bracket') ||
    draft.node.meaning.value.form === 'count' ||
    draft.node.meaning.value.form === 'quantity'
  );
}

function isCondition(frame: Frame | undefined, clause: readonly Node[], draft: Draft, before: string, text: string): boolean {
  if (
    /(?:^|[^\p{L}])(?:nếu|trường hợp|thì|mức hỗ trợ|được hỗ trợ|hỗ trợ tối đa|thiệt hại|mức đóng|mức hưởng|mức thưởng|thang điểm|trừ điểm|chấm điểm|được cộng|mức phạt|(?<!xử )phạt|phụ cấp|(?<!trừ )trợ cấp|áp thuế|thuế suất|lãi suất|miễn(?! phí)|miễn giảm)(?![\p{L}])/u.test(
      before,
    )
  )
    return true;
  if (/(?:^|[^\p{L}])thì(?![\p{L}])/u.test(text) || (/xếp loại/u.test(text) && draft.node.meaning.value.form !== 'percent')) return true;
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
  const share = draft.node.meaning.value.form === 'percent';
  const marks = clause.filter((node) => node.kind === 'condition-mark' && node.key !== 'khi' && !(share && node.key === 'xử phạt'));
  return marks.some((node) => node.start < draft.node.start && draft.node.start - node.end < (node.key === 'hỗ trợ' ? 4 : 40));
}

function isFunding(draft: Draft, frame: Frame | undefined, clause: readonly Node[], before: string, context: RefusalContext): boolean {
  const { value } = draft.node.meaning;
  const unit = value.unitSpan ? context.document.folded.slice(value.unitSpan.start, value.unitSpan.end) : '';
  const money = /^(?:đồng|usd|đô la|vnđ|vnd)/u.test(unit);
  if (
    (money || (value.form === 'percent' && !frame?.left.some((node) => node.kind === 'measure') && draft.node.meaning.verb === null && draft.op === '=')) &&
    context.fundingBlocks.has(draft.block)
  )
    return true;
  if (money && /(?:hỗ trợ|trợ cấp|phụ cấp|học bổng|mức vay|cho vay)(?![\p{L}])/u.test(before.slice(-80))) return true;
  if (
    money &&
    /(?:kinh phí|tổng mức đầu tư|dự toán|vốn sự nghiệp|vốn đối ứng|nguồn vốn|nhu cầu vốn|tổng vốn của|vốn thực hiện|ngân sách (?:tỉnh|trung ương|địa phương|cấp))/u.test(
      before,
    )
  )
    return true;
  const measured = frame?.left.some((node) => node.kind === 'measure') ?? false;
  if (/ngân sách (?:trung ương|địa phương|tỉnh|huyện|xã|nhà nước)\s?(?:bảo đảm|đảm bảo|hỗ trợ|cấp|chi|bố trí)/u.test(before)) return true;
  const source =
    frame &&
    value.form === 'percent' &&
    (frame.amount.meaning.verb === null || frame.amount.meaning.verb === 'chiếm') &&
    frame.amount.meaning.change === null &&
    /^(?:ngân sách|nguồn|vốn)/u.test(context.document.folded.slice((frame.left[0] ?? frame.amount).start, frame.amount.start));
  if (source) return true;
  if (
    value.form === 'percent' &&
    /(?:chi trả|hỗ trợ|thanh toán|đóng)$/u.test(before.trimEnd()) &&
    /^(?:chi phí|kinh phí|học phí|phí|tiền)/u.test(frame?.right[0]?.key ?? '')
  )
    return true;
  return (
    !measured && /(?:bố trí|dành|phân bổ|trích|cấp bù|cân đối)(?![\p{L}])/u.test(before.slice(-70)) && (money || value.form === 'percent') && clause.length > 0
  );
}

const PRODUCES =
  /(?:xây dựng|hình thành|thành lập|phát triển|trồng|thu hút|đầu tư|hoàn thành|đưa|nâng|cấp|công nhận|tạo|giải quyết|đào tạo|kết nạp|đạt|có|triển khai|xây|mở|nhân rộng|chuyển đổi|cải tạo|bảo tồn|hỗ trợ|lắp đặt|khánh thành|khởi công|duy trì|thực hiện|áp dụng|sản xuất|xuất khẩu|đăng ký|đón|phục vụ|tiếp nhận|di dời|sắp xếp|số hóa|bổ sung|trồng mới|tăng|giảm|triệt xóa|cung cấp|bàn giao|phấn đấu|ươm tạo|tuyển|sửa chữa|duy tu|nâng cấp|bảo dưỡng|tu bổ|tôn tạo|xóa|xử lý|thu gom|tiêm|khám|cứng hóa|bê tông hóa|kiên cố|phủ|bảo vệ|khoanh nuôi|chăm sóc|thay thế|cấp nước|thả|nuôi|khai thác|chế biến|tạo việc làm)/u;

/** A count in passing ("gồm 03 phòng"): neither bound nor aim nor anything that brings it about. */
function isWeak(draft: Draft, frame: Frame | undefined, aims: boolean, context: RefusalContext): boolean {
  const { meaning } = draft.node;
  if (aims || draft.node.meaning.value.number === 0 || draft.op !== '=' || draft.change !== 'level' || draft.rules.includes('target/distributive'))
    return false;
  if (frame?.right.some((node) => node.kind === 'name' && (node.meaning as { sort?: string }).sort === 'base')) return false;
  if (draft.indicator.some(({ start }) => /^trên \d/u.test(context.document.folded.slice(start, start + 6)))) return false;
  if (frame?.left.some((node) => node.kind === 'measure') || meaning.verb === 'đạt' || meaning.verb === 'là') return false;
  const [shared] = draft.rules.includes('resolve/shared-subject') ? draft.indicator : [];
  const from = shared ?? { start: (frame?.left[0] ?? frame?.amount ?? draft.node).start, end: draft.node.end };
  const left = context.document.folded.slice(from.start, from.end);
  return !PRODUCES.test(left);
}

const isWeakBare = (draft: Draft, frame: Frame | undefined): boolean =>
  !(frame?.left.some((node) => node.kind === 'measure') ?? false) || draft.indicator.length === 0;
