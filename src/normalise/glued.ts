/** A space between a word of measure and the number that was printed onto it: "khoảng22%", "đạt95%". */
import type { Edit } from '../offset-map.ts';
import type { Step } from './step.ts';

/** Rare in any text, so that the words are looked at only where there is one. */
const DIGIT_BEHIND_LETTER = /\d(?<=\p{L}\d)/gu;
const GLUED = /(?<![\p{L}\p{M}\p{N}])(?:khoảng|đạt|trên|dưới|tối thiểu|ít nhất|tối đa|không quá|chiếm|năm|đến|từ|còn|tăng|giảm|gần|hơn|ngày|tháng|bằng|là)$/iu;
const LONGEST = 12;

export const glued: Step = {
  name: 'glued',
  edits(text) {
    const edits: Edit[] = [];
    for (const { index: at } of text.matchAll(DIGIT_BEHIND_LETTER)) {
      if (GLUED.test(text.slice(Math.max(0, at - LONGEST), at))) edits.push({ start: at, end: at, text: ' ' });
    }
    return edits;
  },
};
