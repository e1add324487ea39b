/** `node scripts/test-count.ts REPORT`: one line from vitest's JSON report, "N passed, N failed, N skipped"; a skip is a failure too. */
import { existsSync, readFileSync } from 'node:fs';

interface Report {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** A file that could not be loaded holds no test that failed. */
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

const [, , path = ''] = process.argv;
const report = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : null;
const passed = report?.numPassedTests ?? 0;
const broken =
  report?.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed')).length ?? 0;
const failed = (report?.numFailedTests ?? 0) + broken;
const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
process.exitCode = report?.success && passed > 0 && failed === 0 && skipped === 0 ? 0 : 1;
