/** The sample corpus: every target of its gold exact and none more, and `extracted/` is what the rules say today. */
import { expect, it } from 'vitest';
import { plan } from '../pipelines/plan.ts';
import { score } from '../src/score/score.ts';
import { filesIn, temporaryFolder } from './support/folders.ts';
import { runMain } from './support/run-main.ts';
import { samples } from './support/samples.ts';

async function extracted(): Promise<string> {
  const folder = temporaryFolder();
  expect(await runMain('.', ['extract', '--force', '--out', folder], plan)).toMatchObject({ code: 0 });
  return folder;
}

it('every target is exact, none is claimed twice, none where there is none', async () => {
  const scored = await score('test/gold', await extracted());
  if (!scored.ok) throw new Error(JSON.stringify(scored.fault));
  const { files, macro, total } = scored.report;
  expect(Object.keys(files)).toHaveLength(samples().length);
  expect(Object.entries(files).flatMap(([name, { exact }]) => (exact.f1 < 1 ? [[name, exact.f1]] : []))).toEqual([]);
  expect([macro.exact, macro.falseInOthers, total.repeated]).toEqual([1, 0, 0]);
});

it('the gold holds every form in numbers: targets, agencies, upper bounds, units', async () => {
  // Against a folder without results all of the gold is missed.
  const scored = await score('test/gold', 'test/gold');
  if (!scored.ok) throw new Error(JSON.stringify(scored.fault));
  const targets = scored.measured.flatMap(({ measured }) => measured.targets.missed);
  const count = (holds: (target: (typeof targets)[number]) => boolean) => targets.filter(holds).length;
  expect(targets.length).toBeGreaterThanOrEqual(150);
  expect(count(({ agencies }) => (agencies ?? []).length > 0)).toBeGreaterThanOrEqual(30);
  expect(count(({ change, comparator }) => change === 'decrease' || comparator?.op?.startsWith('<') === true)).toBeGreaterThanOrEqual(20);
  expect(count(({ value }) => value.unit !== '%')).toBeGreaterThanOrEqual(40);
  expect(Object.values(scored.report.files).filter(({ gold }) => gold === 0).length).toBeGreaterThanOrEqual(3);
});

it('extracted/ is what a fresh run gives', async () => {
  if (process.env.UPDATE) await runMain('.', ['extract', '--force'], plan);
  // The ledger tells what happened on one machine.
  const [standing, fresh] = [filesIn('extracted'), filesIn(await extracted())].map(({ 'ledger.ndjson': _told, ...files }) => files);
  expect(standing).toEqual(fresh);
});
