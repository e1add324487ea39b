/** The ministries and the other bodies of the state as a whole since 2002, with the resolutions that merged, split and renamed them. */
import { type DatedNames, whole } from './reforms.ts';

const STATE = [
  'Quốc hội',
  'Ủy ban Thường vụ Quốc hội',
  'Chính phủ',
  'Thủ tướng Chính phủ',
  'Văn phòng Chính phủ',
  'Ngân hàng Nhà nước Việt Nam',
  'Tòa án nhân dân tối cao',
  'Viện kiểm sát nhân dân tối cao',
];

const FIELDS_BEFORE_2002 = [
  'Quốc phòng',
  'Công an',
  'Ngoại giao',
  'Tư pháp',
  'Tài chính',
  'Xây dựng',
  'Y tế',
  'Giáo dục và Đào tạo',
  'Kế hoạch và Đầu tư',
  'Giao thông vận tải',
  'Lao động - Thương binh và Xã hội',
  'Nông nghiệp và Phát triển nông thôn',
  'Công nghiệp',
  'Thương mại',
  'Thủy sản',
  'Văn hóa - Thông tin',
  'Khoa học, Công nghệ và Môi trường',
];

const OTHERS_BEFORE_2002 = [
  'Ban Tổ chức - Cán bộ Chính phủ',
  'Tổng cục Bưu điện',
  'Tổng cục Địa chính',
  'Ủy ban Dân tộc và Miền núi',
  'Ủy ban Bảo vệ và Chăm sóc trẻ em Việt Nam',
  'Ủy ban Thể dục Thể thao',
];

export const nationalNames: DatedNames = {
  standing: [...STATE, 'Thanh tra Chính phủ', ...FIELDS_BEFORE_2002.map((field) => `Bộ ${field}`), ...OTHERS_BEFORE_2002],
  reforms: [
    {
      begins: '2002-08-05',
      // They were set up one after the other in the months that followed.
      settled: '2003-01-01',
      by: 'Nghị quyết 02/2002/QH11 ngày 05/8/2002',
      moves: [
        ...whole(['Ban Tổ chức - Cán bộ Chính phủ'], 'Bộ Nội vụ'),
        ...whole(['Tổng cục Bưu điện'], 'Bộ Bưu chính, Viễn thông'),
        ...whole(['Tổng cục Địa chính'], 'Bộ Tài nguyên và Môi trường'),
        ...whole(['Bộ Khoa học, Công nghệ và Môi trường'], 'Bộ Khoa học và Công nghệ'),
        { from: 'Bộ Khoa học, Công nghệ và Môi trường', into: 'Bộ Tài nguyên và Môi trường', tasks: ['môi trường'] },
        ...whole(['Ủy ban Dân tộc và Miền núi'], 'Ủy ban Dân tộc'),
        ...whole(['Ủy ban Bảo vệ và Chăm sóc trẻ em Việt Nam'], 'Ủy ban Dân số, Gia đình và Trẻ em'),
      ],
      begun: [],
    },
    {
      begins: '2007-07-31',
      settled: '2008-01-01',
      by: 'Nghị quyết của Quốc hội khóa XII ngày 31/7/2007 về cơ cấu tổ chức của Chính phủ',
      moves: [
        ...whole(['Bộ Công nghiệp', 'Bộ Thương mại'], 'Bộ Công Thương'),
        ...whole(['Bộ Thủy sản'], 'Bộ Nông nghiệp và Phát triển nông thôn'),
        ...whole(['Bộ Bưu chính, Viễn thông'], 'Bộ Thông tin và Truyền thông'),
        ...whole(['Bộ Văn hóa - Thông tin', 'Ủy ban Thể dục Thể thao'], 'Bộ Văn hóa, Thể thao và Du lịch'),
        { from: 'Bộ Văn hóa - Thông tin', into: 'Bộ Thông tin và Truyền thông', tasks: ['báo chí', 'xuất bản'] },
        { from: 'Ủy ban Dân số, Gia đình và Trẻ em', into: 'Bộ Y tế', tasks: ['dân số'] },
        { from: 'Ủy ban Dân số, Gia đình và Trẻ em', into: 'Bộ Lao động - Thương binh và Xã hội', tasks: ['trẻ em'] },
        { from: 'Ủy ban Dân số, Gia đình và Trẻ em', into: 'Bộ Văn hóa, Thể thao và Du lịch', tasks: ['gia đình'] },
      ],
      begun: [],
    },
    {
      begins: '2025-03-01',
      settled: '2025-03-01',
      by: 'Nghị quyết 176/2025/QH15 ngày 18/02/2025',
      moves: [
        ...whole(['Bộ Kế hoạch và Đầu tư'], 'Bộ Tài chính'),
        ...whole(['Bộ Giao thông vận tải'], 'Bộ Xây dựng'),
        ...whole(['Bộ Tài nguyên và Môi trường', 'Bộ Nông nghiệp và Phát triển nông thôn'], 'Bộ Nông nghiệp và Môi trường'),
        ...whole(['Bộ Thông tin và Truyền thông'], 'Bộ Khoa học và Công nghệ'),
        { from: 'Bộ Thông tin và Truyền thông', into: 'Bộ Văn hóa, Thể thao và Du lịch', tasks: ['báo chí', 'xuất bản'] },
        { from: 'Bộ Thông tin và Truyền thông', into: 'Bộ Công an', tasks: ['an toàn thông tin mạng'] },
        ...whole(['Bộ Lao động - Thương binh và Xã hội'], 'Bộ Nội vụ'),
        { from: 'Bộ Lao động - Thương binh và Xã hội', into: 'Bộ Giáo dục và Đào tạo', tasks: ['giáo dục nghề nghiệp'] },
        { from: 'Bộ Lao động - Thương binh và Xã hội', into: 'Bộ Y tế', tasks: ['bảo trợ xã hội', 'trẻ em', 'phòng, chống tệ nạn xã hội'] },
        { from: 'Bộ Lao động - Thương binh và Xã hội', into: 'Bộ Nông nghiệp và Môi trường', tasks: ['giảm nghèo'] },
        ...whole(['Ủy ban Dân tộc'], 'Bộ Dân tộc và Tôn giáo'),
      ],
      begun: [],
    },
  ],
};
