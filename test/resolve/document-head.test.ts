/** The head of a text: letterheads, annexes, attached plans, articles; the years of its title. */
import { describe, expect, test } from 'vitest';
import { documentHead } from '../../src/resolve/document-head.ts';
import { titlePeriod } from '../../src/resolve/title-period.ts';
import { read } from './read.ts';

const LETTERHEAD = 'ỦY BAN NHÂN DÂN\nTỈNH ĐẠI HẢI\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\n';

describe('a text with its own head', () => {
  test('letterhead in lines', () => {
    const head = documentHead(
      read(`${LETTERHEAD}Số: 41/KH-UBND\nĐại Hải, ngày 24 tháng 11 năm 2025\n\nKẾ HOẠCH\nPhát triển thủy sản giai đoạn 2026 - 2030\n\nCăn cứ Luật Thủy sản;`),
    );
    expect(head).toEqual({
      type: 'Kế hoạch',
      number: '41/KH-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Đại Hải',
      issuedOn: '2025-11-24',
      place: 'tỉnh Đại Hải',
      title: 'Phát triển thủy sản giai đoạn 2026 - 2030',
      period: { from: 2026, to: 2030 },
      about: null,
      isReported: false,
    });
  });

  test.each([
    'ỦY BAN NHÂN\nDÂN\nTỈNH SƠN LA\n--------\n|\nCỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|\nSố:\n14/QĐ-UBND\n|\nSơn La,\nngày 12 tháng 9 năm 2019\n|\nQUYẾT ĐỊNH\nVỀ GIẢM NGHÈO\n\nCăn cứ Luật Tổ chức chính quyền địa phương;',
    '| **ỦY BAN NHÂN DÂN TỈNH SƠN LA** \\------- Số: 14/QĐ-UBND | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** **Độc lập - Tự do - Hạnh phúc** \\------ *Sơn La, ngày 12 tháng 9 năm 2019* |\n|---|---|\n\n**QUYẾT ĐỊNH**\n\n**VỀ GIẢM NGHÈO**\n\nCăn cứ Quyết định số 5/QĐ-TTg;',
    '| ỦY BAN NHÂN DÂN TỈNH SƠN LA Số: 14/QĐ-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Sơn La, ngày 12 tháng 9 năm 2019 |\n|---|---|\n\nQUYẾT ĐỊNH\n\nVỀ GIẢM NGHÈO\n\nCăn cứ Quyết định số 5/QĐ-TTg;',
    'ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\n--------\n|\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|\nSố: 14/QĐ-UBND\n|\nSơn La, ngày\n12 tháng 9 năm 2019\n|\nQUYẾT ĐỊNH\nVỀ GIẢM NGHÈO\n\nCăn cứ Luật Tổ chức chính quyền địa phương;',
  ])('letterhead in narrow or joined lines: %s', (text) =>
    expect(documentHead(read(text, 'text/markdown'))).toMatchObject({
      type: 'Quyết định',
      number: '14/QĐ-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Sơn La',
      issuedOn: '2019-09-12',
      title: 'VỀ GIẢM NGHÈO',
    }),
  );

  test.each([
    ['TỈNH ỦY\nSƠN LA\n*', 'Tỉnh ủy Sơn La'],
    ['HỘI ĐỒNG NHÂN\nDÂN\nTỈNH SƠN LA', 'Hội đồng nhân dân tỉnh Sơn La'],
    ['BAN CHỈ ĐẠO\nCHUYỂN ĐỔI SỐ\nTỈNH SƠN LA', 'Ban Chỉ đạo Chuyển đổi số tỉnh Sơn La'],
    ['UBND TỈNH SƠN LA\nSỞ GIÁO DỤC VÀ\nĐÀO TẠO', 'Sở Giáo dục và Đào tạo tỉnh Sơn La'],
    ['UBND TỈNH SƠN LA\nSỞ VĂN HÓA, THỂ THAO\nVÀ DU LỊCH', 'Sở Văn hóa, Thể thao và Du lịch tỉnh Sơn La'],
    ['UBND TỈNH SƠN LA\nBAN AN TOÀN GIAO THÔNG', 'Ban An toàn giao thông tỉnh Sơn La'],
    ['ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\nBAN QUẢN LÝ\nCÁC KHU CÔNG NGHIỆP', 'Ban Quản lý các khu công nghiệp tỉnh Sơn La'],
  ])('a body over two lines: %s', (body, issuer) =>
    expect(
      documentHead(
        read(
          `${body}\n-----\nSố: 12/KH-AB\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nSơn La, ngày 5 tháng 7 năm 2025\nKẾ HOẠCH\nHoạt động năm 2026\n\nCăn cứ Luật;`,
        ),
      ),
    ).toMatchObject({ type: 'Kế hoạch', issuer, place: 'tỉnh Sơn La', title: 'Hoạt động năm 2026' }),
  );

  test('a party letterhead in two columns', () =>
    expect(
      documentHead(
        read(
          'ĐẢNG BỘ TỈNH SƠN LA                 ĐẢNG CỘNG SẢN VIỆT NAM\nHUYỆN ỦY MAI SƠN            Mai Sơn, ngày 5 tháng 7 năm 2025\n     *\nSố 12-CTr/HU\n\nCHƯƠNG TRÌNH\nphát triển du lịch năm 2026\n\nThực hiện Nghị quyết số 5-NQ/TU;',
        ),
      ),
    ).toMatchObject({ type: 'Chương trình', number: '12-CTr/HU', issuer: 'Huyện ủy Mai Sơn', issuedOn: '2025-07-05', place: 'huyện Mai Sơn' }));

  test('letterhead in cells, the number on a line of its own, a title that begins with "Thực hiện"', () => {
    const head = documentHead(
      read(
        '|\nỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\n-------\n|\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n|\nSố:\n58/KH-UBND\n|\nLào Cai, ngày 07 tháng 06 năm 2021\n|\n\nKẾ HOẠCH\n\nTHỰC HIỆN ĐỀ ÁN TRỒNG RỪNG ĐẾN NĂM 2025\n\nThực hiện Quyết định số 5/QĐ-TTg ngày 1/4/2021;',
        'text/markdown',
      ),
    );
    expect(head).toMatchObject({
      type: 'Kế hoạch',
      number: '58/KH-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Lào Cai',
      issuedOn: '2021-06-07',
      title: 'THỰC HIỆN ĐỀ ÁN TRỒNG RỪNG ĐẾN NĂM 2025',
      period: { from: null, to: 2025 },
    });
  });

  test('two columns whose spaces became one', () => {
    const head = documentHead(
      read(
        'ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n  THÀNH PHỐ HẢI PHÒNG         Độc lập - Tự do - Hạnh phúc\n\nSố: 31/BC-UBND      Hải Phòng, ngày 04 tháng 7 năm 2025\n\nBÁO CÁO\nKết quả 6 tháng đầu năm 2025\n',
      ),
    );
    expect(head).toMatchObject({ issuer: 'Ủy ban nhân dân thành phố Hải Phòng', place: 'thành phố Hải Phòng', number: '31/BC-UBND', issuedOn: '2025-07-04' });
  });

  test('a party letterhead in one line, a programme of action', () => {
    const head = documentHead(
      read(
        '      TỈNH ỦY BẾN TRE            ĐẢNG CỘNG SẢN VIỆT NAM\n   *\n   Số 7-CTr/TU       Bến Tre, ngày 3 tháng 9 năm 2025\n\n   CHƯƠNG TRÌNH HÀNH ĐỘNG\n   thực hiện Nghị quyết về giáo dục\n\nThực hiện Nghị quyết, Ban Thường vụ Tỉnh ủy ban hành Chương trình như sau:',
      ),
    );
    expect(head).toMatchObject({
      type: 'Chương trình hành động',
      number: '7-CTr/TU',
      issuer: 'Tỉnh ủy Bến Tre',
      place: 'tỉnh Bến Tre',
      issuedOn: '2025-09-03',
    });
  });

  test('what is blank is null', () => {
    const head = documentHead(read(`${LETTERHEAD}Số:       /QĐ-UBND\nĐại Hải, ngày    tháng    năm 2024\nQUYẾT ĐỊNH\nPhê duyệt đề án`));
    expect(head).toMatchObject({ type: 'Quyết định', number: null, issuedOn: null, issuer: 'Ủy ban nhân dân tỉnh Đại Hải' });
  });

  test('a department of a province', () => {
    expect(
      documentHead(read('ỦY BAN NHÂN DÂN TỈNH ĐẠI HẢI\nSỞ Y TẾ\nSố: 9/KH-SYT\nĐại Hải, ngày 2 tháng 1 năm 2026\nKẾ HOẠCH\nTiêm chủng năm 2026')),
    ).toMatchObject({ issuer: 'Sở Y tế tỉnh Đại Hải', place: 'tỉnh Đại Hải', period: { from: null, to: 2026 } });
  });

  test('a ministry is for the country', () => {
    expect(documentHead(read('BỘ XÂY DỰNG\nSố: 3/2026/TT-BXD\nHà Nội, ngày 2 tháng 1 năm 2026\nTHÔNG TƯ\nQuy định định mức'))).toMatchObject({
      type: 'Thông tư',
      issuer: 'Bộ Xây dựng',
      place: null,
    });
  });

  test('the party', () => {
    expect(
      documentHead(read('TỈNH ỦY ĐẠI HẢI\n*\nSố 12-NQ/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nĐại Hải, ngày 03 tháng 4 năm 2025\nNGHỊ QUYẾT\nvề phát triển du lịch')),
    ).toMatchObject({ type: 'Nghị quyết', number: '12-NQ/TU', issuer: 'Tỉnh ủy Đại Hải', place: 'tỉnh Đại Hải' });
  });

  test('an annex has the head of what it belongs to', () => {
    const head = documentHead(
      read('PHỤ LỤC\nDANH MỤC CHỈ TIÊU NĂM 2027\n(Kèm theo Kế hoạch số 31/KH-UBND ngày 22 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Đại Hải)\n'),
    );
    expect(head).toMatchObject({
      type: 'Kế hoạch',
      number: '31/KH-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Đại Hải',
      issuedOn: '2026-01-22',
      title: 'DANH MỤC CHỈ TIÊU NĂM 2027',
    });
  });

  test('of several bodies in the brackets the one that stands with the number', () => {
    const head = documentHead(
      read(
        'PHỤ LỤC\nDANH MỤC NHIỆM VỤ NĂM 2024\n(Ban hành kèm theo Kế hoạch số 59/KH-UBND ngày 15/3/2024 của UBND tỉnh Ninh Thuận thực hiện Quyết định số 131/QĐ-TTg ngày 25/01/2022 của Thủ tướng Chính phủ)\n',
      ),
    );
    expect(head).toMatchObject({ number: '59/KH-UBND', issuer: 'UBND tỉnh Ninh Thuận', place: 'tỉnh Ninh Thuận' });
  });

  test('a plan attached to a decision keeps its type', () => {
    const head = documentHead(
      read('CHƯƠNG TRÌNH\nGiảm nghèo năm 2024\n(Kèm theo Quyết định số /QĐ-UBND ngày tháng năm 2024 của Ủy ban nhân dân tỉnh Đại Hải)\nI. MỤC TIÊU'),
    );
    expect(head).toMatchObject({ type: 'Chương trình', number: null, issuedOn: null, issuer: 'Ủy ban nhân dân tỉnh Đại Hải', place: 'tỉnh Đại Hải' });
  });
});

describe('an article', () => {
  test('a provision that is cited is not what it reports on', () => {
    const law = 'Nghị định 45/2022/NĐ-CP';
    expect(documentHead(read(`Hỏi đáp về rác thải\n\nTheo khoản 1 Điều 26 ${law}, hộ gia đình vi phạm bị phạt.`))).toMatchObject({
      type: null,
      isReported: true,
    });
    expect(documentHead(read(`Chính phủ vừa ban hành ${law} về xử phạt.`))).toMatchObject({ type: 'Nghị định', number: '45/2022/NĐ-CP', isReported: true });
  });

  test('the day behind who issued it', () =>
    expect(
      documentHead(
        read('Trồng rừng gỗ lớn\n\nTheo Kế hoạch 58/KH-UBND vừa được UBND tỉnh Sơn La ban hành ngày 12/9/2025, đến năm 2030 tỉnh trồng 5.000 ha rừng.\n\nHết.'),
      ),
    ).toMatchObject({ number: '58/KH-UBND', issuer: 'UBND tỉnh Sơn La', issuedOn: '2025-09-12' }));

  test.each([
    [
      'Tin mới\n\nNgày 12/01/2026, UBND tỉnh Đại Hải ban hành Kế hoạch số 30/KH-UBND thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.',
      { type: 'Kế hoạch', number: '30/KH-UBND', issuer: 'UBND tỉnh Đại Hải', issuedOn: '2026-01-12', place: 'tỉnh Đại Hải', about: '30/KH-UBND' },
    ],
    [
      'Thực hiện Quyết định số 411/QĐ-TTg ngày 31-3-2022 của Thủ tướng Chính phủ phê duyệt Chiến lược kinh tế số, ngày 5-8-2022, UBND tỉnh ban hành Kế hoạch số 15/KH-UBND.',
      { type: 'Kế hoạch', number: '15/KH-UBND', issuer: 'UBND tỉnh', issuedOn: '2022-08-05', place: null },
    ],
    [
      'Phó Thủ tướng Nguyễn Văn Ba vừa ký Quyết định số 77/QĐ-TTg phê duyệt Chiến lược phát triển nghề muối giai đoạn 2027 - 2032.',
      { type: 'Quyết định', number: '77/QĐ-TTg', issuer: 'Thủ tướng Chính phủ', place: null, period: { from: 2027, to: 2032 } },
    ],
    [
      'Nghị quyết của Tỉnh ủy Bến Tre đề ra mục tiêu đến năm 2025.\n\nĐể thực hiện, Nghị quyết số 9-NQ/TU ngày 20/10/2020 của Tỉnh ủy Bến Tre nêu giải pháp.',
      { type: 'Nghị quyết', number: '9-NQ/TU', issuer: 'Tỉnh ủy Bến Tre', issuedOn: '2020-10-20', place: 'tỉnh Bến Tre' },
    ],
    [
      'Đại hội đại biểu Đảng bộ tỉnh Sơn La lần thứ XV, nhiệm kỳ 2025 - 2030 đã thông qua Nghị quyết với 20 chỉ tiêu.',
      { type: 'Nghị quyết', number: null, issuer: 'Đại hội đại biểu Đảng bộ tỉnh Sơn La', place: 'tỉnh Sơn La' },
    ],
    ['UBND tỉnh Đại Hải vừa ban hành Kế hoạch phát triển du lịch.\n\n(Nguồn: Kế hoạch 28/KH-UBND)', { type: 'Kế hoạch', number: '28/KH-UBND' }],
    [
      'Trang chủ / Xã hội\n\nSơn La: Phấn đấu giảm nghèo\n\nNgày 22/1/2024, UBND tỉnh ban hành Kế hoạch số 14/KH-UBND về giảm nghèo năm 2024 trên địa bàn tỉnh.',
      { issuer: 'UBND tỉnh Sơn La', place: 'tỉnh Sơn La' },
    ],
    [
      'Ngày 9-2-2025, Ban An toàn giao thông (ATGT) tỉnh Bến Tre ban hành Kế hoạch số 8/KH-BATGT về Năm ATGT 2025, theo Chiến lược quốc gia ban hành tại Quyết định số 2060/QĐ-TTg ngày 12-12-2020.',
      { number: '8/KH-BATGT', issuer: 'Ban An toàn giao thông tỉnh Bến Tre', issuedOn: '2025-02-09', place: 'tỉnh Bến Tre' },
    ],
    [
      'Vừa qua, Ban Chỉ đạo Chuyển đổi số tỉnh Sơn La đã ban hành Kế hoạch số 5/KH-BCĐ về chuyển đổi số năm 2026.',
      { number: '5/KH-BCĐ', issuer: 'Ban Chỉ đạo Chuyển đổi số tỉnh Sơn La', place: 'tỉnh Sơn La' },
    ],
    ['Sở Y tế (SYT) Sơn La vừa ban hành Kế hoạch số 7/KH-SYT về tiêm chủng năm 2026.', { issuer: 'Sở Y tế Sơn La', place: 'tỉnh Sơn La' }],
    ['Vừa qua, Công ty cổ phần Nước sạch Sơn La ban hành Kế hoạch số 5/KH-NS về cấp nước.', { number: '5/KH-NS', issuer: null }],
    [
      'Chanh leo của tỉnh được giá.\n\nTrước đó, ngày 3/5/2022, UBND tỉnh Sơn La đã ban hành Kế hoạch số 64/KH-UBND thực hiện Chiến lược xuất khẩu theo Quyết định số 9/QĐ-TTg ngày 19/4/2022 của Thủ tướng Chính phủ.',
      { type: 'Kế hoạch', number: '64/KH-UBND', issuer: 'UBND tỉnh Sơn La', issuedOn: '2022-05-03' },
    ],
    [
      'Trước đó, UBND tỉnh Sơn La đã ban hành Kế hoạch số 64/KH-UBND về xuất khẩu.\n\nNgày 3/5/2025, UBND tỉnh Sơn La ban hành Kế hoạch số 70/KH-UBND về xuất khẩu.',
      { number: '70/KH-UBND' },
    ],
    [
      'UBND tỉnh Đại Hải vừa ban hành Kế hoạch số 3874, ngày 17-9-2021 về xuất khẩu thủy sản.',
      { type: 'Kế hoạch', number: '3874', issuedOn: '2021-09-17', place: 'tỉnh Đại Hải' },
    ],
    ['UBND tỉnh Đại Hải vừa ban hành Kế hoạch 1342 về chăm sóc người khuyết tật.', { number: '1342' }],
    ['UBND tỉnh Đại Hải vừa ban hành Kế hoạch 2025 về chăm sóc người khuyết tật.', { number: null }],
    ['Năm 2023, toàn tỉnh đã giải quyết việc làm cho 24.310 lao động theo báo cáo của Sở Nội vụ.', { type: null, number: null, issuer: null, place: null }],
    ['Chiều 6/2, UBND tỉnh họp đánh giá 5 năm thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ VII.', { type: null, number: null, issuer: null }],
  ])('%s', (text, expected) => expect(documentHead(read(text))).toMatchObject(expected));
});

test.each([
  ['BẢO ĐẢM CẤP NƯỚC AN TOÀN TỈNH ĐẠI HẢI ĐẾN NĂM 2027\nCăn cứ Luật Tài nguyên nước;', 'BẢO ĐẢM CẤP NƯỚC AN TOÀN TỈNH ĐẠI HẢI ĐẾN NĂM 2027', 2027],
  ['TRIỂN KHAI CHƯƠNG TRÌNH SỨC KHỎE HỌC ĐƯỜNG NĂM 2027\nI. Mục tiêu', 'TRIỂN KHAI CHƯƠNG TRÌNH SỨC KHỎE HỌC ĐƯỜNG NĂM 2027', 2027],
  ['PHÒNG, CHỐNG BỆNH LAO NĂM 2027\nI. KẾT QUẢ\n1. Năm 2026', 'PHÒNG, CHỐNG BỆNH LAO NĂM 2027', 2027],
  ['ỦY BAN NHÂN DÂN TỈNH ĐẠI HẢI\nCăn cứ Luật Thủy sản năm 2017;', null, null],
])('below the number, with the type line lost: %j', (below, title, to) => {
  expect(documentHead(read(`${LETTERHEAD}Số: 41/KH-UBND\nĐại Hải, ngày 24 tháng 11 năm 2025\n${below}`))).toMatchObject({
    type: 'Kế hoạch',
    issuer: 'Ủy ban nhân dân tỉnh Đại Hải',
    title,
    period: { to },
  });
});

test.each([
  [
    'Phê duyệt Kế hoạch phát triển chè\n\nCăn cứ Luật Trồng trọt;\nĐiều 1. Phê duyệt Kế hoạch phát triển chè giai đoạn 2026 - 2028 với nội dung sau:',
    2026,
    2028,
  ],
  [
    'Ban hành Kế hoạch trồng chè\n\nCăn cứ Quyết định số 5/QĐ-TTg phê duyệt Chương trình giai đoạn 2021 - 2030;\nKẾ HOẠCH\nTRỒNG CHÈ ĐẾN NĂM 2028\n(Kèm theo Quyết định số 8/QĐ-UBND)',
    null,
    2028,
  ],
  ['Trồng chè\n\nThực hiện Chương trình chè giai đoạn 2021 - 2030, Ủy ban nhân dân tỉnh xây dựng Kế hoạch trồng chè năm 2027, cụ thể như sau:', null, 2027],
  ['Trồng chè\n\nThực hiện Quyết định ban hành Chương trình chè giai đoạn 2021 - 2030, Ủy ban nhân dân tỉnh ban hành Kế hoạch trồng chè như sau:', null, null],
])('the years that a title does not name stand where the plan is announced: %j', (below, from, to) => {
  expect(documentHead(read(`${LETTERHEAD}Số: 41/QĐ-UBND\n\nQUYẾT ĐỊNH\n${below}`)).period).toEqual({ from, to });
});

describe('the years of a title', () => {
  test.each([
    ['Chuyển đổi số đến năm 2025, định hướng đến năm 2030', null, 2025],
    ['Kế hoạch năm 2024', null, 2024],
    ['giai đoạn 2026 - 2030', 2026, 2030],
    ['NHIỆM KỲ 2025-2030', 2025, 2030],
    ['thời kỳ 2021 – 2030, tầm nhìn đến năm 2050', 2021, 2030],
    ['từ năm 2025 đến năm 2030', 2025, 2030],
    ['Quyết định 22/QĐ-TTg năm 2025 phê duyệt chiến lược đến năm 2035', null, 2035],
    ['Kế hoạch ngày 31 tháng 3 năm 2022 đến năm 2027', null, 2027],
    ['NĂM DU LỊCH XANH 2026 Chủ đề: "Về với rừng"', null, 2026],
    ['Chương trình công tác trọng tâm 2027', null, 2027],
    ['Triển khai thi hành Luật Đất đai 2024 trên địa bàn tỉnh', null, null],
    ['Trồng 2025 ha rừng phòng hộ', null, null],
    ['Thực hiện Nghị quyết 12/2025/NQ-HĐND', null, null],
    ['Kế hoạch phòng, chống thiên tai', null, null],
  ])('%s', (title, from, to) => expect(titlePeriod(title)).toEqual({ from, to }));
});
