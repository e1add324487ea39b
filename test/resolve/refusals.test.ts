/** Numbers that are no targets, and their neighbours that are: what a sentence says around a value decides. */
import { describe, expect, it } from 'vitest';
import { extractTraced } from '../../pipelines/plan.ts';
import type { Refusal } from '../../src/resolve/draft.ts';

const HEAD = `ỦY BAN NHÂN DÂN
TỈNH LAM GIANG
Số: 21/KH-UBND
Lam Giang, ngày 12 tháng 01 năm 2026

KẾ HOẠCH
Phát triển kinh tế - xã hội năm 2026

I. MỤC TIÊU
`;
const ARTICLE = `Lam Giang đặt mục tiêu mới cho ngành du lịch

UBND tỉnh Lam Giang vừa ban hành Kế hoạch số 21/KH-UBND ngày 12/01/2026 về phát triển du lịch năm 2026. Mục tiêu là đón 2 triệu lượt khách.

`;
const NORM = `ỦY BAN NHÂN DÂN
TỈNH LAM GIANG
Số: 07/2026/QĐ-UBND
Lam Giang, ngày 12 tháng 01 năm 2026

QUYẾT ĐỊNH
Ban hành Quy định mức hỗ trợ trồng rừng trên địa bàn tỉnh Lam Giang

Điều 1. Mức hỗ trợ
`;

/** Each value of a text, as it is written, with the reason why it is no target; null where it is one. */
function fates(text: string): Readonly<Record<string, Refusal | null>> {
  const traced = extractTraced({ text, mediaType: 'text/plain', path: 'a.txt' });
  if (!traced.ok) throw new Error(traced.issue.code);
  const { drafts } = traced.value.trace;
  return Object.fromEntries(
    drafts.map((draft) => [traced.value.text.slice(draft.node.meaning.valueSpan.start, draft.node.meaning.valueSpan.end), draft.refusal]),
  );
}

describe('in a plan', () => {
  it.each<[name: string, text: string, value: string, refusal: Refusal | null]>([
    ['a bound whose passing has a consequence', 'Xe chở quá tải trên 30% bị buộc hạ tải ngay tại trạm.', '30%', 'condition'],
    ['a bound that makes somebody answer for it', 'Xã để xảy ra từ 3 vụ cháy trở lên phải kiểm điểm người đứng đầu.', '3 vụ', 'condition'],
    ['a bound that must be kept', 'Tối thiểu 95% hồ sơ phải được giải quyết đúng hạn.', '95%', null],
    ['a reward for a level', 'Chỉ xét công nhận khi tỷ lệ hài lòng đạt từ 85% trở lên.', '85%', 'condition'],
    ['what is passed', 'Xử lý người lái xe có nồng độ cồn vượt quá 50 miligam.', '50 miligam', 'condition'],
    ['those to whom a rule applies', 'Miễn thuế đối với tàu có trọng tải từ 15.000 DWT trở lên.', '15.000 DWT', 'condition'],
    ['those who are put first', 'Ưu tiên nguồn lực cho các xã đảo, xã còn từ 10% hộ nghèo trở lên.', '10%', 'condition'],
    ['how somebody finds a value', 'Tỷ trọng vận tải biển đạt 3% là tỷ trọng khá cao.', '3%', 'result'],
    ['what there is now, of those meant', 'Bắt giữ 35% số đối tượng truy nã hiện có và 60% số đối tượng mới phát sinh.', '60%', null],
    ['how warm a room is', 'Cài đặt chế độ làm mát từ 26 độ C trở lên.', '26 độ', 'activity'],
    ['who has so much and is called something', 'Xã có từ 0,5% dân số trở lên là người nghiện được xác định là địa bàn trọng điểm.', '0,5%', 'condition'],
    ['a share of those who are found to be something', 'Trên 90% số vụ cháy được xác định là do sự cố điện.', '90%', null],
    ['how long a thing is', 'Nâng cao năng lực phòng chống tội phạm tại tuyến biên giới dài hơn 387 km.', '387 km', 'weak-count'],
    ['how long a road is to be built', 'Xây dựng tuyến đường ven biển dài 45 km.', '45 km', null],
    ['what somebody is paid', 'Cộng tác viên dân số được bồi dưỡng 500.000 đồng/người/tháng.', '500.000 đồng/người/tháng', 'funding'],
    ['what people earn', 'Thu nhập bình quân đạt 60 triệu đồng/người/năm.', '60 triệu đồng/người/năm', null],
    ['where an activity is held', 'Tổ chức 02 đợt chiến dịch, vận động lồng ghép cung cấp dịch vụ tại 85 xã khó khăn.', '85 xã', 'activity'],
    ['where a result is reached', 'Xây dựng mô hình bếp ăn bán trú tại 85 xã khó khăn.', '85 xã', null],
    ['what people are told to do', 'Vận động người dân đặt máy điều hòa ở nhiệt độ từ 26 độ trở lên.', '26 độ', 'activity'],
    ['what an inquiry found', 'Theo số liệu điều tra tháng 12/2025, toàn tỉnh còn 24.310 người mù chữ.', '24.310 người', 'result'],
    ['who sits in each team', 'Mỗi tổ có từ 3 đến 5 thành viên.', 'từ 3 đến 5 thành viên', 'activity'],
    ['votes for somebody', 'Đồng chí Lê Văn Hòa tái đắc cử Bí thư với 98,5% số phiếu.', '98,5%', 'result'],
    ['what surpassed its goal', 'Chỉ tiêu tỷ lệ hộ dùng nước sạch đạt 97,2%, vượt 0,2% so với mục tiêu.', '97,2%', 'result'],
    ['what is to surpass its goal', 'Phấn đấu thu ngân sách đạt 900 tỷ đồng, vượt 5% so với kế hoạch.', '900 tỷ đồng', null],
    [
      'a goal told beside its result',
      'Giá trị thu được đạt 112 triệu đồng/ha, trong khi mục tiêu đến năm 2026 là 110 triệu đồng/ha.',
      '110 triệu đồng/ha',
      'result',
    ],
    ['how long something stands open', 'Thời gian lấy ý kiến 30 ngày.', '30 ngày', 'weak-count'],
    ['an address', 'Góp ý gửi về Sở Y tế, số 22 đường Trần Phú.', '22 đường Trần', 'weak-count'],
    ['for how long somebody must stay', 'Người được thu hút phải cam kết làm việc tối thiểu 5 năm.', '5 năm', 'condition'],
    ['an item that opens with a count and says what it is to reach', '5 xã đạt chuẩn nông thôn mới nâng cao.', '5 xã', null],
    ['so many of so many that are to reach it', '10/11 xã duy trì Bộ tiêu chí quốc gia về y tế.', '10/11 xã', null],
    ['a count that only gets something', '45 cán bộ được cử đi học.', '45 cán bộ', 'weak-count'],
    ['what everybody is entitled to', 'Người bệnh được hưởng 80% chi phí; hộ cận nghèo 95%.', '80%', 'condition'],
    ['what others are entitled to, the words left out', 'Người bệnh được hưởng 80% chi phí; hộ cận nghèo 95%.', '95%', 'condition'],
    ['who benefits', '90% người cao tuổi được hưởng trợ cấp đúng hạn.', '90%', null],
    ['a wage set by law', 'Từ 01/7/2026, mức lương cơ sở tăng lên 2,53 triệu đồng/tháng.', '2,53 triệu đồng/tháng', 'condition'],
    ['a poverty line', 'Chuẩn nghèo nông thôn là thu nhập từ 2,2 triệu đồng/tháng trở xuống.', '2,2 triệu đồng/tháng', 'condition'],
    ['the poor by a line', 'Tỷ lệ hộ nghèo theo chuẩn nghèo mới giảm còn 2%.', '2%', null],
    ['a price that is lowered', 'Vé vào bảo tàng được giảm 30% cho học sinh.', '30%', 'condition'],
    ['a number that is lowered', 'Số vụ cháy giảm 30% so với năm 2025.', '30%', null],
    ['a share of costs', 'Hỗ trợ không quá 40% chi phí tư vấn cho doanh nghiệp.', '40%', 'condition'],
    ['the price of a building', 'Khởi công nhà văn hóa xã, vốn 45 tỷ đồng.', '45 tỷ đồng', 'funding'],
    ['capital to be attracted', 'Thu hút vốn đầu tư nước ngoài đạt 45 triệu USD.', '45 triệu USD', null],
    ['a share of what is spent', 'Ngân sách dự kiến chi 80 tỷ đồng cho chuyển đổi số, chiếm 3% tổng chi.', '3%', 'funding'],
    ['parts of an activity', 'Tổ chức 20 hội nghị tuyên truyền, trong đó 05 hội nghị tại xã biên giới.', '05 hội nghị', 'activity'],
    ['how things stand, in brackets', 'Tỷ lệ che phủ rừng đạt 45% (hiện khoảng 43%).', '43%', 'result'],
    ['the year before, in brackets', 'Tỷ lệ che phủ rừng đạt 45% (năm 2025: 43%).', '43%', 'result'],
    ['how things stand', 'Hiện toàn tỉnh mới có 61 hợp tác xã bán hàng qua mạng.', '61 hợp tác xã', 'result'],
    ['what is done, in a phrase that holds the word', 'Vốn đầu tư thực hiện trên địa bàn đạt 900 tỷ đồng.', '900 tỷ đồng', null],
    ['what goes on reporting', 'Theo thống kê, năm 2025 tỷ lệ hộ dùng nước sạch đạt 80%. Tỷ lệ hộ có nhà tiêu hợp vệ sinh đạt 70%.', '70%', 'result'],
    ['what ends the report', 'Theo thống kê, năm 2025 tỷ lệ hộ dùng nước sạch đạt 80%. Phấn đấu tỷ lệ hộ có nhà tiêu hợp vệ sinh đạt 75%.', '75%', null],
    ['what binds after a report', 'Theo thống kê, năm 2025 tỷ lệ hộ dùng nước sạch đạt 80%. Tỷ lệ hộ có nhà tiêu hợp vệ sinh đạt tối thiểu 75%.', '75%', null],
    ['what the country aims at', 'Mục tiêu năm 2026 của cả nước là tăng trưởng 8%.', '8%', 'higher-goal'],
    ['a share of the country', 'Sản lượng chè chiếm 8% sản lượng chè cả nước.', '8%', null],
    ['what something consists of', 'Bộ chỉ số gồm 7 lĩnh vực, 36 tiêu chí.', '36 tiêu chí', 'weak-count'],
    ['what a share of it reaches', 'Bộ chỉ số gồm 7 lĩnh vực; phấn đấu 90% tiêu chí đạt điểm tối đa.', '90%', null],
    ['what holds all over the country', 'Đến năm 2030 có ít nhất 50% xã trên địa bàn toàn quốc không ma túy.', '50%', 'higher-goal'],
    ['what the things of an aim are', 'Đến năm 2030, 100% bãi rác đã đóng cửa được cải tạo.', '100%', null],
    ['places that something belongs to', 'Phát triển du lịch cộng đồng tại các bản thuộc 04 xã vùng cao.', '04 xã', 'weak-count'],
    ['a distance that must be kept', 'Bố trí điểm tập kết rác bảo đảm khoảng cách đến nhà dân tối thiểu 20 m.', '20 m', 'condition'],
    ['what a budget sets aside', 'Bảo đảm chi cho văn hóa tối thiểu 2% tổng chi ngân sách.', '2%', 'funding'],
    ['a cap on a loan', 'Cho vay vốn, nhưng không quá 100 triệu đồng một hộ.', '100 triệu đồng', 'condition'],
    ['a load that is too heavy', 'Tập trung xử lý xe chở quá tải trên 10%.', '10%', 'condition'],
    ['who is meant by a name', 'Cơ sở trọng điểm là cơ sở có mức tiêu thụ từ 500 TOE trở lên.', '500 TOE', 'condition'],
    ['a value that a year is held against', 'Tổn thất điện năng còn 4,6%, thấp hơn năm 2025.', '4,6%', null],
    ['what was promised by signing', 'Năm 2025 đã vận động ký cam kết an toàn cho 1.200 hộ.', '1.200 hộ', 'result'],
    ['who sits in a body', 'Mỗi cuộc thanh tra không quá 05 ngày, đoàn có từ 4 đến 6 thành viên.', 'từ 4 đến 6 thành viên', 'activity'],
    ['who belongs to what grows', 'Mỗi hợp tác xã có tối thiểu 15 thành viên.', '15 thành viên', null],
    ['what is drawn', 'Chọn ngẫu nhiên 60 hộ ở mỗi xã, trong đó có ít nhất 25 hộ nghèo.', '25 hộ nghèo', 'activity'],
    ['with whom something is signed', 'Ký hợp đồng bao tiêu nông sản với 12 doanh nghiệp.', '12 doanh nghiệp', 'activity'],
    ['how long each is', 'Duy trì bản tin tiếng dân tộc trên sóng phát thanh, thời lượng từ 20 phút trở lên.', '20 phút', 'activity'],
    ['how long all are', 'Tăng thời lượng phát thanh tiếng dân tộc lên 90 phút/ngày.', '90 phút/ngày', null],
    ['from how many on', 'Chỉ thành lập điểm trường khi có từ 15 học sinh trở lên.', '15 học sinh', 'condition'],
    ['until how many', 'Tiếp tục tiêm vét cho đến khi đạt 95% trẻ trong độ tuổi.', '95%', null],
    ['damage that is capped', 'Thiệt hại do thiên tai không vượt quá 1,2% GRDP.', '1,2%', null],
    ['damage that is paid for', 'Diện tích lúa thiệt hại từ 30% đến 70% được hỗ trợ giống.', 'từ 30% đến 70%', 'condition'],
    ['under a picture', 'Ảnh: Lớp dạy nghề may với 28 học viên ở xã Tân Lập.', '28 học viên', 'headline'],
  ])('%s', (_name, text, value, refusal) => {
    expect(fates(`${HEAD}\n${text}\n`)).toMatchObject({ [value]: refusal });
  });

  it.each([
    ['I. Kết quả giai đoạn 2021 - 2025', 'result'],
    ['I. ĐẶC ĐIỂM TÌNH HÌNH', 'result'],
    ['I. Một số khó khăn, vướng mắc', 'result'],
    ['I. Cách tính điểm', 'condition'],
    ['I. Hỗ trợ xã đặc biệt khó khăn', null],
    ['I. Mục tiêu giai đoạn 2026 - 2030', null],
  ])('under "%s"', (heading, refusal) => {
    const text = `${HEAD.replace('I. MỤC TIÊU\n', '')}\n${heading}\n\nTỷ lệ hộ dùng nước sạch đạt 80%.\n`;
    expect(fates(text)).toMatchObject({ '80%': refusal });
  });
});

describe('in an article', () => {
  it('headlines of others are not read, and what follows them is', () => {
    const found = fates(`${ARTICLE}Các tin khác
- Nam Hà: 95% đường thôn được bê tông
- Bắc Hà đón 3 vạn lượt khách

Kế hoạch cũng đặt mục tiêu 90% cơ sở lưu trú đạt chuẩn, doanh thu đạt 800 tỷ đồng, thu hút 12 dự án mới và giải quyết việc làm cho 4.000 lao động.

Đường về bản được bê tông 97% (11/01)
`);
    expect(found).toMatchObject({ '95%': 'headline', '90%': null, '800 tỷ đồng': null, '97%': 'headline' });
  });

  it('a plan that it names, or years ahead said again and again, are told without a word of aim', () => {
    const named = `Đẩy mạnh xuất khẩu thủy sản

UBND tỉnh Lam Giang ban hành Kế hoạch số 38 ngày 08/10/2026 về đẩy mạnh xuất khẩu thủy sản trên địa bàn tỉnh.

Giai đoạn 2026 - 2030, tỉnh sẽ xây dựng vùng nuôi tập trung.

Tỷ lệ sản phẩm có chứng nhận đạt trên 25%.
`;
    expect(fates(named)).toMatchObject({ '25%': null });
    const page = `Trang 6

Về kinh tế: Tốc độ tăng trưởng kinh tế bình quân đạt khoảng 7%/năm. Đến năm 2030, kinh tế số đạt 18% GRDP.

Về xã hội: Đến năm 2030, tỷ lệ lao động qua đào tạo là 72%.

Về môi trường: Đến năm 2030, tỷ lệ thu gom rác thải đạt 88%.
`;
    expect(fates(page)).toMatchObject({ '7%/năm': null, '88%': null });
  });

  it('aims that were met are none', () => {
    const report = `Lam Giang đầu tư cho giáo dục mầm non

Sau 6 năm thực hiện Đề án, 100% các chỉ tiêu đều đạt và vượt kế hoạch đề ra, tạo tiền đề hướng tới phổ cập cho trẻ từ 3 đến 5 tuổi.

Tỷ lệ trẻ 5 tuổi ra lớp đạt 99,9%. Đến tháng 5/2026, toàn tỉnh có 12.840 giáo viên (chỉ tiêu Đề án là 11.000).

Tỷ lệ trẻ học tại cơ sở ngoài công lập là 48%.
`;
    const found = fates(report);
    expect(Object.keys(found)).toEqual(expect.arrayContaining(['99,9%', '12.840 giáo viên', '48%']));
    expect(Object.values(found)).not.toContain(null);
  });

  it('a line that refers to another article ends nothing', () => {
    expect(
      fates(`${ARTICLE}> Xem thêm: Chè Tân Lập được mùa, 95% hộ phấn khởi\n\nPhấn đấu công suất buồng phòng đạt 65%, thu hút 3 dự án mới.\n`),
    ).toMatchObject({
      '95%': 'headline',
      '65%': null,
    });
  });

  it('what one household means to do is no aim', () => {
    const found = fates(
      `${ARTICLE}Bà Trần Thị Hoa, chủ trang trại ở xã Tân Lập, cho hay, vườn của bà thu hút 3.000 lượt khách; đến năm 2028 bà sẽ xây thêm 5 nhà sàn.\n`,
    );
    expect(found).toMatchObject({ '3.000 lượt khách': 'result', '5 nhà': 'result' });
  });

  it('what ended before it was put on its page was reached', () => {
    const day = 'Thứ Hai, 09/02/2026 08:12 (GMT+7)\n\n';
    const article = (line: string) =>
      `Lam Giang phát triển du lịch\n\n${line}Mục tiêu là đón 2 triệu lượt khách.\n\nGiai đoạn 2021 - 2025 thu hút 300 tỷ đồng.\n\nGiai đoạn 2026 - 2030 thu hút 450 tỷ đồng.\n`;
    expect(fates(article(day))).toMatchObject({ '300 tỷ đồng': 'result', '450 tỷ đồng': null });
    expect(fates(article(''))).toMatchObject({ '300 tỷ đồng': null });
  });

  it('what stands before its aims is none of them', () => {
    expect(fates(`Thu ngân sách đạt 5.000 tỷ đồng\n\nTỷ lệ hộ nghèo là 4%.\n\nMục tiêu năm 2026 là giảm tỷ lệ hộ nghèo còn 3%.\n`)).toMatchObject({
      '4%': 'before-the-aims',
      '3%': null,
    });
  });
});

it('a decision that rules on support sets no targets', () => {
  expect(fates(`${NORM}\nHỗ trợ 70% giống cây cho hộ có từ 2 ha trở lên; tỷ lệ cây sống đạt tối thiểu 85%.\n`)).toMatchObject({ '85%': 'norm' });
});

it.each([
  ['THÔNG BÁO', 'Tuyển sinh năm 2026', 'norm'],
  ['THÔNG BÁO', 'Kết luận của Chủ tịch UBND tỉnh về chuyển đổi số', null],
  ['QUYẾT ĐỊNH', 'Phê duyệt quy hoạch chi tiết khu dân cư phía Đông, tỷ lệ 1/500', 'norm'],
  ['QUYẾT ĐỊNH', 'Phê duyệt Kế hoạch lập quy hoạch chi tiết', null],
] as const)('%s "%s"', (type, title, refusal) => {
  const head = NORM.replace('QUYẾT ĐỊNH', type).replace(/Ban hành Quy định[^\n]+\n\nĐiều 1[^\n]+/u, `${title}\n`);
  expect(fates(`${head}\nTỷ lệ cây xanh đạt tối thiểu 15%.\n`)).toMatchObject({ '15%': refusal });
});

it('standards of a title are no targets, whatever heading stands above them', () => {
  const text = `${HEAD}Tỷ lệ hài lòng đạt 90%.\n\nII. TIÊU CHUẨN DANH HIỆU\n1. Tập thể xuất sắc: 100% cá nhân hoàn thành nhiệm vụ.\n\nIII. KHUNG XẾP LOẠI\n- Hoàn thành nhiệm vụ: từ 55 đến dưới 75 điểm.\n`;
  expect(fates(text)).toMatchObject({ '90%': null, '100%': 'condition', '75 điểm': 'condition' });
});

it('how far an activity goes is no target among tasks, and is one among aims', () => {
  const sentence = 'Tuyên truyền pháp luật tại 100% xã, phường.';
  expect(fates(`${HEAD}${sentence}\n`)).toMatchObject({ '100%': null });
  expect(fates(`${HEAD}Tỷ lệ hài lòng đạt 90%.\n\nII. NHIỆM VỤ, GIẢI PHÁP\n1. ${sentence}\n`)).toMatchObject({ '100%': 'activity' });
});

it.each([
  ['Trường có từ 02 điểm trường trở lên được bố trí thêm nhân viên.', { '02 điểm trường': 'condition' }],
  ['Toàn tỉnh có từ 15 hợp tác xã trở lên được hỗ trợ chuyển đổi số.', { '15 hợp tác xã': null }],
  ['Hạn chế cấp phép các lò đốt công suất dưới 300 kg/giờ.', { '300 kg/giờ': 'condition' }],
  ['Xây dựng lò đốt công suất trên 300 kg/giờ.', { '300 kg/giờ': null }],
  ['Nâng cao hiệu quả hoạt động của 06 trạm quan trắc và 11 điểm đo hiện có.', { '06 trạm': 'weak-count', '11 điểm': 'weak-count' }],
  ['Nâng cấp 06 trạm quan trắc.', { '06 trạm': null }],
])('%s', (sentence, expected) => expect(fates(`${HEAD}${sentence}\n`)).toMatchObject(expected));

it('the end of an article that told its aims before tells aims where nothing in it has been reached', () => {
  const aims =
    'Cùng với đó, 100% trẻ em bị bạo lực được hỗ trợ.\n\n98% trẻ em gặp thiên tai được cứu trợ.\n\nNgoài ra, tỉnh cũng sẽ tổ chức lễ phát động.\n\nBên cạnh đó, vận động ủng hộ quỹ.\n';
  expect(fates(aims)).toMatchObject({ '100%': null, '98%': null });
  expect(fates(aims.replace('tỉnh cũng sẽ', 'tỉnh đã'))).toMatchObject({ '100%': 'before-the-aims' });
});

it('a page of results tells no aims, however short it is, and whatever its headline names', () => {
  const long = 'Nhiều địa phương tích cực vào cuộc, huy động người dân tham gia. '.repeat(12);
  expect(fates(`Toàn tỉnh có 802 xã đạt chuẩn, trồng mới 300 ha rừng.\n\n${long}\n`)).toMatchObject({ '300 ha': 'before-the-aims' });
  const report =
    'Kết quả thực hiện một số chỉ tiêu nông nghiệp 7 tháng đầu năm 2024\n\nMột số chỉ tiêu thực hiện đã đạt và vượt kế hoạch.\n\n- Sản lượng thịt xuất bán gần 52.000 tấn.\n\n- Trồng mới 11.304 ha rừng.\n';
  expect(fates(report)).toMatchObject({ '52.000 tấn': 'before-the-aims', '11.304 ha': 'before-the-aims' });
});

it('a line of aims states each of its values, however plainly', () => {
  expect(fates(`${HEAD}Chỉ tiêu chăn nuôi: Tổng đàn trâu 90.500 con; sản phẩm thịt các loại 19.600 tấn.\n`)).toMatchObject({ '19.600 tấn': null });
  expect(fates(`${HEAD}Chăn nuôi: sản phẩm thịt các loại 19.600 tấn.\n`)).toMatchObject({ '19.600 tấn': 'weak-count' });
});

it.each([
  ['Kim ngạch đến năm 2035 đạt 20 tỷ USD (năm 2024 là 10 tỷ USD).', { '20 tỷ USD': null, '10 tỷ USD': 'result' }],
  ['Tỷ lệ đô thị hóa năm 2035 đạt 50% (năm 2030 đạt 45%).', { '50%': null, '45%': null }],
  ['Ngành có tỷ lệ nữ thấp dưới 25% có thể điều chỉnh mục tiêu cho phù hợp.', { '25%': 'condition' }],
  ['Kinh tế đã đạt được nhiều kết quả: Thu ngân sách đạt 900 tỷ đồng; tăng trưởng đạt 8%.', { '900 tỷ đồng': 'result', '8%': 'result' }],
])('%s', (sentence, expected) => expect(fates(`${HEAD}${sentence}\n`)).toMatchObject(expected));

it('a day as programs write it is no value', () => {
  expect(Object.keys(fates(`date 2025-02-11 Dự buổi gặp mặt có đồng chí Nam.\n\n${HEAD}Tỷ lệ hài lòng đạt 90%.\n`))).toEqual(['90%']);
});
