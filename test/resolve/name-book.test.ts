/** Looking up names of bodies and provinces: spellings, days, what stands today; and a renaming that is made in the data alone. */
import { describe, expect, test } from 'vitest';
import { administration } from '../../src/lexicon/administration.ts';
import { whole } from '../../src/lexicon/reforms.ts';
import { nameBook } from '../../src/resolve/name-book.ts';

const book = nameBook(administration);
const HOME = 'tỉnh Bà Rịa - Vũng Tàu';
const today = (found: ReturnType<typeof book.body>) => found?.successors?.map(({ name }) => name) ?? null;

describe('spellings of one name', () => {
  test.each(['TP. Hồ Chí Minh', 'tp HCM', 'TPHCM', 'TP.HCM', 'Thành phố Hồ Chí Minh', 'THÀNH PHỐ HỒ CHÍ MINH', 'Hồ Chí Minh'])('%s', (written) => {
    expect(book.place(written, '2024-05-01')).toEqual({ canonical: 'thành phố Hồ Chí Minh', successors: [] });
  });

  test.each([
    'Sở TT&TT',
    'Sở TTTT',
    'Sở Thông tin và Truyền thông',
    'Sở Thông tin và Truyền thông tỉnh',
    'SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH BÀ RỊA – VŨNG TÀU',
    'Sở TT&TT Bà Rịa-Vũng Tàu',
  ])('%s in a document of the province', (written) => {
    expect(book.body(written, '2023-10-31', HOME)).toEqual({
      canonical: 'Sở Thông tin và Truyền thông tỉnh Bà Rịa - Vũng Tàu',
      successors: [{ name: 'Sở Khoa học và Công nghệ thành phố Hồ Chí Minh', tasks: [] }],
    });
  });

  test.each(['UBND tỉnh', 'UBND tỉnh Bà Rịa - Vũng Tàu', 'Ủy ban nhân dân tỉnh', 'Uỷ ban nhân dân Tỉnh', 'ỦY BAN NHÂN DÂN TỈNH BÀ RỊA - VŨNG TÀU'])(
    '%s',
    (written) => {
      expect(book.body(written, '2023-10-31', HOME)).toEqual({
        canonical: 'Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu',
        successors: [{ name: 'Ủy ban nhân dân thành phố Hồ Chí Minh', tasks: [] }],
      });
    },
  );

  test.each(['Bộ LĐ-TB&XH', 'Bộ LĐTBXH', 'Bộ Lao động, Thương binh và Xã hội', 'Bộ Lao động – Thương binh và Xã hội'])('%s', (written) => {
    const found = book.body(written, '2025-02-28', null);
    expect(found?.canonical).toBe('Bộ Lao động - Thương binh và Xã hội');
    expect(today(found)).toEqual(['Bộ Nội vụ', 'Bộ Giáo dục và Đào tạo', 'Bộ Y tế', 'Bộ Nông nghiệp và Môi trường']);
  });
});

describe('party committees, whose names leave out the kind of the place', () => {
  test.each([
    ['Tỉnh ủy Bến Tre', '2020-10-20', null, 'Tỉnh ủy Bến Tre', ['Tỉnh ủy Vĩnh Long']],
    ['Tỉnh uỷ', '2020-10-20', HOME, 'Tỉnh ủy Bà Rịa - Vũng Tàu', ['Thành ủy Thành phố Hồ Chí Minh']],
    ['Ban Thường vụ Tỉnh uỷ', '2025-08-13', 'tỉnh Đồng Tháp', 'Ban Thường vụ Tỉnh ủy Đồng Tháp', []],
    ['Thành ủy TP Hồ Chí Minh', '2020-10-20', null, 'Thành ủy Thành phố Hồ Chí Minh', []],
    ['Tỉnh ủy Hải Dương', '2025-07-01', null, null, ['Thành ủy Hải Phòng']],
    ['Ban Chấp hành Đảng bộ tỉnh', '2020-10-20', HOME, 'Ban Chấp hành Đảng bộ tỉnh Bà Rịa - Vũng Tàu', ['Ban Chấp hành Đảng bộ thành phố Hồ Chí Minh']],
  ])('%s', (written, day, home, canonical, successors) => {
    const found = book.body(written, day, home);
    expect(found?.canonical).toBe(canonical);
    expect(today(found)).toEqual(successors);
  });

  test('of a town it is not told', () => {
    expect(book.body('Thành ủy Vĩnh Long', '2023-01-01', null)).toBeNull();
    expect(book.body('Thành ủy', '2023-01-01', 'tỉnh Vĩnh Long')).toBeNull();
    expect(book.body('Tỉnh ủy', '2023-01-01', null)).toBeNull();
  });
});

describe('days', () => {
  test('a ministry stands to the day before its reform', () => {
    expect(book.body('Bộ Kế hoạch và Đầu tư', '2025-02-28', null)?.canonical).toBe('Bộ Kế hoạch và Đầu tư');
    expect(book.body('Bộ Kế hoạch và Đầu tư', '2025-03-01', null)).toEqual({ canonical: null, successors: [{ name: 'Bộ Tài chính', tasks: [] }] });
    expect(book.body('Bộ Nông nghiệp và Môi trường', '2025-02-28', null)).toEqual({ canonical: null, successors: [] });
    expect(book.body('Bộ Nông nghiệp và Môi trường', '2025-03-01', null)?.canonical).toBe('Bộ Nông nghiệp và Môi trường');
  });

  test('while the councils decided, departments by their old and by their new names stood', () => {
    for (const name of ['Sở Giao thông vận tải', 'Sở Nông nghiệp và Môi trường']) expect(book.body(name, '2025-03-15', null)?.canonical).toBe(name);
    expect(book.body('Sở Giao thông vận tải', '2025-07-01', null)?.canonical).toBeNull();
    expect(book.body('Sở Nông nghiệp và Môi trường', '2025-01-31', null)?.canonical).toBeNull();
  });

  test.each([
    ['tỉnh Hà Tây', '2008-07-31', 'tỉnh Hà Tây', ['thành phố Hà Nội']],
    ['tỉnh Hà Tây', '2008-08-01', null, ['thành phố Hà Nội']],
    ['tỉnh Thừa Thiên - Huế', '2024-12-31', 'tỉnh Thừa Thiên Huế', ['thành phố Huế']],
    ['thành phố Huế', '2025-01-01', 'thành phố Huế', []],
    ['tỉnh Đắc Nông', '2020-01-01', 'tỉnh Đắk Nông', ['tỉnh Lâm Đồng']],
    ['tỉnh Hoà Bình', '2025-07-01', null, ['tỉnh Phú Thọ']],
  ])('%s on %s', (written, day, canonical, successors) => {
    const found = book.place(written, day);
    expect(found?.canonical).toBe(canonical);
    expect(today(found)).toEqual(successors);
  });

  test('a town that bears the name of a province is not taken for it', () => {
    expect(book.place('thành phố Huế', '2023-01-01')).toBeNull();
    expect(book.body('UBND thành phố Hà Giang', '2023-01-01', null)).toBeNull();
    expect(book.body('Công an thành phố', '2023-01-01', 'tỉnh Hà Giang')).toBeNull();
  });

  test('districts stand no more since 1/7/2025', () => {
    expect(book.body('UBND huyện Long Điền', '2025-06-30', HOME)).toBeNull();
    expect(book.body('UBND huyện Long Điền', '2025-07-01', 'thành phố Hồ Chí Minh')).toEqual({ canonical: null, successors: null });
    expect(book.place('quận 1', '2026-01-01')).toEqual({ canonical: null, successors: null });
  });

  test('without a day only what has stood all the time is told', () => {
    expect(book.body('Bộ Y tế', null, null)).toEqual({ canonical: 'Bộ Y tế', successors: [] });
    expect(book.body('Bộ Kế hoạch và Đầu tư', null, null)).toBeNull();
    expect(book.body('Sở Y tế', null, HOME)).toBeNull();
    expect(book.place(HOME, null)).toBeNull();
    expect(book.place('UBND huyện Long Điền', null)).toBeNull();
  });
});

describe('what is not told', () => {
  test.each([
    'các sở, ban, ngành',
    'Sở Nông nghiệp và Môi trường các tỉnh, thành phố',
    'UBND các xã, phường',
    'Giám đốc Sở Y tế',
    'Sở Y tế tỉnh Lam Giang',
    'UBND xã Phú Long',
    '',
    '…',
  ])('"%s" is not in the data', (written) => {
    expect(book.body(written, '2024-01-01', HOME)).toBeNull();
  });

  test('what each province decides for itself', () => {
    expect(book.body('Sở Du lịch', '2024-01-01', HOME)).toEqual({ canonical: 'Sở Du lịch tỉnh Bà Rịa - Vũng Tàu', successors: null });
  });

  test('a department of a province that did not stand is not told; of one that no list holds it has no place', () => {
    expect(book.body('Sở Y tế', '2026-01-01', 'tỉnh Bắc Giang')).toBeNull();
    expect(book.body('Sở Y tế', '2026-01-01', 'tỉnh Lam Giang')?.canonical).toBe('Sở Y tế');
  });
});

describe('a renaming by data alone', () => {
  const renamed = nameBook({
    ...administration,
    national: {
      ...administration.national,
      reforms: [
        ...administration.national.reforms,
        { begins: '2030-01-01', settled: '2030-01-01', by: 'Nghị quyết 1/2029/QH17', moves: whole(['Bộ Y tế'], 'Bộ Sức khỏe'), begun: [] },
      ],
    },
    provinces: {
      ...administration.provinces,
      reforms: [
        ...administration.provinces.reforms,
        { begins: '2030-01-01', settled: '2030-01-01', by: 'Nghị quyết 2/2029/QH17', moves: whole(['tỉnh Vĩnh Long'], 'thành phố Cửu Long'), begun: [] },
      ],
    },
  });

  test('reaches bodies and places, and what went into them before', () => {
    expect(renamed.body('Bộ Y tế', '2029-12-31', null)).toEqual({ canonical: 'Bộ Y tế', successors: [{ name: 'Bộ Sức khỏe', tasks: [] }] });
    expect(renamed.body('Bộ Y tế', '2030-01-01', null)?.canonical).toBeNull();
    expect(renamed.body('Bộ Sức khoẻ', '2030-01-01', null)).toEqual({ canonical: 'Bộ Sức khỏe', successors: [] });
    expect(today(renamed.body('Bộ LĐTBXH', '2020-01-01', null))).toContain('Bộ Sức khỏe');
    expect(today(renamed.place('tỉnh Bến Tre', '2020-10-20'))).toEqual(['thành phố Cửu Long']);
    expect(today(renamed.body('Sở Y tế', '2020-10-20', 'tỉnh Bến Tre'))).toEqual(['Sở Y tế thành phố Cửu Long']);
  });

  test('and leaves the data that it was made from', () => {
    expect(book.body('Bộ Y tế', '2030-01-01', null)?.canonical).toBe('Bộ Y tế');
    expect(book.body('Bộ Sức khỏe', '2030-01-01', null)).toBeNull();
  });
});
