/** How names of public bodies are shortened and otherwise spelt. Case, spaces, dashes, commas and "&" make no difference and are not told. */
import type { Administration } from './reforms.ts';

/** What follows "Sở" and "Bộ". */
export const fieldSpellings: Readonly<Record<string, string>> = {
  'TT&TT': 'Thông tin và Truyền thông',
  TTTT: 'Thông tin và Truyền thông',
  'Thông tin Truyền thông': 'Thông tin và Truyền thông',
  'KH&CN': 'Khoa học và Công nghệ',
  KHCN: 'Khoa học và Công nghệ',
  'Khoa học Công nghệ': 'Khoa học và Công nghệ',
  'GD&ĐT': 'Giáo dục và Đào tạo',
  GDĐT: 'Giáo dục và Đào tạo',
  'Giáo dục - Đào tạo': 'Giáo dục và Đào tạo',
  'KH&ĐT': 'Kế hoạch và Đầu tư',
  KHĐT: 'Kế hoạch và Đầu tư',
  'Kế hoạch - Đầu tư': 'Kế hoạch và Đầu tư',
  'NN&MT': 'Nông nghiệp và Môi trường',
  NNMT: 'Nông nghiệp và Môi trường',
  'NN&PTNT': 'Nông nghiệp và Phát triển nông thôn',
  NNPTNT: 'Nông nghiệp và Phát triển nông thôn',
  'NN và PTNT': 'Nông nghiệp và Phát triển nông thôn',
  'Nông nghiệp và PTNT': 'Nông nghiệp và Phát triển nông thôn',
  'Nông nghiệp - Phát triển nông thôn': 'Nông nghiệp và Phát triển nông thôn',
  'TN&MT': 'Tài nguyên và Môi trường',
  TNMT: 'Tài nguyên và Môi trường',
  'Tài nguyên - Môi trường': 'Tài nguyên và Môi trường',
  'VH,TT&DL': 'Văn hóa, Thể thao và Du lịch',
  'VHTT&DL': 'Văn hóa, Thể thao và Du lịch',
  VHTTDL: 'Văn hóa, Thể thao và Du lịch',
  'VH&TT': 'Văn hóa và Thể thao',
  'Văn hóa, Thể thao': 'Văn hóa và Thể thao',
  'Văn hóa, Thể thao, Du lịch': 'Văn hóa, Thể thao và Du lịch',
  'LĐ-TB&XH': 'Lao động - Thương binh và Xã hội',
  'LĐTB&XH': 'Lao động - Thương binh và Xã hội',
  LĐTBXH: 'Lao động - Thương binh và Xã hội',
  'Lao động - TB&XH': 'Lao động - Thương binh và Xã hội',
  'Lao động - TBXH': 'Lao động - Thương binh và Xã hội',
  'Lao động, Thương binh, Xã hội': 'Lao động - Thương binh và Xã hội',
  GTVT: 'Giao thông vận tải',
  'DT&TG': 'Dân tộc và Tôn giáo',
  'Quy hoạch và Kiến trúc': 'Quy hoạch - Kiến trúc',
  'Bưu chính và Viễn thông': 'Bưu chính, Viễn thông',
  'Văn hóa và Thông tin': 'Văn hóa - Thông tin',
};

export const bodySpellings: Readonly<Record<string, string>> = {
  UBND: 'Ủy ban nhân dân',
  HĐND: 'Hội đồng nhân dân',
  'Thường trực HĐND': 'Thường trực Hội đồng nhân dân',
  'Văn phòng UBND': 'Văn phòng Ủy ban nhân dân',
  'VP UBND': 'Văn phòng Ủy ban nhân dân',
  'Đoàn ĐBQH': 'Đoàn đại biểu Quốc hội',
  'Ủy ban MTTQ Việt Nam': 'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Ủy ban MTTQ': 'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'UBMTTQ Việt Nam': 'Ủy ban Mặt trận Tổ quốc Việt Nam',
  UBMTTQVN: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
  UBMTTQ: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Thủ tướng': 'Thủ tướng Chính phủ',
  'Ngân hàng Nhà nước': 'Ngân hàng Nhà nước Việt Nam',
  NHNN: 'Ngân hàng Nhà nước Việt Nam',
  'NHNN Việt Nam': 'Ngân hàng Nhà nước Việt Nam',
  TANDTC: 'Tòa án nhân dân tối cao',
  VKSNDTC: 'Viện kiểm sát nhân dân tối cao',
  UBDT: 'Ủy ban Dân tộc',
};

/** Every province has them, and has had them as long as it stands. */
export const committees: readonly string[] = [
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Thường trực Hội đồng nhân dân',
  'Văn phòng Ủy ban nhân dân',
  'Công an',
  'Thanh tra',
  'Đoàn đại biểu Quốc hội',
  'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Ban Chấp hành Đảng bộ',
];

export const party: Administration['party'] = {
  committees: [
    { kind: 'tỉnh', name: 'Tỉnh ủy' },
    { kind: 'thành phố', name: 'Thành ủy' },
  ],
  offices: ['', 'Ban Thường vụ', 'Thường trực', 'Văn phòng'],
  seats: { 'thành phố Hồ Chí Minh': 'Thành phố Hồ Chí Minh' },
};
