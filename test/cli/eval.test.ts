/** `muctieu eval`: what reviewers decided is the measure of the machine, and becomes gold. */
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { plan } from '../../pipelines/plan.ts';
import type { Judgement } from '../../src/eval/judge.ts';
import type { Draft } from '../../src/review/drafts.ts';
import type { ReviewedDocument } from '../../src/review/views.ts';
import { filesIn } from '../support/folders.ts';
import { deciding, numbered, type ReviewedFolder, reviewedFolder } from '../support/reviewed-folder.ts';
import { runMain } from '../support/run-main.ts';

/** The first target's number corrected, the second rejected, the third accepted, and every number looked at. */
async function reviewed(): Promise<ReviewedFolder> {
  const folder = await reviewedFolder();
  const { extraction, textSha256 } = (await folder.reviews.read('a.txt')) as ReviewedDocument;
  const [first, second, third] = extraction.targets;
  if (!first || !second || !third) throw new Error('three targets');
  const numbers = extraction.warnings.map(({ span }): Draft => deciding({ kind: 'numeral', span }, { verdict: 'accepted' }));
  const drafts = [
    deciding({ kind: 'target', id: first.id }, numbered(first, 4)),
    deciding({ kind: 'target', id: second.id }, { verdict: 'rejected' }),
    deciding({ kind: 'target', id: third.id }, { verdict: 'accepted' }),
    ...numbers,
  ];
  await folder.reviews.save({ path: 'a.txt', text: textSha256, drafts }, 'lan');
  return folder;
}

const run = (cwd: string, ...words: string[]) => runMain(cwd, ['eval', '--lang', 'en', ...words], plan);

it('measures the machine without decisions, by field, by rule, by kind', async () => {
  const { cwd } = await reviewed();
  const { code, stdout, stderr } = await run(cwd, '--json');
  expect([code, stderr]).toEqual([0, '']);
  const { kinds, media, report, rules } = JSON.parse(stdout) as Judgement;
  expect(report.total).toMatchObject({ gold: 2, pred: 3, exact: { precision: 1 / 3, recall: 1 / 2 } });
  expect([Object.keys(kinds), Object.keys(media)]).toEqual([['Kế hoạch'], ['text/plain']]);
  expect(Object.values(rules).some(({ invented }) => invented > 0)).toBe(true);
  expect((await run(cwd)).stdout).toContain('by rule');
});

it('a document that is not finished is named with what it lacks, and not counted', async () => {
  const { cwd, reviews } = await reviewedFolder();
  const { extraction, textSha256 } = (await reviews.read('a.txt')) as ReviewedDocument;
  await reviews.save(
    { path: 'a.txt', text: textSha256, drafts: [deciding({ kind: 'target', id: extraction.targets[0]?.id ?? '' }, { verdict: 'accepted' })] },
    'lan',
  );
  const { code, stdout, stderr } = await run(cwd);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('a.txt: 2 targets undecided');
});

it('writes gold that scores what people decided at 1 and the machine lower, and never over another file', async () => {
  const { cwd, out } = await reviewed();
  expect((await run(cwd, '--export', 'gold')).code).toBe(0);
  const score = async (): Promise<number> => JSON.parse((await runMain(cwd, ['score', 'gold', 'extracted', '--json'], plan)).stdout).total.exact.f1;
  expect(await score()).toBe(1);
  writeFileSync(join(out, 'a.txt.json'), filesIn(out)['_machine/a.txt.machine.json'] ?? '');
  expect(await score()).toBeLessThan(0.5);
  writeFileSync(join(cwd, 'gold/a.gold.json'), '{}');
  const again = await run(cwd, '--export', 'gold');
  expect([again.code, filesIn(join(cwd, 'gold'))['a.gold.json']]).toEqual([1, '{}']);
  expect(again.stderr).toContain('is not written over');
});

it('without any review says what to do', async () => {
  const { cwd } = await reviewedFolder({ [`corpus/${randomUUID()}.txt`]: 'Tỷ lệ hộ nghèo đạt 5% vào năm 2030.\n' });
  const { code, stderr } = await run(cwd);
  expect([code, stderr.includes('muctieu serve')]).toEqual([1, true]);
});
