/** A verb, the value, its object: "thu gom và xử lý 90% rác thải sinh hoạt", "xây dựng 05 mô hình điểm". */
import type { Node } from '../../match/node.ts';
import { reading } from '../../match/reading.ts';
import type { Frame } from '../../resolve/frames.ts';
import { hasWords, isMeasure } from '../../resolve/words.ts';
import type { Span } from '../../span.ts';
import {
  beginsWithMeasure,
  behindPresent,
  changeOf,
  countedPhrase,
  isOwnSubject,
  namesPlaces,
  piecesOf,
  read,
  shareOf,
  withoutLeadingChange,
  withoutOwnSubject,
  withoutUpholding,
} from './phrases.ts';

/** What a supply is a share of, to the next comma: "70% nhu cầu rau xanh của người dân khu vực đô thị". */
function wholeRight(frame: Frame): Span | null {
  const comma = frame.right.findIndex((node) => node.key === ',');
  const nodes = comma < 0 ? frame.right : frame.right.slice(0, comma);
  const [first, last] = [nodes[0], nodes.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** "Các xã vùng cao kéo giảm 12% số vụ cháy": of whom the change is asked. */
const groupOf = (phrase: readonly Node[]): readonly Node[] => (namesPlaces(phrase) ? phrase : []);

/** "Kết nạp đảng viên mới từ 550 đảng viên": what is counted was named before. */
const names = (phrase: readonly Node[], noun: Span | null | undefined, text: string): boolean =>
  noun != null &&
  phrase.length > 1 &&
  ` ${text.slice((phrase[1] as Node).start, (phrase.at(-1) as Node).end).toLowerCase()} `.includes(` ${text.slice(noun.start, noun.end).toLowerCase()} `);

/** "gia cầm 8 triệu con": a word that only counts says nothing of what is counted. */
const isClassifier = (noun: Span | null | undefined, text: string): boolean =>
  noun != null && /^(?:con|chiếc|cái|quả)$/iu.test(text.slice(noun.start, noun.end));

/** "Đào tạo nghề bình quân hằng năm cho 22.000 người", "Tuyển sinh bình quân 9.000 người/năm": how often, and no part of what is done. */
const withoutAverageYear = (phrase: readonly Node[]): readonly Node[] =>
  (phrase.at(-1)?.kind === 'average' ? phrase.slice(0, -1) : phrase).filter(({ kind, key }) => kind !== 'every' || !/^(?:bình quân|trung bình) /u.test(key));

export const targetAction = reading({
  id: 'target/action',
  read(frame, text) {
    const { meaning } = frame.amount;
    const own = withoutOwnSubject(frame.left);
    const now = behindPresent(own);
    const { phrase, change } = withoutLeadingChange(withoutOwnSubject(now));
    const object = countedPhrase(frame, text);
    const tells = now.length < own.length && (!hasWords(phrase) || isOwnSubject(text, phrase));
    const changes = meaning.change !== null && !meaning.reached && beginsWithMeasure(object);
    if ((!tells && !hasWords(phrase)) || (beginsWithMeasure(phrase) && !(changes && frame.leftApart)) || meaning.value.form === 'rank') return null;
    if (tells) return hasWords(object) ? read(frame, piecesOf(text, object)) : null;
    if (changes && (!frame.left.some(isMeasure) || frame.leftApart))
      return read(frame, piecesOf(text, [...groupOf(phrase), ...object]), { change: changeOf(meaning, change) });
    if (object.length === 0 || isOwnSubject(text, phrase)) return null;
    const { phrase: named, upheld } = withoutUpholding(phrase, meaning);
    const subject = piecesOf(text, withoutAverageYear(named));
    const shares = frame.left.at(-1)?.kind === 'share-verb';
    const of = shares && shareOf(frame) ? wholeRight(frame) : null;
    const again = frame.right.length === 0 && (isClassifier(meaning.value.nounSpan, text) || names(named, meaning.value.nounSpan, text));
    const pieces = of || again ? subject : [...subject, ...piecesOf(text, object)];
    return read(frame, pieces, { subject, of, change: upheld ? 'maintain' : changeOf(meaning, change) });
  },
  examples: {
    yes: [
      ['thu gom và xử lý 90% rác thải sinh hoạt', { indicator: 'thu gom và xử lý rác thải sinh hoạt', number: 90 }],
      ['xây dựng ít nhất 05 mô hình trường học xanh', { indicator: 'xây dựng mô hình trường học xanh', number: 5, op: '>=' }],
      ['các trường phổ thông duy trì bán trú cho 2.000 học sinh', { indicator: 'các trường phổ thông bán trú cho học sinh', change: 'maintain' }],
      ['kết nạp thêm 500 đảng viên', { indicator: 'kết nạp đảng viên', change: 'increase' }],
      ['kiểm soát tốc độ gia tăng số ca mắc, giảm 20% tỷ lệ tử vong', { indicator: 'tỷ lệ tử vong', change: 'decrease' }],
      ['các xã Tân Phú, Định Quán giảm 12% số hộ nghèo', { indicator: 'các xã Tân Phú, Định Quán số hộ nghèo', change: 'decrease' }],
      ['sản xuất trong tỉnh đáp ứng 70% nhu cầu rau xanh', { indicator: 'sản xuất trong tỉnh đáp ứng', of: 'nhu cầu rau xanh' }],
      ['phấn đấu gia cầm 8 triệu con', { indicator: 'gia cầm', number: 8000000 }],
      ['hiện có 12 bệnh viện công', { indicator: 'bệnh viện công', number: 12 }],
      ['cắt giảm, đơn giản hóa ít nhất 25% thủ tục cấp phép', { indicator: 'cắt giảm, đơn giản hóa thủ tục cấp phép', change: 'level', op: '>=' }],
    ],
    no: ['tỷ lệ hộ nghèo còn 3%', '100% xã có nhà văn hóa'],
  },
});
