/** `npm run parity [-- --only docx,pdf --samples NAME --losses --keep DIR --write]`: the sample plans in every form against their plain text. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './package-json.ts';
import { forms, maker } from './parity/forms.ts';
import { measureForm } from './parity/measure-form.ts';
import { planOf } from './parity/plan-blocks.ts';
import { type FormResult, reaches, tableOf, writeInto } from './parity/report.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    samples: { type: 'string', default: '' },
    losses: { type: 'boolean', default: false },
    keep: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const corpus = join(root, 'corpus');
const named = (list: string, name: string) => list === '' || list.split(',').some((part) => name.startsWith(part));
const samples = readdirSync(corpus).filter((file) => /\.(?:txt|md)$/u.test(file) && !file.startsWith('README') && named(values.samples, file));
const chosen = forms.filter(({ id }) => named(values.only, id));
const tell = (lines: readonly string[]) => {
  if (values.losses) process.stderr.write(`${lines.join('\n')}\n`);
};
const folder = values.keep ? resolve(values.keep) : mkdtempSync(join(tmpdir(), 'muctieu-parity-'));
mkdirSync(folder, { recursive: true });
try {
  const plans = samples.sort().map((file) => planOf(corpus, file));
  const made = maker(plans, folder, (id) => process.stderr.write(`making ${id}\n`));
  const results: FormResult[] = [];
  for (const form of chosen) {
    const result = await measureForm(form, await made(form.id), tell);
    results.push(result);
    process.stderr.write(
      `${form.id}: ${result.same} word for word, ${result.exact} exact, ${result.found} found, ${result.claimed} claimed of ${result.expected}\n`,
    );
  }
  const table = tableOf(results);
  process.stdout.write(`${table}\n`);
  if (values.write) writeInto(join(root, 'README.md'), table);
  process.exitCode = results.length > 0 && results.every(reaches) ? 0 : 1;
} finally {
  if (!values.keep) rmSync(folder, { recursive: true, force: true });
}
