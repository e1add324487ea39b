/** What a term of office has reached where the document is about the next one: "Nhiệm kỳ 2020 - 2025, Đảng bộ xã đã …". */
import type { Block } from '../document.ts';
import type { MatchedText } from '../match/match.ts';

const TERM = /nhiệm kỳ (?:từ )?(20\d{2})\s?[-–]\s?(20\d{2})(?!\d)/gu;
const OPENS = /^(?:(?:trong|qua|kết thúc|sau) )?(?:5 năm )?nhiệm kỳ (?:(?:vừa )?qua|(20\d{2})\s?[-–]\s?(20\d{2}))(?![\p{L}\d])/u;
/** Tells of what was done, as against "Nhiệm kỳ 2021 - 2026: tỷ lệ nữ đạt 35%" in a plan. */
const TOLD = /(?<!\p{L})(?:đã|vượt|vừa|luôn|được)(?!\p{L})/u;
/** From here on it is the next term that is spoken of. */
const NEXT = /nhiệm kỳ (?:mới|tới|tiếp theo)|(?<!\p{L})(?:phấn đấu|quyết tâm|đặt mục tiêu|đề ra mục tiêu)(?!\p{L})/u;
/** So far into a block it is looked whether it tells. */
const BEGINNING = 300;

/** Blocks that begin with a term that lies behind, each with the offset up to which it speaks of it. */
export function pastTerms({ blocks, folded }: MatchedText): ReadonlyMap<number, number> {
  const latest = Math.max(0, ...[...folded.matchAll(TERM)].map((match) => Number(match[1])));
  const found = new Map<number, number>();
  if (latest === 0) return found;
  blocks.forEach((block, index) => {
    if (block.kind !== 'table' && isPast(block, folded, latest)) found.set(index, endOfPast(block, folded, latest));
  });
  return found;
}

function isPast({ span: { start, end } }: Block, folded: string, latest: number): boolean {
  const beginning = folded.slice(start, Math.min(end, start + BEGINNING));
  const opens = OPENS.exec(beginning);
  return opens !== null && (opens[2] === undefined || Number(opens[2]) <= latest) && TOLD.test(beginning.slice(opens[0].length));
}

function endOfPast({ span: { start, end } }: Block, folded: string, latest: number): number {
  const text = folded.slice(start, end);
  const opened = OPENS.exec(text)?.[0].length ?? 0;
  const next = [...text.matchAll(TERM)].find((match) => Number(match[1]) === latest)?.index ?? text.length;
  const anew = text.slice(opened).search(NEXT);
  return start + Math.min(next, anew < 0 ? text.length : opened + anew);
}
