/** Whether a document plans for one year: then what was in the year before is told of, and not aimed at. */
import type { MatchedText } from '../match/match.ts';
import type { DocumentHead } from './document-head.ts';

/** "Kế hoạch … năm 2026", and not "… đến năm 2026". */
export function isOfOneYear(head: DocumentHead, document: MatchedText): boolean {
  if (head.title !== null) return ONE_YEAR.test(head.title) && !/đến (?:hết )?năm/u.test(head.title);
  const headline = head.isReported ? headlineOf(document) : null;
  return headline !== null && ONE_YEAR.test(headline) && !OF_MORE.test(headline);
}

const ONE_YEAR = /năm \d{4}/u;
const OF_MORE = /(?:đến|tới|trước|giai đoạn) (?:hết )?(?:năm |\d{4})|\d{4}\s?[-–]\s?\d{4}/u;
const LONGEST = 200;

/** "Tỉnh đặt mục tiêu đón 5 triệu lượt khách năm 2026" */
function headlineOf({ folded }: MatchedText): string | null {
  const [first] = folded.slice(0, LONGEST + 1).split('\n', 1);
  return first !== undefined && first.length <= LONGEST && /mục tiêu|kế hoạch|phấn đấu|chỉ tiêu/u.test(first) ? first : null;
}
