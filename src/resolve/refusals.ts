/** Which amounts are no targets: results, conditions, funding, activities, goals of others, headlines. */
import type { Block } from '../document.ts';
import { isActivity, isHeldIn } from './activities.ts';
import type { ClauseCues } from './clause-cues.ts';
import { isCondition, isThreshold, scoresPoints } from './conditions.ts';
import type { CuePositions } from './cue-positions.ts';
import type { Draft, Refusal } from './draft.ts';
import type { EarlierDrafts } from './earlier-drafts.ts';
import type { Frame } from './frames.ts';
import { isFunding, isSpent } from './funding.ts';
import { isNational } from './national-goals.ts';
import { isPassingCount } from './passing-counts.ts';
import type { RefusalContext } from './refusal-context.ts';
import { goesOnReporting, isAhead, isResult, STATISTICS } from './results.ts';

/** A draft that leans on one that was accepted needs no sign of its own. */
const CARRIED = new Set(
  [
    'same-indicator',
    'next-indicator',
    'bracket',
    'respectively',
    'dropped-head',
    'list-head',
    'sum-of-parts',
    'relative-measure',
    'part-of',
    'own-density',
  ].map((name) => `resolve/${name}`),
);
/** What the whole is refused for its parts are refused for: "tổ chức 14 hội nghị, trong đó 04 hội nghị …". */
const OF_PARTS_TOO: ReadonlySet<Refusal> = new Set(['funding', 'activity', 'result', 'condition', 'higher-goal']);

/** What a draft is judged by beside itself: what stands around it, and what its sentence said before. */
export interface Surroundings {
  readonly frame: Frame | undefined;
  readonly clause: ClauseCues;
  readonly sentence: CuePositions;
  readonly block: CuePositions;
  readonly earlier: EarlierDrafts;
  /** The sentence opens as a list of aims. */
  readonly listsAims: boolean;
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
  const aims = (clause.cues.before(AIM, at) || surroundings.listsAims) && !clause.cues.before(AIM_OF_RESULT, at);
  const isDatedAhead = draft.period?.via === 'clause' && isAhead(document.folded, draft);
  if (document.text[draft.clause.end] === '?' || document.text[draft.clause.end - 1] === '?') return 'question';
  if (isHeadline(draft, block, context)) return 'headline';
  if (draft.inBrackets) {
    const before = document.folded.slice(draft.clause.start, at);
    const bracket = before.slice(before.lastIndexOf('('));
    if (COMPARED_WITH_GOAL.test(bracket) || AT_PRESENT.test(bracket) || isOfBefore(bracket, earlier)) return 'result';
    if (!draft.rules.includes('resolve/list-head') && !GOAL_OR_YEAR.test(bracket) && isRestated(draft, earlier)) return 'restated-in-brackets';
  }
  if (context.isFurniture(draft.block)) return 'headline';
  if (!aims && !(isDatedAhead && isOwnPeriod(draft)) && sentence.before(STATISTICS, at)) return 'result';
  if (isResult(draft, frame, draft.inBrackets ? clause.cues : clause.outside, aims, context)) return 'result';
  if (context.isArticle && !aims && at < context.firstAim && (!isDatedAhead || isByMonth(draft, document.folded))) return 'before-the-aims';
  if (clause.cues.between(JUDGED, draft.node.end, draft.node.end + NEAR_JUDGEMENT)) return 'result';
  if (context.isArticle && !aims && !isDatedAhead && clause.cues.between(SPOKEN, draft.node.end, draft.node.end + SPEAKER)) return 'result';
  if (context.isArticle && !aims && sentence.before(TOWNSMAN, at)) return 'result';
  if (context.isPreamble(draft.block)) return 'higher-goal';
  if (clause.firstHigherGoal < at || isNational(draft, clause.cues, context)) return 'higher-goal';
  if (isCondition(frame, clause, draft, document.folded)) return 'condition';
  if (isThreshold(draft, frame) || scoresPoints(draft, surroundings.block, context)) return 'condition';
  if (!aims && goesOnRuling(draft, frame, earlier.last)) return 'condition';
  if (context.isNorm && !aims) return 'norm';
  if (isFunding(draft, frame, clause.cues, context)) return 'funding';
  const goesWithLast = draft.rules.includes('target/shared') || draft.rules.includes('resolve/same-indicator');
  if (goesWithLast && !aims && earlier.last && isSpent(earlier.last, document.folded)) return 'funding';
  const whole = draft.part && !aims ? earlier.last?.refusal : undefined;
  if (whole && OF_PARTS_TOO.has(whole)) return whole;
  const { reported } = earlier;
  const binds = aims || BINDING.test(comparatorOf(draft, document.folded));
  const reports = reported?.refusal === 'result' || reported?.refusal === 'before-the-aims';
  const goesOn = (from: number): boolean => !binds && goesOnReporting(draft, frame, clause.cues, from);
  if (reports && (draft.inBrackets || (!reported.inBrackets && goesOn(draft.clause.start)))) return 'result';
  if (surroundings.reports && goesOn(surroundings.sentenceStart)) return 'result';
  const carried = draft.rules.some((rule) => CARRIED.has(rule));
  if (!aims && context.taskBlocks.has(draft.block) && isHeldIn(draft, frame, document.folded)) return 'activity';
  if (isActivity(draft, frame, earlier, carried, document.folded, clause.cues)) return 'activity';
  if (isPassingCount(draft, frame, { earlier, cues: clause.cues, aims, carried, folded: document.folded, isGoal: context.goalBlocks.has(draft.block) }))
    return 'weak-count';
  return null;
}

/** "đến tháng 5/2025, toàn tỉnh có …": how far something has come, where nothing is aimed at. */
const isByMonth = ({ period }: Draft, folded: string): boolean =>
  period?.span != null && /^(?:đến|tính đến) (?:hết |cuối )?(?:tháng|ngày|quý)/u.test(folded.slice(period.span.start, period.span.end));

const isOwnPeriod = ({ period, clause }: Draft): boolean => period?.via === 'clause' && period.span !== null && period.span.start >= clause.start;

/** "hộ nghèo được hưởng 100%; hộ cận nghèo 95%". */
const goesOnRuling = ({ op, change, node: { meaning } }: Draft, frame: Frame | undefined, last: Draft | undefined): boolean =>
  last?.refusal === 'condition' &&
  last.node.meaning.value.form === 'percent' &&
  meaning.value.form === 'percent' &&
  op === '=' &&
  change === 'level' &&
  meaning.verb === null &&
  frame !== undefined &&
  frame.left.length > 0 &&
  frame.right.length === 0 &&
  !frame.intent &&
  !frame.left.some((node) => node.kind === 'measure');

/** "Sĩ số là 46 học sinh/lớp", một giáo viên nói: what somebody tells of, and not what the plan sets. */
const SPOKEN = /["”],? [^"”]{0,90} (?:nói|chia sẻ|phản ánh|bày tỏ|than phiền)(?![\p{L}])/u;
const SPEAKER = 140;
/** "Bà Nguyễn Thị Lan, chủ trang trại ở …", "gia đình anh": what one household has or means to do. */
const TOWNSMAN =
  /(?:^|[ \n"“'(,:;/–-])(?:gia đình (?:ông|bà|anh|chị|cô|chú)|(?:ông|bà|anh|chị|cô|chú)(?: \p{L}{1,7}){1,4}, (?:một )?(?:chủ (?:trang|cơ sở|hộ|vườn|quán|tiệm|mô hình)|nông dân|ngụ|trú|hộ|người dân|ở|thôn|bản|ấp|tổ|khu))(?![\p{L}])/u;

/** "đạt 2 - 3% là tỷ trọng khá cao": how somebody finds a value. */
const JUDGED =
  /^ là (?:một )?(?:tỷ trọng|tỷ lệ|mức|con số|kết quả|thành tích) (?:tương đối |khá |rất |còn |quá )?(?:cao|thấp|lớn|nhỏ|đáng|ấn tượng|khiêm tốn|tích cực)(?![\p{L}])/u;
const NEAR_JUDGEMENT = 50;

/** Words that bind who is to come, as against "trên" and "hơn", which tell what was reached as well. */
const BINDING = /tối thiểu|tối đa|ít nhất|không (?:quá|thấp|dưới|dưới|vượt|cao|nhỏ|để)|trở lên/u;
const comparatorOf = ({ comparator }: Draft, folded: string): string => comparator.map(({ start, end }) => folded.slice(start, end)).join(' ');

/** "10/10 chỉ tiêu đạt kế hoạch" counts what was met, and "(chỉ tiêu trên 90%)" was aimed at before. */
const AIM = /(?<!\()(?:mục tiêu|(?!(?<=\d )chỉ tiêu (?:đều )?(?:đạt|vượt|hoàn thành))chỉ tiêu)|phấn đấu|quyết tâm|(?<!ký )cam kết/u;
const AIM_OF_RESULT = /(?:vượt|bằng|so với|trong khi) (?:\S+ ){0,2}(?:mục tiêu|chỉ tiêu)/u;
const COMPARED_WITH_GOAL = /vượt (?:mục tiêu|chỉ tiêu|kế hoạch)|so với (?:mục tiêu|chỉ tiêu|kế hoạch)/u;
/** "(hiện khoảng 26%)". */
const AT_PRESENT = /^\((?:hiện|hiện nay|hiện tại|hiện trạng|hiện đang) (?!đại)/u;
const GOAL_OR_YEAR = /mục tiêu|phấn đấu|chỉ tiêu|năm|đến/u;

/** "đạt 18 tỷ USD (năm 2024 là 10 tỷ USD)": plans aim at years that end in 0 or 5, and measure from others. */
function isOfBefore(bracket: string, { outer }: EarlierDrafts): boolean {
  const year = Number(/^\(năm (20\d\d)(?!\d)/u.exec(bracket)?.[1] ?? Number.NaN);
  const aimedAt = outer?.period?.to ?? null;
  return year % STEP !== 0 && aimedAt !== null && aimedAt - year >= STEP;
}
const STEP = 5;

function isHeadline(draft: Draft, block: Block, { firstProse }: RefusalContext): boolean {
  return block.kind !== 'table' && draft.block < firstProse && block.marker === null && block.kind === 'heading';
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
