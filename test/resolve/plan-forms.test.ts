/** Forms of the plans of single fields: trade, tourism, environment, fire safety, budgets; and their neighbours. */
import { describe, expect, it } from 'vitest';
import { targetsOfText, targetsUnderGoals } from '../support/plan-targets.ts';

/** Each target of a sentence: indicator, bound, number and unit, change. */
const targetsOf = (sentence: string): string[] =>
  targetsUnderGoals(sentence).map(
    ({ indicator, comparator, value, change, period }) =>
      `${indicator} | ${comparator.op} ${value.number}${value.upper === null ? '' : `..${value.upper}`} ${value.unit} | ${change}${period.every ? ' a year' : ''}`,
  );

const FORMS: readonly (readonly [form: string, sentences: readonly (readonly [sentence: string, targets: readonly string[]])[]])[] = [
  [
    'a list of classes is a name',
    [
      [
        'Tỷ lệ nước thải được xử lý tại các đô thị loại II trở lên đạt 50% và tại các đô thị loại III, IV, V đạt 20%.',
        [
          'Tỷ lệ nước thải được xử lý tại các đô thị loại II trở lên | = 50 % | level',
          'Tỷ lệ nước thải được xử lý tại các đô thị loại III, IV, V | = 20 % | level',
        ],
      ],
      ['Tỷ lệ hỏa táng tại các đô thị đặc biệt đạt 75%.', ['Tỷ lệ hỏa táng tại các đô thị đặc biệt | = 75 % | level']],
    ],
  ],
  [
    'parts in brackets behind "trong đó" and "riêng"',
    [
      [
        'Đón 4 triệu lượt khách (trong đó khách quốc tế 300.000 lượt).',
        ['Đón lượt khách | = 4000000 lượt khách | level', 'Đón lượt khách khách quốc tế | = 300000 lượt | level'],
      ],
      [
        'Thu ngân sách đạt 9.000 tỷ đồng (trong đó thu nội địa đạt 8.000 tỷ đồng).',
        ['Thu ngân sách | = 9000000000000 đồng | level', 'Thu ngân sách thu nội địa | = 8000000000000 đồng | level'],
      ],
      [
        'Khu vực công nghiệp - xây dựng tăng 12% (riêng công nghiệp tăng 14%).',
        ['Khu vực công nghiệp - xây dựng | = 12 % | increase', 'công nghiệp | = 14 % | increase'],
      ],
      ['Có 85/98 xã đạt chuẩn (chiếm 86,7%).', ['xã đạt chuẩn | = 85 xã | level']],
    ],
  ],
  [
    'what stands in other units is no member, and a decrease takes no predicate',
    [
      [
        'Tổng công suất các nguồn điện đạt 3.500 MW; điện thương phẩm đạt 7,2 tỷ kWh.',
        ['Tổng công suất các nguồn điện | = 3500 MW | level', 'điện thương phẩm | = 7200000000 kWh | level'],
      ],
      [
        'Giảm 60% rác thải nhựa trên biển; 100% ngư cụ bị vứt bỏ được thu gom.',
        ['rác thải nhựa trên biển | = 60 % | decrease', 'ngư cụ bị vứt bỏ được thu gom | = 100 % | level'],
      ],
    ],
  ],
  [
    'what each has besides',
    [
      [
        '100% hộ gia đình, 100% khu dân cư có ít nhất 01 tổ liên gia và 01 điểm chữa cháy.',
        [
          'hộ gia đình có ít nhất 01 tổ liên gia và 01 điểm chữa cháy | = 100 % | level',
          'khu dân cư có ít nhất 01 tổ liên gia và 01 điểm chữa cháy | = 100 % | level',
        ],
      ],
    ],
  ],
  [
    'a contrast, another action, and who is counted at the end',
    [
      [
        'Lượng khách quốc tế sẽ đạt 3 triệu lượt còn khách nội địa đạt 16 triệu lượt.',
        ['Lượng khách quốc tế | = 3000000 lượt | level', 'Lượng khách nội địa | = 16000000 lượt | level'],
      ],
      [
        'Giảm tối thiểu 30% thời gian giải quyết, 30% chi phí tuân thủ và bãi bỏ ít nhất 20% điều kiện kinh doanh.',
        ['thời gian giải quyết | >= 30 % | decrease', 'chi phí tuân thủ | = 30 % | decrease', 'bãi bỏ điều kiện kinh doanh | >= 20 % | level'],
      ],
      ['Giảm số xã đạt dưới 5 tiêu chí xuống 25 xã.', ['số xã đạt dưới 5 tiêu chí | = 25 xã | level']],
      ['Tỷ lệ hộ nghèo giảm 1%, còn 3% vào cuối năm.', ['Tỷ lệ hộ nghèo | = 1 % | decrease', 'Tỷ lệ hộ nghèo | = 3 % | level']],
    ],
  ],
  [
    'words that say how often of something else, and how many digits',
    [
      ['Diện tích gieo trồng cây hàng năm đạt 90.000 ha.', ['Diện tích gieo trồng cây hàng năm | = 90000 ha | level']],
      ['Diện tích trồng rừng hàng năm đạt 3.000 ha.', ['Diện tích trồng rừng hàng năm | = 3000 ha | level a year']],
      ['Phấn đấu tăng trưởng GRDP đạt 2 con số, từ 10 - 10,5%/năm.', ['GRDP | between 10..10.5 % | increase a year']],
      [
        'Đón 3 triệu lượt khách quốc tế, tốc độ tăng trưởng từ 13 - 15%/năm.',
        ['Đón lượt khách quốc tế | = 3000000 lượt khách | level', 'lượt khách quốc tế tốc độ tăng trưởng | between 13..15 % | level a year'],
      ],
    ],
  ],
  [
    'words of results in goals',
    [
      ['Kéo giảm từ 5 - 10% số vụ cháy so với cùng kỳ.', ['số vụ cháy | between 5..10 % | decrease']],
      ['Giảm 12 vụ so với cùng kỳ.', []],
      ['Thu ngân sách đạt 9.000 tỷ đồng, bằng 105% dự toán Trung ương giao.', ['Thu ngân sách | = 9000000000000 đồng | level']],
      ['Thu ngân sách đạt 9.000 tỷ đồng, bằng 105% dự toán.', []],
      ['Tổng vốn đầu tư toàn xã hội thực hiện đạt 45.000 tỷ đồng.', ['Tổng vốn đầu tư toàn xã hội thực hiện | = 45000000000000 đồng | level']],
      ['Tỷ lệ lấp đầy các khu công nghiệp đã đi vào hoạt động đạt 75%.', ['Tỷ lệ lấp đầy các khu công nghiệp đã đi vào hoạt động | = 75 % | level']],
      ['Tỷ lệ lấp đầy khu công nghiệp đã đạt 75%.', []],
      ['Toàn tỉnh có 03 khu công nghiệp đã đi vào hoạt động.', []],
    ],
  ],
  [
    'members of a whole in the same unit, of a growth, of lists between dashes',
    [
      [
        'Diện tích nhà ở bình quân toàn tỉnh 28 m2/người; khu vực đô thị: 31 m2/người; khu vực nông thôn: 27 m2/người.',
        [
          'Diện tích nhà ở bình quân toàn tỉnh | = 28 m2/người | level',
          'Diện tích nhà ở bình quân khu vực đô thị | = 31 m2/người | level',
          'Diện tích nhà ở bình quân khu vực nông thôn | = 27 m2/người | level',
        ],
      ],
      [
        'Tốc độ tăng trưởng khách du lịch 14%/năm, doanh thu 18%/năm.',
        ['Tốc độ tăng trưởng khách du lịch | = 14 % | level a year', 'Tốc độ tăng trưởng doanh thu | = 18 % | level a year'],
      ],
      [
        'Cơ cấu kinh tế nông nghiệp - công nghiệp - dịch vụ là 15% - 45% - 40%.',
        ['Cơ cấu kinh tế nông nghiệp | = 15 % | level', 'Cơ cấu kinh tế công nghiệp | = 45 % | level', 'Cơ cấu kinh tế dịch vụ | = 40 % | level'],
      ],
      [
        'Tỷ lệ nước thải được xử lý đạt tiêu chuẩn, quy chuẩn đạt 30% ở đô thị và 10% ở nông thôn.',
        [
          'Tỷ lệ nước thải được xử lý đạt tiêu chuẩn, quy chuẩn ở đô thị | = 30 % | level',
          'Tỷ lệ nước thải được xử lý đạt tiêu chuẩn, quy chuẩn ở nông thôn | = 10 % | level',
        ],
      ],
      [
        'Hoàn thành 8.500 căn hộ, gồm 3.500 căn cho công nhân và 5.000 căn cho người thu nhập thấp.',
        ['Hoàn thành căn hộ | = 8500 căn hộ | level', 'căn cho công nhân | = 3500 căn | level', 'căn cho người thu nhập thấp | = 5000 căn | level'],
      ],
      ['Bộ chỉ số bao gồm 7 lĩnh vực, 36 tiêu chí.', []],
    ],
  ],
  [
    'a part set apart',
    [
      [
        'Giải ngân vốn đầu tư công đạt trên 95% kế hoạch; riêng các dự án trọng điểm đạt 100%.',
        ['Giải ngân vốn đầu tư công | > 95 % | level', 'Giải ngân vốn đầu tư công các dự án trọng điểm | = 100 % | level'],
      ],
      ['Khu vực dịch vụ tăng 9%; riêng du lịch tăng 15%.', ['Khu vực dịch vụ | = 9 % | increase', 'du lịch | = 15 % | increase']],
      [
        '60% hộ kinh doanh mở lối thoát nạn thứ 2; 90% hộ trang bị bình chữa cháy.',
        ['hộ kinh doanh mở lối thoát nạn thứ 2 | = 60 % | level', 'hộ trang bị bình chữa cháy | = 90 % | level'],
      ],
    ],
  ],
  [
    'people, floors and customers',
    [
      ['Dân số đô thị khoảng 850.000 người.', ['Dân số đô thị | ~ 850000 người | level']],
      ['Phấn đấu 95% dân số tham gia bảo hiểm y tế.', ['dân số tham gia bảo hiểm y tế | = 95 % | level']],
      ['Ổn định diện tích cây ăn quả 12.000 ha.', ['diện tích cây ăn quả | = 12000 ha | maintain']],
      [
        'Tổng diện tích sàn tăng thêm 5 triệu m2 sàn, trong đó nhà ở xã hội 0,6 triệu m2 sàn.',
        ['Tổng diện tích sàn | = 5000000 m2 sàn | increase', 'Tổng diện tích sàn nhà ở xã hội | = 600000 m2 sàn | level'],
      ],
      ['Thời gian mất điện dưới 150 phút/khách hàng/năm.', ['Thời gian mất điện | < 150 phút/khách hàng/năm | level']],
      [
        'Tổng lượt khách đạt 3 triệu lượt, tăng 10% so với năm 2025; trong đó khách quốc tế 150 nghìn lượt.',
        ['Tổng lượt khách | = 3000000 lượt | level', 'Tổng lượt khách | = 10 % | increase', 'Tổng lượt khách khách quốc tế | = 150000 lượt | level'],
      ],
    ],
  ],
  [
    'indices, and who is to see to it',
    [
      ['Chỉ số PAR Index: đạt từ 91% trở lên; xếp hạng trong tốp 10.', ['Chỉ số PAR Index | >= 91 % | level', 'Chỉ số PAR Index | <= 10 rank | level']],
      ['Tiếp cận đất đai: 7,2 điểm.', ['Tiếp cận đất đai | = 7.2 điểm | level']],
      ['Đạt trên 95% được 12 điểm.', []],
      ['Sở Y tế: 95% trạm y tế có bác sĩ.', ['trạm y tế có bác sĩ | = 95 % | level']],
      ['Các xã ven hồ: 95% hộ có nước sạch.', ['Các xã ven hồ hộ có nước sạch | = 95 % | level']],
    ],
  ],
  [
    'what is striven for in front of what is measured',
    [
      ['Nâng cao chất lượng dịch vụ, tỷ lệ hài lòng đạt 90%.', ['tỷ lệ hài lòng | = 90 % | level']],
      ['Đời sống nhân dân được nâng lên, thu nhập bình quân đạt 80 triệu đồng/người.', ['thu nhập bình quân | = 80000000 đồng/người | level']],
      ['Tại vùng cao, tỷ lệ hộ nghèo còn 9%.', ['Tại vùng cao, tỷ lệ hộ nghèo | = 9 % | level']],
    ],
  ],
  [
    'one is done with so many, the other with a share',
    [
      [
        '70% doanh nghiệp dịch vụ ứng dụng công nghệ thông tin, 30% doanh nghiệp sử dụng hóa đơn điện tử.',
        ['doanh nghiệp dịch vụ ứng dụng công nghệ thông tin | = 70 % | level', 'doanh nghiệp sử dụng hóa đơn điện tử | = 30 % | level'],
      ],
      [
        'Có khoảng 150 km đường cao tốc, 100% quốc lộ đạt tiêu chuẩn cấp III trở lên.',
        ['đường cao tốc | ~ 150 km | level', 'quốc lộ đạt tiêu chuẩn cấp III trở lên | = 100 % | level'],
      ],
    ],
  ],
  [
    'how a road is laid out is no target, how much of it is built is one',
    [
      ['Đường tỉnh 712: cấp IV, nền đường 9 m, mặt đường 2 x 11,25 m, lộ giới 32 m.', []],
      ['Đoạn qua tỉnh có quy mô 4 - 6 làn xe, do Trung ương đầu tư.', []],
      ['Bê tông hóa mặt đường 35 km đường nội đồng.', ['Bê tông hóa mặt đường đường nội đồng | = 35 km | level']],
      ['Đầu tư 12 km đường trục xã quy mô 6 làn xe.', ['Đầu tư đường trục xã quy mô 6 làn xe | = 12 km | level']],
    ],
  ],
  [
    'what is done along with it is no part, what else they have is one',
    [
      ['Giảm 8% số thôn có tệ nạn ma túy, đồng thời, hạ mức độ phức tạp của thôn trọng điểm.', ['số thôn có tệ nạn ma túy | = 8 % | decrease']],
      ['100% hộ được dùng nước sạch, đồng thời có nhà tiêu hợp vệ sinh.', ['hộ được dùng nước sạch, đồng thời có nhà tiêu hợp vệ sinh | = 100 % | level']],
    ],
  ],
  [
    'the year of the plan stands in no indicator',
    [
      ['Phấn đấu có ít nhất 02 xã đạt 19 tiêu chí vào cuối năm.', ['xã đạt 19 tiêu chí | >= 2 xã | level']],
      ['Trong năm có 800 doanh nghiệp thành lập mới.', ['doanh nghiệp thành lập mới | = 800 doanh nghiệp | level']],
      ['Hoàn thành 45 km kênh mương trước mùa mưa.', ['Hoàn thành kênh mương trước mùa mưa | = 45 km | level']],
    ],
  ],
  [
    'a verb before the colon of a list is no part of its head',
    [
      [
        'Sản lượng thịt các loại đạt: lợn 40.000 tấn, gia cầm 22.000 tấn.',
        ['Sản lượng thịt các loại lợn | = 40000 tấn | level', 'Sản lượng thịt các loại gia cầm | = 22000 tấn | level'],
      ],
      ['Tỷ lệ huy động trẻ đạt: nhà trẻ 45%, mẫu giáo 97%.', ['Tỷ lệ huy động trẻ nhà trẻ | = 45 % | level', 'Tỷ lệ huy động trẻ mẫu giáo | = 97 % | level']],
      ['Tỷ lệ xã đạt chuẩn: miền núi 60%, đồng bằng 95%.', ['Tỷ lệ xã đạt chuẩn: miền núi | = 60 % | level', 'Tỷ lệ xã đạt chuẩn đồng bằng | = 95 % | level']],
    ],
  ],
];

it('takes the year before that of the headline for a result', () => {
  const article = (rest: string): string =>
    `Du lịch Lâm Giang đặt mục tiêu đón 5 triệu lượt khách năm 2026\n\nNăm 2025, ngành du lịch đón 4,1 triệu lượt khách, tăng 14% so với năm 2024.\n\nTheo kế hoạch, ${rest}\n`;
  const text = article('năm 2026 ngành du lịch phấn đấu đón 5 triệu lượt khách; công suất phòng đạt 62%.');
  expect(targetsOfText(text).map(({ indicator, value, period }) => `${indicator} | ${value.number} | ${period.to}`)).toEqual([
    'đón lượt khách | 5000000 | 2026',
    'công suất phòng | 62 | 2026',
  ]);
});

describe.each(FORMS)('%s', (_, sentences) => {
  it.each(sentences)('%s', (sentence, targets) => expect(targetsOf(sentence)).toEqual(targets));
});
