/** `npm run new-rule`: the file and the lines that it writes, in a copy of the project. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesIn } from '../support/folders.ts';
import { copyOfProject } from '../support/project-copy.ts';
import { runNode } from '../support/run-node.ts';

const listed = `const { strata } = await import('./src/rules/index.ts');
  console.log(JSON.stringify(strata.map(({ name, rules }) => [name, rules.map(({ id }) => id)])))`;

it('writes a rule that is listed last in the stratum of its folder, with slots for its examples', async () => {
  const project = copyOfProject();
  const list = async () => JSON.parse((await runNode(['--input-type=module', '--eval', listed], { cwd: project })).stdout) as [string, string[]][];
  const before = await list();
  const { code, stderr } = await runNode(['scripts/new-rule.ts', 'value/brand-new', "đạt ⟦7 cái 'mới'⟧", 'năm 7'], { cwd: project });
  expect([code, stderr]).toEqual([0, '']);
  const file = readFileSync(join(project, 'src/rules/value/brand-new.ts'), 'utf8');
  expect(file).toContain("export const valueBrandNew = rule({\n  id: 'value/brand-new',\n  yields: 'value',");
  for (const slot of ['đạt ⟦7 cái', '… ⟦…⟧ …', 'năm 7']) expect(file).toContain(slot);
  expect(await list()).toEqual(before.map(([name, ids]) => [name, name === 'values' ? [...ids, 'value/brand-new'] : ids]));
});

it.each([
  ['percent', 'is no rule id'],
  ['Value/percent', 'is no rule id'],
  ['value/../percent', 'is no rule id'],
  ['value/percent', 'is there already'],
  ['weather/rain', 'no stratum'],
])('refuses %s', async (id, reason) => {
  const project = copyOfProject();
  const before = filesIn(join(project, 'src/rules'));
  const { code, stdout, stderr } = await runNode(['scripts/new-rule.ts', id], { cwd: project });
  expect([code, stdout, existsSync(join(project, 'src/rules/weather'))]).toEqual([2, '', false]);
  expect(stderr).toContain(reason);
  expect(filesIn(join(project, 'src/rules'))).toEqual(before);
});
