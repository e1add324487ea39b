/** Indicators across documents: what is one, what is two, what staff decide, and ids that stay. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, groupIndicators, noDecisions } from '../../src/indicators/group-indicators.ts';
import { judgePairs, type Pair } from '../../src/indicators/judge-pairs.ts';

const pairsOf = (half: string): readonly Pair[] => JSON.parse(readFileSync(`test/indicators/pairs/${half}.json`, 'utf8'));
const entry = (indicator: string, unit: string | null = '%', change: Entry['change'] = 'level'): Entry => ({
  indicator,
  target: `${indicator} ${unit} ${change}`,
  change,
  value: { unit },
});
const groupsOf = (...entries: readonly Entry[]) => groupIndicators(entries).map(({ members }) => members.map(({ wording }) => wording).sort());

describe('on the hand-made pairs', () => {
  it('there are as many as are asked for', () => {
    const all = [...pairsOf('open'), ...pairsOf('held-back')];
    const count = (group: Pair['group']) => all.filter((pair) => pair.group === group).length;
    expect([all.length >= 150, count('one-word') >= 50, count('far') >= 50]).toEqual([true, true, true]);
    for (const { a, b } of all.filter(({ group }) => group === 'far')) {
      const [one, other] = [a, b].map((words) => new Set(words.toLowerCase().split(' '))) as [Set<string>, Set<string>];
      expect([...one].filter((word) => other.has(word)).length / new Set([...one, ...other]).size, `${a} | ${b}`).toBeLessThan(0.5);
    }
  });

  it.each([
    ['open', 0.93],
    ['held-back', 0.78],
  ])('none is merged that is two: %s', (half, recall) => {
    const judged = judgePairs(pairsOf(half));
    expect(judged.wrong).toEqual([]);
    expect(judged.recall).toBeGreaterThanOrEqual(recall);
  });
});

it('units and ways must agree', () => {
  expect(
    groupsOf(
      entry('doanh thu du lịch', 'tỷ đồng'),
      entry('Doanh thu du lịch', 'đồng'),
      entry('doanh thu du lịch', '%'),
      entry('doanh thu du lịch', '%', 'increase'),
    ),
  ).toHaveLength(3);
  expect(groupsOf(entry('số xã đạt chuẩn', 'xã'), entry('số xã đạt chuẩn', '%'))).toHaveLength(2);
});

it('says the usual wording as the name, and what is least sure first', () => {
  const [group] = groupIndicators([
    { ...entry('tỷ lệ bao phủ BHYT'), target: '1' },
    { ...entry('tỷ lệ tham gia bảo hiểm y tế'), target: '2' },
    { ...entry('tỷ lệ tham gia bảo hiểm y tế'), target: '3' },
  ]);
  expect(group).toMatchObject({
    name: 'tỷ lệ tham gia bảo hiểm y tế',
    unit: 'share',
    members: [{ targets: expect.any(Array) }, { targets: expect.any(Array) }],
  });
});

describe('staff', () => {
  const [poor, wooded] = [entry('tỷ lệ hộ nghèo'), entry('tỷ lệ che phủ rừng')];

  it('make one of two, and name it', () => {
    const groups = groupIndicators([poor, wooded], {
      ...noDecisions,
      same: [['Tỷ lệ  hộ nghèo', 'tỷ lệ che phủ rừng']],
      names: new Map([['tỷ lệ hộ nghèo', 'Cùng một']]),
    });
    expect(groups.map(({ name, members }) => [name, members.length])).toEqual([['Cùng một', 2]]);
  });

  it('but not of two units', () => {
    expect(groupIndicators([poor, entry('tỷ lệ che phủ rừng', 'ha')], { ...noDecisions, same: [['tỷ lệ hộ nghèo', 'tỷ lệ che phủ rừng']] })).toHaveLength(2);
  });

  it('make two of one', () => {
    const both = [entry('tỷ lệ tham gia BHYT'), entry('tỷ lệ bao phủ bảo hiểm y tế')];
    const together = groupIndicators(both);
    const apart = groupIndicators(both, { ...noDecisions, different: [['tỷ lệ tham gia BHYT', 'tỷ lệ bao phủ bảo hiểm y tế']] });
    expect([together.length, apart.length]).toEqual([1, 2]);
  });
});

it('the order of what is stated says nothing; an id that was there is there still, as an id or another name of one', () => {
  const words = fc.constantFrom(
    'hộ nghèo',
    'hộ cận nghèo',
    'nước sạch',
    'nước hợp vệ sinh',
    'BHYT',
    'bảo hiểm y tế',
    'rừng',
    'nữ',
    'cấp xã',
    'bao phủ',
    'sử dụng',
    'tham gia',
  );
  const stated = fc.record({ words: fc.array(words, { minLength: 1, maxLength: 4 }), unit: fc.constantFrom('%', 'hộ', null) });
  const entries = fc
    .array(stated, { maxLength: 25 })
    .map((all) =>
      all.map(({ words: said, unit }, at): Entry => ({ target: String(at), indicator: `Tỷ lệ ${said.join(' ')}`, change: 'level', value: { unit } })),
    );
  fc.assert(
    fc.property(entries, fc.integer({ min: 0, max: 25 }), (all, some) => {
      const groups = groupIndicators(all);
      expect(groupIndicators(all.toReversed())).toEqual(groups);
      expect(groups.flatMap(({ members }) => members.flatMap(({ targets }) => targets)).sort()).toEqual(all.map(({ target }) => target).sort());
      const known = new Set(groups.flatMap(({ id, aliases }) => [id, ...aliases]));
      for (const { id } of groupIndicators(all.slice(0, some))) expect(known.has(id)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it('any words are taken', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (wordings) => {
      const groups = groupIndicators(wordings.map((each) => entry(each, each)));
      expect(groups.flatMap(({ members }) => members.flatMap(({ targets }) => targets))).toHaveLength(wordings.length);
    }),
  );
});
