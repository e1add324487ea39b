/** Arbitrary texts that look like plans: pieces of clauses, headings, bullets and tables, with noise among them. */
import fc from 'fast-check';

const from = (list: string): fc.Arbitrary<string> => fc.constantFrom(...list.split('|'));

const subject = from(
  'tỷ lệ hộ nghèo|tỷ lệ dân số tham gia bảo hiểm y tế|số doanh nghiệp thành lập mới|Tỉ lệ che phủ rừng|kim ngạch xuất khẩu|xã có nhà văn hóa|thu nhập bình quân đầu người|chỉ số chuyển đổi số (DTI)|trường mầm non, tiểu học|thu gom và xử lý|tốc độ tăng trưởng GRDP|mỗi xã có|trong đó lĩnh vực đất đai|năng suất lao động|hồ sơ (trừ hồ sơ mật)|cơ cấu nông nghiệp, công nghiệp, dịch vụ|hệ thống từ cấp độ 3 trở lên',
);
const verb = from(
  'đạt|đạt trên|đạt tối thiểu|chiếm|không quá|giảm còn|giảm|tăng bình quân|tăng lên|là|:|từ 60% năm 2020 lên|lần lượt là|đạt khoảng|duy trì trên|phấn đấu đạt|thuộc nhóm|xếp thứ|giảm xuống dưới|trở thành|≥|<=||đạt từ|không còn',
);
const number = fc.oneof(
  fc.integer({ min: 0, max: 3000 }).map(String),
  fc.double({ min: 0, max: 999, noNaN: true }).map((value) => value.toFixed(2).replace('.', ',')),
  from(
    '1.500|12.345.678|1,5 triệu|2 nghìn tỷ|05|0|100|35 - 37|35-37|từ 35 đến 37|ba mươi|một nửa|hai phần ba|15/34|1/3|10²|²|٣|1.2.3|99999999999999999999|2030|1e9|0,0',
  ),
);
const unit = from(
  '%|% GRDP|%/năm|phần trăm|điểm phần trăm|‰|xã|doanh nghiệp|triệu đồng/người/năm|ha|km|lần|tỷ USD|tỉnh dẫn đầu cả nước|trở lên|giường bệnh/vạn dân|phút/lượt|Mbps|mô hình||kWh|m²|ca/1.000 ca sinh',
);
const period = from(
  'đến năm 2025|vào năm 2030|giai đoạn 2021 - 2025|(năm 2026)|hằng năm|mỗi năm|trước ngày 30/6/2027|từ năm 2025 trở đi|năm học 2025-2026|so với năm 2020||quý III/2026|năm 1800|năm 9999|giai đoạn 2030 - 2021',
);
const joint = from(', |; |. | và |, trong đó |\n|\n\n| (|) |/|: | - | hoặc |... |…|"|“|”');
const agency = from(
  'giao Sở Y tế chủ trì, phối hợp với Sở Tài chính|Sở Công Thương; UBND các xã, phường|Căn cứ Nghị quyết số 57-NQ/TW ngày 22-12-2024 của Bộ Chính trị|theo Quyết định số 749/QĐ-TTg|Các sở, ban, ngành',
);
const marker = from('- |+ |I. |II. |1. |1.1. |a) |Điều 4. |* |# |## |> |Phần I. |PHỤ LỤC|| |    |\t|**|1) |(1) |• ');
const opening = from(
  'ỦY BAN NHÂN DÂN\nTỈNH LAM GIANG\nSố: 12/KH-UBND\nLam Giang, ngày 3 tháng 2 năm 2025\n\nKẾ HOẠCH\nPhát triển kinh tế số giai đoạn 2026 - 2030\n|MỤC TIÊU ĐẾN NĂM 2030\n|# Chương trình hành động năm 2026\n|',
);

const clause = fc
  .tuple(subject, verb, number, unit, period)
  .chain((words) =>
    fc.oneof({ weight: 4, arbitrary: fc.constant(words.join(' ')) }, { weight: 1, arbitrary: fc.shuffledSubarray(words).map((some) => some.join(' ')) }),
  );

const row = fc
  .array(fc.oneof(from('TT|Chỉ tiêu|Đơn vị|Năm 2026|Năm 2030|Cơ quan chủ trì|Kết quả năm 2024|---|1|nt|'), subject, number, unit, clause), {
    minLength: 1,
    maxLength: 7,
  })
  .chain((cells) => fc.constantFrom(`| ${cells.join(' | ')} |`, `|\n${cells.join('\n|\n')}\n|`, cells.join('\n')));

/** What stands in no plan: any characters, halves of surrogate pairs, brackets, marks without letters. */
export const noise: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc
    .array(
      from(
        '\ud83d|\udc4d|\u0301|\u0323|\u0309\u031b|\ufeff|\u0000|\u00a0|\u2028|(((|)))|[a](|](u)|&amp;|&#39;|![|**|***|İ|ß|Ð|ﬁ|Å|‮|/|%|;;|,,|..|---|\r\n|\r|\u200b|"',
      ),
      { maxLength: 6 },
    )
    .map((signs) => signs.join('')),
);

const line = fc
  .tuple(
    marker,
    fc.array(fc.tuple(fc.oneof({ weight: 8, arbitrary: clause }, { weight: 1, arbitrary: agency }, { weight: 1, arbitrary: noise }), joint), { maxLength: 4 }),
  )
  .map(([mark, parts]) => mark + parts.flat().join(''));

/** A text of up to `lines` lines. */
export const planText = (lines: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      opening,
      fc.array(fc.tuple(fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: row }, { weight: 1, arbitrary: noise }), from('\n|\n\n| |\r\n')), {
        maxLength: lines,
      }),
    )
    .map(([head, rest]) => head + rest.flat().join(''));

export const mediaType = fc.constantFrom('text/plain' as const, 'text/markdown' as const);
