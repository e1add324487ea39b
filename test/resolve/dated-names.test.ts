/** The names of an extraction: each once a day, with what stands today, and a warning of what did not stand. */
import { describe, expect, test } from 'vitest';
import type { Extraction } from '../../src/validate/schema.ts';
import { extractText } from '../support/extract-text.ts';
import { wrongSpans } from '../support/wrong-spans.ts';

const planOf = (day: string, province: string): string => `ỦY BAN NHÂN DÂN
TỈNH ${province.toUpperCase()}
Số: 12/KH-UBND
${province}, ${day}
KẾ HOẠCH
Phát triển kinh tế số
Căn cứ Quyết định số 36/QĐ-BTTTT ngày 03/6/2020 của Bộ Thông tin và Truyền thông;
- Tỷ lệ hộ nghèo đạt 5% đến năm 2030.
TỔ CHỨC THỰC HIỆN
1. Sở TT&TT chủ trì, phối hợp với Sở Tài chính hướng dẫn doanh nghiệp thực hiện chuyển đổi số.
2. Sở Thông tin và Truyền thông tỉnh ${province} chủ trì báo cáo hằng năm.
`;

function extracted(text: string): { readonly extraction: Extraction; readonly text: string } {
  const result = extractText(text, 'text/plain');
  if (!result.ok) throw new Error(result.issue.detail);
  return result.value;
}

const ofDate = ({ warnings }: Extraction) => warnings.filter(({ code }) => code.endsWith('-not-of-date'));

describe('a plan of a day on which all stood', () => {
  const { extraction } = extracted(planOf('ngày 3 tháng 2 năm 2023', 'Bắc Giang'));

  test('names each body and place once, and in one way', () => {
    const said = extraction.names.map(({ kind, name, on, canonical }) => [kind, name, on, canonical]);
    expect(said).toEqual([
      ['place', 'tỉnh Bắc Giang', '2023-02-03', 'tỉnh Bắc Giang'],
      ['agency', 'Ủy ban nhân dân tỉnh Bắc Giang', '2023-02-03', 'Ủy ban nhân dân tỉnh Bắc Giang'],
      ['agency', 'Sở TT&TT', '2023-02-03', 'Sở Thông tin và Truyền thông tỉnh Bắc Giang'],
      ['agency', 'Sở Tài chính', '2023-02-03', 'Sở Tài chính tỉnh Bắc Giang'],
      ['agency', 'Sở Thông tin và Truyền thông tỉnh Bắc Giang', '2023-02-03', 'Sở Thông tin và Truyền thông tỉnh Bắc Giang'],
      ['agency', 'Bộ Thông tin và Truyền thông', '2020-06-03', 'Bộ Thông tin và Truyền thông'],
    ]);
    expect(ofDate(extraction)).toEqual([]);
  });

  test('says what stands today', () => {
    const today = Object.fromEntries(extraction.names.map(({ name, successors }) => [name, successors?.map((each) => each.name)]));
    expect(today).toMatchObject({
      'tỉnh Bắc Giang': ['tỉnh Bắc Ninh'],
      'Sở TT&TT': ['Sở Khoa học và Công nghệ tỉnh Bắc Ninh'],
      'Sở Tài chính': ['Sở Tài chính tỉnh Bắc Ninh'],
      'Bộ Thông tin và Truyền thông': ['Bộ Khoa học và Công nghệ', 'Bộ Văn hóa, Thể thao và Du lịch', 'Bộ Công an'],
    });
  });
});

test('what did not stand on the day is warned of once, where it stands first, and the issuer in the letterhead', () => {
  const { extraction, text } = extracted(planOf('ngày 3 tháng 2 năm 2026', 'Bắc Giang'));
  expect(ofDate(extraction).map(({ code, span }) => [code, text.slice(span.start, span.end)])).toEqual([
    ['agency-not-of-date', 'ỦY BAN NHÂN DÂN\nTỈNH BẮC GIANG'],
    ['place-not-of-date', 'TỈNH BẮC GIANG'],
    ['agency-not-of-date', 'Sở Thông tin và Truyền thông tỉnh Bắc Giang'],
  ]);
  expect(ofDate(extraction).at(-1)?.message).toBe(
    'Vào ngày ban hành 03/02/2026 không có "Sở Thông tin và Truyền thông tỉnh Bắc Giang"; nay là: Sở Khoa học và Công nghệ tỉnh Bắc Ninh',
  );
  expect(wrongSpans(extraction, text)).toEqual([]);
});

test('a department that had ended is warned of in a province that stands', () => {
  const { extraction } = extracted(planOf('ngày 3 tháng 2 năm 2026', 'Bắc Ninh'));
  expect(ofDate(extraction).map(({ message }) => message)).toEqual([
    'Vào ngày ban hành 03/02/2026 không có "Sở TT&TT"; nay là: Sở Khoa học và Công nghệ tỉnh Bắc Ninh',
    'Vào ngày ban hành 03/02/2026 không có "Sở Thông tin và Truyền thông tỉnh Bắc Ninh"; nay là: Sở Khoa học và Công nghệ tỉnh Bắc Ninh',
  ]);
});

test('who is told of as of the past is not warned of, where it is told of as present it is', () => {
  const past = planOf('ngày 3 tháng 2 năm 2026', 'Bắc Ninh').replace('Sở TT&TT chủ trì', 'Sở TT&TT (nay là Sở Khoa học và Công nghệ) chủ trì');
  const quoted = (text: string) => {
    const found = extracted(text);
    return ofDate(found.extraction).map(({ span }) => found.text.slice(span.start, span.end));
  };
  expect(quoted(past)).toEqual(['Sở Thông tin và Truyền thông tỉnh Bắc Ninh']);
  const both = past.replace('TỔ CHỨC', '- Giao Sở TT&TT chủ trì: tỷ lệ hộ dùng nước sạch đạt 90% đến năm 2030.\nTỔ CHỨC');
  expect(quoted(both)).toEqual(['Sở TT&TT', 'Sở Thông tin và Truyền thông tỉnh Bắc Ninh']);
});

test('without a date only what has stood all the time is named, and nothing is warned of', () => {
  const { extraction } = extracted(planOf('ngày   tháng   năm', 'Bắc Giang'));
  expect(extraction.document.issuedOn).toBeNull();
  expect(extraction.names.filter(({ on }) => on === null)).toEqual([]);
  expect(ofDate(extraction)).toEqual([]);
  const { names } = extracted(planOf('ngày   tháng   năm', 'Bắc Ninh')).extraction;
  expect(names.filter(({ on }) => on === null).map(({ canonical }) => canonical)).toEqual([
    'tỉnh Bắc Ninh',
    'Ủy ban nhân dân tỉnh Bắc Ninh',
    'Sở Tài chính tỉnh Bắc Ninh',
  ]);
});
