/** The value, then what it counts: "100% xã có nhà văn hóa", "phấn đấu có 2.000 doanh nghiệp hoạt động". */
import { reading } from '../../match/reading.ts';
import { hasWords } from '../../resolve/words.ts';
import { changeOf, countedPhrase, isOwnSubject, piecesOf, read, withoutLeadingChange } from './phrases.ts';

export const targetValueFirst = reading({
  id: 'target/value-first',
  read(frame, text) {
    const { meaning } = frame.amount;
    const { phrase, change } = withoutLeadingChange(frame.left);
    if (meaning.value.form === 'rank' || (hasWords(phrase) && !isOwnSubject(text, phrase))) return null;
    if (meaning.value.form === 'quantity' && meaning.value.nounSpan == null && !hasWords(frame.right)) return null;
    if (meaning.verb?.startsWith('chiếm') && meaning.value.form === 'percent' && !frame.intent && !hasWords(phrase)) return null;
    const object = countedPhrase(frame, text);
    if (!hasWords(object) || (frame.rightApart && meaning.value.nounSpan == null)) return null;
    if (meaning.verb !== null && meaning.verb !== 'có' && object.length <= 2 && object[0]?.kind === 'measure') return null;
    const resumes = meaning.reached || (meaning.verb !== null && meaning.verb !== 'có');
    if (resumes && meaning.value.nounSpan != null && frame.right.length === 0 && phrase.length === 0 && !frame.intent) return null;
    return read(frame, piecesOf(text, object), { change: changeOf(meaning, change) });
  },
  examples: {
    yes: [
      ['100% xã có nhà văn hóa', { indicator: 'xã có nhà văn hóa', number: 100, op: '=' }],
      ['Phấn đấu có 2 triệu doanh nghiệp hoạt động trong nền kinh tế', { indicator: 'doanh nghiệp hoạt động trong nền kinh tế', number: 2000000 }],
      ['Duy trì trên 90% dân số tham gia bảo hiểm y tế', { indicator: 'dân số tham gia bảo hiểm y tế', change: 'maintain', op: '>' }],
    ],
    no: ['tỷ lệ hộ nghèo còn 3%', 'thu gom 90% rác thải'],
  },
});
