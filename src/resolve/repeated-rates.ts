/** A rate of growth said again for other years, as growth: "Tốc độ tăng trưởng xuất khẩu 6%/năm, trong đó giai đoạn 2026 - 2030 tăng trưởng xuất khẩu 8%/năm". */
import type { Draft } from './draft.ts';
import { joinPieces } from './pieces.ts';

const RATE = /^(?:tốc độ|nhịp độ|mức) tăng/u;
/** So many characters hold the longest of them. */
const OPENING = 12;

/** Of years of its own, in no other words than the rate, or in none right behind one that did so. */
export function repeatRates(drafts: readonly Draft[], text: string): Draft[] {
  let rate: Draft | null = null;
  let again = false;
  return drafts.map((draft) => {
    if (draft.refusal || draft.inBrackets) return draft;
    if (isRate(draft, text)) [rate, again] = [draft, false];
    if (rate === null || rate === draft) return draft;
    again = grows(draft) && saysNoMore(wordsOf(draft, text), rate, again, text);
    if (!again) return draft;
    const { indicator, subject, change, every } = rate;
    return {
      ...draft,
      indicator,
      subject,
      change,
      every: draft.every ?? every,
      part: false,
      inherits: false,
      rules: [...draft.rules, 'resolve/same-indicator'],
    };
  });
}

const grows = ({ node, change, period }: Draft): boolean => node.meaning.value.form === 'percent' && change === 'increase' && period?.via === 'clause';

const saysNoMore = (words: readonly string[], rate: Draft, again: boolean, text: string): boolean => {
  const said = new Set(wordsOf(rate, text));
  return (words.length > 0 || again) && words.every((word) => said.has(word));
};

const isRate = ({ indicator: [first] }: Draft, text: string): boolean =>
  first !== undefined && RATE.test(text.slice(first.start, Math.min(first.end, first.start + OPENING)).toLowerCase());

const wordsOf = ({ indicator }: Draft, text: string): readonly string[] => joinPieces(text, indicator).toLowerCase().split(' ').filter(Boolean);
