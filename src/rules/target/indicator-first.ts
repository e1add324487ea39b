/** The indicator, then the value: "tỷ lệ hộ dùng nước sạch đạt trên 95%", "Tỷ lệ che phủ rừng: 60%". */
import type { Node } from '../../match/node.ts';
import { reading } from '../../match/reading.ts';
import type { Frame } from '../../resolve/frames.ts';
import { hasWords } from '../../resolve/words.ts';
import {
  beginsWithMeasure,
  changeOf,
  FOLLOWING_STOPS,
  isOwnSubject,
  isStated,
  piecesOf,
  read,
  shareOf,
  withoutChangeOfAll,
  withoutLeadingChange,
  withoutOwnSubject,
  withoutPresent,
  withoutUpholding,
  yearlyNoun,
} from './phrases.ts';

/** "đưa vào khai thác thêm 95 km đường tỉnh": what is measured so much of. */
const namesObject = ([first]: readonly Node[]): boolean => first?.kind === 'word' && !FOLLOWING_STOPS.has(first.key);

/** "kết nạp thêm 500 đảng viên": a verb and what it adds, as against "xã đạt chuẩn thêm 5 xã". */
function addsToWhatIs({ amount, left }: Frame, text: string): boolean {
  const { nounSpan } = amount.meaning.value;
  if (nounSpan == null || !/^thêm /iu.test(text.slice(amount.start, amount.start + 5))) return false;
  const noun = text.slice(nounSpan.start, nounSpan.end).toLowerCase();
  return !text
    .slice((left[0] as Node).start, amount.start)
    .toLowerCase()
    .startsWith(noun);
}

/** "gia đình thể thao đạt 27% tổng số hộ", as against "sản xuất đạt 100% số giống phục vụ trong nước". */
const isShareOfTotal = ({ amount, right }: Frame): boolean => amount.meaning.verb === 'đạt' && (right[0]?.key === 'tổng số' || right.length <= 3);

/** "Giảm tỷ suất sinh bình quân hằng năm 0,3‰": how the change is reckoned. */
const withoutLastAverage = (phrase: readonly Node[]): readonly Node[] =>
  phrase.slice(0, phrase.findLastIndex(({ kind }) => kind !== 'every' && kind !== 'average') + 1);

/** "giảm tỷ lệ thấp còi xuống 1,5% so với năm 2024": held against a year it is by how much, and not how far. */
const lowersBy = ({ amount, comparedWithYear }: Frame, text: string): boolean =>
  comparedWithYear && amount.meaning.value.form === 'percent' && amount.meaning.op === '=' && /^xuống \d/u.test(text.slice(amount.start, amount.start + 8));

export const targetIndicatorFirst = reading({
  id: 'target/indicator-first',
  read(frame, text) {
    const { meaning } = frame.amount;
    if (!hasWords(frame.left) || meaning.value.form === 'rank') return null;
    const leading = withoutLeadingChange(withoutOwnSubject(frame.left));
    const { phrase, change } = leading.change === null && meaning.change === null ? withoutChangeOfAll(leading.phrase) : leading;
    if (!hasWords(phrase)) return null;
    const measured = beginsWithMeasure(frame.left) || beginsWithMeasure(phrase);
    const follows = hasWords(frame.right) && !frame.rightApart;
    if (!measured && isOwnSubject(text, phrase) && (follows || meaning.value.form === 'count')) return null;
    if (!measured && !isStated(meaning) && (follows || meaning.value.form === 'count' || yearlyNoun(meaning, text))) return null;
    if (
      !measured &&
      follows &&
      meaning.value.form === 'percent' &&
      !isShareOfTotal(frame) &&
      /^(?:số|tổng số|lượng|khối lượng|các)/u.test((frame.right[0] as { key: string }).key)
    )
      return null;
    if (
      !measured &&
      meaning.change !== null &&
      !meaning.reached &&
      meaning.verb === null &&
      follows &&
      (meaning.value.form !== 'quantity' || namesObject(frame.right))
    )
      return null;
    if (!measured && addsToWhatIs(frame, text)) return null;
    if (frame.leftApart && follows && meaning.change !== null && !meaning.reached && beginsWithMeasure(frame.right)) return null;
    const { phrase: named, upheld } = withoutUpholding(phrase, meaning);
    const amountOfChange = lowersBy(frame, text);
    const pieces = piecesOf(text, withoutPresent(change === null ? named : withoutLastAverage(named)));
    return read(frame, pieces, { subject: pieces, of: shareOf(frame), change: upheld ? 'maintain' : amountOfChange ? 'decrease' : changeOf(meaning, change) });
  },
  examples: {
    yes: [
      ['tỷ lệ hộ dân nông thôn dùng nước sạch đạt trên 95%', { indicator: 'tỷ lệ hộ dân nông thôn dùng nước sạch', number: 95, op: '>' }],
      ['Tỷ lệ che phủ rừng: 60%', { indicator: 'Tỷ lệ che phủ rừng', number: 60, op: '=' }],
      ['kinh tế biển chiếm 20% GRDP', { indicator: 'kinh tế biển', of: 'GRDP' }],
      ['cán cân thương mại duy trì thặng dư trên 2 tỷ USD', { indicator: 'cán cân thương mại thặng dư', change: 'maintain' }],
      ['diện tích nuôi tôm ổn định 5.000 ha', { indicator: 'diện tích nuôi tôm', change: 'maintain' }],
      ['tỷ lệ hộ có việc làm ổn định trên 80%', { indicator: 'tỷ lệ hộ có việc làm ổn định', change: 'level' }],
      ['giảm tỷ lệ hộ nghèo xuống dưới 3%', { indicator: 'tỷ lệ hộ nghèo', change: 'level', op: '<' }],
    ],
    no: ['100% xã có nhà văn hóa', 'thu gom và xử lý 90% rác thải sinh hoạt'],
  },
});
