/** Tells quickly whether a stretch may state a number: digits, or words for numbers where something is counted by them. */
import { units } from './units.ts';

const DIGIT = /\d/u;
const WORDS =
  /(?<![a-z\u00df-\u1eff])(?:(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|chục) (\p{L}+)|mươi|trăm|phần (?:ba|tư|nghìn)|một nửa|mỗi|không còn|không để xảy ra|xóa hết|gấp (?:đôi|ba|hai)|ít nhất một|tối thiểu một)(?![\p{L}\p{M}])/gu;

/** First words of what can be counted. */
const counted = new Set(units.map(({ phrase }) => phrase.split(' ')[0]));

/** `folded`: in one spelling. */
export function mayHoldNumber(folded: string): boolean {
  if (DIGIT.test(folded)) return true;
  WORDS.lastIndex = 0;
  for (let match = WORDS.exec(folded); match !== null; match = WORDS.exec(folded)) {
    if (match[1] === undefined || counted.has(match[1]) || match[1] === 'mươi' || match[1] === 'trăm' || match[1] === 'phần') return true;
    WORDS.lastIndex = match.index + 2;
  }
  return false;
}
