/** Bounds, the verbs that state a value, and words of change (language.md, section 4). */
import { entries } from './entry.ts';

export const comparison = [
  ...entries('bound', { op: '>' }, 'trên|hơn|vượt|cao hơn|lớn hơn|nhiều hơn|vượt trên|vượt mức|vượt mốc|>'),
  ...entries(
    'bound',
    { op: '>=' },
    'tối thiểu|ít nhất|không dưới|không thấp hơn|không ít hơn|không nhỏ hơn|tối thiểu là|ít nhất là|thấp nhất|bằng hoặc cao hơn|đạt và vượt|bằng hoặc vượt|đạt hoặc vượt|lớn hơn hoặc bằng|tối thiểu phải|ít nhất phải|≥',
  ),
  ...entries('bound', { op: '<' }, 'dưới|thấp hơn|nhỏ hơn|ít hơn|chưa đến|chưa tới|<'),
  ...entries(
    'bound',
    { op: '<=' },
    'tối đa|không quá|không vượt quá|không cao hơn|không vượt|không lớn hơn|không nhiều hơn|không trên|cao nhất|nhiều nhất|nhỏ hơn hoặc bằng|tối đa là|≤',
  ),
  ...entries('bound', { op: '~' }, 'khoảng|gần|xấp xỉ|ước khoảng|vào khoảng|khoảng chừng|trên dưới|~|≈'),
  ...entries(
    'verb',
    null,
    'đạt|chiếm|là|bằng|ở mức|ở mức độ|đạt mức|đạt được|đạt tỷ lệ|tương đương|chiếm tỷ lệ|chiếm tỷ trọng|phải đạt|cần đạt|sẽ đạt|có|gồm|bao gồm|đạt ở mức|đạt tới|sẽ là|đạt mốc|cán mốc',
  ),
  ...entries(
    'change',
    { change: 'increase' },
    'tăng|tăng thêm|tăng trưởng|gia tăng|nâng|nâng thêm|thêm|phát triển thêm|tăng gấp|gấp|bổ sung thêm|mở rộng thêm|sẽ tăng|phải tăng|đều tăng',
  ),
  ...entries(
    'change',
    { change: 'decrease' },
    'giảm|giảm thêm|giảm bớt|cắt giảm|kéo giảm|hạ|rút ngắn|giảm thiểu|sẽ giảm|tiết giảm|duy trì mức giảm|duy trì đà giảm|cắt giảm được|giảm được',
  ),
  ...entries(
    'change',
    { change: 'maintain' },
    'duy trì|giữ|giữ nguyên|ổn định ở mức|giữ vững|giữ ổn định|giữ ở mức|tiếp tục duy trì|duy trì ổn định|giữ vững ổn định|duy trì vững chắc|duy trì bền vững|tiếp tục duy trì vững chắc|tiếp tục duy trì bền vững|bảo đảm duy trì|tiếp tục giữ vững|duy trì và giữ vững',
  ),
  ...entries('verb', null, 'được kiểm soát ở mức|kiểm soát ở mức|được khống chế ở mức|khống chế ở mức|được kiềm chế ở mức|kiềm chế ở mức'),
  ...entries('reach', null, 'lên|xuống|còn|lên tới|lên đến|xuống còn|xuống tới|xuống đến|chỉ còn|đến mức|tới|lên mức|xuống mức|đưa lên|về ở mức|giảm về'),
  ...entries('reach', null, 'kéo xuống|kéo xuống còn|kéo giảm còn|kéo giảm xuống|kéo giảm xuống còn'),
  ...entries('average', null, 'bình quân|trung bình'),
  ...entries(
    'every',
    null,
    'hằng năm|hàng năm|mỗi năm|bình quân năm|bình quân mỗi năm|bình quân hằng năm|bình quân hàng năm|trung bình mỗi năm|trung bình hằng năm|trung bình hàng năm|một năm|từng năm|trung bình năm|bình quân một năm',
  ),
  ...entries('or-more', { op: '>=' }, 'trở lên'),
  ...entries('or-less', { op: '<=' }, 'trở xuống'),
  ...entries('respectively', null, 'lần lượt|tương ứng|theo thứ tự|lần lượt tương ứng|tương ứng lần lượt'),
];
