/** Which amounts are no targets: results, conditions, funding, activities, goals of others, headlines. */
import type { Block } from '../document.ts';
import type { Node } from '../match/node.ts';
import type { ClauseCues } from './clause-cues.ts';
import type { CuePositions } from './cue-positions.ts';
import type { Draft, Refusal } from './draft.ts';
import type { EarlierDrafts } from './earlier-drafts.ts';
import type { Frame } from './frames.ts';
import type { RefusalContext } from './refusal-context.ts';
import { goesOnReporting, isAhead, isResult, STATISTICS } from './results.ts';

/** A draft that leans on one that was accepted needs no sign of its own. */
const CARRIED = new Set(
  ['same-indicator', 'next-indicator', 'bracket', 'respectively', 'dropped-head', 'list-head', 'relative-measure', 'part-of', 'own-density'].map(
    (name) => `resolve/${name}`,
  ),
);
/** What the whole is refused for its parts are refused for: "tổ chức 14 hội nghị, trong đó 04 hội nghị …". */
const OF_PARTS_TOO: ReadonlySet<Refusal> = new Set(['funding', 'activity', 'result', 'condition', 'higher-goal']);
/** Activities whose count is no target, and what they are counted in. */
const ACTIVITY_UNITS =
  /^(?:lớp|hội nghị|hội thảo|đợt|cuộc|buổi|lần|bài|tin|chuyên mục|chuyên đề|phóng sự|tờ|ấn phẩm|văn bản|kỳ|báo cáo|chuyến|đoàn|khóa|khoá|phiên|sự kiện|chiến dịch|cuốn|quyển|bộ tài liệu|pa nô|băng rôn|áp phích|bản(?= tin)|phiếu|bản tin|chuyên trang|chương trình|tọa đàm|diễn đàn|hội chợ|hội thi|cuộc thi|ngày|giờ|phút|tháng|tuần|kỳ họp|tổ công tác|đoàn kiểm tra|người dự|đại biểu|học phần|tiết|khóa học|lớp tập huấn|bình luận|lượt xem|lượt đọc|trang|giải (?:nhất|nhì|ba|khuyến khích|đặc biệt|thưởng))(?![\p{L}])/u;

/** What a draft is judged by beside itself: what stands around it, and what its sentence said before. */
export interface Surroundings {
  readonly frame: Frame | undefined;
  readonly clause: ClauseCues;
  readonly sentence: CuePositions;
  readonly block: CuePositions;
  readonly earlier: EarlierDrafts;
  /** The sentence before it in its block told what was reached, and nothing else. */
  readonly reports: boolean;
  readonly sentenceStart: number;
}

/** The reason to refuse a draft that a reading took; null where none. */
export function refusalOf(draft: Draft, surroundings: Surroundings, context: RefusalContext): Refusal | null {
  if (draft.refusal) return draft.refusal;
  const { document } = context;
  const { frame, clause, sentence, earlier } = surroundings;
  const block = document.blocks[draft.block] as Block;
  const at = draft.node.start;
  const { value } = draft.node.meaning;
  const aims = clause.cues.before(AIM, at) && !clause.cues.before(AIM_OF_RESULT, at);
  const isDatedAhead = draft.period?.via === 'clause' && isAhead(document.folded, draft);
  if (document.text[draft.clause.end] === '?' || document.text[draft.clause.end - 1] === '?') return 'question';
  if (isHeadline(draft, block, context)) return 'headline';
  if (draft.inBrackets) {
    const before = document.folded.slice(draft.clause.start, at);
    const bracket = before.slice(before.lastIndexOf('('));
    if (COMPARED_WITH_GOAL.test(bracket) || AT_PRESENT.test(bracket)) return 'result';
    if (!draft.rules.includes('resolve/list-head') && !GOAL_OR_YEAR.test(bracket) && isRestated(draft, earlier)) return 'restated-in-brackets';
  }
  if (context.isFurniture(draft.block)) return 'headline';
  if (!aims && !(isDatedAhead && isOwnPeriod(draft)) && sentence.before(STATISTICS, at)) return 'result';
  if (isResult(draft, frame, draft.inBrackets ? clause.cues : clause.outside, aims, context)) return 'result';
  if (context.isArticle && !aims && at < context.firstAim && !isDatedAhead) return 'before-the-aims';
  if (context.isArticle && !aims && !isDatedAhead && clause.cues.between(SPOKEN, draft.node.end, draft.node.end + SPEAKER)) return 'result';
  if (context.isPreamble(draft.block)) return 'higher-goal';
  if (clause.firstHigherGoal < at || isNational(draft, clause.cues, context)) return 'higher-goal';
  if (isCondition(frame, clause, draft, document.folded)) return 'condition';
  if (isThreshold(draft, frame) || scoresPoints(draft, surroundings.block, context)) return 'condition';
  if (context.isNorm && !aims) return 'norm';
  if (isFunding(draft, frame, clause.cues, context)) return 'funding';
  const goesWithLast = draft.rules.includes('target/shared') || draft.rules.includes('resolve/same-indicator');
  if (goesWithLast && !aims && earlier.last && isSpent(earlier.last, document.folded)) return 'funding';
  const whole = draft.part && !aims ? earlier.last?.refusal : undefined;
  if (whole && OF_PARTS_TOO.has(whole)) return whole;
  const { reported } = earlier;
  if (
    (reported?.refusal === 'result' || reported?.refusal === 'before-the-aims') &&
    (draft.inBrackets ||
      (!aims && !reported.inBrackets && !BINDING.test(comparatorOf(draft, document.folded)) && goesOnReporting(draft, frame, clause.cues, draft.clause.start)))
  )
    return 'result';
  if (
    surroundings.reports &&
    !aims &&
    !BINDING.test(comparatorOf(draft, document.folded)) &&
    goesOnReporting(draft, frame, clause.cues, surroundings.sentenceStart)
  )
    return 'result';
  const carried = draft.rules.some((rule) => CARRIED.has(rule));
  const unit = unitOf(draft, document.folded);
  if (READERS.test(unit) || isAttendance(draft, document.folded)) return 'activity';
  if (draft.part && value.form === 'count' && frame?.left[0]?.kind === 'activity') return 'activity';
  if (!carried && (value.form === 'count' || value.form === 'quantity')) {
    const counted =
      ACTIVITY_UNITS.test(unitOf(draft, document.folded, 4)) &&
      draft.node.meaning.verb !== 'đạt' &&
      !earlier.acceptedUnits.has(unit) &&
      !isEntitlement(draft, frame);
    const acts = frame?.left.some((node) => node.kind === 'activity' && node.key !== 'mở') ?? false;
    const measured = frame?.left.some((node) => node.kind === 'measure') ?? false;
    if (
      (counted &&
        !measured &&
        !isReceived(draft, frame, acts) &&
        draft.change !== 'decrease' &&
        !draft.node.meaning.reached &&
        draft.node.meaning.change === null) ||
      (acts && value.form === 'count' && !measured)
    )
      return 'activity';
    const { listed } = earlier;
    const alike = earlier.lastOfForm.get(value.form);
    const opens = at - draft.clause.start <= 1;
    const continues =
      (alike?.refusal === null && (alike.clause === draft.clause || opens)) ||
      (listed?.refusal === null && listed.clause === draft.clause && listed.rules.includes('resolve/shared-predicate'));
    if (draft.op === '=' && !aims && clause.cues.before(CONSISTS, at)) return 'weak-count';
    if (!continues && !isNamedBehind(listed, draft, frame) && isWeak(draft, frame, aims, context)) return 'weak-count';
  }
  if (value.form === 'bare' && !carried && isWeakBare(draft, frame)) return 'weak-count';
  if ((value.form === 'bare' || value.form === 'count') && isOfSoMany(draft, document.folded)) return 'weak-count';
  return null;
}

/** "người dân được khám sức khỏe ít nhất 01 lần": what each of them gets, and no activity of the plan. */
const isEntitlement = (draft: Draft, frame: Frame | undefined): boolean =>
  draft.op === '>=' && PEOPLE.has(frame?.left[0]?.key ?? '') && (frame?.left.some(({ key }) => key === 'được') ?? false);
const PEOPLE = new Set('người dân|người|mọi người dân|mỗi người dân|học sinh|trẻ em|trẻ|phụ nữ|người lao động|người cao tuổi|công nhân|bệnh nhân'.split('|'));

const isOwnPeriod = ({ period, clause }: Draft): boolean => period?.via === 'clause' && period.span !== null && period.span.start >= clause.start;

/** "Sĩ số là 46 học sinh/lớp", một giáo viên nói: what somebody tells of, and not what the plan sets. */
const SPOKEN = /["”],? [^"”]{0,90} (?:nói|chia sẻ|phản ánh|bày tỏ|than phiền)(?![\p{L}])/u;
const SPEAKER = 140;

/** Words that bind who is to come, as against "trên" and "hơn", which tell what was reached as well. */
const BINDING = /tối thiểu|tối đa|ít nhất|không (?:quá|thấp|dưới|dưới|vượt|cao|nhỏ|để)|trở lên/u;
const comparatorOf = ({ comparator }: Draft, folded: string): string => comparator.map(({ start, end }) => folded.slice(start, end)).join(' ');

/** "10/10 chỉ tiêu đạt kế hoạch" counts what was met, and "(chỉ tiêu trên 90%)" was aimed at before. */
const AIM = /(?<!\()(?:mục tiêu|(?!(?<=\d )chỉ tiêu (?:đều )?(?:đạt|vượt|hoàn thành))chỉ tiêu)|phấn đấu|quyết tâm|(?<!ký )cam kết/u;
const AIM_OF_RESULT = /(?:vượt|bằng|so với) (?:\S+ ){0,2}(?:mục tiêu|chỉ tiêu)/u;
const COMPARED_WITH_GOAL = /vượt (?:mục tiêu|chỉ tiêu|kế hoạch)|so với (?:mục tiêu|chỉ tiêu|kế hoạch)/u;
/** "(hiện khoảng 26%)". */
const AT_PRESENT = /^\((?:hiện|hiện nay|hiện tại|hiện trạng|hiện đang) (?!đại)/u;
const GOAL_OR_YEAR = /mục tiêu|phấn đấu|chỉ tiêu|năm|đến/u;
const ATTENDERS = /^(?:người|học viên|đại biểu|cán bộ|ngày|tiết|phút|giờ)/u;
const READERS = /^(?:bình luận|lượt xem|lượt đọc)/u;

/** "đạt trên 95% được 12 điểm", or a document of such bands. */
const SCORES = /(?:được|cộng|trừ|tính|chấm|:)\s?\d+(?:,\d+)?\s?điểm(?!\s?(?:%|phần trăm))/u;
/** So far around a draft a band is looked for. */
const BAND = 1000;

const scoresPoints = ({ block: index, cell, node: { start, end } }: Draft, block: CuePositions, { scores }: RefusalContext): boolean =>
  scores(index) || (cell === null && block.anywhere(SCORES) && block.between(SCORES, start - BAND, end + BAND));

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

const WHOLE_COUNTRY = /^(?:(?:dân số|người dân|lao động|số (?:xã|hộ|huyện)) )?(?:cả nước|toàn quốc)(?![\p{L}])/u;
const ALL_OVER_COUNTRY = /trên (?:địa bàn |phạm vi )?(?:toàn quốc|cả nước)(?![\p{L}])/u;
const GOAL_OF_COUNTRY =
  /(?:^|, )(?:trong đó |theo đó,? )?(?:cả nước|toàn quốc|nước ta) (?:phấn đấu|đặt mục tiêu|hướng tới)|(?:mục tiêu|chỉ tiêu|kế hoạch)[^.;,:]{0,40} (?:của|mà) (?:cả nước|quốc gia|toàn quốc|việt nam|chính phủ|trung ương|ngành [^.;,:]{0,30} việt nam)(?![\p{L}])/u;
const ASKED_OF_ALL =
  /theo (?:nghị quyết|quyết định|chiến lược|chương trình|chỉ thị) [^.;]{0,120}(?:chính phủ|thủ tướng|trung ương|quốc hội|bộ chính trị)[^.;]{0,30}, (?:các bộ|cả nước|các địa phương)(?![\p{L}])/u;

/** In a province's plan: what the whole country reaches or is asked for. */
function isNational(draft: Draft, cues: CuePositions, { document, place }: RefusalContext): boolean {
  if (place === null || draft.node.meaning.value.form === 'rank') return false;
  const [first] = draft.indicator;
  if (first && WHOLE_COUNTRY.test(document.folded.slice(first.start, first.end))) return true;
  if (draft.indicator.some(({ start, end }) => ALL_OVER_COUNTRY.test(document.folded.slice(start, end)))) return true;
  return cues.before(GOAL_OF_COUNTRY, draft.node.start) || cues.before(ASKED_OF_ALL, draft.node.start);
}

/** "62,5% (10 xã)": the same in other words. */
function isRestated(draft: Draft, { outer }: EarlierDrafts): boolean {
  const other = outer !== undefined && outer.node.meaning.value.form !== draft.node.meaning.value.form;
  return (
    other ||
    draft.rules.every((rule) => rule !== 'resolve/bracket') ||
    draft.node.meaning.value.form === 'count' ||
    draft.node.meaning.value.form === 'quantity'
  );
}

const CONDITION =
  /(?:^|[ \n"“'(,:;/–-])(?:nếu|trường hợp|thì|mức hỗ trợ|được hỗ trợ|hỗ trợ tối đa|mức đóng|mức hưởng(?! thụ)|mức thưởng|thang điểm|trừ điểm|chấm điểm|được cộng|mức phạt|(?<!xử )phạt|phụ cấp|(?<!trừ )trợ cấp(?! (?:xã hội|hưu trí|bảo hiểm|bhxh|thất nghiệp))|áp thuế|thuế suất|lãi suất|miễn(?! (?:phí|dịch))|miễn giảm|là (?:cơ sở|đơn vị|hộ|doanh nghiệp|công trình|đối tượng|người) có|chỉ (?:được|xét|xem xét|công nhận|giải ngân|cấp)|mức chi(?! tiêu)|chế độ (?:dinh dưỡng|phụ cấp|bồi dưỡng|công tác phí|đãi ngộ|tiền lương|tiền thưởng)|mức giá|giá thuê)(?![\p{L}])/u;
/** What follows for whoever passes a bound: "trên 20% buộc hạ tải", "từ 2 vụ trở lên phải kiểm điểm". */
const CONSEQUENCE =
  /(?:^|[ \n"“'(,:;/–-])(?:(?:đều )?bị (?:xử|phạt|nhắc|trả|buộc|thu hồi|trừ|kỷ luật|hạ|đình chỉ|cắt|loại|cảnh cáo|tạm)|buộc|phải (?:kiểm điểm|báo cáo|có báo cáo|giải trình|có giải trình|chịu trách nhiệm|tạm dừng|dừng|đóng cửa)|không được (?:xét|công nhận|khen|bầu|hưởng|giao|cấp|đề nghị)|(?:được|sẽ được) (?:cộng|thưởng|khen))(?![\p{L}])/u;
/** "điểm tập kết rác bảo đảm khoảng cách đến nhà dân tối thiểu 20 m". */
const DISTANCE = /(?:bảo đảm|đảm bảo|có) (?:khoảng cách|cự ly)/u;
const LENGTHS = /^(?:m|km|cm|mét)$/u;
/** "nồng độ cồn vượt quá 80 miligam". */
const PASSES = /(?<!không |chưa )(?:vượt (?:quá|mức|ngưỡng)|quá) $/u;
/** "xe chở quá tải trên 10%". */
const OVERLOADED = /(?:quá tải(?: trọng)?|quá tốc độ|nồng độ cồn) $/u;
/** "Vé tham quan được giảm 20%", "được giảm 100% phí". */
const RELIEF = /^(?:được|sẽ được) (?:giảm|miễn)/u;
const PRICE = /(?:^|[ \n"“'(,:;/–-])(?:vé|phí|lệ phí|giá|giá vé|cước|tiền thuê|thuế|học phí)(?![\p{L}])/u;
/** So far behind its bound it stands. */
const NEAR_CONSEQUENCE = 90;
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

function isCondition(frame: Frame | undefined, { cues, conditionMarkBefore }: ClauseCues, draft: Draft, folded: string): boolean {
  const at = draft.node.start;
  const [head] = frame?.left ?? [];
  const population = head !== undefined && SHARE_OR_NUMBER.test(head.key) ? head.start : at;
  if (cues.before(CONDITION, population) || (population < at && CONDITION.test(folded.slice(population, at).replace(POPULATION, ' ')))) return true;
  const reduces = draft.change === 'decrease';
  if (!reduces && cues.before(DAMAGE, at)) return true;
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
  if (cues.between(OVERLOADED, start - NEAR_PRICE, start)) return true;
  if (LENGTHS.test(unitOf(draft, folded)) && cues.between(DISTANCE, start - NEAR_MARK, start)) return true;
  if (draft.op === '=' && cues.between(PASSES, start - NEAR_PRICE, start)) return true;
  if (cues.between(RELIEF, start, end) && (cues.between(PRICE, start - NEAR_MARK * 2, start) || cues.between(OF_COSTS, end, end + NEAR_MARK))) return true;
  if (draft.op !== '=' && draft.op !== '~' && cues.between(CONSEQUENCE, end, end + NEAR_CONSEQUENCE)) return true;
  const mark = conditionMarkBefore(at);
  if (mark === undefined || (mark.start > population && POPULATION_MARKS.has(mark.key))) return false;
  if (mark.key === 'xử phạt' && draft.node.meaning.value.form === 'percent') return false;
  if (reduces && mark.key === 'thiệt hại') return false;
  if (mark.key !== 'hỗ trợ') return at - mark.end < NEAR_MARK;
  const countsWho = draft.node.meaning.value.form === 'count' && SUPPORTED.test(unitOf(draft, folded));
  return !countsWho && at - mark.end < AT_MARK;
}

/** "mở 05 lớp, mỗi lớp 40 người": who attends, and no target of its own. */
function isAttendance(draft: Draft, folded: string): boolean {
  const [each] = draft.subject;
  if (each === undefined || !draft.rules.includes('target/distributive') || !ATTENDERS.test(unitOf(draft, folded))) return false;
  return ACTIVITY_UNITS.test(folded.slice(each.start, each.end).replace(/^mỗi (?:một )?/u, ''));
}

const RECEIVES = /^(?:đón|tiếp nhận|phục vụ)$/u;

/** "người dân được khám sức khỏe ít nhất 01 lần", "mỗi trường có 20 lớp", "đón 90 chuyến tàu": what somebody gets or has, and no count of meetings. */
const isReceived = (draft: Draft, frame: Frame | undefined, acts: boolean): boolean =>
  !acts &&
  (RECEIVES.test(frame?.left[0]?.key ?? '') ||
    (draft.op === '>=' && (frame?.left.some((node, i) => i > 0 && node.key === 'được') ?? false)) ||
    (draft.rules.includes('target/distributive') && draft.node.meaning.verb === 'có'));

const SUPPORTS = /(?:chi trả|hỗ trợ|trợ cấp|phụ cấp|học bổng|mức vay|cho vay)(?![\p{L}])/u;
const COSTS =
  /kinh phí|tổng mức đầu tư|dự toán|vốn sự nghiệp|vốn đối ứng|nguồn vốn|nhu cầu vốn|tổng vốn của|vốn thực hiện|ngân sách (?:tỉnh|trung ương|địa phương|cấp)/u;
const BUDGET_GIVES = /ngân sách (?:trung ương|địa phương|tỉnh|huyện|xã|nhà nước)\s?(?:bảo đảm|đảm bảo|hỗ trợ|cấp|chi|bố trí)/u;
const NEEDS_MONEY = /(?:nhu cầu|cơ cấu|nguồn|tổng) vốn(?![\p{L}]| đầu tư)/u;
/** "Khởi công cầu vượt, vốn 2.300 tỷ đồng". */
const PRICED = /(?:^|[ \n"“'(,:;/–-])(?:tổng )?(?:vốn|mức đầu tư|trị giá|chi phí) (?:gần |hơn |trên |khoảng )?$/u;
/** "cho vay, nhưng không quá 100 triệu đồng". */
const CAPPED = / nhưng $/u;
/** "chi cho văn hóa tối thiểu 2% tổng chi ngân sách": a share that is set aside. */
const SPENDS = /(?:^|[ \n"“'(,:;/–-])chi (?:cho|thường xuyên|ngân sách|sự nghiệp|đầu tư)(?![\p{L}])/u;
const OF_SPENDING = /^ ?tổng (?:số )?chi(?![\p{L}])/u;
const OF_COSTS = /^ ?(?:chi phí|kinh phí|lãi suất|lệ phí|phí|học phí|giá trị hợp đồng|tiền|đơn giá)(?![\p{L}])/u;
const NEAR_PRICE = 24;
const ALLOTS = /(?:bố trí|dành|phân bổ|trích|cấp bù|cân đối)(?![\p{L}])/u;
/** So far before its money a word of support or of allotting stands. */
const [NEAR_SUPPORT, NEAR_ALLOTTING] = [80, 70];

function isFunding(draft: Draft, frame: Frame | undefined, cues: CuePositions, context: RefusalContext): boolean {
  const { value, verb } = draft.node.meaning;
  const at = draft.node.start;
  const money = isMoney(unitOf(draft, context.document.folded));
  const measured = frame?.left.some((node) => node.kind === 'measure') ?? false;
  if ((money || (value.form === 'percent' && !measured && verb === null && draft.op === '=')) && context.fundingBlocks.has(draft.block)) return true;
  if (money && (cues.between(SUPPORTS, at - NEAR_SUPPORT, at) || cues.before(COSTS, at))) return true;
  if (cues.before(BUDGET_GIVES, at)) return true;
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

const isMoney = (unit: string): boolean => /^(?:đồng|usd|đô la|vnđ|vnd)/u.test(unit);
/** Money that is no target: what a share behind it is a share of is none either. */
const isSpent = (draft: Draft, folded: string): boolean => draft.refusal === 'funding' || (draft.refusal === 'weak-count' && isMoney(unitOf(draft, folded)));

/** `more`: so many characters behind it. */
function unitOf({ node }: Draft, folded: string, more = 0): string {
  const { unitSpan } = node.meaning.value;
  return unitSpan ? folded.slice(unitSpan.start, unitSpan.end + more) : '';
}

const PRODUCES =
  /(?:xây dựng|hình thành|thành lập|phát triển|trồng|thu hút|đầu tư|hoàn thành|đưa|nâng|cấp|công nhận|tạo|giải quyết|đào tạo|kết nạp|đạt|có|triển khai|xây|mở|nhân rộng|chuyển đổi|cải tạo|bảo tồn|hỗ trợ|lắp đặt|khánh thành|khởi công|duy trì|thực hiện|áp dụng|sản xuất|xuất khẩu|đăng ký|đón|phục vụ|tiếp nhận|di dời|sắp xếp|số hóa|bổ sung|trồng mới|tăng|giảm|triệt xóa|cung cấp|bàn giao|phấn đấu|ươm tạo|tuyển|sửa chữa|duy tu|nâng cấp|bảo dưỡng|tu bổ|tôn tạo|xóa|xử lý|thu gom|tiêm|khám|cứng hóa|bê tông hóa|kiên cố|phủ|bảo vệ|khoanh nuôi|chăm sóc|thay thế|cấp nước|thả|nuôi|khai thác|chế biến|tạo việc làm|lắp|phục hồi|khôi phục|tái canh|ghép|dựng|đóng mới|đặt hàng|thiết lập|cấp phép|sưu tầm|giải tỏa|chỉnh trang)/u;

/** "hợp tác với 8 tỉnh", "các xã thuộc 02 huyện": places that something belongs to or is done with. */
const BELONGS = /(?:^| )(?:với|giữa|cùng|thuộc|của) $/u;
const PLACES = /^(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|nước|quốc gia|địa phương|vùng|bộ|ngành)(?![\p{L}])/u;

/** "Bộ chỉ số gồm 7 lĩnh vực, 36 tiêu chí". */
const CONSISTS = /(?:^|[ \n"“'(,:;/–-])(?:bao )?gồm(?: có)?(?![\p{L}:])/u;

/** A count in passing ("gồm 03 phòng"): neither bound nor aim nor anything that brings it about. */
function isWeak(draft: Draft, frame: Frame | undefined, aims: boolean, context: RefusalContext): boolean {
  const { meaning } = draft.node;
  if (
    BELONGS.test(context.document.folded.slice(Math.max(draft.clause.start, meaning.valueSpan.start - 8), meaning.valueSpan.start)) &&
    PLACES.test(unitOf(draft, context.document.folded)) &&
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
  if (draft.rules.includes('resolve/listed-part')) return false;
  if (frame?.right.some((node) => node.kind === 'name' && (node.meaning as { sort?: string }).sort === 'base')) return false;
  if (draft.indicator.some(({ start }) => /^trên \d/u.test(context.document.folded.slice(start, start + 6)))) return false;
  if (frame?.left.some((node) => node.kind === 'measure') || meaning.verb === 'đạt' || meaning.verb === 'là') return false;
  const [shared] = draft.rules.includes('resolve/shared-subject') ? draft.indicator : [];
  const from = shared ?? { start: (frame?.left[0] ?? frame?.amount ?? draft.node).start, end: draft.node.end };
  const left = context.document.folded.slice(from.start, from.end);
  return !PRODUCES.test(left);
}

/** "số hóa 60% hiện vật; 5 di sản được lập hồ sơ": a count that something happens to, behind a target of its sentence. */
const isNamedBehind = (listed: Draft | undefined, { rules, node }: Draft, frame: Frame | undefined): boolean =>
  listed?.refusal === null &&
  node.meaning.value.form === 'count' &&
  rules.includes('target/value-first') &&
  (frame?.right.some(({ key }, i) => i > 0 && key === 'được') ?? false);

/** "giảm ở 12/15 địa bàn": neither of the two is a value by itself. */
const isOfSoMany = ({ cell, node: { meaning } }: Draft, folded: string): boolean => {
  const { start, end } = meaning.valueSpan;
  return cell === null && (/^\s?\/\s?\d/u.test(folded.slice(end, end + 3)) || /\d\s?\/\s?$/u.test(folded.slice(Math.max(0, start - 3), start)));
};

const isWeakBare = (draft: Draft, frame: Frame | undefined): boolean =>
  !(frame?.left.some((node) => node.kind === 'measure') ?? false) || draft.indicator.length === 0;
