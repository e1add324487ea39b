/** Each of many has so many: "mỗi xã có ít nhất 01 mô hình"; the verb stays in the indicator. */
import { reading } from '../../match/reading.ts';
import { countedPhrase, piecesOf, read } from './phrases.ts';

export const targetDistributive = reading({
  id: 'target/distributive',
  read(frame, text) {
    const { meaning } = frame.amount;
    const each = frame.left.findIndex((node) => node.key === 'mỗi' || node.key === 'mỗi một');
    if (each < 0 || meaning.value.form !== 'count') return null;
    const subject = frame.left.slice(each);
    const verbs = meaning.verb === 'có' ? meaning.comparator.filter(({ start, end }) => text.slice(start, end).toLowerCase() === 'có') : [];
    return read(frame, piecesOf(text, [...subject, ...verbs, ...countedPhrase(frame)]), {
      subject: piecesOf(text, subject),
      comparator: meaning.comparator.filter((at) => !verbs.includes(at)),
      change: meaning.change === 'maintain' ? 'maintain' : 'level',
    });
  },
  examples: {
    yes: [
      ['mỗi hộ gia đình có một đường truyền Internet', { indicator: 'mỗi hộ gia đình có đường truyền Internet', number: 1, op: '=' }],
      ['mỗi xã duy trì 03 đội văn nghệ', { indicator: 'mỗi xã đội văn nghệ', number: 3, change: 'maintain' }],
      ['mỗi xã có ít nhất 02 mô hình sản xuất sạch', { indicator: 'mỗi xã có mô hình sản xuất sạch', number: 2, op: '>=' }],
    ],
    no: ['có 05 mô hình sản xuất sạch', 'mỗi năm giảm 2%'],
  },
});
