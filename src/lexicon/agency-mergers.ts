/** Ministries and provincial departments that went into others on 1/3/2025, as dated data. */

export interface AgencyMerger {
  /** The first day of the new body, ISO. */
  readonly on: string;
  readonly level: 'ministry' | 'department';
  readonly from: readonly string[];
  readonly into: string;
}

const FIRST_DAY = '2025-03-01';

/** Fields of ministries: resolution 176/2025/QH15 of 18/2/2025; the departments follow them by decree 45/2025/NĐ-CP of 28/2/2025. */
const FIELDS: readonly { from: readonly string[]; into: string }[] = [
  { from: ['Kế hoạch và Đầu tư', 'Tài chính'], into: 'Tài chính' },
  { from: ['Giao thông vận tải', 'Xây dựng'], into: 'Xây dựng' },
  { from: ['Tài nguyên và Môi trường', 'Nông nghiệp và Phát triển nông thôn'], into: 'Nông nghiệp và Môi trường' },
  { from: ['Thông tin và Truyền thông', 'Khoa học và Công nghệ'], into: 'Khoa học và Công nghệ' },
  { from: ['Lao động - Thương binh và Xã hội', 'Nội vụ'], into: 'Nội vụ' },
];

export const agencyMergers: readonly AgencyMerger[] = FIELDS.flatMap(({ from, into }) => [
  { on: FIRST_DAY, level: 'ministry' as const, from: from.map((field) => `Bộ ${field}`), into: `Bộ ${into}` },
  { on: FIRST_DAY, level: 'department' as const, from: from.map((field) => `Sở ${field}`), into: `Sở ${into}` },
]);
