/** Bounds that stand behind what is counted: "90% hộ dân trở lên sử dụng nước sạch". */
import type { Node } from '../match/node.ts';
import type { Draft } from './draft.ts';
import { type Frames, frameAt } from './frame-of-draft.ts';
import { piecesOf } from './pieces.ts';
import { keysOf } from './words.ts';

/** No more can be had of it. */
const WHOLE = 100;
/** Such a noun takes few words. */
const NOUN = 5;
/** From a grade on it is one of those who are counted: "70% đô thị loại IV trở lên", "80% cán bộ từ phó phòng trở lên". */
const GRADES =
  /(?:^| )(?:từ|loại|hạng|cấp|bậc|sao|mức|độ|lớp|tuổi|tháng|khá|tốt|giỏi|điểm|phó|trưởng|trung cấp|sơ cấp|cao đẳng|đại học|thạc sĩ|mầm non|tiểu học|trung học|thcs|thpt)(?: |$)/u;

export function closeBounds(drafts: readonly Draft[], frames: Frames, text: string): Draft[] {
  return drafts.map((draft) => {
    const { form, number } = draft.node.meaning.value;
    if (draft.op !== '=' || form !== 'percent' || number >= WHOLE || !draft.rules.includes('target/value-first')) return draft;
    const right = frameAt(draft, frames)?.right ?? [];
    const at = right.findIndex(isBound);
    const bound = right[at];
    const noun = right.slice(0, at);
    if (bound === undefined || at === 0 || at > NOUN || at === right.length - 1 || GRADES.test(keysOf(noun)) || !noun.every(isPlainWord)) return draft;
    return {
      ...draft,
      op: bound.kind === 'or-more' ? '>=' : '<=',
      comparator: [...draft.comparator, { start: bound.start, end: bound.end }],
      indicator: piecesOf(
        text,
        right.filter((node) => node !== bound),
      ),
      rules: [...draft.rules, 'resolve/closing-bound'],
    };
  });
}

const isBound = ({ kind }: Node): boolean => kind === 'or-more' || kind === 'or-less';
const isPlainWord = ({ kind, key }: Node): boolean => key === ',' || (kind !== 'name' && kind !== 'number' && kind !== 'sign');
