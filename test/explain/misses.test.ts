/** What happened to the number of a gold target that was missed, on a sample whose gold is changed in one place. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plan } from '../../pipelines/plan.ts';
import { explain } from '../../src/explain/explain.ts';
import { missesOf } from '../../src/explain/misses.ts';
import type { ScoredTarget } from '../../src/score/agreement.ts';
import { plainSource } from '../support/plain-source.ts';

const text = `KẾ HOẠCH
Phát triển y tế giai đoạn 2026 - 2030
I. TÌNH HÌNH
Năm 2024, tỷ lệ bao phủ bảo hiểm y tế đã đạt 93,4%.
II. MỤC TIÊU
- Đến năm 2030, tỷ lệ trạm y tế xã có bác sĩ đạt 100%.
- Đến năm 2030, tỷ lệ người cao tuổi được khám sức khỏe định kỳ đạt trên 90%.
Kế hoạch gồm 17 trang phụ lục.
`;

const target = (indicator: string, number: number, op: string, to: number): ScoredTarget => ({
  indicator,
  comparator: { op, text: '' },
  change: 'level',
  value: { number, upper: null, unit: '%', of: null },
  period: { from: null, to, every: null },
});

const found = [target('tỷ lệ trạm y tế xã có bác sĩ', 100, '=', 2030), target('tỷ lệ người cao tuổi được khám sức khỏe định kỳ', 90, '>', 2030)];

function fates(...targets: readonly ScoredTarget[]) {
  const outcome = plan.explain(plainSource(text));
  if (!outcome.ok) throw new Error(outcome.issue.detail);
  return missesOf({ targets }, outcome.value, explain(outcome.value, text)).map(({ fate }) => fate);
}

test('nothing is missed where all are found', () => {
  expect(fates(...found)).toEqual([]);
});

test('found, but it differs in fields', () => {
  expect(fates(target('tỷ lệ trạm y tế xã có bác sĩ', 100, '>=', 2028))).toMatchObject([
    { kind: 'differs', fields: ['comparator', 'year'], target: { value: { number: 100 } } },
  ]);
});

test('its number was discarded, for a reason', () => {
  expect(fates(...found, target('tỷ lệ bao phủ bảo hiểm y tế', 93.4, '=', 2024))).toMatchObject([
    { kind: 'discarded', reason: 'result', candidate: { value: { words: '93,4%', line: 4 } } },
  ]);
});

test('its number was taken into another target', () => {
  expect(fates(...found, target('người cao tuổi khám định kỳ tại trạm', 90, '>', 2030))).toMatchObject([
    { kind: 'another-target', target: { indicator: 'tỷ lệ người cao tuổi được khám sức khỏe định kỳ' }, place: { line: 7 } },
  ]);
});

test('its number was not read as a value', () => {
  expect(fates(...found, target('giai đoạn phát triển y tế', 2026, '=', 2030))).toMatchObject([
    { kind: 'no-value', class: 'date', place: { words: '2026', line: 2 } },
  ]);
});

test('its number stands nowhere in digits, or only among other words', () => {
  expect(fates(...found, target('tỷ lệ trẻ em được tiêm chủng', 12, '=', 2030), target('hồ sơ điện tử', 17, '=', 2030))).toEqual([
    { kind: 'not-in-digits' },
    { kind: 'not-in-digits' },
  ]);
});

test('the samples are read as their gold says, or every miss has a fate', () => {
  const name = 'ke-hoach-y-te-ban-quet';
  const source = readFileSync(`corpus/${name}.txt`, 'utf8').replace(/^\ufeff/, '');
  const outcome = plan.explain(plainSource(source));
  if (!outcome.ok) throw new Error(outcome.issue.detail);
  const gold = JSON.parse(readFileSync(`test/gold/${name}.gold.json`, 'utf8')) as { targets: ScoredTarget[] };
  const shifted = { targets: gold.targets.map((one) => ({ ...one, period: { ...one.period, to: 1999 } })) };
  const misses = missesOf(shifted, outcome.value, explain(outcome.value, source));
  expect(misses).toHaveLength(gold.targets.length);
  expect(new Set(misses.map(({ fate }) => fate.kind))).toEqual(new Set(['differs']));
});
