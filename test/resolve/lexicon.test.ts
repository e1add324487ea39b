/** The dated data: how many provinces and ministries there were on which day, what went into what, and that each act is named. */
import { expect, test } from 'vitest';
import { administration } from '../../src/lexicon/administration.ts';
import { type Lives, lifeOn, livesOf, successorsOf } from '../../src/lexicon/lives.ts';
import { provincesOn } from '../../src/lexicon/provinces.ts';
import type { DatedNames } from '../../src/lexicon/reforms.ts';

const { provinces, national, departments, everywhere } = administration;
const kinds: readonly (readonly [string, DatedNames])[] = [
  ['provinces', provinces],
  ['national', national],
  ['departments', departments],
];
const standing = (lives: Lives, day: string): string[] => [...lives.values()].flatMap((each) => lifeOn(each, day)?.name ?? []);

test.each([
  ['2007-12-31', 64],
  ['2008-08-01', 63],
  ['2024-12-31', 63],
  ['2025-01-01', 63],
  ['2025-06-30', 63],
  ['2025-07-01', 34],
])('on %s there were %i provinces', (day, count) => {
  expect(provincesOn(day)).toHaveLength(count);
});

test.each([
  ['2007-07-30', 20, 'Bộ Thủy sản'],
  ['2010-01-01', 18, 'Bộ Thông tin và Truyền thông'],
  ['2025-02-28', 18, 'Bộ Kế hoạch và Đầu tư'],
  ['2025-03-01', 14, 'Bộ Dân tộc và Tôn giáo'],
])('on %s there were %i ministries, among them %s', (day, count, one) => {
  const ministries = standing(livesOf(national), day).filter((name) => name.startsWith('Bộ '));
  expect(ministries).toHaveLength(count);
  expect(ministries).toContain(one);
});

test('on 1/7/2025 six provincially run cities and 28 provinces stood', () => {
  expect(provincesOn('2025-07-01').filter(({ kind }) => kind === 'thành phố')).toHaveLength(6);
});

test.each(kinds)('%s: reforms stand in order, each with its act, and what ended is followed by what stands', (_, names) => {
  const lives = livesOf(names);
  const days = names.reforms.map(({ begins }) => begins);
  expect(days).toEqual(days.toSorted());
  for (const { begins, settled, by } of names.reforms) {
    expect(by).toMatch(/^(?:Nghị quyết|Nghị định) /u);
    expect(begins <= settled).toBe(true);
  }
  const today = new Set(standing(lives, '9999-12-31'));
  for (const life of [...lives.values()].flat()) {
    const successors = successorsOf(lives, life);
    expect(life.to === null ? successors.length === 0 : successors.length > 0, life.name).toBe(true);
    for (const { name } of successors) expect(today.has(name), `${life.name} -> ${name}`).toBe(true);
  }
});

test('a part goes where that part went later, not with the whole', () => {
  const lives = livesOf(national);
  const today = (name: string) => lives.get(name)?.flatMap((life) => successorsOf(lives, life));
  expect(today('Bộ Văn hóa - Thông tin')).toEqual([{ name: 'Bộ Văn hóa, Thể thao và Du lịch', tasks: [] }]);
  expect(today('Ủy ban Dân số, Gia đình và Trẻ em')).toEqual([
    { name: 'Bộ Y tế', tasks: ['dân số', 'trẻ em'] },
    { name: 'Bộ Văn hóa, Thể thao và Du lịch', tasks: ['gia đình'] },
  ]);
  expect(today('Bộ Khoa học, Công nghệ và Môi trường')).toEqual([
    { name: 'Bộ Khoa học và Công nghệ', tasks: [] },
    { name: 'Bộ Nông nghiệp và Môi trường', tasks: ['môi trường'] },
  ]);
});

test('departments that every province has stand today', () => {
  const today = standing(livesOf(departments), '9999-12-31');
  for (const name of everywhere) expect(today).toContain(name);
});
