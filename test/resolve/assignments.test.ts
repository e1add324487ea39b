/** Who is given a plan: sections of bodies, articles of decisions, what an article reports; and who is not. */
import { describe, expect, test } from 'vitest';
import { assignments } from '../../src/resolve/assignments.ts';
import { read } from './read.ts';

const HEAD = 'UBND TỈNH ĐẠI HẢI\nSố: 4/KH-UBND\nĐại Hải, ngày 1 tháng 2 năm 2026\nKẾ HOẠCH\nPhát triển đô thị năm 2026\n\n';
const brief = (text: string) => assignments(read(text)).map(({ role, agency }) => `${role}: ${agency}`);

describe('the part on how a plan is carried out', () => {
  test('headings name bodies, their tasks name whom they work with', () => {
    expect(
      brief(
        `${HEAD}IV. TỔ CHỨC THỰC HIỆN\n1. Sở Xây dựng\n- Chủ trì, phối hợp với Sở Tài chính, UBND các xã, phường triển khai.\n2. Sở Y tế\nPhối hợp với Sở Xây dựng kiểm tra.\n`,
      ),
    ).toEqual(['lead: Sở Xây dựng', 'support: Sở Tài chính', 'support: UBND các xã, phường', 'support: Sở Y tế']);
  });

  test('items that begin with a body', () => {
    expect(
      brief(
        `${HEAD}V. TỔ CHỨC THỰC HIỆN\n1. Công an tỉnh chủ trì, phối hợp với Sở Nội vụ thực hiện.\n2. Sở Tài chính tham mưu bố trí kinh phí.\n3. Đề nghị Tỉnh đoàn vận động thanh niên.\n4. Các sở, ban, ngành, địa phương căn cứ Kế hoạch này tổ chức thực hiện.\nTrong quá trình thực hiện, các cơ quan phản ánh về Sở Xây dựng.\nNơi nhận:\n- Bộ Xây dựng;\n`,
      ),
    ).toEqual(['lead: Công an tỉnh', 'support: Sở Nội vụ', 'lead: Sở Tài chính', 'lead: Tỉnh đoàn', 'lead: Các sở, ban, ngành', 'lead: địa phương']);
  });

  test('bodies over their bullets, whatever the heading above calls them', () => {
    expect(
      brief(
        `${HEAD}III. NHIỆM VỤ TRỌNG TÂM\n1. Công an tỉnh chủ trì, phối hợp với Sở Xây dựng:\n- Mở 03 đợt cao điểm.\n2. Sở Xây dựng phối hợp với Công an tỉnh:\n- Sửa chữa đường.\n3. Sở Y tế: bố trí 04 trạm cấp cứu.\n4. Báo và Phát thanh, Truyền hình Đồng Nai tăng 20% thời lượng.\n`,
      ),
    ).toEqual([
      'lead: Công an tỉnh',
      'support: Sở Xây dựng',
      'lead: Sở Xây dựng',
      'support: Công an tỉnh',
      'lead: Sở Y tế',
      'lead: Báo và Phát thanh, Truyền hình Đồng Nai',
    ]);
  });

  test('names with a dash or a word of action in them, and bodies of a party', () => {
    expect(
      brief(
        `${HEAD}IV. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ chủ trì, phối hợp với Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện triển khai Kế hoạch.\n2. Các chi, đảng bộ trực thuộc xây dựng kế hoạch.\n3. Ban Tuyên giáo Huyện ủy phối hợp với Trung tâm Văn hóa huyện định hướng công tác tuyên truyền.\n`,
      ),
    ).toEqual([
      'lead: Phòng Nội vụ',
      'support: Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện',
      'lead: Các chi, đảng bộ trực thuộc',
      'lead: Ban Tuyên giáo Huyện ủy',
      'support: Trung tâm Văn hóa huyện',
    ]);
  });

  test('a line that closes a section', () => {
    expect(brief(`${HEAD}II. NHIỆM VỤ\n1. Cải cách\n- Tổ chức 01 hội thi.\nCơ quan chủ trì: Sở Nội vụ; cơ quan phối hợp: Văn phòng UBND tỉnh.\n`)).toEqual([
      'lead: Sở Nội vụ',
      'support: Văn phòng UBND tỉnh',
    ]);
  });

  test('to watch over a plan with others is to lead', () => {
    expect(brief(`${HEAD}IV. TỔ CHỨC THỰC HIỆN\n1. Sở Công Thương chịu trách nhiệm theo dõi, phối hợp với các sở, ban, ngành thực hiện.\n`)).toEqual([
      'lead: Sở Công Thương',
      'support: các sở, ban, ngành',
    ]);
  });

  test('work of its own with others is to lead, a part in the work of others to support', () => {
    expect(
      brief(
        `${HEAD}IV. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính phối hợp với Sở Xây dựng tham mưu bố trí kinh phí.\n2. Hội Nông dân tỉnh phối hợp với Sở Y tế triển khai Kế hoạch.\n3. Sở Nội vụ phối hợp với Công an tỉnh trong quá trình thực hiện.\n`,
      ),
    ).toEqual(['lead: Sở Tài chính', 'support: Sở Xây dựng', 'support: Hội Nông dân tỉnh', 'support: Sở Nội vụ']);
  });

  test('an elected body that watches over it is given work where it is asked to only', () => {
    expect(
      brief(`${HEAD}IV. TỔ CHỨC THỰC HIỆN\n1. Thường trực Hội đồng nhân dân tỉnh giám sát việc thực hiện.\n2. Đề nghị Ủy ban MTTQ Việt Nam tỉnh giám sát.\n`),
    ).toEqual(['lead: Ủy ban MTTQ Việt Nam tỉnh']);
  });

  test('bodies whose names hold words of action', () => {
    expect(
      brief(
        `${HEAD}IV. TỔ CHỨC THỰC HIỆN\n1. Giao Văn phòng Ban An toàn giao thông tỉnh theo dõi.\n2. Sở Xây dựng chủ trì, phối hợp với Khu Quản lý đường bộ II, Thương vụ Việt Nam ở nước ngoài rà soát.\n3. Các liên đoàn, hội thể thao cấp tỉnh vận động hội viên.\n`,
      ),
    ).toEqual([
      'lead: Văn phòng Ban An toàn giao thông tỉnh',
      'lead: Sở Xây dựng',
      'support: Khu Quản lý đường bộ II',
      'support: Thương vụ Việt Nam ở nước ngoài',
      'lead: Các liên đoàn, hội thể thao cấp tỉnh',
    ]);
  });

  test('the last article of a decision', () => {
    expect(
      brief(
        'UBND TỈNH ĐẠI HẢI\nSố: 5/QĐ-UBND\nQUYẾT ĐỊNH\nPhê duyệt Đề án\nĐiều 1. Phê duyệt Đề án.\nĐiều 2. Chánh Văn phòng UBND tỉnh; Giám đốc các sở, ban, ngành; Chủ tịch UBND các xã, phường chịu trách nhiệm thi hành Quyết định này./.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
      ),
    ).toEqual(['lead: Chánh Văn phòng UBND tỉnh', 'lead: Giám đốc các sở, ban, ngành', 'lead: Chủ tịch UBND các xã, phường']);
  });

  test.each([
    [
      'Điều 2. Chánh Văn phòng UBND tỉnh; Giám đốc các Sở: Công Thương, Tài chính, Nội vụ; Chủ tịch UBND các xã và thủ trưởng các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.',
      [
        'lead: Chánh Văn phòng UBND tỉnh',
        'lead: Giám đốc Sở Công Thương',
        'lead: Giám đốc Sở Tài chính',
        'lead: Giám đốc Sở Nội vụ',
        'lead: Chủ tịch UBND các xã',
        'lead: thủ trưởng các đơn vị có liên quan',
      ],
    ],
    [
      'Điều 2. Chánh Văn phòng UBND tỉnh; Thủ trưởng các sở, ngành căn cứ Quyết định này thi hành./.',
      ['lead: Chánh Văn phòng UBND tỉnh', 'lead: Thủ trưởng các sở, ngành'],
    ],
    ['Điều 2. Quyết định này thay thế Quyết định số 5/QĐ-UBND; các sở, ngành nhận bản sao.', []],
  ])('the last article, however it lists them: %s', (article, expected) => {
    const text = `QUYẾT ĐỊNH\nPhê duyệt Đề án\nỦY BAN NHÂN DÂN TỈNH ĐẠI HẢI\nĐiều 1. Phê duyệt Đề án.\n${article}`;
    expect(brief(`UBND TỈNH ĐẠI HẢI\nSố: 5/QĐ-UBND\n${text}`)).toEqual(expected);
    // Between the cells of the letterhead and those of the signature.
    expect(
      brief(
        `UBND TỈNH ĐẠI HẢI\n|\nĐộc lập - Tự do - Hạnh phúc\n|\nSố:\n5/QĐ-UBND\n|\nĐại Hải, ngày 2 tháng 3 năm 2026\n|\n${text}\n|\nTM. UBND TỈNH\nCHỦ TỊCH\n|`,
      ),
    ).toEqual(expected);
  });

  test.each([
    ['1. HĐND tỉnh giao UBND tỉnh triển khai thực hiện Nghị quyết.', ['lead: UBND tỉnh']],
    [
      '1. Ban cán sự đảng UBND tỉnh xây dựng đề án; Đảng đoàn HĐND tỉnh lãnh đạo việc ban hành cơ chế.',
      ['lead: Ban cán sự đảng UBND tỉnh', 'lead: Đảng đoàn HĐND tỉnh'],
    ],
    [
      '1. Giao các Tổ đại biểu Hội đồng nhân dân và đại biểu Hội đồng nhân dân tỉnh giám sát việc thực hiện.',
      ['lead: các Tổ đại biểu Hội đồng nhân dân', 'lead: đại biểu Hội đồng nhân dân tỉnh'],
    ],
    ['1. Sở Tài chính\nPhối hợp với Sở Y tế tham mưu bố trí kinh phí.', ['lead: Sở Tài chính', 'support: Sở Y tế']],
    ['1. Sở Xây dựng\nPhối hợp với Sở Y tế kiểm tra.', ['support: Sở Xây dựng']],
  ])('%s', (item, expected) => expect(brief(`NGHỊ QUYẾT\nVề việc làm\n\nII. TỔ CHỨC THỰC HIỆN\n${item}\n`)).toEqual(expected));

  test('each pair once, however it is written', () => {
    expect(
      brief(
        `${HEAD}II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\nPhối hợp với UBND các xã và các đơn vị kiểm tra; xây dựng kế hoạch.\n- Chủ động báo cáo.\n2. SỞ Y TẾ\n- Phối hợp chặt chẽ với Ủy ban nhân dân các xã, các đơn vị liên quan.\n- Báo cáo kết quả.`,
      ),
    ).toEqual(['lead: Sở Y tế', 'support: Ủy ban nhân dân các xã', 'support: các đơn vị liên quan']);
  });
});

describe('no assignments', () => {
  test.each([
    ['the doer of a task', `${HEAD}II. NHIỆM VỤ\n1. Các doanh nghiệp viễn thông nghiên cứu, phát triển sản phẩm.\n2. Sở Y tế tổ chức 02 hội nghị.`],
    ['a line under one target', `${HEAD}I. MỤC TIÊU\n1. Về môi trường\na) 90% hộ dùng nước sạch.\nCơ quan chủ trì: Sở Xây dựng.\nb) Trồng 50 ha rừng.`],
    ['an appeal', `${HEAD}III. GIẢI PHÁP\n- Cán bộ, đảng viên gương mẫu đi đầu.`],
    ['a table of tasks', `${HEAD}| TT | Nhiệm vụ | Cơ quan chủ trì |\n| --- | --- | --- |\n| 1 | Mở lớp | Sở Nội vụ |\n`],
    ['recipients', `${HEAD}Nơi nhận:\n- Sở Tài chính;\n- Công an tỉnh;`],
    ['a meeting', 'Sáng 3/2, Bí thư Tỉnh ủy chủ trì hội nghị tổng kết năm.'],
    ['a condition', 'UBND tỉnh yêu cầu các địa phương có từ 03 vụ cháy trở lên phải kiểm điểm; địa phương nào chậm thì giải trình.'],
    ['a passive request', 'Các bộ, ngành được yêu cầu đẩy mạnh cơ cấu lại.'],
  ])('%s', (_name, text) => expect(brief(text)).toEqual([]));
});

describe('an article', () => {
  test.each([
    [
      'UBND tỉnh giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính theo dõi; Sở Xây dựng bố trí kinh phí.',
      ['lead: Sở Nội vụ', 'support: Sở Tài chính', 'lead: Sở Xây dựng'],
    ],
    ['UBND tỉnh yêu cầu các sở, ngành, địa phương và doanh nghiệp bám sát tình hình.', ['lead: các sở, ngành', 'lead: địa phương', 'lead: doanh nghiệp']],
    [
      'UBND tỉnh giao Công an tỉnh tăng cường tuần tra. Sở Xây dựng phối hợp với UBND các xã, phường rà soát quy hoạch; Sở Y tế chỉ đạo các trạm y tế phối hợp với công an cấp xã trực cấp cứu.',
      ['lead: Công an tỉnh', 'lead: Sở Xây dựng', 'support: UBND các xã, phường', 'lead: Sở Y tế'],
    ],
    [
      'Sở Nội vụ được giao theo dõi, tổng hợp kết quả; Ban Quản lý Khu kinh tế Vân Phong và các Khu công nghiệp cụ thể hóa thành kế hoạch.',
      ['lead: Sở Nội vụ', 'lead: Ban Quản lý Khu kinh tế Vân Phong và các Khu công nghiệp'],
    ],
    [
      'UBND tỉnh giao Sở Y tế chủ trì. Sở Nội vụ cho biết kinh phí còn thiếu. Công an tỉnh đã xử lý 30 vụ. Đơn vị hoàn thành dưới 80% không được xét thi đua. Ngành du lịch tổ chức 02 sự kiện. Các huyện miền núi còn khó khăn. Các doanh nghiệp cấp nước cam kết giảm giá. Thủ tướng Chính phủ biểu dương tỉnh.',
      ['lead: Sở Y tế'],
    ],
    ['Sở Xây dựng rà soát quy hoạch. Công an tỉnh tuần tra.', []],
    ['Biểu đồ: Xuất khẩu 7 tháng\n\nUBND tỉnh yêu cầu Sở Công Thương theo dõi sát thị trường.', ['lead: Sở Công Thương']],
    ['Thủ tướng Chính phủ giao Bộ Công Thương chịu trách nhiệm điều phối Chương trình.', ['lead: Bộ Công Thương']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));
});

test('spans slice to the names, and nothing throws', () => {
  for (const text of [
    `${HEAD}IV. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế, Công an tỉnh\n- Chủ trì, phối hợp với các sở.`,
    '',
    '\n\n',
    'Giao',
    'phối hợp với',
    '1.',
    '| a |',
  ]) {
    const document = read(text);
    for (const { agency, span } of assignments(document)) expect(document.text.slice(span.start, span.end)).toBe(agency);
  }
});
