/** In a province's plan: what the whole country reaches or is asked for. */
import type { CuePositions } from './cue-positions.ts';
import type { Draft } from './draft.ts';
import type { RefusalContext } from './refusal-context.ts';

const WHOLE_COUNTRY =
  /^(?:(?:dân số|người dân|lao động|số (?:xã|hộ|huyện)) )?(?:cả nước|toàn quốc)(?![\p{L}])| (?:bình quân )?(?:của )?(?:cả nước|toàn quốc)$/u;
const ALL_OVER_COUNTRY = /trên (?:địa bàn |phạm vi )?(?:toàn quốc|cả nước)(?![\p{L}])/u;
const GOAL_OF_COUNTRY =
  /(?:^|, )(?:trong đó |theo đó,? )?(?:cả nước|toàn quốc|nước ta) (?:phấn đấu|đặt mục tiêu|hướng tới)|(?:mục tiêu|chỉ tiêu|kế hoạch)[^.;,:]{0,40} (?:của|mà) (?:cả nước|quốc gia|toàn quốc|việt nam|chính phủ|trung ương|ngành [^.;,:]{0,30} việt nam)(?![\p{L}])/u;
const ASKED_OF_ALL =
  /theo (?:nghị quyết|quyết định|chiến lược|chương trình|chỉ thị) [^.;]{0,120}(?:chính phủ|thủ tướng|trung ương|quốc hội|bộ chính trị)[^.;]{0,30}, (?:các bộ|cả nước|các địa phương)(?![\p{L}])/u;

export function isNational(draft: Draft, cues: CuePositions, { document, place }: RefusalContext): boolean {
  if (place === null || draft.node.meaning.value.form === 'rank') return false;
  const [first] = draft.indicator;
  if (first && WHOLE_COUNTRY.test(document.folded.slice(first.start, first.end))) return true;
  if (draft.indicator.some(({ start, end }) => ALL_OVER_COUNTRY.test(document.folded.slice(start, end)))) return true;
  return cues.before(GOAL_OF_COUNTRY, draft.node.start) || cues.before(ASKED_OF_ALL, draft.node.start);
}
