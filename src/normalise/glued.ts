/** A space between a word of measure and the number that was printed onto it: "khoảng22%", "đạt95%". */
import { replaceMatches, type Step } from './step.ts';

const GLUED =
  /(?<![\p{L}\p{M}\p{N}])(?:khoảng|đạt|trên|dưới|tối thiểu|ít nhất|tối đa|không quá|chiếm|năm|đến|từ|còn|tăng|giảm|gần|hơn|ngày|tháng|bằng|là)(?=\d)/giu;

export const glued: Step = {
  name: 'glued',
  edits: (text) => replaceMatches(text, GLUED, ([word]) => `${word} `),
};
