/** `muctieu diff` before a change of rules: what people decided that would end otherwise. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { plan } from '../../pipelines/plan.ts';
import type { ReviewedDocument } from '../../src/review/views.ts';
import type { Pipeline } from '../../src/stage.ts';
import type { FoundTarget } from '../../src/validate/schema.ts';
import { deciding, numbered, reviewedFolder } from '../support/reviewed-folder.ts';
import { runMain } from '../support/run-main.ts';

const changed = (targets: (all: readonly FoundTarget[]) => readonly FoundTarget[]): Pipeline => ({
  ...plan,
  extract: (source) => {
    const outcome = plan.extract(source);
    if (!outcome.ok) return outcome;
    const findings = { ...outcome.value.findings, targets: targets(outcome.value.findings.targets) } as typeof outcome.value.findings;
    return { ok: true, value: { ...outcome.value, findings } };
  },
});

async function decided() {
  const folder = await reviewedFolder();
  const { extraction, textSha256 } = (await folder.reviews.read('a.txt')) as ReviewedDocument;
  const [first, second, third] = extraction.targets;
  if (!first || !second || !third) throw new Error('three targets');
  const drafts = [
    deciding({ kind: 'target', id: first.id }, numbered(first, 4)),
    deciding({ kind: 'target', id: second.id }, { verdict: 'accepted' }),
    deciding({ kind: 'target', id: third.id }, { verdict: 'rejected' }),
  ];
  await folder.reviews.save({ path: 'a.txt', text: textSha256, drafts }, 'lan');
  return folder;
}

it('people’s corrections are no change of the rules', async () => {
  const { cwd } = await decided();
  expect((await runMain(cwd, ['diff', '--lang', 'en'], plan)).stdout).toBe('No difference.\n');
});

it('a rule that now says what people say, another number, or nothing', async () => {
  const { cwd } = await decided();
  const rules = changed(([first, second]) => [
    { ...(first as FoundTarget), value: { ...(first as FoundTarget).value, number: 4 } },
    { ...(second as FoundTarget), value: { ...(second as FoundTarget).value, number: 300 } },
  ]);
  const { stdout } = await runMain(cwd, ['diff', '--lang', 'en'], rules);
  expect(stdout).toContain('3 decisions of reviewers would end otherwise:');
  expect(stdout).toMatch(/applied -> already right {2}\[corrected value\] {2}Tỷ lệ hộ nghèo đạt 5%/u);
  expect(stdout).toMatch(/applied -> conflict \(value\) {2}\[accepted\] {2}Số doanh nghiệp/u);
  expect(stdout).toMatch(/applied -> already right {2}\[rejected\] {2}Tỷ lệ xã đạt chuẩn/u);
  const { decided: records } = JSON.parse((await runMain(cwd, ['diff', '--json'], rules)).stdout);
  expect(records['a.txt']).toHaveLength(3);
});

it('decisions that cannot be read are told of', async () => {
  const { cwd, out } = await decided();
  writeFileSync(join(out, 'a.txt.review.json'), '[]');
  expect((await runMain(cwd, ['diff', '--lang', 'en'], plan)).stderr).toContain('what reviewers decided cannot be read');
});
