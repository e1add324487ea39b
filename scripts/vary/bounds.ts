/** Another verb, or another word for the same bound. */
import { mapStrings, mapTargets, type Variation } from './variation.ts';

/** A number that is no age and no length of time: those stand in what is measured. */
const VALUE = '(?=\\d[\\d.,]*(?!\\s?(?:tuổi|tháng|ngày|giờ|năm|sao|[\\d.,/])))';
const SHARE = '(?=\\d[\\d.,]*\\s?(?:%|triệu|tỷ|nghìn))';
/** Not behind a letter, and not what was changed already. */
const LEFT = '(?<![\\p{L}\\p{M}\\ue000])';

const SAME: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${LEFT}tối thiểu ${VALUE}`, 'gu'), '\ue000ít nhất '],
  [new RegExp(`${LEFT}ít nhất ${VALUE}`, 'gu'), '\ue000tối thiểu '],
  [new RegExp(`${LEFT}không quá ${VALUE}`, 'gu'), '\ue000không vượt quá '],
  [new RegExp(`${LEFT}tối đa ${VALUE}`, 'gu'), '\ue000không quá '],
  [new RegExp(`${LEFT}(?<!vượt )trên ${SHARE}`, 'gu'), '\ue000hơn '],
  [new RegExp(`${LEFT}khoảng ${SHARE}`, 'gu'), '\ue000xấp xỉ '],
  [new RegExp(`${LEFT}xuống dưới ${SHARE}`, 'gu'), '\ue000còn dưới '],
  [new RegExp(`${LEFT}(?<!còn )dưới ${SHARE}`, 'gu'), '\ue000thấp hơn '],
  [new RegExp(`${LEFT}(?:giảm còn|giảm xuống còn) ${VALUE}`, 'gu'), '\ue000giảm xuống '],
  [/(?<=(?<![\p{L}\p{M}])(?:tăng|giảm) )từ (\d[\d.,]*\s?%) trở lên/gu, '\ue000không dưới $1'],
  [/(?<![\p{L}\p{M}\ue000])(?:đạt )?từ (\d[\d.,]*\s?%) trở lên/gu, '\ue000đạt không dưới $1'],
  [/(?<![\p{L}\p{M}\ue000])([Tt][ỷỉ] (?:lệ|trọng) [^.,;:()\n%\d]{5,120}) đạt (?=\d[\d.,]*\s?%)/gu, '\ue000$1 là '],
];

export const otherBounds: Variation = {
  name: 'another verb of the same bound',
  vary(document) {
    let changes = 0;
    // A mark before each change keeps the next pairs from changing it back.
    const rewrite = (text: string) => {
      const marked = SAME.reduce((words, [form, by]) => words.replace(form, by), text);
      changes += marked.split('\ue000').length - 1;
      return marked.replaceAll('\ue000', '');
    };
    const text = rewrite(document.text);
    const inText = changes;
    const words = (said: string) => rewrite(`${said} 5%`).replace(/ 5%$/u, '');
    const gold = mapTargets(mapStrings(document.gold, rewrite), (target) => ({
      ...target,
      comparator: { ...target.comparator, text: words(target.comparator?.text ?? '') },
    }));
    return { document: { ...document, text, gold }, changes: inText };
  },
};
