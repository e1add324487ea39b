/** The departments of a province since before 2008. They follow their ministries by decree, but on the day that each provincial council says. */
import { type DatedNames, whole } from './reforms.ts';

/** Decree 45/2025/NĐ-CP of 28/2/2025, and 150/2025/NĐ-CP from 1/7/2025: set up alike in every province. */
const UNIFORM = [
  'Sở Nội vụ',
  'Sở Tư pháp',
  'Sở Tài chính',
  'Sở Công Thương',
  'Sở Nông nghiệp và Môi trường',
  'Sở Xây dựng',
  'Sở Khoa học và Công nghệ',
  'Sở Giáo dục và Đào tạo',
  'Sở Y tế',
];

export const departmentsEverywhere: ReadonlySet<string> = new Set(UNIFORM);

/** Whether there is one is for each province to say: what becomes of it is not told here. */
const BY_CHOICE = [
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở Văn hóa và Thể thao',
  'Sở Du lịch',
  'Sở Ngoại vụ',
  'Sở Quy hoạch - Kiến trúc',
  'Sở An toàn thực phẩm',
];

const ENDED = [
  'Sở Kế hoạch và Đầu tư',
  'Sở Giao thông vận tải',
  'Sở Tài nguyên và Môi trường',
  'Sở Nông nghiệp và Phát triển nông thôn',
  'Sở Lao động - Thương binh và Xã hội',
  'Sở Công nghiệp',
  'Sở Thương mại',
  'Sở Thủy sản',
  'Sở Bưu chính, Viễn thông',
];

const BEGUN = ['Sở Nông nghiệp và Môi trường', 'Sở Công Thương'];

export const departmentNames: DatedNames = {
  standing: [...UNIFORM.filter((name) => !BEGUN.includes(name)), ...BY_CHOICE, ...ENDED],
  reforms: [
    {
      begins: '2007-07-31',
      settled: '2009-01-01',
      by: 'Nghị định 13/2008/NĐ-CP ngày 04/02/2008; quyết định của từng tỉnh',
      moves: [
        ...whole(['Sở Công nghiệp', 'Sở Thương mại'], 'Sở Công Thương'),
        ...whole(['Sở Thủy sản'], 'Sở Nông nghiệp và Phát triển nông thôn'),
        ...whole(['Sở Bưu chính, Viễn thông'], 'Sở Thông tin và Truyền thông'),
      ],
      begun: [],
    },
    {
      // The councils decided around 1/3/2025, each for itself; on 1/7/2025 the provinces were merged and all had followed.
      begins: '2025-02-01',
      settled: '2025-07-01',
      by: 'Nghị định 45/2025/NĐ-CP ngày 28/02/2025; nghị quyết của từng hội đồng nhân dân tỉnh, thành phố',
      moves: [
        ...whole(['Sở Kế hoạch và Đầu tư'], 'Sở Tài chính'),
        ...whole(['Sở Giao thông vận tải'], 'Sở Xây dựng'),
        ...whole(['Sở Tài nguyên và Môi trường', 'Sở Nông nghiệp và Phát triển nông thôn'], 'Sở Nông nghiệp và Môi trường'),
        ...whole(['Sở Thông tin và Truyền thông'], 'Sở Khoa học và Công nghệ'),
        ...whole(['Sở Lao động - Thương binh và Xã hội'], 'Sở Nội vụ'),
        { from: 'Sở Lao động - Thương binh và Xã hội', into: 'Sở Giáo dục và Đào tạo', tasks: ['giáo dục nghề nghiệp'] },
        { from: 'Sở Lao động - Thương binh và Xã hội', into: 'Sở Y tế', tasks: ['bảo trợ xã hội', 'trẻ em', 'phòng, chống tệ nạn xã hội'] },
      ],
      begun: ['Sở Dân tộc và Tôn giáo'],
    },
  ],
};
