/** The provinces and centrally run cities, each with the time it existed: 63 until 30/6/2025, 34 since. */

export interface Province {
  readonly name: string;
  readonly kind: 'tỉnh' | 'thành phố';
  /** ISO dates; the first is in, the last is the last day. Null where it has no bound that matters. */
  readonly from: string | null;
  readonly until: string | null;
  /** What it became part of on the day after `until`. */
  readonly into: string | null;
}

const LAST_DAY = '2025-06-30';

/** Resolution 202/2025/QH15 of 12/6/2025 on the merging of provinces, in force from 1/7/2025: the new province and those that went into it. */
const MERGED: Readonly<Record<string, readonly string[]>> = {
  'Tuyên Quang': ['Hà Giang'],
  'Lào Cai': ['Yên Bái'],
  'Thái Nguyên': ['Bắc Kạn'],
  'Phú Thọ': ['Vĩnh Phúc', 'Hòa Bình'],
  'Bắc Ninh': ['Bắc Giang'],
  'Hưng Yên': ['Thái Bình'],
  'Hải Phòng': ['Hải Dương'],
  'Ninh Bình': ['Hà Nam', 'Nam Định'],
  'Quảng Trị': ['Quảng Bình'],
  'Đà Nẵng': ['Quảng Nam'],
  'Quảng Ngãi': ['Kon Tum'],
  'Gia Lai': ['Bình Định'],
  'Khánh Hòa': ['Ninh Thuận'],
  'Lâm Đồng': ['Đắk Nông', 'Bình Thuận'],
  'Đắk Lắk': ['Phú Yên'],
  'Hồ Chí Minh': ['Bà Rịa - Vũng Tàu', 'Bình Dương'],
  'Đồng Nai': ['Bình Phước'],
  'Tây Ninh': ['Long An'],
  'Cần Thơ': ['Sóc Trăng', 'Hậu Giang'],
  'Vĩnh Long': ['Bến Tre', 'Trà Vinh'],
  'Đồng Tháp': ['Tiền Giang'],
  'Cà Mau': ['Bạc Liêu'],
  'An Giang': ['Kiên Giang'],
};

const UNCHANGED = ['Hà Nội', 'Lai Châu', 'Điện Biên', 'Sơn La', 'Lạng Sơn', 'Quảng Ninh', 'Thanh Hóa', 'Nghệ An', 'Hà Tĩnh', 'Cao Bằng'];
const CITIES: ReadonlySet<string> = new Set(['Hà Nội', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Hồ Chí Minh']);
const kindOf = (name: string): Province['kind'] => (CITIES.has(name) ? 'thành phố' : 'tỉnh');

export const provinces: readonly Province[] = [
  ...[...Object.keys(MERGED), ...UNCHANGED].map((name) => ({ name, kind: kindOf(name), from: null, until: null, into: null })),
  ...Object.entries(MERGED).flatMap(([into, parts]) => parts.map((name) => ({ name, kind: kindOf(name), from: null, until: LAST_DAY, into }))),
  /** Resolution 175/2024/QH15 of 30/11/2024. */
  { name: 'Thừa Thiên Huế', kind: 'tỉnh', from: null, until: '2024-12-31', into: 'Huế' },
  { name: 'Huế', kind: 'thành phố', from: '2025-01-01', until: null, into: null },
];

/** Other spellings of the same names, in lower case. */
export const provinceSpellings: Readonly<Record<string, string>> = {
  tphcm: 'Hồ Chí Minh',
  'tp.hcm': 'Hồ Chí Minh',
  hcm: 'Hồ Chí Minh',
  'bà rịa vũng tàu': 'Bà Rịa - Vũng Tàu',
  'thừa thiên - huế': 'Thừa Thiên Huế',
  'đắc lắc': 'Đắk Lắk',
  'đăk lăk': 'Đắk Lắk',
  'đắk lăk': 'Đắk Lắk',
  'đắc nông': 'Đắk Nông',
  'đăk nông': 'Đắk Nông',
  'bắc cạn': 'Bắc Kạn',
  'thanh hoá': 'Thanh Hóa',
  'hoà bình': 'Hòa Bình',
  'khánh hoà': 'Khánh Hòa',
};

/** The provinces that existed on an ISO date. */
export const provincesOn = (date: string): Province[] =>
  provinces.filter(({ from, until }) => (from === null || from <= date) && (until === null || date <= until));
