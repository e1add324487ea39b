/** Whose value it is: what a list shares, what a head lends to what stands below it, what is no part of the indicator. */
import { describe, expect, test } from 'vitest';
import { extractTraced } from '../../pipelines/plan.ts';

const read = (text: string): (string | number)[][] => {
  const result = extractTraced({ text: `I. MỤC TIÊU ĐẾN NĂM 2030\n${text}\n`, mediaType: 'text/plain', path: 'mau.txt' });
  if (!result.ok) throw new Error(result.issue.code);
  return result.value.findings.targets.map(({ indicator, value }) => [indicator, value.number]);
};

describe('lists with as many values', () => {
  test.each([
    [
      'Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục ở cấp tỉnh, cấp huyện, cấp xã lần lượt đạt 92%, 84% và 76%.',
      [
        ['Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục ở cấp tỉnh', 92],
        ['Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục ở cấp huyện', 84],
        ['Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục ở cấp xã', 76],
      ],
    ],
    [
      'Tỷ lệ học sinh hoàn thành cấp tiểu học, trung học cơ sở và tương đương lần lượt đạt 99% và 97%.',
      [
        ['Tỷ lệ học sinh hoàn thành cấp tiểu học', 99],
        ['Tỷ lệ học sinh hoàn thành cấp trung học cơ sở và tương đương', 97],
      ],
    ],
    [
      'Tỷ lệ hộ dùng nước sạch và tỷ lệ hộ dùng nước sạch có đồng hồ, bồn chứa lần lượt đạt 90% và 60%.',
      [
        ['Tỷ lệ hộ dùng nước sạch', 90],
        ['tỷ lệ hộ dùng nước sạch có đồng hồ, bồn chứa', 60],
      ],
    ],
    [
      'Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử và sử dụng chữ ký số lần lượt đạt 60% và 88%.',
      [
        ['Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử', 60],
        ['Tỷ lệ doanh nghiệp sử dụng chữ ký số', 88],
      ],
    ],
    [
      'Tỷ lệ hộ nghèo, hộ cận nghèo các năm 2027, 2029 lần lượt giảm còn 4% và 2%.',
      [
        ['Tỷ lệ hộ nghèo, hộ cận nghèo', 4],
        ['Tỷ lệ hộ nghèo, hộ cận nghèo', 2],
      ],
    ],
    [
      'Tỷ trọng khu vực công nghiệp - xây dựng, dịch vụ, nông nghiệp trong GRDP lần lượt là 44%, 40% và 16%.',
      [
        ['Tỷ trọng khu vực công nghiệp - xây dựng trong GRDP', 44],
        ['Tỷ trọng khu vực dịch vụ trong GRDP', 40],
        ['Tỷ trọng khu vực nông nghiệp trong GRDP', 16],
      ],
    ],
    [
      'Tỷ lệ trưởng thôn, bí thư chi bộ, già làng lần lượt đạt 22% năm 2027, 26% năm 2028 và 31% năm 2030.',
      [
        ['Tỷ lệ trưởng thôn, bí thư chi bộ, già làng', 22],
        ['Tỷ lệ trưởng thôn, bí thư chi bộ, già làng', 26],
        ['Tỷ lệ trưởng thôn, bí thư chi bộ, già làng', 31],
      ],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('nouns that go together', () => {
  test.each([
    ['Đến năm 2030 phát triển 14 ngành, nghề mũi nhọn.', [['phát triển ngành, nghề mũi nhọn', 14]]],
    ['Đến năm 2030 xây dựng 20 mô hình thôn, buôn du lịch.', [['xây dựng mô hình thôn, buôn du lịch', 20]]],
    ['Đến năm 2030 có 85% xã, phường, đặc khu không còn điểm ngập.', [['xã, phường, đặc khu không còn điểm ngập', 85]]],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('lines under a head', () => {
  test.each([
    [
      '1. Giảm mức tiêu hao điện của các ngành so với năm 2020:\n- Dệt may: từ 4 đến 6%;\n- Xi măng: tối thiểu 9%.',
      [
        ['mức tiêu hao điện của các ngành Dệt may', 4],
        ['mức tiêu hao điện của các ngành Xi măng', 9],
      ],
    ],
    [
      '- Tổng sản lượng lương thực đạt 300 nghìn tấn, trong đó:\n+ Lúa: 250 nghìn tấn (lúa thơm khoảng 80 nghìn tấn);\n+ Sản lượng ngô: 50 nghìn tấn; tỷ lệ ngô lai chiếm 70%.',
      [
        ['Tổng sản lượng lương thực', 300000],
        ['Tổng sản lượng lương thực Lúa', 250000],
        ['Tổng sản lượng lương thực Lúa lúa thơm', 80000],
        ['Tổng sản lượng lương thực Sản lượng ngô', 50000],
        ['tỷ lệ ngô lai', 70],
      ],
    ],
    [
      '- Đạt 80% cơ quan có lãnh đạo chủ chốt là nữ, trong đó:\n+ Cấp tỉnh: 75%;\n+ Cấp xã: từ 85% trở lên.',
      [
        ['cơ quan có lãnh đạo chủ chốt là nữ', 80],
        ['cơ quan có lãnh đạo chủ chốt là nữ Cấp tỉnh', 75],
        ['cơ quan có lãnh đạo chủ chốt là nữ Cấp xã', 85],
      ],
    ],
    [
      '1. Tỷ lệ hộ dùng nước sạch:\n- Năm 2027: 90%;\n- Năm 2030: 95%.',
      [
        ['Tỷ lệ hộ dùng nước sạch', 90],
        ['Tỷ lệ hộ dùng nước sạch', 95],
      ],
    ],
    [
      '1. Phát triển y tế số:\n- Tỷ lệ trạm y tế có bệnh án điện tử đạt 90%;\n- 100% bệnh viện kết nối mạng.',
      [
        ['Tỷ lệ trạm y tế có bệnh án điện tử', 90],
        ['bệnh viện kết nối mạng', 100],
      ],
    ],
    [
      '- Tỷ lệ hộ nghèo giảm còn 2%:\n+ Xây dựng 300 nhà văn hóa; tỷ lệ hộ cận nghèo còn 3%.',
      [
        ['Tỷ lệ hộ nghèo', 2],
        ['Xây dựng nhà văn hóa', 300],
        ['tỷ lệ hộ cận nghèo', 3],
      ],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('what is no part of the indicator', () => {
  test.each([
    ['Cán cân thương mại thặng dư trên 3 tỷ USD mỗi năm.', [['Cán cân thương mại thặng dư', 3000000000]]],
    ['Đưa tỷ lệ hộ dùng nước sạch lên 96% vào năm 2030.', [['tỷ lệ hộ dùng nước sạch', 96]]],
    ['Trồng 500 ha rừng ngập mặn theo Đề án tại Quyết định số 177/QĐ-TTg ngày 10/02/2024.', [['Trồng rừng ngập mặn', 500]]],
    ['100% xã có bác sĩ theo quy định của Bộ Y tế.', [['xã có bác sĩ theo quy định của Bộ Y tế', 100]]],
    ['100% hộ nghèo được vay vốn, đây là chỉ tiêu bắt buộc.', [['hộ nghèo được vay vốn', 100]]],
    ['Xây dựng 30 mô hình sinh kế với sự tham gia của người dân.', [['Xây dựng mô hình sinh kế', 30]]],
    ['Tỷ lệ sở, ngành hoàn thành chỉ tiêu đạt 90%.', [['Tỷ lệ sở, ngành hoàn thành chỉ tiêu', 90]]],
    ['Các sở, ngành cắt giảm 30% thời gian giải quyết thủ tục.', [['thời gian giải quyết thủ tục', 30]]],
    ['Chỉ số giá tiêu dùng được kiểm soát ở mức dưới 4%.', [['Chỉ số giá tiêu dùng', 4]]],
    [
      'Tỷ lệ nữ lãnh đạo ở sở, ngành bảo đảm ít nhất 33%, ở xã, phường phấn đấu trên 28%.',
      [
        ['Tỷ lệ nữ lãnh đạo ở sở, ngành', 33],
        ['Tỷ lệ nữ lãnh đạo ở xã, phường', 28],
      ],
    ],
    [
      'Tỷ lệ thanh toán không dùng tiền mặt đạt 75%, trong khi chi phí giao hàng kéo xuống tối đa 12%.',
      [
        ['Tỷ lệ thanh toán không dùng tiền mặt', 75],
        ['chi phí giao hàng', 12],
      ],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('what stays in the indicator', () => {
  test.each([
    ['Mỗi xã, phường xây dựng tối thiểu 03 tuyến phố văn minh.', [['Mỗi xã, phường xây dựng tuyến phố văn minh', 3]]],
    ['Số tàu có chiều dài từ 12 m trở lên giảm còn 900 chiếc.', [['Số tàu có chiều dài từ 12 m trở lên', 900]]],
    ['Riêng khu vực Cát Tiên phấn đấu 100% hộ dân phân loại rác.', [['khu vực Cát Tiên hộ dân phân loại rác', 100]]],
    ['Sở Tư pháp số hóa 95% sổ hộ tịch.', [['số hóa sổ hộ tịch', 95]]],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('what several values share', () => {
  test.each([
    [
      'Thu hút 30% học sinh trung học cơ sở và 45% học sinh trung học phổ thông vào trường nghề.',
      [
        ['Thu hút học sinh trung học cơ sở vào trường nghề', 30],
        ['Thu hút học sinh trung học phổ thông vào trường nghề', 45],
      ],
    ],
    [
      'Phát thải khí nhà kính của ngành giảm 12%, phấn đấu 28% khi có hỗ trợ quốc tế.',
      [
        ['Phát thải khí nhà kính của ngành', 12],
        ['Phát thải khí nhà kính của ngành khi có hỗ trợ quốc tế', 28],
      ],
    ],
    [
      'Tỷ lệ người tập luyện thường xuyên năm 2027 đạt 41% và năm 2030 đạt trên 47% dân số toàn tỉnh.',
      [
        ['Tỷ lệ người tập luyện thường xuyên', 41],
        ['Tỷ lệ người tập luyện thường xuyên', 47],
      ],
    ],
    [
      'Về cơ cấu thị trường, đến năm 2030: châu Âu 21%, châu Mỹ 33%, châu Á khoảng 42%.',
      [
        ['cơ cấu thị trường châu Âu', 21],
        ['cơ cấu thị trường châu Mỹ', 33],
        ['cơ cấu thị trường châu Á', 42],
      ],
    ],
    ['Tỉnh thuộc nhóm 6 tỉnh có độ che phủ rừng cao nhất cả nước.', [['tỉnh có độ che phủ rừng cao nhất', 6]]],
    ['Tỉnh thuộc nhóm 9 tỉnh, thành phố có phong trào thể thao phát triển mạnh của cả nước.', [['tỉnh, thành phố có phong trào thể thao phát triển mạnh', 9]]],
    ['Tỉnh thuộc nhóm 12 địa phương có chỉ số hài lòng cao nhất cả nước.', [['chỉ số hài lòng', 12]]],
    [
      'Đại học Tân An vào nhóm 9 đại học hàng đầu Việt Nam, nhóm 300 đại học hàng đầu châu Á theo bảng xếp hạng QS.',
      [
        ['Đại học Tân An đại học hàng đầu', 9],
        ['Đại học Tân An đại học hàng đầu theo bảng xếp hạng QS', 300],
      ],
    ],
    [
      'Kim ngạch xuất khẩu đến năm 2030 đạt 9 tỷ USD. Trong đó, gạo đạt 600 triệu USD, trái cây 350 triệu USD.',
      [
        ['Kim ngạch xuất khẩu', 9000000000],
        ['Kim ngạch xuất khẩu gạo', 600000000],
        ['Kim ngạch xuất khẩu trái cây', 350000000],
      ],
    ],
    [
      'Mỗi năm đào tạo 20.000 người, gồm: cao đẳng 4.000 người, trung cấp 6.000 người.',
      [
        ['đào tạo người', 20000],
        ['đào tạo cao đẳng', 4000],
        ['đào tạo trung cấp', 6000],
      ],
    ],
    [
      '100% nhà giáo đạt chuẩn, trong đó ít nhất 22% nhà giáo có kỹ năng nghề bậc cao.',
      [
        ['nhà giáo đạt chuẩn', 100],
        ['nhà giáo đạt chuẩn có kỹ năng nghề bậc cao', 22],
      ],
    ],
    [
      '82% hộ nghèo sử dụng điện lưới; trên 55% sử dụng nước sạch.',
      [
        ['hộ nghèo sử dụng điện lưới', 82],
        ['hộ nghèo sử dụng nước sạch', 55],
      ],
    ],
    [
      'Hoàn thành thay thế 100% đèn đường bằng đèn LED tại thành phố, các huyện còn lại đạt 75%.',
      [
        ['Hoàn thành thay thế đèn đường bằng đèn LED tại thành phố', 100],
        ['Hoàn thành thay thế đèn đường bằng đèn LED các huyện còn lại', 75],
      ],
    ],
    [
      'Triệt phá 100% điểm phức tạp, 85% tụ điểm phức tạp về ma túy.',
      [
        ['Triệt phá điểm phức tạp về ma túy', 100],
        ['Triệt phá tụ điểm phức tạp về ma túy', 85],
      ],
    ],
    [
      'Số hóa 100% sách cổ và 60% bản đồ tại thư viện tỉnh; 40% tài liệu được chỉnh lý.',
      [
        ['Số hóa sách cổ', 100],
        ['Số hóa bản đồ tại thư viện tỉnh', 60],
        ['tài liệu được chỉnh lý', 40],
      ],
    ],
    [
      'Cắt giảm, đơn giản hóa 25% điều kiện kinh doanh, 35% thời gian giải quyết thủ tục và 45% chi phí tuân thủ liên quan đến doanh nghiệp.',
      [
        ['Cắt giảm, đơn giản hóa điều kiện kinh doanh liên quan đến doanh nghiệp', 25],
        ['Cắt giảm, đơn giản hóa thời gian giải quyết thủ tục liên quan đến doanh nghiệp', 35],
        ['Cắt giảm, đơn giản hóa chi phí tuân thủ liên quan đến doanh nghiệp', 45],
      ],
    ],
    [
      'Xây dựng 5 nhà văn hóa, 4 sân thể thao và 3 thư viện xã.',
      [
        ['Xây dựng nhà văn hóa', 5],
        ['Xây dựng sân thể thao', 4],
        ['Xây dựng thư viện xã', 3],
      ],
    ],
    [
      'Đón 20 triệu lượt khách, với 6 triệu lượt khách quốc tế.',
      [
        ['Đón lượt khách', 20000000],
        ['Đón lượt khách quốc tế', 6000000],
      ],
    ],
    [
      'Có 25 xã, phường đạt tiêu chí "không ma túy"; 100% xã biên giới có tổ tự quản.',
      [
        ['xã, phường đạt tiêu chí "không ma túy"', 25],
        ['xã biên giới có tổ tự quản', 100],
      ],
    ],
    ['Các xã vùng cao kéo giảm ít nhất 14% số vụ cháy rừng.', [['Các xã vùng cao số vụ cháy rừng', 14]]],
    ['Tinh gọn bộ máy, giảm số đơn vị sự nghiệp còn 320 đơn vị.', [['số đơn vị sự nghiệp', 320]]],
    ['Đưa vào khai thác thêm 80 km đường huyện.', [['Đưa vào khai thác đường huyện', 80]]],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
