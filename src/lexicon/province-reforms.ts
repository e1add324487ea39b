/** The provinces and centrally run cities since 2004, with the resolutions that merged them. */
import { type DatedNames, whole } from './reforms.ts';

const UNCHANGED = ['Lai Châu', 'Sơn La', 'Lạng Sơn', 'Quảng Ninh', 'Thanh Hóa', 'Nghệ An', 'Hà Tĩnh', 'Cao Bằng', 'Điện Biên'];

/** Resolution 202/2025/QH15: what stayed, or took over the name, and what went into it. */
const MERGED: readonly (readonly [into: string, from: readonly string[]])[] = [
  ['tỉnh Tuyên Quang', ['tỉnh Hà Giang']],
  ['tỉnh Lào Cai', ['tỉnh Yên Bái']],
  ['tỉnh Thái Nguyên', ['tỉnh Bắc Kạn']],
  ['tỉnh Phú Thọ', ['tỉnh Vĩnh Phúc', 'tỉnh Hòa Bình']],
  ['tỉnh Bắc Ninh', ['tỉnh Bắc Giang']],
  ['tỉnh Hưng Yên', ['tỉnh Thái Bình']],
  ['thành phố Hải Phòng', ['tỉnh Hải Dương']],
  ['tỉnh Ninh Bình', ['tỉnh Hà Nam', 'tỉnh Nam Định']],
  ['tỉnh Quảng Trị', ['tỉnh Quảng Bình']],
  ['thành phố Đà Nẵng', ['tỉnh Quảng Nam']],
  ['tỉnh Quảng Ngãi', ['tỉnh Kon Tum']],
  ['tỉnh Gia Lai', ['tỉnh Bình Định']],
  ['tỉnh Khánh Hòa', ['tỉnh Ninh Thuận']],
  ['tỉnh Lâm Đồng', ['tỉnh Đắk Nông', 'tỉnh Bình Thuận']],
  ['tỉnh Đắk Lắk', ['tỉnh Phú Yên']],
  ['thành phố Hồ Chí Minh', ['tỉnh Bà Rịa - Vũng Tàu', 'tỉnh Bình Dương']],
  ['tỉnh Đồng Nai', ['tỉnh Bình Phước']],
  ['tỉnh Tây Ninh', ['tỉnh Long An']],
  ['thành phố Cần Thơ', ['tỉnh Sóc Trăng', 'tỉnh Hậu Giang']],
  ['tỉnh Vĩnh Long', ['tỉnh Bến Tre', 'tỉnh Trà Vinh']],
  ['tỉnh Đồng Tháp', ['tỉnh Tiền Giang']],
  ['tỉnh Cà Mau', ['tỉnh Bạc Liêu']],
  ['tỉnh An Giang', ['tỉnh Kiên Giang']],
];

/** Made by resolution 22/2003/QH11 out of provinces that stayed; "tỉnh Cần Thơ" before it is not told here. */
const OF_2004 = ['tỉnh Đắk Nông', 'tỉnh Điện Biên', 'tỉnh Hậu Giang', 'thành phố Cần Thơ'];

export const provinceNames: DatedNames = {
  standing: [
    'thành phố Hà Nội',
    'tỉnh Hà Tây',
    'tỉnh Thừa Thiên Huế',
    ...UNCHANGED.map((name) => `tỉnh ${name}`),
    ...MERGED.flatMap(([into, from]) => [into, ...from]),
  ].filter((name) => !OF_2004.includes(name)),
  reforms: [
    { begins: '2004-01-01', settled: '2004-01-01', by: 'Nghị quyết 22/2003/QH11 ngày 26/11/2003', moves: [], begun: OF_2004 },
    {
      begins: '2008-08-01',
      settled: '2008-08-01',
      by: 'Nghị quyết 15/2008/QH12 ngày 29/5/2008',
      moves: whole(['tỉnh Hà Tây'], 'thành phố Hà Nội'),
      begun: [],
    },
    {
      begins: '2025-01-01',
      settled: '2025-01-01',
      by: 'Nghị quyết 175/2024/QH15 ngày 30/11/2024',
      moves: whole(['tỉnh Thừa Thiên Huế'], 'thành phố Huế'),
      begun: [],
    },
    {
      begins: '2025-07-01',
      settled: '2025-07-01',
      by: 'Nghị quyết 202/2025/QH15 ngày 12/6/2025',
      moves: MERGED.flatMap(([into, from]) => whole(from, into)),
      begun: [],
    },
  ],
};
