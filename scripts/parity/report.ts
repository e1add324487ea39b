/** The table of the forms in Markdown, and the lost targets with the sentence as the form read it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { tokenF1 } from '../../src/score/words.ts';
import type { Target } from '../../src/validate/schema.ts';
import type { Loss, Reading } from './compare.ts';
import type { Form } from './forms.ts';

export interface FormResult {
  readonly form: Form;
  readonly files: number;
  readonly expected: number;
  readonly claimed: number;
  readonly found: number;
  readonly exact: number;
  readonly same: number;
}

const f1 = (right: number, { expected, claimed }: FormResult): number => (expected + claimed > 0 ? (2 * right) / (expected + claimed) : 1);
/** Never rounded up to the limit. */
const shown = (value: number): string => (Math.floor(value * 1000 + 1e-9) / 1000).toFixed(3);

/** A recognition may misread a letter of a name or of a heading, a workbook of tables has not the headings above them; every other form must keep its limit word for word. */
const counted = ({ form, exact, same }: FormResult): number => (form.recognised || form.tablesOnly ? exact : same);

export const reaches = (result: FormResult): boolean => result.files > 0 && f1(counted(result), result) >= result.form.limit - 1e-9;

export function tableOf(results: readonly FormResult[]): string {
  const rows = results.map((result) => {
    const { form, files, expected } = result;
    const figures = [result.found, result.exact, result.same].map((right) => shown(f1(right, result)));
    return [form.name, files, expected, ...figures, form.limit.toFixed(2), reaches(result) ? 'yes' : '**no**'];
  });
  const head = ['form', 'files', 'targets', 'found', 'exact', 'word for word', 'at least', 'reached'];
  return [head, ['---', '--:', '--:', '--:', '--:', '--:', '--:', '---'], ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const BEGIN = '<!-- parity: npm run parity -- --write puts the table here -->';
const END = '<!-- /parity -->';

export function writeInto(path: string, table: string): void {
  const text = readFileSync(path, 'utf8');
  const [start, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`${path} has no lines "${BEGIN}" and "${END}"`);
  writeFileSync(path, `${text.slice(0, start + BEGIN.length)}\n\n${table}\n\n${text.slice(end)}`);
}

const told = ({ indicator, comparator, value, period }: Target): string =>
  `${indicator} | ${comparator.op} ${value.number}${value.upper === null ? '' : `..${value.upper}`} ${value.unit ?? ''} | ${period.from ?? ''}-${period.to ?? ''}`;

export function lossLines({ kind, expected, got, fields }: Loss, form: Reading): string[] {
  const quote = (expected ?? got)?.evidence.quote ?? '';
  return [
    `    ${kind}${fields.length > 0 ? `: ${fields.join(', ')}` : ''}`,
    ...(expected ? [`      plain: ${told(expected)}`] : []),
    ...(got ? [`      form:  ${told(got)}`] : []),
    ...(expected ? [`      plain says "${quote.replace(/\s+/gu, ' ')}"`] : []),
    `      form says  "${nearestLine(quote, form.text)}"`,
  ];
}

function nearestLine(quote: string, text: string): string {
  let best = { likeness: 0, line: '' };
  for (const line of text.split('\n')) {
    const likeness = tokenF1(quote, line);
    if (likeness > best.likeness) best = { likeness, line };
  }
  return best.line.slice(0, 600);
}
