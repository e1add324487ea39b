/** Numerals that are plainly no amounts of a plan: telephone numbers, days without a year, labels, names in quotation marks, a site's counters. */
import type { Span } from '../span.ts';
import type { NumberClass } from '../validate/schema.ts';

interface PassingNumber {
  readonly name: string;
  readonly class: NumberClass;
  /** What ends right before the numeral. */
  readonly before?: RegExp;
  readonly figure?: RegExp;
  /** What begins right behind it. */
  readonly after?: RegExp;
}

/** The first that fits says what the numeral is. Of the text in one spelling. */
const PASSING: readonly PassingNumber[] = [
  { name: 'telephone number', class: 'name', before: /(?:hotline|đường dây nóng|điện thoại|đt|tel|fax|zalo)[^\p{L}\n]{0,24}$/u },
  { name: "a site's counter", class: 'name', before: /(?:lượt (?:xem|đọc|truy cập|tải|đánh giá)|tải về|bình luận|ý kiến của bạn)[ :(]{0,3}$/u },
  { name: "a site's rating", class: 'name', before: /lượt đánh giá[ :]{0,2}\d{1,6}, trung bình[ :]{0,2}$/u },
  { name: 'page of a site', class: 'numbering', before: /(?:ảnh|trang|tr\.)(?: \d{1,4}){0,3} ?(?:\d{1,4}\/)?$/u, after: /^(?:\/\d{1,4})?(?: |[),\]\n]|$)/u },
  { name: 'time zone', class: 'date', before: /(?:gmt|utc) ?\+$/u },
  { name: 'temperature of the day', class: 'name', after: /^ ?°c/u },
  { name: 'seconds of a time', class: 'date', before: /\d:\d{2}:$/u, figure: /^\d{2}$/u },
  { name: 'rest of a day with its year first', class: 'date', before: /(?:19|20)\d{2}-(?:\d{1,2}-)?$/u, figure: /^\d{1,2}$/u },
  { name: 'day written without strokes', class: 'date', figure: /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u },
  {
    name: 'day of a month without a year',
    class: 'date',
    before: /(?:^|[ \n"“'(,:;/–-])(?:sáng|trưa|chiều|tối|ngày|quốc gia|thế giới|dịp|trước|sau|hết|đến|và|\() ?(?:\d{1,2}\/)?$/u,
    figure: /^\d{1,2}$/u,
    after: /^(?:\/\d{1,2})?(?=[ ,.;:)|\n]|$)(?! (?:số|tổng|chỉ tiêu|xã|huyện|tỉnh))/u,
  },
  {
    name: 'days of the year',
    class: 'date',
    before: /(?:ngày|và|,) ?(?:\d{1,2}, ?)?$/u,
    figure: /^\d{1,2}\/(?:[1-9]|1[0-2])$/u,
    after: /^ (?:hằng|hàng) năm|^ và/u,
  },
  { name: 'first thousand days', class: 'name', figure: /^1\.?000$/u, after: /^\s?ngày (?:đầu|vàng)/u },
  { name: 'ordinal', class: 'name', before: /(?:^| )thứ $/u, figure: /^\d{1,2}$/u },
  { name: 'digits of a value', class: 'name', figure: /^0?[1-3]$/u, after: /^\s?con số(?! \d)/u },
  { name: 'sign of a footnote', class: 'numbering', before: /%$/u, figure: /^\d$/u, after: /^[;.,)\n]/u },
  { name: 'footnote', class: 'numbering', before: /(?:^|\n)$/u, figure: /^\d{1,2}$/u, after: /^ năm \d{4}:/u },
  { name: 'figure of a footnote', class: 'result', before: /\n\d{1,2} năm \d{4}: $/u, after: /^%/u },
  {
    name: 'number of an item',
    class: 'numbering',
    before: /\n(?:- )?$/u,
    figure: /^\d{1,2}(?:\.\d{1,2})?$/u,
    after: /^- |^ (?:nghị quyết|quyết định|kế hoạch|thông tư) \d/u,
  },
  { name: 'number of a road', class: 'name', before: /(?:quốc lộ|tỉnh lộ|đường tỉnh|cao tốc|vành đai) (?:số )?$/u, figure: /^\d{1,3}$/u },
  { name: 'level of a scale', class: 'name', before: /(?:đạt chuẩn|chuẩn) mức (?:độ )?$/u, figure: /^\d$/u },
  { name: 'scale of points', class: 'condition', before: /thang điểm $/u },
  { name: 'points of a criterion', class: 'condition', before: /\($/u, after: /^ điểm\)/u },
  {
    name: 'label',
    class: 'numbering',
    before:
      /(?:^|[ \n"“'(,:;/–-])(?:mục tiêu|nhóm|phụ lục|bảng|biểu|mẫu|hình|nhiệm vụ|tiêu chí|khu vực|cấp độ|khóa|vòng|đợt|bước|dự án|nội dung|lớp|mục|phần|khoản|điều|chương|đề án|trụ cột|đối tượng)(?: số)? ?(?:\([ivx\d.]{1,5}\) ?)?\(?(?:\d{1,2}, ?){0,9}$/u,
    after: /^ ?(?:[:.;,)\]]|điều|khoản|và (?:chương|phụ|mục)|\n|$)/u,
  },
  { name: 'ordinal in brackets', class: 'numbering', before: /\($/u, figure: /^\d{1,2}(?:\.\d)?$/u, after: /^\)/u },
  { name: 'source in brackets', class: 'citation', before: /\[$/u, after: /^[,\]]/u },
  { name: 'name in quotation marks', class: 'name', before: /(?:^|[\s(])["“‘'](?:[^\s"“”‘’'\n(][^"“”‘’'\n(]{0,80})?$/u, after: /^[^"“”\n]{0,80}["”’']/u },
  { name: 'generation of a technology', class: 'name', before: /\p{L} $/u, figure: /^[2345]\.0$/u },
  { name: 'ordinal of a child, a dose, a time', class: 'name', before: /(?:con|lần|mũi|liều|khóa|kỳ họp) thứ $/u },
  { name: 'partners', class: 'name', before: /liên kết (?:giữa )?$/u, after: /^ nhà(?! đầu tư)/u },
  { name: 'base of a ratio', class: 'name', before: /\p{L}\/$/u, figure: /^1[.]?0+(?:[.]000)*$/u, after: /^ \p{L}/u },
  { name: 'money to be spent', class: 'condition', before: /(?:kinh phí|dự toán|tổng mức đầu tư)[^.;\n\d]{0,40}$/u, after: /^ (?:nghìn |triệu |tỷ )?đồng/u },
  { name: 'source of money', class: 'condition', before: /nguồn (?:[^.;,\n\d]{0,40})\($/u, after: /^ ?%\)/u },
  {
    name: 'share of what was done',
    class: 'result',
    before: /(?:(?:^|[ \n"“'(,:;/–-])(?:đã có|hiện có|có|hoàn thành|đạt)|[;:.]) ?(?:\d{1,3}\/)?$/u,
    figure: /^\d{1,3}$/u,
    after: /^(?:\/\d{1,3})? (?:chỉ tiêu|nhiệm vụ|mục tiêu)(?: \p{L}+){0,5} (?:đạt|vượt|hoàn thành|thấp hơn|cao hơn)/u,
  },
];

const BEFORE = 110;
const AFTER = 90;

/** What a numeral is that no rule took; null where nothing tells. `folded`: the text in one spelling; `at`: UTF-16 code units of it. */
export function passingNumber(folded: string, at: Span): NumberClass | null {
  const before = folded.slice(Math.max(0, at.start - BEFORE), at.start);
  const figure = folded.slice(at.start, at.end);
  const after = folded.slice(at.end, at.end + AFTER);
  return (
    PASSING.find((passing) => (passing.before?.test(before) ?? true) && (passing.figure?.test(figure) ?? true) && (passing.after?.test(after) ?? true))
      ?.class ?? null
  );
}
