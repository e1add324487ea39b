/** Reads the files of a form and counts what became of the targets of their plain text. */
import { compare } from './compare.ts';
import type { Form, FormFile } from './forms.ts';
import { inTables, readForm, readPlain } from './readings.ts';
import { type FormResult, lossLines } from './report.ts';

/** `tell`: gets the lines of each file that lost something. */
export async function measureForm(form: Form, files: readonly FormFile[], tell: (lines: readonly string[]) => void): Promise<FormResult> {
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
    if (compared.losses.length === 0 && typeof read !== 'string') continue;
    const lines = typeof read === 'string' ? [`    not read: ${read}`] : compared.losses.flatMap((loss) => lossLines(loss, reading));
    tell([`  ${form.id} · ${plan.name}`, ...lines]);
  }
  return { form, files: files.length, ...sum };
}
