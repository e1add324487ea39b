/** Parts in brackets, counts on one base, places and those treated that are said once, and the sentences beside them. */
import { describe, expect, it } from 'vitest';
import { targetsUnderGoals } from '../support/plan-targets.ts';

const targetsOf = (sentence: string): string[] =>
  targetsUnderGoals(sentence).map(
    ({ indicator, comparator: { op }, value: { number, unit }, change }) => `${indicator} | ${change === 'level' ? '' : `${change} `}${op} ${number} ${unit}`,
  );

const FORMS: readonly (readonly [form: string, sentences: readonly (readonly [sentence: string, targets: readonly string[]])[]])[] = [
  [
    'a bracket that opens with "trong đó"',
    [
      ['Kết nạp 900 đoàn viên mới (trong đó 55% là nữ).', ['Kết nạp đoàn viên mới | = 900 đoàn viên', 'Kết nạp đoàn viên mới là nữ | = 55 %']],
      [
        'Tỷ lệ trường đạt chuẩn quốc gia đạt 80% (trong đó mức độ 2 đạt 30%); tỷ lệ bỏ học dưới 1%.',
        ['Tỷ lệ trường đạt chuẩn quốc gia | = 80 %', 'Tỷ lệ trường đạt chuẩn quốc gia mức độ 2 | = 30 %', 'tỷ lệ bỏ học | < 1 %'],
      ],
      [
        'Tỷ lệ hộ dùng nước sạch đạt 90% (riêng các xã vùng cao đạt 70%).',
        ['Tỷ lệ hộ dùng nước sạch | = 90 %', 'Tỷ lệ hộ dùng nước sạch các xã vùng cao | = 70 %'],
      ],
      ['Tai nạn giao thông giảm cả 3 tiêu chí từ 5% - 10% so với năm trước.', ['Tai nạn giao thông cả 3 tiêu chí | decrease between 5 %']],
      ['Có 62,5% số xã (10 xã) đạt chuẩn.', ['số xã đạt chuẩn | = 62.5 %']],
      ['Kinh phí thực hiện 120 tỷ đồng (trong đó ngân sách tỉnh 60%).', []],
    ],
  ],
  [
    'kinds that come to what they make up',
    [
      [
        'Có 90 cơ sở khám bệnh, bao gồm 20 bệnh viện công, 10 bệnh viện tư và 60 phòng khám.',
        ['cơ sở khám bệnh | = 90 cơ sở', 'bệnh viện công | = 20 bệnh viện', 'bệnh viện tư | = 10 bệnh viện', 'phòng khám | = 60 phòng khám'],
      ],
      ['Ban hành bộ chỉ số gồm 7 lĩnh vực, 36 tiêu chí.', []],
    ],
  ],
  [
    'a base of many',
    [
      [
        'Đạt 15 bác sĩ, 3,5 dược sĩ đại học, 28 điều dưỡng viên trên 10.000 dân.',
        [
          'bác sĩ trên 10.000 dân | = 15 bác sĩ',
          'dược sĩ đại học trên 10.000 dân | = 3.5 dược sĩ đại học',
          'điều dưỡng viên trên 10.000 dân | = 28 điều dưỡng viên',
        ],
      ],
      [
        'Số bác sĩ/10.000 dân đạt 14; số ca tử vong/100.000 dân giảm còn 4.',
        ['Số bác sĩ/10.000 dân | = 14 bác sĩ/10.000 dân', 'số ca tử vong/100.000 dân | = 4 ca tử vong/100.000 dân'],
      ],
      ['Đạt 12 vụ/100.000 dân.', ['vụ/100.000 dân | = 12 vụ/100.000 dân']],
    ],
  ],
  [
    'the same elsewhere, and to the same',
    [
      [
        'Tỷ lệ hộ dùng nước sạch đạt 88%, ở vùng đồng bào dân tộc thiểu số đạt 70%.',
        ['Tỷ lệ hộ dùng nước sạch | = 88 %', 'Tỷ lệ hộ dùng nước sạch ở vùng đồng bào dân tộc thiểu số | = 70 %'],
      ],
      ['Tỷ lệ lao động nữ đạt 55%; vùng chuyên canh chè đạt 12.000 ha.', ['Tỷ lệ lao động nữ | = 55 %', 'vùng chuyên canh chè | = 12000 ha']],
      [
        'Tỷ lệ huy động trẻ nhà trẻ đạt 38%, mẫu giáo 96%, riêng trẻ 5 tuổi 99,9%.',
        ['Tỷ lệ huy động trẻ nhà trẻ | = 38 %', 'Tỷ lệ huy động trẻ mẫu giáo | = 96 %', 'Tỷ lệ huy động trẻ 5 tuổi | = 99.9 %'],
      ],
      [
        'Phụ nữ mang thai được tầm soát bệnh bẩm sinh đạt 70%, được tiêm phòng uốn ván đạt 95%.',
        ['Phụ nữ mang thai được tầm soát bệnh bẩm sinh | = 70 %', 'Phụ nữ mang thai được tiêm phòng uốn ván | = 95 %'],
      ],
      ['Người cao tuổi được khám sức khỏe ít nhất 1 lần/năm đạt 75%.', ['Người cao tuổi được khám sức khỏe ít nhất 1 lần/năm | = 75 %']],
      ['Huy động trẻ nhà trẻ đạt 35%, trẻ mẫu giáo đạt 97%.', ['Huy động trẻ nhà trẻ | = 35 %', 'Huy động trẻ mẫu giáo | = 97 %']],
      [
        '100% các tụ điểm phức tạp và 100% diện tích trồng cây có chứa chất cấm được triệt phá.',
        ['các tụ điểm phức tạp được triệt phá | = 100 %', 'diện tích trồng cây có chứa chất cấm được triệt phá | = 100 %'],
      ],
      ['60% xã không có ma túy (theo Thông tư số 20/2025/TT-BCA).', ['xã không có ma túy | = 60 %']],
      ['Tuyển sinh đào tạo nghề bình quân 15.000 người/năm.', ['Tuyển sinh đào tạo nghề người | = 15000 người/năm']],
      ['Gia đình thể thao đạt 27% tổng số hộ.', ['Gia đình thể thao | = 27 %']],
      [
        'Thể thao thành tích cao duy trì trong tốp 3 tại các kỳ Đại hội Thể thao toàn quốc, tốp 20 tại giải vô địch châu Á.',
        ['Thể thao thành tích cao tại các kỳ Đại hội Thể thao toàn quốc | maintain <= 3 rank', 'Thể thao thành tích cao tại giải vô địch châu Á | <= 20 rank'],
      ],
    ],
  ],
  [
    'bounds that close, every year, grades',
    [
      ['Kết nạp từ 12 đảng viên mới trở lên/năm.', ['Kết nạp đảng viên mới | >= 12 đảng viên mới']],
      ['Phấn đấu có từ 15 sản phẩm đạt chứng nhận trở lên.', ['sản phẩm đạt chứng nhận | >= 15 sản phẩm']],
      ['Phấn đấu có từ 15 sản phẩm đạt loại khá trở lên.', ['sản phẩm đạt loại khá trở lên | >= 15 sản phẩm']],
      ['Giảm tỷ suất sinh thô 0,25‰/năm.', ['tỷ suất sinh thô | decrease = 0.25 ‰']],
      [
        'Có 90% chi bộ được xếp loại hoàn thành tốt nhiệm vụ, trong đó 20% hoàn thành xuất sắc nhiệm vụ; 95% đảng viên được xếp loại hoàn thành tốt nhiệm vụ.',
        [
          'chi bộ được xếp loại hoàn thành tốt nhiệm vụ | = 90 %',
          'chi bộ được xếp loại hoàn thành tốt nhiệm vụ hoàn thành xuất sắc nhiệm vụ | = 20 %',
          'đảng viên được xếp loại hoàn thành tốt nhiệm vụ | = 95 %',
        ],
      ],
      [
        '80% hộ nghèo được vay vốn; 5.000 lao động được giới thiệu việc làm; 40 trường đạt tiêu chuẩn an toàn.',
        ['hộ nghèo được vay vốn | = 80 %', 'lao động được giới thiệu việc làm | = 5000 lao động', 'trường đạt tiêu chuẩn an toàn | = 40 trường'],
      ],
      ['Các xã có tỷ lệ hộ nghèo trên 25% giảm bình quân 4%/năm.', ['Các xã có tỷ lệ hộ nghèo trên 25% | decrease = 4 %']],
      ['Các xã có tỷ lệ hộ nghèo dưới 2%.', ['Các xã có tỷ lệ hộ nghèo | < 2 %']],
      ['Dân số trung bình năm 2030 khoảng 1,65 triệu người.', ['Dân số trung bình | ~ 1650000 người']],
      ['Tỷ lệ hộ nghèo đa chiều duy trì mức giảm 0,8 - 1,2%/năm.', ['Tỷ lệ hộ nghèo đa chiều | decrease between 0.8 %']],
      ['Tỷ lệ tiêm chủng đạt tối thiểu 95% với 12 loại vắc xin.', ['Tỷ lệ tiêm chủng với 12 loại vắc xin | >= 95 %']],
      ['Giảm tỷ lệ trẻ em có hoàn cảnh đặc biệt xuống dưới 6%.', ['tỷ lệ trẻ em có hoàn cảnh đặc biệt | < 6 %']],
    ],
  ],
  [
    'crime and those who were sentenced',
    [
      [
        'Tỷ lệ điều tra, khám phá các loại án đạt từ 80% trở lên, các vụ án rất nghiêm trọng, đặc biệt nghiêm trọng đạt 96% trở lên.',
        ['Tỷ lệ điều tra, khám phá các loại án | >= 80 %', 'Tỷ lệ điều tra, khám phá các vụ án rất nghiêm trọng, đặc biệt nghiêm trọng | >= 96 %'],
      ],
      [
        'Vận động đầu thú 35% số đối tượng truy nã hiện có và 55% đối tượng truy nã mới phát sinh.',
        ['Vận động đầu thú số đối tượng truy nã hiện có | = 35 %', 'Vận động đầu thú đối tượng truy nã mới phát sinh | = 55 %'],
      ],
      ['Truy tố đúng hạn trên 92% số vụ án đã có kết luận điều tra.', ['Truy tố đúng hạn số vụ án đã có kết luận điều tra | > 92 %']],
      ['92% số xã đã có trạm y tế đạt chuẩn.', []],
      ['Giảm tỷ lệ tái phạm trong số người chấp hành xong án phạt tù xuống dưới 12%.', ['tỷ lệ tái phạm trong số người chấp hành xong án phạt tù | < 12 %']],
      ['Người vi phạm bị phạt từ 2 triệu đồng trở lên.', []],
      ['Hằng năm tổ chức từ 8 - 10 giải thể thao cấp tỉnh.', []],
    ],
  ],
];

describe.each(FORMS)('%s', (_, sentences) => {
  it.each(sentences)('%s', (sentence, targets) => expect(targetsOf(sentence)).toEqual(targets));
});

it('counts the last of those on one base where the one before is counted', () => {
  expect(targetsOf('Có 11 bác sĩ và 32 giường bệnh/1 vạn dân.').at(-1)).toBe('giường bệnh/1 vạn dân | = 32 giường bệnh/1 vạn dân');
  expect(targetsOf('Trạm y tế với 32 giường bệnh.')).toEqual([]);
});
