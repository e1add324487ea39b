/** The provinces and centrally run cities, each with the time it existed: 63 until 30/6/2025, 34 since. */
import { livesOf } from './lives.ts';
import { provinceNames } from './province-reforms.ts';

export interface Province {
  readonly name: string;
  readonly kind: 'tỉnh' | 'thành phố';
  /** The first day, ISO; null where it has none that matters. */
  readonly from: string | null;
  /** The first day on which it stood no more. */
  readonly to: string | null;
}

export const provinces: readonly Province[] = [...livesOf(provinceNames).values()].flat().map(({ name, from, to }) => {
  const kind = name.startsWith('thành phố ') ? 'thành phố' : 'tỉnh';
  return { name: name.slice(kind.length + 1), kind, from, to };
});

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
export const provincesOn = (date: string): Province[] => provinces.filter(({ from, to }) => (from === null || from <= date) && (to === null || date < to));
