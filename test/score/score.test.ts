/** Scoring: the figures of a small case worked out by hand. */
import { expect, it } from 'vitest';
import type { ScoredTarget } from '../../src/score/agreement.ts';
import { type Measured, measure, type ScoredDocument } from '../../src/score/measure.ts';
import { reportAll } from '../../src/score/report.ts';
import { score } from '../../src/score/score.ts';
import { temporaryFolder } from '../support/folders.ts';
import { runMain } from '../support/run-main.ts';

function target(indicator: string, number: number, more: Partial<ScoredTarget> = {}): ScoredTarget {
  return {
    indicator,
    comparator: { op: '=', text: 'đạt' },
    change: 'level',
    value: { number, upper: null, unit: '%', of: null },
    period: { from: null, to: 2025, every: null },
    ...more,
  };
}

const lead = (name: string, via = 'clause') => ({ name, role: 'lead', via });
const gold: ScoredDocument = {
  document: { type: 'Kế hoạch', number: '228/KH-UBND', issuer: 'UBND tỉnh Lam Giang', issuedOn: null },
  citations: [
    { number: '411/QĐ-TTg', issuedOn: '2022-03-31' },
    { number: '20-NQ/TW', issuedOn: null },
  ],
  assignments: [{ agency: 'Sở Y tế', role: 'lead' }],
  targets: [
    target('tỷ lệ hộ nghèo', 5, { agencies: [lead('Sở Nội vụ')] }),
    target('số xã đạt chuẩn nông thôn mới', 12),
    target('tỷ lệ trẻ em trai đến trường', 99),
    target('tỷ lệ dân số được cấp nước sạch', 80, { agencies: [lead('Sở Xây dựng')] }),
  ],
};
const counts = (claimed: ScoredDocument | null) => measure(gold, claimed).counts;
const withTargets = (...targets: ScoredTarget[]) => counts({ ...gold, targets });

it('gold against itself is exact, nothing against it is missing', () => {
  expect(counts(gold)).toMatchObject({
    gold: 4,
    claimed: 4,
    found: 4,
    exact: 4,
    repeated: 0,
    citations: [2, 2, 2],
    assignments: [1, 1, 1],
    agencies: [2, 2, 2],
    head: [4, 4],
  });
  expect(counts(null)).toMatchObject({ gold: 4, claimed: 0, found: 0, exact: 0, citations: [0, 2, 0], agencies: [0, 2, 0], head: [0, 4] });
});

it('found needs the value and half of the words; exact needs every field', () => {
  const [poor] = gold.targets as [ScoredTarget];
  expect(withTargets({ ...poor, change: 'decrease' })).toMatchObject({ claimed: 1, found: 1, exact: 0, fields: { change: 0, year: 1 } });
  expect(withTargets({ ...poor, period: { to: 2026 } })).toMatchObject({ found: 1, exact: 0, fields: { year: 0 }, asides: { every: 1 } });
  expect(withTargets({ ...poor, value: { ...poor.value, number: 6 } })).toMatchObject({ claimed: 1, found: 0 });
  expect(withTargets(target('tỷ lệ nghèo', 5))).toMatchObject({ found: 1, exact: 1, fields: { indicator: 1 } });
  expect(withTargets(target('tỷ lệ trẻ em gái đến trường', 99))).toMatchObject({ found: 1, exact: 0, fields: { indicator: 0 } });
  expect(withTargets(target('kế hoạch', 5))).toMatchObject({ claimed: 1, found: 0 });
});

it('spelling, brackets, and what a share is of make no other indicator; a counted noun may be longer', () => {
  expect(withTargets(target('Tỉ lệ hộ nghèo (chuẩn mới)', 5))).toMatchObject({ exact: 1 });
  expect(withTargets(target('tỷ lệ dân số', 80, { value: { number: 80, unit: '%', of: 'được cấp nước sạch' } }))).toMatchObject({
    exact: 1,
    asides: { of: 0 },
  });
  const xa = (unit: string) => target('số xã đạt chuẩn nông thôn mới', 12, { value: { number: 12, unit } });
  expect(measure({ targets: [xa('xã')] }, { targets: [xa('xã nông thôn mới')] }).counts.exact).toBe(1);
  expect(measure({ targets: [xa('đồng')] }, { targets: [xa('đồng/năm')] }).counts.exact).toBe(0);
});

it('a second statement that agrees in everything is repeated, one that differs is a claim', () => {
  const [poor] = gold.targets as [ScoredTarget];
  expect(withTargets(poor, poor)).toMatchObject({ claimed: 1, found: 1, exact: 1, repeated: 1 });
  expect(withTargets(poor, { ...poor, period: { to: 2030 } })).toMatchObject({ claimed: 2, found: 1, repeated: 0 });
});

it('agencies: short forms agree, kinds do not, the whole document’s are left out, missed and invented targets bring theirs', () => {
  const [poor] = gold.targets as [ScoredTarget];
  expect(withTargets({ ...poor, agencies: [lead('Bộ Nội vụ'), lead('UBND tỉnh', 'document')] })).toMatchObject({ agencies: [0, 2, 1] });
  expect(withTargets(target('khác hẳn', 1, { agencies: [lead('Sở Nội vụ')] }))).toMatchObject({ agencies: [0, 2, 1] });
  expect(
    measure({ assignments: [{ agency: 'UBND các xã', role: 'lead' }] }, { assignments: [{ agency: 'Ủy ban nhân dân các xã', role: 'lead' }] }).counts
      .assignments,
  ).toEqual([1, 1, 1]);
  expect(measure({ assignments: [{ agency: 'Sở Y tế', role: 'lead' }] }, { assignments: [{ agency: 'Sở Y tế', role: 'support' }] }).counts.assignments).toEqual(
    [0, 1, 1],
  );
});

it('the mean is over files that state targets; claims in the others are counted', () => {
  const files: [string, Measured][] = [
    ['good', measure(gold, gold)],
    ['bad', measure(gold, null)],
    ['none', measure({}, { targets: gold.targets ?? [] })],
  ];
  const report = reportAll(files.map(([name, { counts }]) => ({ name, counts })));
  expect(report.macro).toEqual({ documents: 2, found: 0.5, exact: 0.5, falseInOthers: 4 });
  expect(report.total.exact).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  expect(report.files.none?.exact).toEqual({ precision: 0, recall: 1, f1: 0 });
});

it('finds the result by the gold’s own file name first; two are refused', async () => {
  const json = (document: ScoredDocument & { file?: string }) => JSON.stringify(document);
  const folder = temporaryFolder({
    'gold/a.gold.json': json({ ...gold, file: 'a.md' }),
    'out/x/a.md.json': json(gold),
    'out/a.txt.json': '{}',
    'out/a.md.error.json': '{}',
  });
  const scored = await score(`${folder}/gold`, `${folder}/out`);
  expect(scored.ok && scored.report.macro.exact).toBe(1);
  const double = temporaryFolder({ 'gold/a.gold.json': json(gold), 'out/a.txt.json': '{}', 'out/x/a.md.json': '{}' });
  expect(await score(`${double}/gold`, `${double}/out`)).toMatchObject({ ok: false, fault: { kind: 'two-results', name: 'a' } });
});

it('the command prints a table, the misses, and is wrong use where there is nothing to compare', async () => {
  const cwd = temporaryFolder({
    'gold/a.gold.json': JSON.stringify(gold),
    'out/a.txt.json': JSON.stringify({ ...gold, targets: gold.targets?.slice(1) }),
    'odd/a.txt.json': '{"targets":[{}]}',
  });
  const { code, stdout, stderr } = await runMain(cwd, ['score', 'gold', 'out', '--misses']);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('a  missed   tỷ lệ hộ nghèo | =5 % | level | ..2025\n');
  expect(stdout).toContain('MEAN over 1 documents with targets: found F1 0.857, exact F1 0.857');
  expect(await runMain(cwd, ['score', 'nowhere', 'out'])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('nowhere') });
  expect(await runMain(cwd, ['score', 'out', 'gold'])).toMatchObject({ code: 2, stderr: expect.stringContaining('.gold.json') });
  expect(await runMain(cwd, ['score', 'gold', 'odd'])).toMatchObject({ code: 2, stderr: expect.stringContaining('targets[0]') });
});
