/** What the end of a CI log tells: which tests failed and why, and last of all how many. */
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/folders.ts';
import { runNode } from '../support/run-node.ts';

const file = (name: string, ...failed: (readonly [fullName: string, message: string])[]) => ({
  name: resolve('test', name),
  status: failed.length > 0 ? 'failed' : 'passed',
  assertionResults: [
    { status: 'passed', fullName: 'holds', failureMessages: [] },
    ...failed.map(([fullName, message]) => ({ status: 'failed', fullName, failureMessages: [message] })),
  ],
});

async function counted(testResults: readonly object[], counts: object = {}): Promise<{ code: number; lines: string[] }> {
  const numFailedTests = testResults.flatMap((each) => ('assertionResults' in each ? (each.assertionResults as { status: string }[]) : [])).length;
  const report = { success: false, numPassedTests: 3, numFailedTests, numPendingTests: 0, numTodoTests: 0, testResults, ...counts };
  const folder = temporaryFolder({ 'tests.json': JSON.stringify(report) });
  const { code, stdout } = await runNode(['scripts/test-count.ts', `${folder}/tests.json`]);
  return { code, lines: stdout.split('\n') };
}

it('one line where all passed', async () => {
  expect(await counted([file('a.test.ts')], { success: true })).toEqual({ code: 0, lines: ['3 passed, 0 failed, 0 skipped', ''] });
  expect(await counted([file('a.test.ts')], { numPendingTests: 1 })).toEqual({ code: 1, lines: ['3 passed, 0 failed, 1 skipped', ''] });
});

it('what failed, by file and name, with the first lines of its message', async () => {
  const message = 'AssertionError: \u001b[31mexpected 1 to be 2\u001b[39m\n\n- 2\n+ 1\n    at /somewhere/a.test.ts:1:1';
  const unloaded = { name: resolve('test/b.test.ts'), status: 'failed', message: 'Cannot find module', assertionResults: [] };
  expect(await counted([file('a.test.ts', ['sums add up', message]), unloaded])).toEqual({
    code: 1,
    lines: [
      'FAILED test/a.test.ts: sums add up',
      '  AssertionError: expected 1 to be 2',
      '  - 2',
      '  + 1',
      'FAILED test/b.test.ts',
      '  Cannot find module',
      '3 passed, 2 failed, 0 skipped',
      '',
    ],
  });
});

it('no more than a screen of it, the count last', async () => {
  const failed = Array.from({ length: 50 }, (_, i) => [`test ${i}`, `${'long '.repeat(1000)}\n`.repeat(9)] as const);
  const { lines } = await counted([file('a.test.ts', ...failed)]);
  expect([lines.length, lines.slice(-3)]).toEqual([22, ['…', '3 passed, 50 failed, 0 skipped', '']]);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(300);
});

it('nothing passed where there is no report', async () => {
  expect(await runNode(['scripts/test-count.ts', 'nowhere.json'])).toMatchObject({ code: 1, stdout: '0 passed, 0 failed, 0 skipped\n' });
});
