/** Each of many has so many: "mỗi xã có ít nhất 01 mô hình"; the verb stays in the indicator. */
import { isMeasure } from '../../lexicon/measures.ts';
import type { Node } from '../../match/node.ts';
import { reading } from '../../match/reading.ts';
import { isNameOf } from '../../resolve/words.ts';
import type { Span } from '../../span.ts';
import { countedPhrase, piecesOf, read } from './phrases.ts';

/** "duy trì mỗi xã có ít nhất 02 mô hình" */
const isMaintained = (before: Node | undefined): boolean => before?.kind === 'change' && (before.meaning as { change: string }).change === 'maintain';

export const targetDistributive = reading({
  id: 'target/distributive',
  read(frame, text) {
    const { meaning } = frame.amount;
    const each = frame.left.findIndex((node) => node.key === 'mỗi' || node.key === 'mỗi một' || isNameOf('each', node));
    const perYear = yearly(meaning.value.unitSpan, text);
    if (each < 0 || (meaning.value.form !== 'count' && perYear === null)) return null;
    const subject = frame.left.slice(each);
    const verbs = meaning.verb === 'có' ? meaning.comparator.filter(({ start, end }) => text.slice(start, end).toLowerCase() === 'có') : [];
    return read(frame, [...piecesOf(text, [...subject, ...verbs]), ...piecesOf(text, countedPhrase(frame, text))], {
      subject: piecesOf(text, subject),
      comparator: meaning.comparator.filter((at) => !verbs.includes(at)),
      change: meaning.change === 'maintain' || isMaintained(frame.left[each - 1]) ? 'maintain' : 'level',
    });
  },
  examples: {
    yes: [
      ['mỗi hộ gia đình có một đường truyền Internet', { indicator: 'mỗi hộ gia đình có đường truyền Internet', number: 1, op: '=' }],
      ['Bình quân 01 trường tiểu học có không quá 30 lớp', { indicator: 'Bình quân 01 trường tiểu học có lớp', number: 30, op: '<=' }],
      ['mỗi xã duy trì 03 đội văn nghệ', { indicator: 'mỗi xã đội văn nghệ', number: 3, change: 'maintain' }],
      ['bình quân mỗi chi đoàn 03 đoàn viên/năm', { indicator: 'mỗi chi đoàn đoàn viên', number: 3 }],
      ['mỗi xã có ít nhất 02 mô hình sản xuất sạch', { indicator: 'mỗi xã có mô hình sản xuất sạch', number: 2, op: '>=' }],
    ],
    no: ['có 05 mô hình sản xuất sạch', 'mỗi năm giảm 2%'],
  },
});

/** The noun of "02 mô hình/năm". */
function yearly(unit: Span | null, text: string): Span | null {
  const words = unit ? text.slice(unit.start, unit.end) : '';
  return unit && words.endsWith('/năm') && !isMeasure(words.slice(0, -4).toLowerCase()) ? { start: unit.start, end: unit.end - 4 } : null;
}
