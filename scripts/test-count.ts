/** `node scripts/test-count.ts REPORT`: from vitest's JSON report the tests that failed, then one line, "N passed, N failed, N skipped"; a skip is a failure too. */
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

interface Report {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly TestFile[];
}

interface TestFile {
  readonly name: string;
  readonly status: string;
  /** Why it could not be loaded; it then holds no test that failed. */
  readonly message?: string;
  readonly assertionResults: readonly { readonly status: string; readonly fullName: string; readonly failureMessages?: readonly string[] | null }[];
}

interface Failure {
  readonly name: string;
  readonly message: string;
}

const MOST_LINES = 20;
const MOST_LINES_EACH = 6;
const LONGEST_LINE = 200;

const [, , path = ''] = process.argv;
const report = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : null;
const passed = report?.numPassedTests ?? 0;
const failures = report?.testResults.flatMap(failuresOf) ?? [];
const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
process.stdout.write(`${[...told(failures), `${passed} passed, ${failures.length} failed, ${skipped} skipped`].join('\n')}\n`);
process.exitCode = report?.success && passed > 0 && failures.length === 0 && skipped === 0 ? 0 : 1;

function failuresOf({ name, status, message = '', assertionResults }: TestFile): readonly Failure[] {
  const file = relative('.', name).replaceAll('\\', '/');
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (status === 'failed' && failed.length === 0) return [{ name: file, message }];
  return failed.map(({ fullName, failureMessages }) => ({ name: `${file}: ${fullName}`, message: failureMessages?.[0] ?? '' }));
}

/** Of each its name, and what it said first where there is room for it. */
function told(failures: readonly Failure[]): readonly string[] {
  const each = Math.min(MOST_LINES_EACH, Math.floor(MOST_LINES / Math.max(failures.length, 1)));
  const lines = failures.flatMap(({ name, message }) => [`FAILED ${cut(name)}`, ...firstLines(message).slice(0, Math.max(each - 1, 0))]);
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), '…'] : lines;
}

function firstLines(message: string): readonly string[] {
  const lines = stripVTControlCharacters(message).split('\n');
  return lines.filter((line) => line.trim() !== '' && !/^\s+at /u.test(line)).map((line) => `  ${cut(line.trimEnd())}`);
}

/** On one line. */
function cut(text: string): string {
  const line = text.replace(/\s/gu, ' ');
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
}
