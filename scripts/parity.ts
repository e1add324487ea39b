/** `npm run parity [-- --only docx,pdf --samples NAME --losses --keep DIR --write]`: the sample plans in every form against their plain text. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './package-json.ts';
import { compare } from './parity/compare.ts';
import { type Form, type FormFile, forms, maker } from './parity/forms.ts';
import { planOf } from './parity/plan-blocks.ts';
import { inTables, readForm, readPlain } from './parity/readings.ts';
import { type FormResult, lossLines, reaches, tableOf, writeInto } from './parity/report.ts';

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
const folder = values.keep ? resolve(values.keep) : mkdtempSync(join(tmpdir(), 'muctieu-parity-'));
mkdirSync(folder, { recursive: true });
try {
  const plans = samples.sort().map((file) => planOf(corpus, file));
  const made = maker(plans, folder);
  const results: FormResult[] = [];
  for (const form of chosen) {
    const result = await measureForm(form, await made(form.id));
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

async function measureForm(form: Form, files: readonly FormFile[]): Promise<FormResult> {
  let sum = { expected: 0, claimed: 0, found: 0, exact: 0, same: 0 };
  for (const { plan, path } of files) {
    const source = form.sayable?.(plan.source) ?? plan.source;
    const whole = readPlain(plan, source);
    const plain = form.tablesOnly ? inTables(whole, plan, source) : whole;
    const read = await readForm(path);
    const reading = typeof read === 'string' ? { targets: [], text: '' } : read;
    const compared = compare(plain, reading);
    sum = {
      expected: sum.expected + compared.expected,
      claimed: sum.claimed + compared.claimed,
      found: sum.found + compared.found,
      exact: sum.exact + compared.exact,
      same: sum.same + compared.same,
    };
    if (!values.losses || (compared.losses.length === 0 && typeof read !== 'string')) continue;
    const lines = typeof read === 'string' ? [`    not read: ${read}`] : compared.losses.flatMap((loss) => lossLines(loss, reading));
    process.stderr.write(`  ${form.id} · ${plan.name}\n${lines.join('\n')}\n`);
  }
  return { form, files: files.length, ...sum };
}
