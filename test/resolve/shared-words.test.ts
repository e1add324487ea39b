/** Words that several values share, and words in front of a value that say nothing of it. */
import { describe, expect, it } from 'vitest';
import { targetsOf } from '../support/sentence-targets.ts';

const FORMS: readonly (readonly [form: string, sentences: readonly (readonly [sentence: string, targets: readonly string[]])[]])[] = [
  [
    'a label in front of a value',
    [
      ['Chỉ tiêu 12: 70% số thôn có tổ tự quản.', ['số thôn có tổ tự quản | = 70 % | ']],
      ['Chỉ tiêu 1.2: Giảm 15% số vụ cháy.', ['số vụ cháy | decrease = 15 % | ']],
      ['Chỉ tiêu sử dụng đất ở: 15%.', ['Chỉ tiêu sử dụng đất ở | = 15 % | ']],
    ],
  ],
  [
    'a subject that does one thing, then another',
    [
      [
        'Tỷ lệ hộ dân sử dụng nước hợp vệ sinh đạt 98%, sử dụng nước sạch đạt 70%.',
        ['Tỷ lệ hộ dân sử dụng nước hợp vệ sinh | = 98 % | ', 'Tỷ lệ hộ dân sử dụng nước sạch | = 70 % | '],
      ],
      [
        'Tỷ lệ học sinh hoàn thành cấp học đạt 98%, tốt nghiệp trung học đạt 97%.',
        ['Tỷ lệ học sinh hoàn thành cấp học | = 98 % | ', 'Tỷ lệ học sinh tốt nghiệp trung học | = 97 % | '],
      ],
      ['Tỷ lệ hài lòng đạt 90%, sử dụng nước sạch đạt 80%.', ['Tỷ lệ hài lòng | = 90 % | ', 'sử dụng nước sạch | = 80 % | ']],
    ],
  ],
  [
    'a change that begins anew each year, behind what else is done',
    [
      ['Thay đồng hồ không bảo đảm chất lượng, mỗi năm giảm tỷ lệ thất thoát nước 1,5%.', ['tỷ lệ thất thoát nước | decrease = 1.5 % | ']],
      ['Tỷ lệ thất thoát nước mỗi năm giảm 1,5%.', ['Tỷ lệ thất thoát nước | decrease = 1.5 % | ']],
    ],
  ],
  [
    'how often those who are counted do it',
    [
      [
        '90% trường tổ chức hoạt động vận động, thể thao tối thiểu 60 phút/ngày.',
        ['trường tổ chức hoạt động vận động, thể thao tối thiểu 60 phút/ngày | = 90 % | '],
      ],
      ['80% học sinh lao động công ích, trồng cây ít nhất 02 buổi/năm.', ['học sinh lao động công ích, trồng cây ít nhất 02 buổi/năm | = 80 % | ']],
      ['90% trường tổ chức vận động, 80% xã có 02 sân tập.', ['trường tổ chức vận động | = 90 % | ', 'xã có 02 sân tập | = 80 % | ']],
    ],
  ],
  [
    'a verb whose second object has a bound',
    [
      [
        'Mạng cáp quang phủ 100% trường học, bệnh viện và trên 75% hộ gia đình có nhu cầu.',
        ['Mạng cáp quang phủ trường học, bệnh viện | = 100 % | ', 'Mạng cáp quang phủ hộ gia đình có nhu cầu | > 75 % | '],
      ],
    ],
  ],
  [
    'how far something changes, or how it is reached',
    [
      ['Giảm mạnh tỷ lệ hộ nghèo, đạt 3%.', ['tỷ lệ hộ nghèo | = 3 % | ']],
      ['Tăng đáng kể tỷ trọng kinh tế số, cụ thể đạt 15%.', ['tỷ trọng kinh tế số | = 15 % | ']],
      ['Kim ngạch xuất khẩu tăng 8%, chính thức vượt mốc 3 tỷ USD.', ['Kim ngạch xuất khẩu | increase = 8 % | ', 'Kim ngạch xuất khẩu | > 3000000000 USD | ']],
      ['Xây dựng mạng lưới y tế mạnh đạt 90%.', ['Xây dựng mạng lưới y tế mạnh | = 90 % | ']],
    ],
  ],
  [
    'what is not to be, or is held back, in front of what is measured',
    [
      ['Không phát sinh điểm nóng, giải quyết 95% đơn thư.', ['giải quyết đơn thư | = 95 % | ']],
      ['Kiềm chế tỷ lệ gia tăng số người nghiện dưới 1%.', ['tỷ lệ gia tăng số người nghiện | < 1 % | ']],
      ['Kiểm soát tốc độ gia tăng số ca mắc, giảm 20% tỷ lệ tử vong.', ['tỷ lệ tử vong | decrease = 20 % | ']],
      ['Thu gom, xử lý 95% rác thải.', ['Thu gom, xử lý rác thải | = 95 % | ']],
    ],
  ],
  [
    'what is measured a head, without a verb',
    [
      [
        'Phấn đấu điện thương phẩm đạt 900 triệu kWh; điện thương phẩm bình quân đầu người 2.700 kWh/người/năm.',
        ['điện thương phẩm | = 900000000 kWh | ', 'điện thương phẩm bình quân đầu người | = 2700 kWh/người/năm | '],
      ],
    ],
  ],
  [
    'prepositions in front of what is measured, and behind it',
    [
      ['Đối với tỷ lệ cứng hóa, nhựa hóa đường huyện cũng sẽ tăng từ 80% lên 100%.', ['tỷ lệ cứng hóa, nhựa hóa đường huyện | = 100 % | ']],
      ['Đối với tỷ lệ hộ nghèo vùng cao, phấn đấu giảm còn 10%.', ['tỷ lệ hộ nghèo vùng cao | = 10 % | ']],
      ['Đối với giáo dục mầm non, tỷ lệ huy động trẻ đạt 40%.', ['tỷ lệ huy động trẻ | = 40 % | ']],
      ['Số người mắc lao kháng thuốc với tỷ lệ dưới 5%.', ['Số người mắc lao kháng thuốc | < 5 % | ']],
    ],
  ],
  [
    'the measure that a list names once',
    [
      [
        'Diện tích lúa 31.260 ha; ngô 20.150 ha; lạc 1.500 ha (trồng mới 300 ha); cây ăn quả 8.745 ha.',
        [
          'Diện tích lúa | = 31260 ha | ',
          'Diện tích ngô | = 20150 ha | ',
          'Diện tích lạc | = 1500 ha | ',
          'Diện tích lạc trồng mới | = 300 ha | ',
          'Diện tích cây ăn quả | = 8745 ha | ',
        ],
      ],
      ['Sản lượng thịt hơi 9.000 tấn, trứng gia cầm 700 tấn.', ['Sản lượng thịt hơi | = 9000 tấn | ', 'Sản lượng trứng gia cầm | = 700 tấn | ']],
      [
        'Nâng giá trị sản phẩm trên 1 ha trồng trọt đạt 160 triệu đồng/ha, thủy sản đạt 520 triệu đồng/ha.',
        ['giá trị sản phẩm trên 1 ha trồng trọt | = 160000000 đồng/ha | ', 'giá trị sản phẩm trên 1 ha trồng trọt thủy sản | = 520000000 đồng/ha | '],
      ],
      ['Tỷ lệ thôn văn hóa: 90%; hộ văn hóa: 75%.', ['Tỷ lệ thôn văn hóa | = 90 % | ', 'Tỷ lệ hộ văn hóa | = 75 % | ']],
      [
        'Giá trị sản xuất các chuỗi đạt: gạo 1,2 tỷ USD, cá tra 1 tỷ USD.',
        ['Giá trị sản xuất các chuỗi gạo | = 1200000000 USD | ', 'Giá trị sản xuất các chuỗi cá tra | = 1000000000 USD | '],
      ],
      ['Diện tích rừng 31.260 ha; thu nhập đạt 60 triệu đồng.', ['Diện tích rừng | = 31260 ha | ', 'thu nhập | = 60000000 đồng | ']],
    ],
  ],
  [
    'what only announces a value, or who reaches it',
    [
      ['Mục tiêu tỉnh đặt ra là đảm bảo 100% cơ sở thực hiện báo cáo.', ['cơ sở thực hiện báo cáo | = 100 % | ']],
      ['Đại hội thông qua nghị quyết với một số chỉ tiêu chủ yếu thương mại tăng 9%.', ['thương mại | increase = 9 % | ']],
      ['Đề ra các mục tiêu về phòng, chống tai nạn như: Có 85% trẻ em biết bơi.', ['trẻ em biết bơi | = 85 % | ']],
      ['Lai Châu đón 1,4 triệu lượt khách.', ['đón lượt khách | = 1400000 lượt khách | ']],
      ['Giảm tỷ lệ trẻ bị bạo lực và 98% trẻ bị bạo lực được hỗ trợ.', ['trẻ bị bạo lực được hỗ trợ | = 98 % | ']],
      ['Tỷ lệ hộ cận nghèo giảm bình quân/năm: trên 7%.', ['Tỷ lệ hộ cận nghèo | decrease > 7 % | ']],
      ['80% xe buýt chuyển sang dùng điện chậm nhất vào năm 2030.', ['xe buýt chuyển sang dùng điện | = 80 % | 2030']],
    ],
  ],
  [
    'parts that say themselves what is measured',
    [
      [
        'Tỷ lệ hộ nghèo toàn tỉnh giảm 1,2%, trong đó tỷ lệ hộ nghèo là đồng bào thiểu số giảm 4%.',
        ['Tỷ lệ hộ nghèo toàn tỉnh | decrease = 1.2 % | ', 'tỷ lệ hộ nghèo là đồng bào thiểu số | decrease = 4 % | '],
      ],
      [
        'Trên 85% trạm y tế và 100% cơ sở thực hiện cai nghiện đủ điều kiện xác định nghiện.',
        ['trạm y tế đủ điều kiện xác định nghiện | > 85 % | ', 'cơ sở thực hiện cai nghiện đủ điều kiện xác định nghiện | = 100 % | '],
      ],
    ],
  ],
  [
    'what something is made up of',
    [
      [
        'Hình thành vùng sản xuất tập trung, gắn với dân cư, gồm: 12.000 ha lúa hữu cơ; 1.800 ha cây có múi.',
        ['Hình thành vùng sản xuất tập trung lúa hữu cơ | = 12000 ha | ', 'Hình thành vùng sản xuất tập trung cây có múi | = 1800 ha | '],
      ],
      [
        'Phát triển cây ăn quả đạt 15.500 ha, gồm: 12.000 ha cam; 3.000 ha bưởi.',
        ['Phát triển cây ăn quả | = 15500 ha | ', 'Phát triển cây ăn quả cam | = 12000 ha | ', 'Phát triển cây ăn quả bưởi | = 3000 ha | '],
      ],
      ['Hệ thống hồ chứa, gồm: 500 ha mặt nước.', []],
    ],
  ],
  [
    'names in quotation marks that are counted',
    [
      [
        'Xây dựng 120 “Tổ liên gia an toàn”, 85 điểm chữa cháy công cộng.',
        ['Xây dựng Tổ liên gia an toàn | = 120 Tổ | ', 'Xây dựng điểm chữa cháy công cộng | = 85 điểm | '],
      ],
      ['80% hộ đạt danh hiệu “Gia đình văn hóa”.', ['hộ đạt danh hiệu “Gia đình văn hóa” | = 80 % | ']],
    ],
  ],
  [
    'the place of a whole list',
    [
      [
        'Đối với khu vực miền núi, hải đảo, phấn đấu hơn 85% hộ có nhà tắm; 84% thôn có loa.',
        ['khu vực miền núi, hải đảo hộ có nhà tắm | > 85 % | ', 'khu vực miền núi, hải đảo thôn có loa | = 84 % | '],
      ],
      [
        'Phấn đấu đến năm 2030, khu vực đồng bằng có hơn 92% hộ dùng nước sạch; 88% thôn có loa.',
        ['khu vực đồng bằng hộ dùng nước sạch | > 92 % | 2030', 'khu vực đồng bằng thôn có loa | = 88 % | 2030'],
      ],
      ['Khu vực đồng bằng phát triển nhanh; 88% thôn có loa.', ['thôn có loa | = 88 % | ']],
    ],
  ],
  [
    'what the members of a division are divided by',
    [
      [
        'Huy động trẻ trong độ tuổi đến trường: mẫu giáo 90%, tiểu học 99,9%.',
        ['Huy động trẻ trong độ tuổi đến trường mẫu giáo | = 90 % | ', 'Huy động trẻ trong độ tuổi đến trường tiểu học | = 99.9 % | '],
      ],
      [
        'Đến năm 2030, thu gom rác thải sinh hoạt: đô thị 98%, nông thôn 85%.',
        ['thu gom rác thải sinh hoạt đô thị | = 98 % | 2030', 'thu gom rác thải sinh hoạt nông thôn | = 85 % | 2030'],
      ],
      ['Về giáo dục: mầm non 30%.', ['mầm non | = 30 % | ']],
    ],
  ],
  [
    'what something costs, and how many there are for how many',
    [
      [
        'Thu hút 150 bác sĩ với tổng kinh phí 62 tỷ đồng, phấn đấu đạt 10 bác sĩ/vạn dân.',
        ['Thu hút bác sĩ | = 150 bác sĩ | ', 'bác sĩ/vạn dân | = 10 bác sĩ/vạn dân | '],
      ],
      ['Trồng mới 300 ha rừng với kinh phí 12 tỷ đồng.', ['Trồng mới rừng | = 300 ha | ']],
    ],
  ],
  [
    'shares of one noun in several years',
    [
      [
        '65% hộ dân vào năm 2026, 80% vào năm 2028 và 95% vào năm 2030 sử dụng nước sạch.',
        ['hộ dân sử dụng nước sạch | = 65 % | 2026', 'hộ dân sử dụng nước sạch | = 80 % | 2028', 'hộ dân sử dụng nước sạch | = 95 % | 2030'],
      ],
      [
        '70% hộ dân năm 2026 dùng nước sạch và 80% vào năm 2030 được thu gom rác.',
        ['hộ dân dùng nước sạch | = 70 % | 2026', 'hộ dân được thu gom rác | = 80 % | 2030'],
      ],
    ],
  ],
  [
    'what brings a measure to its level, or keeps it there',
    [
      ['Khống chế tỷ lệ béo phì ở học sinh dưới 19%.', ['tỷ lệ béo phì ở học sinh | < 19 % | ']],
      ['Giữ tỷ lệ thất nghiệp dưới 3%.', ['tỷ lệ thất nghiệp | maintain < 3 % | ']],
      ['Số vụ bắt giữ tăng 5%.', ['Số vụ bắt giữ | increase = 5 % | ']],
      ['60% cơ quan có nữ giữ chức vụ chủ chốt.', ['cơ quan có nữ giữ chức vụ chủ chốt | = 60 % | ']],
    ],
  ],
  [
    'a round number behind "trên"',
    [
      ['Thu hút trên 100.000 lượt khách.', ['Thu hút lượt khách | > 100000 lượt khách | ']],
      ['Số sự cố trên 100 km đạt dưới 2 vụ.', ['Số sự cố trên 100 km | < 2 vụ | ']],
    ],
  ],
  ['a colon behind a year', [['Tỷ lệ đại biểu nữ đến năm 2030: cấp tỉnh từ 35% trở lên.', ['Tỷ lệ đại biểu nữ cấp tỉnh | >= 35 % | 2030']]]],
  [
    'how things stand now, and what is aimed at',
    [
      ['Hiện nay, tỷ lệ hộ dùng nước sạch đạt 60%, phấn đấu đến năm 2030 đạt 80%.', ['tỷ lệ hộ dùng nước sạch | = 80 % | 2030']],
      ['Tỷ lệ hộ dùng nước sạch hiện đạt 60%, đến năm 2030 phấn đấu đạt 80%.', ['Tỷ lệ hộ dùng nước sạch | = 80 % | 2030']],
      ['Toàn tỉnh hiện có 60 xã đạt chuẩn, phấn đấu đến năm 2030 có 80 xã.', ['xã đạt chuẩn | = 80 xã | 2030']],
      ['Số bác sĩ hiện là 8 bác sĩ/vạn dân, đến năm 2030 đạt 12 bác sĩ/vạn dân.', ['Số bác sĩ | = 12 bác sĩ/vạn dân | 2030']],
      ['Tỷ lệ hộ dùng nước sạch hiện đạt 60%, tăng 5% so với năm 2020.', []],
      ['Hiện nay toàn tỉnh có 60 xã đạt chuẩn, chiếm 40% số xã.', []],
    ],
  ],
  [
    'what is past in those who are counted, or in the goal',
    [
      [
        '95% số người nhiễm bệnh biết tình trạng của mình, 93% số người đã chẩn đoán được điều trị, 90% số người được điều trị khỏi bệnh.',
        [
          'số người nhiễm bệnh biết tình trạng của mình | = 95 % | ',
          'số người đã chẩn đoán được điều trị | = 93 % | ',
          'số người được điều trị khỏi bệnh | = 90 % | ',
        ],
      ],
      ['90% xã đã có nhà văn hóa.', []],
      ['Chỉ tiêu 80% hộ dân dùng nước sạch không đạt kế hoạch.', []],
      ['Các chỉ tiêu chưa đạt: tỷ lệ che phủ rừng 40%.', []],
      ['Chỉ tiêu 90% cơ sở không đạt chuẩn được xử lý.', ['cơ sở không đạt chuẩn được xử lý | = 90 % | ']],
    ],
  ],
  [
    'a head that is said once',
    [
      [
        'Tỷ trọng hàng chế biến đạt 90%; riêng nhóm hàng công nghệ cao chiếm khoảng 65%.',
        ['Tỷ trọng hàng chế biến | = 90 % | ', 'Tỷ trọng nhóm hàng công nghệ cao | ~ 65 % | '],
      ],
      [
        'Tỷ lệ lao động qua đào tạo đạt 70%, riêng lao động nữ đạt 60%.',
        ['Tỷ lệ lao động qua đào tạo | = 70 % | ', 'Tỷ lệ lao động qua đào tạo lao động nữ | = 60 % | '],
      ],
      [
        'Tỷ lệ người biết chữ đạt mức độ 1 là 99%, đạt mức độ 2 là 97%.',
        ['Tỷ lệ người biết chữ đạt mức độ 1 | = 99 % | ', 'Tỷ lệ người biết chữ đạt mức độ 2 | = 97 % | '],
      ],
      ['Ở chiều ngược lại, kim ngạch nhập khẩu tăng 6%.', ['kim ngạch nhập khẩu | increase = 6 % | ']],
      [
        'Giảm tỷ lệ hộ nghèo: khu vực thành thị 1%; khu vực nông thôn 2%.',
        ['tỷ lệ hộ nghèo: khu vực thành thị | decrease = 1 % | ', 'tỷ lệ hộ nghèo khu vực nông thôn | decrease = 2 % | '],
      ],
      [
        'Giảm tỷ lệ hộ nghèo: khu vực thành thị dưới 1%; khu vực nông thôn còn 2%.',
        ['tỷ lệ hộ nghèo: khu vực thành thị | < 1 % | ', 'tỷ lệ hộ nghèo khu vực nông thôn | = 2 % | '],
      ],
      ['Thị phần vận tải đường bộ đạt 62%, đường sắt đạt 4%.', ['Thị phần vận tải đường bộ | = 62 % | ', 'Thị phần vận tải đường sắt | = 4 % | ']],
      [
        'Tốc độ tăng trưởng vận tải đạt 8%/năm về hàng hóa và 6%/năm về hành khách.',
        ['Tốc độ tăng trưởng vận tải về hàng hóa | = 8 % | ', 'Tốc độ tăng trưởng vận tải về hành khách | = 6 % | '],
      ],
    ],
  ],
];

describe.each(FORMS)('%s', (_, sentences) => {
  it.each(sentences)('%s', (sentence, targets) => expect(targetsOf(sentence)).toEqual(targets));
});
