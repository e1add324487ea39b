/** Which values a bound before a list holds for: text → bound and value of each, in order. */
import { expect, test } from 'vitest';
import { extractText } from '../support/extract-text.ts';

function bounds(body: string): string[] {
  const read = extractText(`KẾ HOẠCH\nPhát triển giáo dục năm 2027\n\nI. MỤC TIÊU\n${body}`, 'text/plain');
  if (!read.ok) throw new Error(read.issue.code);
  return read.value.extraction.targets.map(({ comparator, value }) => `${comparator.op} ${value.text}`);
}

test.each([
  [
    'the first of a list that one predicate closes: the others are said without words',
    '- Có ít nhất 60% trường mầm non, 70% trường tiểu học và 50% trường trung học có thư viện.',
    ['>= 60%', '= 70%', '= 50%'],
  ],
  ['not all of them', '- Ít nhất 90% xã, 100% phường có nhà văn hóa.', ['>= 90%', '= 100%']],
  ['not what has a predicate of its own', '- Ít nhất 90% xã có nhà văn hóa, 80% phường có công viên.', ['>= 90%', '= 80%']],
  ['the value reached, with the bound behind it', '- Điểm hài lòng nâng từ 6,5 điểm lên 7 điểm trở lên.', ['>= 7 điểm']],
  ['behind the noun that is counted', '- 90% hộ dân trở lên dùng nước sạch; 80% cơ quan, đơn vị trở lên đạt chuẩn.', ['>= 90%', '>= 80%']],
  ['not where it closes a grade', '- 70% đô thị loại IV trở lên có công viên; 85% cán bộ từ phó phòng trở lên được tập huấn.', ['= 70%', '= 85%']],
  ['and not of the whole', '- 100% trường trở lên có thư viện.', ['= 100%']],
])('%s', (_, text, expected) => expect(bounds(text)).toEqual(expected));
