/** Rewriting a text with its gold: both change alike, and what cannot be changed for certain stays. */
import { expect, it } from 'vitest';
import { otherBounds } from '../../scripts/vary/bounds.ts';
import { bulletsForSemicolons, swappedBullets } from '../../scripts/vary/bullets.ts';
import { otherAgencies, otherProvinces } from '../../scripts/vary/names.ts';
import { otherNumbers } from '../../scripts/vary/numbers.ts';
import { randomFrom } from '../../scripts/vary/random.ts';
import type { Variation, Varied } from '../../scripts/vary/variation.ts';
import { otherYears } from '../../scripts/vary/years.ts';
import type { ScoredTarget } from '../../src/score/agreement.ts';

const target = (indicator: string, number: number, more: Partial<ScoredTarget> = {}): ScoredTarget => ({
  indicator,
  comparator: { op: '=', text: 'đạt' },
  change: 'level',
  value: { number, upper: null, unit: '%', of: null },
  period: { from: null, to: 2030, every: null },
  ...more,
});

function varied(variation: Variation, text: string, targets: readonly ScoredTarget[] = [], more: object = {}) {
  const document: Varied = { text, mediaType: 'text/plain', gold: { targets, ...more } };
  const rewritten = variation.vary(document, randomFrom('a seed'));
  expect(variation.vary(document, randomFrom('a seed'))).toEqual(rewritten);
  return { ...rewritten.document, changes: rewritten.changes, targets: rewritten.document.gold.targets ?? [] };
}

it('a number is another one in the text and in the gold, in the same shape', () => {
  const { text, targets, changes } = varied(otherNumbers, 'Tỷ lệ hộ nghèo còn 3,5%; vốn đầu tư đạt 1,2 triệu tỷ đồng.', [
    target('tỷ lệ hộ nghèo', 3.5),
    target('vốn đầu tư', 1_200_000),
  ]);
  const [, percent = '', money = ''] = /còn (\d,\d)%; vốn đầu tư đạt (\d,\d) triệu/u.exec(text) ?? [];
  expect([changes, percent === '3,5', money === '1,2']).toEqual([2, false, false]);
  expect(targets.map(({ value }) => value.number)).toEqual([Number(percent.replace(',', '.')), Number(money.replace(',', '.')) * 1_000_000]);
});

it.each([
  ['stands elsewhere too', 'Có 05 nhóm giải pháp. Xây dựng 05 mô hình.', target('xây dựng mô hình', 5)],
  ['is written otherwise elsewhere', 'Ngày 5/3 họp. Xây dựng 05 mô hình.', target('xây dựng mô hình', 5)],
  ['is part of a range', 'Tỷ lệ hộ nghèo từ 35 - 37%, vùng cao 35%.', target('tỷ lệ hộ nghèo', 35, { value: { number: 35, upper: 37, unit: '%' } })],
  [
    'is not named where its indicator is',
    `Đạt 70%. ${'x '.repeat(600)} tỷ lệ hộ dân dùng nước sạch ${'y '.repeat(600)}`,
    target('tỷ lệ hộ dân dùng nước sạch', 70),
  ],
])('a number that %s stays', (_, text, gold) => {
  const after = varied(otherNumbers, text, [gold]);
  expect([after.text, after.targets, after.changes]).toEqual([text, [gold], 0]);
});

it('years go the same way everywhere, also in dates and numbers of documents', () => {
  const citations = [{ number: '49/2021/TT-BGDĐT', issuedOn: '2021-12-31' }];
  const { text, targets, gold } = varied(otherYears, 'Ngày 31/12/2021, số 49/2021/TT-BGDĐT: 2.025 hộ đến năm 2030.', [target('hộ', 2025.5)], { citations });
  expect(text).toBe('Ngày 31/12/2025, số 49/2025/TT-BGDĐT: 2.025 hộ đến năm 2034.');
  expect([targets[0]?.period, gold.citations]).toEqual([{ from: null, to: 2034, every: null }, [{ number: '49/2025/TT-BGDĐT', issuedOn: '2025-12-31' }]]);
});

it('a province becomes another of its kind, in capitals too, also one that no list knows', () => {
  const { text, gold } = varied(otherProvinces, 'TỈNH LAM GIANG giáp tỉnh Bắc\nNinh. Lam Giang', [], {
    document: { place: 'tỉnh Lam Giang', issuer: 'UBND tỉnh Lam Giang' },
  });
  const [, name = ''] = /^tỉnh (.+)$/u.exec(String(gold.document?.place)) ?? [];
  expect(text).not.toMatch(/Lam Giang|Bắc|LAM/u);
  expect(text.startsWith(`TỈNH ${name.toUpperCase()} giáp tỉnh `) && text.endsWith(`. ${name}`)).toBe(true);
  expect(gold.document?.issuer).toBe(`UBND tỉnh ${name}`);
});

it('an agency becomes another of its kind unless its field stands alone somewhere', () => {
  const after = varied(otherAgencies, 'Sở Y tế, Sở Tài chính và các ngành Tài chính', [], { assignments: [{ agency: 'Sở Y tế', role: 'lead' }] });
  const { agency = '' } = after.gold.assignments?.[0] ?? {};
  expect([agency === 'Sở Y tế', agency.startsWith('Sở '), after.changes]).toEqual([false, true, 1]);
  expect(after.text).toBe(`${agency}, Sở Tài chính và các ngành Tài chính`);
});

it('the words of a bound change, those of an age do not', () => {
  const { text, targets } = varied(otherBounds, 'Trẻ em tối thiểu 5 tuổi đạt tối thiểu 80%.', [
    target('trẻ em tối thiểu 5 tuổi', 80, { comparator: { op: '>=', text: 'đạt tối thiểu' } }),
  ]);
  expect(text).toBe('Trẻ em tối thiểu 5 tuổi đạt ít nhất 80%.');
  expect([targets[0]?.indicator, targets[0]?.comparator?.text]).toEqual(['trẻ em tối thiểu 5 tuổi', 'đạt ít nhất']);
});

it('clauses that stand by themselves become bullets, others do not', () => {
  expect(varied(bulletsForSemicolons, 'Đến năm 2030: tỷ lệ hộ nghèo còn 3%; 90% hộ được dùng nước sạch. Hết.').text).toBe(
    'Đến năm 2030:\n- Tỷ lệ hộ nghèo còn 3%;\n- 90% hộ được dùng nước sạch.\n\nHết.',
  );
  for (const text of [
    '- Tỷ lệ hộ nghèo năm 2025 còn 3%; tỷ lệ đô thị hóa đạt 40%.',
    '- Tỷ lệ hộ nghèo còn 3%; vùng cao 9%.',
    'Tỷ lệ hộ nghèo còn 3%; tỷ lệ đô thị hóa đạt 40%.',
  ])
    expect(varied(bulletsForSemicolons, text)).toMatchObject({ text, changes: 0 });
});

it('two bullets change places, each with the lines that go on with it', () => {
  expect(varied(swappedBullets, '- Tỷ lệ hộ\nnghèo còn 3%;\n- Tỷ lệ đô thị hóa đạt 40%.\n').text).toBe(
    '- Tỷ lệ đô thị hóa đạt 40%;\n- Tỷ lệ hộ\nnghèo còn 3%.\n',
  );
  const led = '- Tỷ lệ hộ nghèo còn 3%;\n- Tỷ lệ đô thị hóa đạt 40%.\n+ vùng cao 9%.';
  expect(varied(swappedBullets, led).changes).toBe(0);
});
