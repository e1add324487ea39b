/** The dated data: how many provinces there were, what went into what. */
import { expect, test } from 'vitest';
import { agencyMergers } from '../../src/lexicon/agency-mergers.ts';
import { provinces, provincesOn } from '../../src/lexicon/provinces.ts';

test('63 provinces before 1/7/2025, 34 since', () => {
  expect(provincesOn('2024-12-31')).toHaveLength(63);
  expect(provincesOn('2025-06-30')).toHaveLength(63);
  expect(provincesOn('2025-07-01')).toHaveLength(34);
});

test('what ended went into something that exists', () => {
  const names = new Set(provincesOn('2025-07-01').map(({ name }) => name));
  for (const { until, into } of provinces) expect(until === null ? into === null : into !== null && names.has(into)).toBe(true);
});

test('mergers of ministries and departments', () => {
  expect(agencyMergers.find(({ from }) => from.includes('Sở Giao thông vận tải'))?.into).toBe('Sở Xây dựng');
  expect(agencyMergers.every(({ on }) => on === '2025-03-01')).toBe(true);
});
