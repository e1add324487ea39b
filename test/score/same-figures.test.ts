/** Our figures against those of the measuring program of the evaluation, where that is there: equal to the last digit. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ScoreReport } from '../../src/score/report.ts';
import { put, temporaryFolder } from '../support/folders.ts';
import { runMain } from '../support/run-main.ts';
import { runNode } from '../support/run-node.ts';

const program = resolve('../shared/eval/score.mjs');

async function sameFigures(gold: string, results: string) {
  const [ours, theirs] = await Promise.all([runMain('.', ['score', gold, results, '--json']), runNode([program, gold, results, '--json'])]);
  expect([theirs.code, ours.code]).toEqual([0, 0]);
  expect(JSON.parse(ours.stdout)).toEqual(JSON.parse(theirs.stdout));
  const [table, theirTable] = await Promise.all([runMain('.', ['score', gold, results, '--misses']), runNode([program, gold, results, '--misses'])]);
  expect(table.stdout.split('\n').sort()).toEqual(theirTable.stdout.split('\n').sort());
}

interface Loose {
  document: Record<string, unknown>;
  citations: { number: string; issuedOn: string | null }[];
  assignments: { agency: string; role: string }[];
  targets: {
    indicator: string;
    comparator: { op: string };
    change: string;
    value: { number: number; unit: string; of: string | null };
    period: { to: number | null };
    agencies: { name: string; via?: string }[];
  }[];
}

/** Results that are wrong in many ways, the same ways each time. */
function spoil(gold: Loose, seed: number): Loose {
  let state = seed;
  const chance = (share: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648 < share;
  };
  const targets = structuredClone(gold.targets).flatMap((target) => {
    if (chance(0.1)) target.value.number += 1;
    if (chance(0.1)) target.indicator = target.indicator.split(' ').slice(1).join(' ');
    if (chance(0.1)) target.indicator = `${target.indicator} (không) của nữ`.toUpperCase().normalize('NFD');
    if (chance(0.1)) target.comparator.op = '>=';
    if (chance(0.1)) target.change = 'increase';
    if (chance(0.1)) target.period.to = 2031;
    if (chance(0.1)) target.value.unit = `${target.value.unit} thêm`;
    if (chance(0.1)) target.value.of = 'GRDP';
    if (chance(0.1)) target.agencies.push({ name: 'UBND tỉnh', via: 'document' }, { name: 'Bộ Y tế' });
    return chance(0.1) ? [] : chance(0.1) ? [target, target] : [target];
  });
  const citations = structuredClone(gold.citations).filter(() => !chance(0.2));
  for (const citation of citations) if (chance(0.2)) citation.issuedOn = '2020-01-01';
  const assignments = gold.assignments.map(({ agency, role }) => ({
    agency: chance(0.2) ? agency.replace('UBND', 'Ủy ban nhân dân') : agency,
    role: chance(0.1) ? 'lead' : role,
  }));
  return {
    document: { ...gold.document, ...(chance(0.5) && { number: '1/KH-UBND', place: 'tỉnh Khác' }) },
    targets: chance(0.5) ? targets : targets.reverse(),
    citations,
    assignments,
  };
}

function spoiltResults(gold: string, seed: number): string {
  const out = temporaryFolder();
  for (const name of readdirSync(gold).filter((name) => name.endsWith('.gold.json'))) {
    if (name.startsWith('20_')) continue; // one without a result
    const document = JSON.parse(readFileSync(join(gold, name), 'utf8')) as Loose;
    put(out, name.replace('.gold.json', '.txt.json'), JSON.stringify(spoil(document, seed + name.length)));
  }
  return out;
}

it('results that are wrong in many ways are found to be wrong in each of them', async () => {
  const { stdout } = await runMain('.', ['score', 'test/gold', spoiltResults('test/gold', 1), '--json']);
  const { total } = JSON.parse(stdout) as ScoreReport;
  const { indicator, comparator, change, unit, year } = total.fields;
  const figures = [total.exact, total.found, total.citations, total.assignments, total.agencies].map(({ f1 }) => f1);
  const shares = [...figures, total.document, indicator, comparator, change, unit, year];
  expect(shares.filter((share) => share <= 0.2 || share >= 1)).toEqual([]);
});

/** Where the program is not, there is nothing to compare with and no test: none is skipped. */
if (existsSync(program)) {
  describe('equal figures', () => {
    it('on the sample corpus', async () => {
      await sameFigures(resolve('test/gold'), resolve('extracted'));
    });

    it.each(['test/gold', '../shared/eval/gold'].filter(existsSync).flatMap((gold) => [1, 2, 3].map((seed) => [gold, seed] as const)))(
      'on results spoilt from %s, %i',
      async (gold, seed) => {
        await sameFigures(resolve(gold), spoiltResults(gold, seed));
      },
    );
  });
}
