/** Forms of sentences with several values, and their neighbours: which targets they state. */
import { describe, expect, it } from 'vitest';
import { targetsUnderGoals } from '../support/plan-targets.ts';

/** Each target of a sentence: indicator, bound, number and unit, change, years. */
const targetsOf = (sentence: string): string[] =>
  targetsUnderGoals(sentence).map(
    ({ indicator, comparator, value, change, period }) =>
      `${indicator} | ${comparator.op} ${value.number} ${value.unit} | ${change} | ${period.from ?? ''}..${period.to ?? ''}`,
  );

const FORMS: readonly (readonly [form: string, sentences: readonly (readonly [sentence: string, targets: readonly string[]])[]])[] = [
  [
    'members that a value holds for',
    [
      [
        'Giảm mức tiêu hao điện so với giai đoạn trước, cụ thể: (i) Đối với ngành giấy: tối thiểu 6%; (ii) Đối với ngành rượu, bia và nước ngọt: từ 4% đến 8% tùy loại sản phẩm, quy mô sản xuất.',
        [
          'mức tiêu hao điện Đối với ngành giấy | >= 6 % | decrease | 2026..2030',
          'mức tiêu hao điện Đối với ngành rượu, bia và nước ngọt | between 4 % | decrease | 2026..2030',
        ],
      ],
      [
        'Tỷ lệ hồ sơ đúng hạn: đối với cấp tỉnh: 98%; đối với cấp xã: 95%.',
        ['Tỷ lệ hồ sơ đúng hạn: đối với cấp tỉnh | = 98 % | level | 2026..2030', 'Tỷ lệ hồ sơ đúng hạn đối với cấp xã | = 95 % | level | 2026..2030'],
      ],
      [
        'Nhóm hộ cận nghèo: đến năm 2027 đạt 75%, năm 2030 đạt 90%.',
        ['Nhóm hộ cận nghèo | = 75 % | level | ..2027', 'Nhóm hộ cận nghèo | = 90 % | level | ..2030'],
      ],
      ['Nhóm học sinh: đến năm 2027, 100% học sinh tham gia bảo hiểm y tế.', ['học sinh tham gia bảo hiểm y tế | = 100 % | level | ..2027']],
      ['Đối với doanh nghiệp: 90% doanh nghiệp nộp thuế điện tử.', ['doanh nghiệp nộp thuế điện tử | = 90 % | level | 2026..2030']],
    ],
  ],
  [
    'rates of growth said again as growth',
    [
      [
        'Tốc độ tăng trưởng xuất khẩu bình quân 7%/năm, trong đó giai đoạn 2026 - 2028 tăng trưởng xuất khẩu bình quân 8%/năm; giai đoạn 2029 - 2030 tăng trưởng bình quân 6%/năm.',
        [
          'Tốc độ tăng trưởng xuất khẩu bình quân | = 7 % | level | 2026..2030',
          'Tốc độ tăng trưởng xuất khẩu bình quân | = 8 % | level | 2026..2028',
          'Tốc độ tăng trưởng xuất khẩu bình quân | = 6 % | level | 2029..2030',
        ],
      ],
      [
        'Kim ngạch xuất khẩu đạt 2 tỷ USD, tốc độ tăng trưởng bình quân 8%/năm; đến năm 2029 đạt 3 tỷ USD, tăng 7%/năm giai đoạn 2028 - 2029.',
        [
          'Kim ngạch xuất khẩu | = 2000000000 USD | level | 2026..2030',
          'Kim ngạch xuất khẩu tốc độ tăng trưởng bình quân | = 8 % | level | 2026..2030',
          'Kim ngạch xuất khẩu | = 3000000000 USD | level | ..2029',
          'Kim ngạch xuất khẩu | = 7 % | increase | 2028..2029',
        ],
      ],
    ],
  ],
  [
    'what is said of several that are counted, by any verb',
    [
      [
        '100% công chức và 95% người lao động ký cam kết không uống rượu khi lái xe.',
        [
          'công chức ký cam kết không uống rượu khi lái xe | = 100 % | level | 2026..2030',
          'người lao động ký cam kết không uống rượu khi lái xe | = 95 % | level | 2026..2030',
        ],
      ],
      [
        '90% xã duy trì bác sĩ làm việc; 98% trạm y tế có hộ sinh.',
        ['xã duy trì bác sĩ làm việc | = 90 % | level | 2026..2030', 'trạm y tế có hộ sinh | = 98 % | level | 2026..2030'],
      ],
    ],
  ],
  [
    'parts that say themselves what they are',
    [
      [
        'Có 58 khách sạn đạt tiêu chuẩn 1 sao trở lên, trong đó ít nhất 06 khách sạn đạt tiêu chuẩn 3 sao trở lên.',
        [
          'khách sạn đạt tiêu chuẩn 1 sao trở lên | = 58 khách sạn | level | 2026..2030',
          'khách sạn đạt tiêu chuẩn 3 sao trở lên | >= 6 khách sạn | level | 2026..2030',
        ],
      ],
      [
        'Tỷ lệ người biết chữ đạt 95%; trong đó độ tuổi 15 - 35 tỷ lệ người biết chữ đạt 98%.',
        ['Tỷ lệ người biết chữ | = 95 % | level | 2026..2030', 'độ tuổi 15 - 35 tỷ lệ người biết chữ | = 98 % | level | 2026..2030'],
      ],
    ],
  ],
  [
    'averages and terms between the words and the value',
    [
      ['Giảm tỷ suất sinh bình quân hằng năm 0,3‰.', ['tỷ suất sinh | = 0.3 ‰ | decrease | 2026..2030']],
      ['Đào tạo nghề bình quân hằng năm cho 22.000 người.', ['Đào tạo nghề cho người | = 22000 người | level | 2026..2030']],
      ['Kết nạp đảng viên mới trong cả nhiệm kỳ từ 550 đảng viên trở lên.', ['Kết nạp đảng viên mới | >= 550 đảng viên | level | 2026..2030']],
      ['Năng suất lao động bình quân hằng năm đạt 200 triệu đồng.', ['Năng suất lao động bình quân hằng năm | = 200000000 đồng | level | 2026..2030']],
    ],
  ],
  [
    'members in the place of another, and what is said of both',
    [
      [
        'Tỷ lệ đường huyện được nhựa hóa đạt 100%, đường xã đạt 90%.',
        ['Tỷ lệ đường huyện được nhựa hóa | = 100 % | level | 2026..2030', 'Tỷ lệ được nhựa hóa đường xã | = 90 % | level | 2026..2030'],
      ],
      [
        'Tỷ lệ chất thải rắn đô thị được thu gom đạt 95%, ở nông thôn đạt 80%.',
        ['Tỷ lệ chất thải rắn đô thị được thu gom | = 95 % | level | 2026..2030', 'Tỷ lệ chất thải rắn được thu gom ở nông thôn | = 80 % | level | 2026..2030'],
      ],
      [
        'Tỷ lệ lao động tham gia bảo hiểm xã hội đạt 35%, bảo hiểm thất nghiệp đạt 28%.',
        ['Tỷ lệ lao động tham gia bảo hiểm xã hội | = 35 % | level | 2026..2030', 'Tỷ lệ lao động tham gia bảo hiểm thất nghiệp | = 28 % | level | 2026..2030'],
      ],
      [
        'Tỷ lệ lao động qua đào tạo đạt 72%, trong đó có bằng cấp đạt 32%.',
        ['Tỷ lệ lao động qua đào tạo | = 72 % | level | 2026..2030', 'Tỷ lệ lao động qua đào tạo có bằng cấp | = 32 % | level | 2026..2030'],
      ],
    ],
  ],
  [
    'what is counted each year',
    [
      ['Kết nạp mới 1.500 đảng viên/năm.', ['Kết nạp mới đảng viên | = 1500 đảng viên/năm | level | 2026..2030']],
      ['Trồng 3.500 ha/năm rừng sản xuất.', ['Trồng rừng sản xuất | = 3500 ha/năm | level | 2026..2030']],
    ],
  ],
  [
    'what is reached and upheld',
    [
      [
        'Tỷ lệ tiêm chủng đạt 95% vào năm 2027 và duy trì đến năm 2030.',
        ['Tỷ lệ tiêm chủng | = 95 % | level | ..2027', 'Tỷ lệ tiêm chủng | = 95 % | maintain | ..2030'],
      ],
      [
        'Tỷ lệ trẻ thừa cân, béo phì dưới 12% (khu vực nội thành), 6% (khu vực ngoại thành) vào năm 2027 và tiếp tục duy trì đến năm 2030.',
        [
          'Tỷ lệ trẻ thừa cân, béo phì (khu vực nội thành) | < 12 % | level | ..2027',
          'Tỷ lệ trẻ thừa cân, béo phì (khu vực nội thành) | < 12 % | maintain | ..2030',
          'Tỷ lệ trẻ thừa cân, béo phì (khu vực ngoại thành) | = 6 % | level | ..2027',
          'Tỷ lệ trẻ thừa cân, béo phì (khu vực ngoại thành) | = 6 % | maintain | ..2030',
        ],
      ],
      ['Tỷ lệ xã có trạm y tế đạt 100% vào năm 2027 và duy trì trong các năm tiếp theo.', ['Tỷ lệ xã có trạm y tế | = 100 % | level | ..2027']],
    ],
  ],
  [
    'so much that each has of those who make up a share',
    [
      ['Số xã có ít nhất 01 mô hình chăm sóc trẻ em đạt 40%.', ['Số xã có ít nhất 01 mô hình chăm sóc trẻ em | = 40 % | level | 2026..2030']],
      [
        'Người cao tuổi được khám sức khỏe ít nhất một lần/năm đạt 65%.',
        ['Người cao tuổi được khám sức khỏe ít nhất một lần/năm | = 65 % | level | 2026..2030'],
      ],
    ],
  ],
  [
    'asides that stress some of them',
    [
      [
        'Giảm 4% số vụ phạm tội so với năm 2025, nhất là tội phạm có tổ chức; tỷ lệ phá án các loại tội phạm đạt 80%, các tội phạm rất nghiêm trọng, đặc biệt nghiêm trọng đạt 92%.',
        [
          'số vụ phạm tội | = 4 % | decrease | 2026..2030',
          'tỷ lệ phá án các loại tội phạm | = 80 % | level | 2026..2030',
          'tỷ lệ phá án các tội phạm rất nghiêm trọng, đặc biệt nghiêm trọng | = 92 % | level | 2026..2030',
        ],
      ],
    ],
  ],
  [
    'rates whose base stands in brackets',
    [
      [
        'Giảm tỷ suất tử vong trẻ em (trên 1.000 trẻ đẻ sống) xuống dưới 8.',
        ['tỷ suất tử vong trẻ em (trên 1.000 trẻ đẻ sống) | < 8 trên 1.000 trẻ đẻ sống | level | 2026..2030'],
      ],
    ],
  ],
  [
    'places among provinces',
    [
      [
        'Chỉ số PCI đạt trên 67 điểm, xếp vị trí 25 - 30/63 tỉnh, thành phố cả nước, 7/14 tỉnh vùng Tây Nguyên.',
        ['Chỉ số PCI | > 67 điểm | level | 2026..2030', 'Chỉ số PCI | between 25 rank | level | 2026..2030', 'Chỉ số PCI | = 7 rank | level | 2026..2030'],
      ],
      ['Chỉ số PAPI nằm trong nhóm 25/63 địa phương dẫn đầu cả nước.', ['Chỉ số PAPI | <= 25 rank | level | 2026..2030']],
      ['Chỉ số PAPI xếp thứ 12/34 trở lên.', ['Chỉ số PAPI | <= 12 rank | level | 2026..2030']],
    ],
  ],
  ['criteria that those who are counted meet', [['Có ít nhất 02 xã đạt 19 tiêu chí.', ['xã đạt 19 tiêu chí | >= 2 xã | level | 2026..2030']]]],
  [
    'by which means, and the rest elsewhere',
    [
      ['Giảm 20% điện năng cho chiếu sáng thông qua các giải pháp quản lý.', ['điện năng cho chiếu sáng | = 20 % | decrease | 2026..2030']],
      [
        'Quỹ đất giao thông đối với thành phố đạt 16%, các đô thị khác tối thiểu 15%.',
        ['Quỹ đất giao thông đối với thành phố | = 16 % | level | 2026..2030', 'Quỹ đất giao thông các đô thị khác | >= 15 % | level | 2026..2030'],
      ],
      [
        'Tỷ lệ lao động nông nghiệp giảm còn 25%, tương ứng tỷ lệ lao động phi nông nghiệp đạt 75%.',
        ['Tỷ lệ lao động nông nghiệp | = 25 % | level | 2026..2030', 'tỷ lệ lao động phi nông nghiệp | = 75 % | level | 2026..2030'],
      ],
      [
        '100% trạm y tế xã tổ chức khám bệnh; 85% trạm y tế xã có bác sĩ làm việc.',
        ['trạm y tế xã tổ chức khám bệnh | = 100 % | level | 2026..2030', 'trạm y tế xã có bác sĩ làm việc | = 85 % | level | 2026..2030'],
      ],
    ],
  ],
  [
    'the verb in front of what is measured',
    [
      ['Trong năm 2027, đạt tỷ lệ tiết kiệm điện 3%.', ['tỷ lệ tiết kiệm điện | = 3 % | level | ..2027']],
      ['Đạt mức tiết kiệm năng lượng 8% đến 10% tổng tiêu thụ năng lượng.', ['mức tiết kiệm năng lượng | between 8 % | level | 2026..2030']],
      ['Diện tích rừng đạt mức 40.000 ha.', ['Diện tích rừng | = 40000 ha | level | 2026..2030']],
    ],
  ],
  [
    'what is announced and then told part by part',
    [
      [
        'Tỷ lệ trường học đạt chuẩn quốc gia:\n  + Mầm non: 80%\n  + Tiểu học: 90%.',
        [
          'Tỷ lệ trường học đạt chuẩn quốc gia Mầm non | = 80 % | level | 2026..2030',
          'Tỷ lệ trường học đạt chuẩn quốc gia Tiểu học | = 90 % | level | 2026..2030',
        ],
      ],
      [
        'Giảm mức tiêu hao năng lượng của các ngành, cụ thể:\n  + Công nghiệp thép: tối thiểu 6%\n  + Công nghiệp dệt may: tối thiểu 5%.',
        [
          'mức tiêu hao năng lượng của các ngành Công nghiệp thép | >= 6 % | decrease | 2026..2030',
          'mức tiêu hao năng lượng của các ngành Công nghiệp dệt may | >= 5 % | decrease | 2026..2030',
        ],
      ],
      [
        'Nâng tỷ lệ trường đạt chuẩn quốc gia. Cụ thể: mầm non đạt 80%; tiểu học đạt 90%.',
        ['tỷ lệ trường đạt chuẩn quốc gia mầm non | = 80 % | level | 2026..2030', 'tỷ lệ trường đạt chuẩn quốc gia tiểu học | = 90 % | level | 2026..2030'],
      ],
      [
        'Giảm tỷ lệ tử vong của mẹ và trẻ. Trong đó, tỷ lệ trẻ dưới 01 tuổi giảm xuống dưới 11 ca/1000 trẻ đẻ sống.',
        ['tỷ lệ tử vong của mẹ và trẻ tỷ lệ trẻ dưới 01 tuổi | < 11 ca/1000 trẻ đẻ sống | level | 2026..2030'],
      ],
      ['Phát triển kinh tế số:\n  + Thương mại điện tử: 20%', ['Thương mại điện tử | = 20 % | level | 2026..2030']],
      ['Phát triển hạ tầng. Trong đó, tỷ lệ đường nhựa đạt 90%.', ['tỷ lệ đường nhựa | = 90 % | level | 2026..2030']],
    ],
  ],
  [
    'values told apart by place',
    [
      [
        'Tỷ lệ số hóa hồ sơ đạt 95% đối với cấp tỉnh, 80% đối với cấp xã.',
        ['Tỷ lệ số hóa hồ sơ đối với cấp tỉnh | = 95 % | level | 2026..2030', 'Tỷ lệ số hóa hồ sơ đối với cấp xã | = 80 % | level | 2026..2030'],
      ],
      [
        'Tỷ lệ thu gom đạt từ 90% trở lên ở nội thành, trên 60% ở ngoại thành vào năm 2028.',
        ['Tỷ lệ thu gom ở nội thành | >= 90 % | level | ..2028', 'Tỷ lệ thu gom ở ngoại thành | > 60 % | level | ..2028'],
      ],
      [
        'Tỷ lệ hộ dùng nước sạch đạt 95% tại khu vực đô thị; 100% xã có nhà văn hóa.',
        ['Tỷ lệ hộ dùng nước sạch tại khu vực đô thị | = 95 % | level | 2026..2030', 'xã có nhà văn hóa | = 100 % | level | 2026..2030'],
      ],
      ['Tốc độ tăng trưởng đạt 8% theo giá so sánh.', ['Tốc độ tăng trưởng | = 8 % | level | 2026..2030']],
    ],
  ],
  [
    'lists answered by what they are called',
    [
      [
        'Tỷ lệ hồ sơ trực tuyến đạt 80%, tỷ lệ thanh toán trực tuyến đạt 70%; các chỉ tiêu tương ứng của cấp xã là 75% và 60%.',
        [
          'Tỷ lệ hồ sơ trực tuyến | = 80 % | level | 2026..2030',
          'tỷ lệ thanh toán trực tuyến | = 70 % | level | 2026..2030',
          'Tỷ lệ hồ sơ trực tuyến của cấp xã | = 75 % | level | 2026..2030',
          'tỷ lệ thanh toán trực tuyến của cấp xã | = 60 % | level | 2026..2030',
        ],
      ],
      [
        'Tỷ lệ lao động qua đào tạo đạt 70%, tỷ lệ có bằng cấp đạt 30%; đến năm 2029 các tỷ lệ này lần lượt đạt 75% và 35%.',
        [
          'Tỷ lệ lao động qua đào tạo | = 70 % | level | 2026..2030',
          'tỷ lệ có bằng cấp | = 30 % | level | 2026..2030',
          'Tỷ lệ lao động qua đào tạo | = 75 % | level | ..2029',
          'tỷ lệ có bằng cấp | = 35 % | level | ..2029',
        ],
      ],
      [
        'Tỷ lệ hộ nghèo năm 2028 còn 2%; tỷ lệ này ở vùng cao là 5%.',
        ['Tỷ lệ hộ nghèo | = 2 % | level | ..2028', 'Tỷ lệ hộ nghèo ở vùng cao | = 5 % | level | ..2028'],
      ],
      [
        'Đến năm 2028 có 60% trường tiểu học, 70% trường THCS triển khai học bạ số. Đến năm 2030, tỷ lệ này lần lượt là 90% và 100%.',
        [
          'trường tiểu học triển khai học bạ số | = 60 % | level | ..2028',
          'trường THCS triển khai học bạ số | = 70 % | level | ..2028',
          'trường tiểu học triển khai học bạ số | = 90 % | level | ..2030',
          'trường THCS triển khai học bạ số | = 100 % | level | ..2030',
        ],
      ],
      [
        'Tỷ lệ tiếp cận học liệu số đạt 80% vào năm 2027 và 95% vào năm 2030; trong đó khu vực nông thôn đạt tương ứng 70% và 90%.',
        [
          'Tỷ lệ tiếp cận học liệu số | = 80 % | level | ..2027',
          'Tỷ lệ tiếp cận học liệu số | = 95 % | level | ..2030',
          'Tỷ lệ tiếp cận học liệu số khu vực nông thôn | = 70 % | level | ..2027',
          'Tỷ lệ tiếp cận học liệu số khu vực nông thôn | = 90 % | level | ..2030',
        ],
      ],
    ],
  ],
  [
    'years named by pointing back',
    [
      [
        'Tỷ lệ xe buýt điện lần lượt đạt 50%, 80% và 100% vào các năm 2027, 2028 và 2029. Tỷ lệ taxi điện ở các mốc này là 40%, 70%, 100%.',
        [
          'Tỷ lệ xe buýt điện | = 50 % | level | ..2027',
          'Tỷ lệ xe buýt điện | = 80 % | level | ..2028',
          'Tỷ lệ xe buýt điện | = 100 % | level | ..2029',
          'Tỷ lệ taxi điện | = 40 % | level | ..2027',
          'Tỷ lệ taxi điện | = 70 % | level | ..2028',
          'Tỷ lệ taxi điện | = 100 % | level | ..2029',
        ],
      ],
      [
        'Đến năm 2027, diện tích rừng đạt 45.000 ha, đến năm 2029 đạt 60.000 ha. Cũng đến thời điểm này, tỷ lệ cây giống tốt đạt 95%.',
        ['diện tích rừng | = 45000 ha | level | ..2027', 'diện tích rừng | = 60000 ha | level | ..2029', 'tỷ lệ cây giống tốt | = 95 % | level | ..2029'],
      ],
      [
        'Giai đoạn 2026-2028 trồng 500 ha rừng. Cũng trong giai đoạn này, xây dựng ít nhất 10 mô hình.',
        ['trồng rừng | = 500 ha | level | 2026..2028', 'xây dựng mô hình | >= 10 mô hình | level | 2026..2028'],
      ],
    ],
  ],
  [
    'a year at the end of a clause',
    [
      [
        'Tỷ lệ bè cá có đăng ký đạt 70%, tỷ lệ bè cá có bảo hiểm đạt 30% vào năm 2028.',
        ['Tỷ lệ bè cá có đăng ký | = 70 % | level | ..2028', 'tỷ lệ bè cá có bảo hiểm | = 30 % | level | ..2028'],
      ],
      [
        'Đến năm 2027: tỷ lệ hộ nghèo còn 2%, tỷ lệ cận nghèo còn 1% vào năm 2029.',
        ['tỷ lệ hộ nghèo | = 2 % | level | ..2027', 'tỷ lệ cận nghèo | = 1 % | level | ..2029'],
      ],
      [
        'Thời gian thông quan hàng hóa luồng vàng còn 5 giờ, luồng đỏ còn 24 giờ trong năm 2028.',
        ['Thời gian thông quan hàng hóa luồng vàng | = 5 giờ | level | ..2028', 'Thời gian thông quan hàng hóa luồng đỏ | = 24 giờ | level | ..2028'],
      ],
    ],
  ],
  [
    'a year behind a later value of the clause, where a further year follows',
    [
      [
        'Phụ nữ mang thai được khám đạt 60%, được lập hồ sơ theo dõi đạt 90% năm 2027, 98% năm 2030.',
        [
          'Phụ nữ mang thai được khám | = 60 % | level | ..2027',
          'Phụ nữ mang thai được lập hồ sơ theo dõi | = 90 % | level | ..2027',
          'Phụ nữ mang thai được lập hồ sơ theo dõi | = 98 % | level | ..2030',
        ],
      ],
      [
        'Đến năm 2028, phụ nữ mang thai được khám đạt 60%, được lập hồ sơ theo dõi đạt 90% năm 2027, 98% năm 2030.',
        [
          'phụ nữ mang thai được khám | = 60 % | level | ..2028',
          'phụ nữ mang thai được lập hồ sơ theo dõi | = 90 % | level | ..2027',
          'phụ nữ mang thai được lập hồ sơ theo dõi | = 98 % | level | ..2030',
        ],
      ],
    ],
  ],
  [
    'a share of another place',
    [
      [
        'Đến năm 2030, 98% rác thải tại khu vực đô thị được thu gom đúng quy định; khu vực nông thôn đạt trên 82%.',
        [
          'rác thải tại khu vực đô thị được thu gom đúng quy định | = 98 % | level | ..2030',
          'rác thải được thu gom đúng quy định khu vực nông thôn | > 82 % | level | ..2030',
        ],
      ],
      [
        'Đến năm 2030, 95% hộ dân ở thành thị và nông thôn dùng nước sạch; miền núi đạt 85%.',
        ['hộ dân ở thành thị và nông thôn dùng nước sạch | = 95 % | level | ..2030', 'hộ dân dùng nước sạch miền núi | = 85 % | level | ..2030'],
      ],
      [
        'Đến năm 2030, 95% hộ dân dùng nước sạch; số xã khu vực nông thôn đạt chuẩn là 85 xã.',
        ['hộ dân dùng nước sạch | = 95 % | level | ..2030', 'số xã khu vực nông thôn đạt chuẩn | = 85 xã | level | ..2030'],
      ],
    ],
  ],
  [
    'a share in a market is that of what was measured',
    [
      [
        'Đến năm 2030, sản lượng chè chế biến đạt 30 nghìn tấn, chiếm thị phần khoảng 12%.',
        ['sản lượng chè chế biến | = 30000 tấn | level | ..2030', 'sản lượng chè chế biến chiếm thị phần | ~ 12 % | level | ..2030'],
      ],
    ],
  ],
  [
    'what is cut, and what holds on',
    [
      [
        'Cắt giảm, đơn giản hóa ít nhất 30% điều kiện kinh doanh, 20% thời gian giải quyết thủ tục.',
        [
          'Cắt giảm, đơn giản hóa điều kiện kinh doanh | >= 30 % | level | 2026..2030',
          'Cắt giảm, đơn giản hóa thời gian giải quyết thủ tục | = 20 % | level | 2026..2030',
        ],
      ],
      [
        'Giảm 20% số vụ tai nạn, 10% số người chết và 5% số người bị thương.',
        [
          'số vụ tai nạn | = 20 % | decrease | 2026..2030',
          'số người chết | = 10 % | decrease | 2026..2030',
          'số người bị thương | = 5 % | decrease | 2026..2030',
        ],
      ],
      [
        'Cắt giảm 25% chi phí tuân thủ; phấn đấu 90% hộ tham gia.',
        ['chi phí tuân thủ | = 25 % | decrease | 2026..2030', 'hộ tham gia | = 90 % | level | 2026..2030'],
      ],
    ],
  ],
  [
    'totals and what brings there',
    [
      [
        'Số doanh nghiệp xuất khẩu tăng thêm 80 doanh nghiệp, nâng tổng số lên 320 doanh nghiệp.',
        [
          'Số doanh nghiệp xuất khẩu | = 80 doanh nghiệp | increase | 2026..2030',
          'Số doanh nghiệp xuất khẩu tổng số | = 320 doanh nghiệp | level | 2026..2030',
        ],
      ],
      ['Hỗ trợ sinh kế, đưa tỷ lệ hộ nghèo xuống dưới 3%.', ['tỷ lệ hộ nghèo | < 3 % | level | 2026..2030']],
      ['Đưa 500 lao động đi làm việc ở nước ngoài.', ['Đưa lao động đi làm việc ở nước ngoài | = 500 lao động | level | 2026..2030']],
    ],
  ],
  [
    'multiples and damage',
    [
      ['Đến năm 2029, thu nhập bình quân đầu người gấp 1,5 lần năm 2025.', ['thu nhập bình quân đầu người | = 1.5 lần | increase | ..2029']],
      ['Thu nhập bình quân đầu người gấp đôi năm 2025.', ['Thu nhập bình quân đầu người | = 2 lần | increase | 2026..2030']],
      ['Số lần kiểm tra là 2 lần năm 2027.', ['Số lần kiểm tra | = 2 lần | level | ..2027']],
      ['Thiệt hại do cháy giảm 10% vào năm 2028.', ['Thiệt hại do cháy | = 10 % | decrease | ..2028']],
      ['Diện tích lúa thiệt hại trên 70% được hỗ trợ 2 triệu đồng/ha.', []],
    ],
  ],
  [
    'ranks, houses, densities',
    [
      ['Có 03 trường đại học lọt vào top 500 châu Á.', ['trường đại học lọt vào top 500 châu Á | = 3 trường đại học | level | 2026..2030']],
      ['Giảm tỷ lệ sinh con thứ 3 trở lên xuống dưới 8%.', ['tỷ lệ sinh con thứ 3 trở lên | < 8 % | level | 2026..2030']],
      [
        'Xóa 1.200 nhà tạm, thu hút 5 nhà đầu tư.',
        ['Xóa nhà tạm | = 1200 nhà | level | 2026..2030', 'thu hút nhà đầu tư | = 5 nhà đầu tư | level | 2026..2030'],
      ],
      [
        'Tuổi thọ bình quân 75 tuổi, số năm sống khỏe tối thiểu 68 năm.',
        ['Tuổi thọ bình quân | = 75 tuổi | level | 2026..2030', 'số năm sống khỏe | >= 68 năm | level | 2026..2030'],
      ],
      [
        '100% người cao tuổi có thẻ bảo hiểm y tế, khám sức khỏe ít nhất 1 lần/năm.',
        ['người cao tuổi có thẻ bảo hiểm y tế, khám sức khỏe ít nhất 1 lần/năm | = 100 % | level | 2026..2030'],
      ],
      [
        'Đạt 12 bác sĩ/vạn dân; 32 giường bệnh/vạn dân.',
        ['bác sĩ/vạn dân | = 12 bác sĩ/vạn dân | level | 2026..2030', 'giường bệnh/vạn dân | = 32 giường bệnh/vạn dân | level | 2026..2030'],
      ],
    ],
  ],
  [
    'parts in brackets',
    [
      [
        'Tuyển mới 15.000 người (cao đẳng 1.200 người, sơ cấp 10.300 người).',
        [
          'Tuyển mới người | = 15000 người | level | 2026..2030',
          'Tuyển mới người cao đẳng | = 1200 người | level | 2026..2030',
          'Tuyển mới người sơ cấp | = 10300 người | level | 2026..2030',
        ],
      ],
      [
        'Xây dựng 12 mô hình (5 mô hình cấp tỉnh, 7 mô hình cấp xã).',
        [
          'Xây dựng mô hình | = 12 mô hình | level | 2026..2030',
          'Xây dựng mô hình cấp tỉnh | = 5 mô hình | level | 2026..2030',
          'Xây dựng mô hình cấp xã | = 7 mô hình | level | 2026..2030',
        ],
      ],
      [
        'Sản lượng thủy sản: 120.000 tấn (nuôi trồng 80.000 tấn, khai thác 40.000 tấn).',
        [
          'Sản lượng thủy sản | = 120000 tấn | level | 2026..2030',
          'Sản lượng thủy sản nuôi trồng | = 80000 tấn | level | 2026..2030',
          'Sản lượng thủy sản khai thác | = 40000 tấn | level | 2026..2030',
        ],
      ],
      ['Có 30 xã đạt chuẩn (62,5% số xã).', ['xã đạt chuẩn | = 30 xã | level | 2026..2030']],
    ],
  ],
];

describe.each(FORMS)('%s', (_, sentences) => {
  it.each(sentences)('%s', (sentence, targets) => expect(targetsOf(sentence)).toEqual(targets));
});
