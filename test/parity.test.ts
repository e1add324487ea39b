/** The sample plans in the forms that no other program makes state the targets of their plain text; `npm run parity` measures them all. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../scripts/package-json.ts';
import { forms, maker } from '../scripts/parity/forms.ts';
import { measureForm } from '../scripts/parity/measure-form.ts';
import { planOf } from '../scripts/parity/plan-blocks.ts';
import { temporaryFolder } from './support/folders.ts';

const corpus = join(root, 'corpus');
const plans = readdirSync(corpus)
  .filter((file) => /\.(?:txt|md)$/u.test(file) && !file.startsWith('README'))
  .map((file) => planOf(corpus, file));

const own = forms.filter(({ id }) => id.startsWith('text-') || ['docx', 'docx-automatic', 'html'].includes(id));

test.each(own.map((form) => [form.name, form] as const))('%s', async (_name, form) => {
  const lost: string[] = [];
  const result = await measureForm(form, await maker(plans, temporaryFolder())(form.id), (lines) => lost.push(...lines));
  expect(lost).toEqual([]);
  expect(result.files).toBe(plans.length);
  expect(result.same).toBe(result.expected);
  expect(result.expected).toBeGreaterThan(300);
});
