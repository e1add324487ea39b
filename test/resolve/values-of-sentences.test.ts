/** Sentences and the targets that are read in them: "indicator | op number unit | year", each value at its own place. */
import { expect, test } from 'vitest';
import { targetsOf } from '../support/sentence-targets.ts';

const sentences: readonly (readonly [form: string, sentence: string, targets: readonly string[]])[] = [
  [
    'a bracket that tells how things stand now says nothing of what follows it',
    'Đến năm 2030, mạng lưới đạt 24 tuyến (hiện có 12 tuyến), tỷ lệ xe điện đạt 55% (năm 2024 đạt 9%, vượt kế hoạch); tỷ lệ hài lòng đạt 85%.',
    ['mạng lưới | = 24 tuyến | 2030', 'tỷ lệ xe điện | = 55 % | 2030', 'tỷ lệ hài lòng | = 85 % | 2030'],
  ],
  ['"phát hiện có" is no "hiện có"', '100% người bệnh được phát hiện có hồ sơ quản lý.', ['người bệnh được phát hiện có hồ sơ quản lý | = 100 % | ']],
  ['a rate of those who are supported', 'Tỷ lệ người khuyết tật được hỗ trợ sinh kế đạt 90%.', ['Tỷ lệ người khuyết tật được hỗ trợ sinh kế | = 90 % | ']],
  ['who is supported is counted', 'Hỗ trợ 30 hộ nghèo sửa chữa nhà ở.', ['Hỗ trợ hộ nghèo sửa chữa nhà ở | = 30 hộ nghèo | ']],
  ['what is given to whom is supported is none', 'Hỗ trợ 10 con bò giống cho mỗi hộ.', []],
  ['what is made ready is none', 'Đề nghị bảo đảm 03 xe đưa đón đại biểu.', []],
  ['a share that is paid is a condition', 'Hỗ trợ 50% lãi suất vay cho hộ nghèo.', []],
  ['what people get', 'Người cao tuổi được khám sức khỏe miễn phí ít nhất 01 lần/năm.', ['Người cao tuổi được khám sức khỏe miễn phí | >= 1 lần/năm | ']],
  ['what is inspected is an activity', 'Các cơ sở được kiểm tra ít nhất 01 lần/năm.', []],
  [
    'a list goes on behind a value inside what it counts',
    'Có ít nhất 300 doanh nghiệp xuất khẩu trên 5 triệu USD/năm, 20 nhãn hiệu được bảo hộ ở nước ngoài.',
    ['doanh nghiệp xuất khẩu trên 5 triệu USD/năm | >= 300 doanh nghiệp | ', 'nhãn hiệu được bảo hộ ở nước ngoài | = 20 nhãn hiệu | '],
  ],
  [
    'a level behind a growth in percent',
    'Thu ngân sách tăng bình quân 9%/năm, đến năm 2030 vượt mốc 20 nghìn tỷ đồng.',
    ['Thu ngân sách | increase = 9 % | ', 'Thu ngân sách | > 20000000000000 đồng | 2030'],
  ],
  [
    'the same again in another unit',
    'Giảm 60% số điểm ùn tắc so với năm 2024, tức còn không quá 7 điểm.',
    ['số điểm ùn tắc | decrease = 60 % | ', 'số điểm ùn tắc | <= 7 điểm | '],
  ],
  ['names of benefits are no condition', 'Số người hưởng trợ cấp xã hội đạt 2.000 người.', ['Số người hưởng trợ cấp xã hội | = 2000 người | ']],
  [
    'a baseline that stands now',
    'Tỷ trọng hàng chế biến từ 38% hiện nay lên 50% vào năm 2028 và không dưới 60% vào năm 2030.',
    ['Tỷ trọng hàng chế biến | = 50 % | 2028', 'Tỷ trọng hàng chế biến | >= 60 % | 2030'],
  ],
  ['who attends each course', 'Mở 05 lớp tập huấn, mỗi lớp 40 người.', []],
  ['what each of many has', 'Bình quân 01 trường tiểu học có không quá 30 lớp.', ['Bình quân 01 trường tiểu học có lớp | <= 30 lớp | ']],
  [
    'a rate for so many, and a share behind it',
    'Tỷ số tử vong mẹ dưới 42/100.000 trẻ đẻ sống, 95% phụ nữ được khám thai.',
    ['Tỷ số tử vong mẹ | < 42 /100.000 trẻ đẻ sống | ', 'phụ nữ được khám thai | = 95 % | '],
  ],
  ['two ends of a rate for so many', 'Tỷ suất mắc lao còn 150 - 160/100.000 dân.', ['Tỷ suất mắc lao | between 150 /100.000 dân | ']],
  ['what restricts a rate', 'Tỷ lệ phụ nữ khám thai ít nhất 4 lần, đạt 90%.', ['Tỷ lệ phụ nữ khám thai ít nhất 4 lần | = 90 % | ']],
  [
    'a density before another',
    'Đạt 30 giường bệnh/vạn dân, 12 bác sĩ trên một vạn dân.',
    ['giường bệnh/vạn dân | = 30 giường bệnh/vạn dân | ', 'bác sĩ trên một vạn dân | = 12 bác sĩ | '],
  ],
  [
    'where somebody is ranked',
    'Tại Đại hội Thể thao toàn quốc năm 2026, xếp trong tốp 15 tỉnh, thành phố.',
    ['Tại Đại hội Thể thao toàn quốc | <= 15 rank | 2026'],
  ],
  ['a group that names nobody', 'Chỉ số PCI thuộc nhóm 30, chỉ số SIPAS xếp thứ 18 trở lên.', ['Chỉ số PCI | <= 30 rank | ', 'chỉ số SIPAS | <= 18 rank | ']],
  [
    'years with a comma before their values',
    'Đến năm 2027, 60% và đến năm 2030, 80% số xã đạt chuẩn.',
    ['số xã đạt chuẩn | = 60 % | 2027', 'số xã đạt chuẩn | = 80 % | 2030'],
  ],
  [
    'so much for each, in parts',
    'Diện tích nhà ở bình quân 30 m2/người (đô thị 33 m2/người, nông thôn 28 m2/người).',
    [
      'Diện tích nhà ở bình quân | = 30 m2/người | ',
      'Diện tích nhà ở bình quân đô thị | = 33 m2/người | ',
      'Diện tích nhà ở bình quân nông thôn | = 28 m2/người | ',
    ],
  ],
  [
    'members behind colons, under a rate that is stated',
    'Tỷ lệ lao động qua đào tạo đạt tối thiểu 70%, nữ: 60%, dân tộc thiểu số: 50%.',
    ['Tỷ lệ lao động qua đào tạo | >= 70 % | ', 'Tỷ lệ lao động qua đào tạo nữ | = 60 % | ', 'Tỷ lệ lao động qua đào tạo dân tộc thiểu số | = 50 % | '],
  ],
  [
    'others who do the same, behind colons',
    'Tỷ lệ công nhân tham gia bảo hiểm xã hội đạt ít nhất 90%, phụ nữ: 30%, người buôn bán nhỏ: 25%.',
    [
      'Tỷ lệ công nhân tham gia bảo hiểm xã hội | >= 90 % | ',
      'Tỷ lệ phụ nữ tham gia bảo hiểm xã hội | = 30 % | ',
      'Tỷ lệ người buôn bán nhỏ tham gia bảo hiểm xã hội | = 25 % | ',
    ],
  ],
  ['a list with colons only', 'Tỷ lệ che phủ rừng: 60%, hộ dùng nước sạch: 90%.', ['Tỷ lệ che phủ rừng | = 60 % | ', 'hộ dùng nước sạch | = 90 % | ']],
  [
    'what else they have',
    'Tỷ lệ lao động qua đào tạo 72%, có bằng cấp, chứng chỉ 33%.',
    ['Tỷ lệ lao động qua đào tạo | = 72 % | ', 'Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ | = 33 % | '],
  ],
  ['a label before a share', 'Chỉ tiêu 6: 75% xã có nhà văn hóa.', ['xã có nhà văn hóa | = 75 % | ']],
  ['all of so many', 'Toàn bộ 32 hồ chứa xung yếu được sửa chữa.', ['hồ chứa xung yếu được sửa chữa | = 32 hồ chứa | ']],
  [
    'grades that are reached',
    'Tỷ lệ người biết chữ đạt mức độ 1 là 99%, đạt mức độ 2 là 97%.',
    ['Tỷ lệ người biết chữ đạt mức độ 1 | = 99 % | ', 'Tỷ lệ người biết chữ đạt mức độ 2 | = 97 % | '],
  ],
  [
    'parts in a sentence of their own',
    'Tạo việc làm cho 4.000 lao động. Trong đó: trong tỉnh 2.500 lao động, đi làm việc ở nước ngoài 700 lao động.',
    [
      'Tạo việc làm cho lao động | = 4000 lao động | ',
      'Tạo việc làm trong tỉnh | = 2500 lao động | ',
      'Tạo việc làm đi làm việc ở nước ngoài | = 700 lao động | ',
    ],
  ],
  [
    'parts that semicolons part',
    'Tuyển sinh 2.450 người, trong đó: cao đẳng 190 người; trung cấp 560 người; sơ cấp và đào tạo dưới 03 tháng 1.700 người.',
    [
      'Tuyển sinh người | = 2450 người | ',
      'Tuyển sinh cao đẳng | = 190 người | ',
      'Tuyển sinh trung cấp | = 560 người | ',
      'Tuyển sinh sơ cấp và đào tạo dưới 03 tháng | = 1700 người | ',
    ],
  ],
  [
    'parts of what is made',
    'Xây dựng 120 mô hình, trong đó: cấp tỉnh 20 mô hình, cấp xã 100 mô hình.',
    ['Xây dựng mô hình | = 120 mô hình | ', 'Xây dựng mô hình cấp tỉnh | = 20 mô hình | ', 'Xây dựng mô hình cấp xã | = 100 mô hình | '],
  ],
  [
    'parts behind "gồm:"',
    'Đào tạo 20.000 người, gồm: cao đẳng 3.000 người, trung cấp 4.000 người.',
    ['Đào tạo người | = 20000 người | ', 'Đào tạo cao đẳng | = 3000 người | ', 'Đào tạo trung cấp | = 4000 người | '],
  ],
  [
    'how much each has restricts whom the share is of',
    'Duy trì tỷ lệ trẻ tiêm đầy đủ 8 loại vắc xin trên 95%; học sinh tiểu học được học 2 buổi/ngày đạt 100%.',
    ['tỷ lệ trẻ tiêm đầy đủ 8 loại vắc xin | maintain > 95 % | ', 'học sinh tiểu học được học 2 buổi/ngày | = 100 % | '],
  ],
  [
    'a share inside a share',
    'Tỷ lệ doanh nghiệp dành hơn 10% quỹ thời gian cho thủ tục không quá 18%.',
    ['Tỷ lệ doanh nghiệp dành hơn 10% quỹ thời gian cho thủ tục | <= 18 % | '],
  ],
  ['a rate and what it falls to', 'Tỷ lệ hộ nghèo giảm 2% còn dưới 5%.', ['Tỷ lệ hộ nghèo | decrease = 2 % | ', 'Tỷ lệ hộ nghèo | < 5 % | ']],
  ['an average alone', 'Trồng 18.000 ha rừng, bình quân 3.600 ha/năm.', ['Trồng rừng | = 18000 ha | ', 'Trồng rừng | = 3600 ha/năm | ']],
  [
    'what points back',
    'Năm 2026 có 82% xã, phường đạt chuẩn và con số tương ứng vào năm 2030 là 90%; mức này ở năm 2035 là tối thiểu 95%.',
    ['xã, phường đạt chuẩn | = 82 % | 2026', 'xã, phường đạt chuẩn | = 90 % | 2030', 'xã, phường đạt chuẩn | >= 95 % | 2035'],
  ],
  [
    'each of many behind a comma',
    '100% xã có câu lạc bộ thể thao, mỗi xã duy trì ít nhất 10 đội hoạt động thường xuyên.',
    ['xã có câu lạc bộ thể thao | = 100 % | ', 'mỗi xã đội hoạt động thường xuyên | maintain >= 10 đội | '],
  ],
  [
    'a change of several measures, then one of them',
    'Phấn đấu giảm từ 5 - 10% số vụ, số người chết và số người bị thương trên cả 03 tiêu chí so với năm 2023, riêng số người chết không vượt quá 185 người.',
    ['số vụ, số người chết và số người bị thương trên cả 03 tiêu chí | decrease between 5 % | ', 'số người chết | <= 185 người | '],
  ],
  [
    'a total of what was counted',
    'Hoàn thành 02 trung tâm logistics cấp vùng, tổng diện tích tối thiểu 85 ha.',
    ['Hoàn thành trung tâm logistics cấp vùng | = 2 trung tâm | ', 'trung tâm logistics cấp vùng tổng diện tích | >= 85 ha | '],
  ],
  [
    'a unit said once, years said first',
    'Lao động trực tiếp đến năm 2028 và năm 2030 lần lượt đạt 52.000 và 65.000 người.',
    ['Lao động trực tiếp | = 52000 người | 2028', 'Lao động trực tiếp | = 65000 người | 2030'],
  ],
  [
    'a bare number before a count of something else',
    'Chỉ số HDI đạt 0,75 và 12 xã đạt chuẩn nông thôn mới.',
    ['Chỉ số HDI | = 0.75  | ', 'xã đạt chuẩn nông thôn mới | = 12 xã | '],
  ],
  [
    'the verb of an action belongs to every member',
    'Thu gom 90% rác thải sinh hoạt, 80% chất thải xây dựng và 70% chất thải nguy hại.',
    ['Thu gom rác thải sinh hoạt | = 90 % | ', 'Thu gom chất thải xây dựng | = 80 % | ', 'Thu gom chất thải nguy hại | = 70 % | '],
  ],
  [
    'a sentence of parts of what the one before measured',
    'Kim ngạch xuất khẩu năm 2030 đạt 9 tỷ USD. Trong đó, thủy sản đạt 2,4 tỷ USD, gạo 620 triệu USD.',
    [
      'Kim ngạch xuất khẩu | = 9000000000 USD | 2030',
      'Kim ngạch xuất khẩu thủy sản | = 2400000000 USD | 2030',
      'Kim ngạch xuất khẩu gạo | = 620000000 USD | 2030',
    ],
  ],
  [
    'a sentence of parts that name their own measure',
    'Tỷ lệ hộ nghèo còn 3%. Trong đó, tỷ lệ hộ nghèo nông thôn còn 5%.',
    ['Tỷ lệ hộ nghèo | = 3 % | ', 'tỷ lệ hộ nghèo nông thôn | = 5 % | '],
  ],
  [
    'the object is said behind the last year',
    'Đến năm 2025 chuyển đổi 15% và đến năm 2030 chuyển đổi không dưới 50% số lồng bè gỗ sang lồng nhựa.',
    ['chuyển đổi số lồng bè gỗ sang lồng nhựa | = 15 % | 2025', 'chuyển đổi số lồng bè gỗ sang lồng nhựa | >= 50 % | 2030'],
  ],
  ['all of them, in brackets', 'Toàn bộ (100%) khu du lịch triển khai vé điện tử.', ['khu du lịch triển khai vé điện tử | = 100 % | ']],
  ['visits received', 'Đón 90 chuyến tàu biển quốc tế.', ['Đón chuyến tàu biển quốc tế | = 90 chuyến | ']],
  ['teams sent are an activity', 'Tổ chức 20 đoàn kiểm tra.', []],
  ['a share of those counted before', 'Đào tạo 500 cán bộ, 50% số này là nữ.', ['Đào tạo cán bộ | = 500 cán bộ | ', 'Đào tạo cán bộ là nữ | = 50 % | ']],
  [
    'a share that an amount gives',
    'Doanh thu du lịch đạt 5.000 tỷ đồng, tăng ít nhất 14% so với thực hiện năm 2025, đóng góp 8% GRDP.',
    ['Doanh thu du lịch | = 5000000000000 đồng | ', 'Doanh thu du lịch | increase >= 14 % | ', 'Doanh thu du lịch đóng góp | = 8 % | '],
  ],
  [
    'parts of a whole in figures and words',
    'Số vụ cháy giảm 1/2 so với năm 2025; sản lượng tăng gấp rưỡi; nữ đại biểu chiếm 1/3.',
    ['Số vụ cháy | decrease = 50 % | ', 'sản lượng | increase = 1.5 lần | ', 'nữ đại biểu | = 33.333333 % | '],
  ],
  [
    'so many of so many',
    'Phấn đấu 12/15 xã đạt chuẩn, xử lý triệt để 7/7 bãi rác tạm.',
    ['xã đạt chuẩn | = 12 xã | ', 'xử lý triệt để bãi rác tạm | = 7 bãi rác | '],
  ],
  ['neither number of a stroke by itself', 'Số vụ giảm 12/15.', []],
  ['growth compared with a year ago is a result', 'Kim ngạch xuất khẩu đạt trên 2 tỷ USD, tăng 12% so với cùng kỳ.', []],
  ['what stands now is no target', 'Hiện có 12 tuyến xe buýt đạt chuẩn (năm 2030 đạt 24 tuyến).', []],
];

test.each(sentences)('%s', (_form, sentence, targets) => {
  expect(targetsOf(sentence)).toEqual(targets);
});
