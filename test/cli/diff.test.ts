/** `muctieu diff`: gains and losses against what is committed, a folder, and another commit. */
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Pipeline } from '../../src/stage.ts';
import { filesIn, put, temporaryFolder } from '../support/folders.ts';
import { percentPipeline } from '../support/percent-pipeline.ts';
import { copyOfProject, percentPlan } from '../support/project-copy.ts';
import { runMain } from '../support/run-main.ts';
import { runNode } from '../support/run-node.ts';

const git = (cwd: string, ...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], { cwd, stdio: 'pipe' });

function commitAll(cwd: string, ...paths: string[]): void {
  git(cwd, 'init', '--quiet');
  git(cwd, 'add', ...paths);
  git(cwd, 'commit', '--quiet', '--message', 'as it was');
}

/** A rule that no longer takes 80%, calls 70% by another rule, and takes hundreds of the number 9. */
const changedPipeline: Pipeline = {
  ...percentPipeline,
  extract: (source) => {
    const outcome = percentPipeline.extract(source);
    if (!outcome.ok) return outcome;
    const { findings, text } = outcome.value;
    const targets = findings.targets
      .filter(({ value }) => value.number !== 80)
      .map((target) => (target.value.number === 70 ? { ...target, rules: ['value/other'], confidence: 0.5 } : target));
    return { ok: true, value: { text, findings: { ...findings, targets } } };
  },
};

const corpus = { 'corpus/a.txt': 'tỷ lệ xã đạt 80%; tỷ lệ hộ đạt 70%', 'corpus/đ/b.txt': 'Số: 1/KH-UBND\ntỷ lệ trẻ đạt 60%' };

describe('against what is committed', () => {
  it('shows losses, gains and changes, target by target and rule by rule, and writes nothing', async () => {
    const cwd = temporaryFolder(corpus);
    await runMain(cwd, ['extract']);
    commitAll(cwd, 'corpus', 'extracted');
    put(cwd, 'corpus/a.txt', `${corpus['corpus/a.txt']}; tỷ lệ huyện đạt 50%`);
    rmSync(join(cwd, 'extracted'), { recursive: true });
    const before = filesIn(cwd);
    const { code, stdout, stderr } = await runMain(cwd, ['diff', '--lang', 'en'], changedPipeline);
    expect([code, stderr]).toEqual([0, 'Against the committed extracted:\n']);
    expect(stdout).toBe(
      [
        'a.txt',
        '  - tỷ lệ xã | =80 % | level | ..  [value/percent]',
        '  + tỷ lệ huyện | =50 % | level | ..  [value/percent]',
        '  ~ tỷ lệ hộ | =70 % | level | ..',
        '      rules: ["value/percent"] → ["value/other"]',
        '      confidence: 1 → 0.5',
        'By rule:',
        '  value/other  +1 -0',
        '  value/percent  +1 -2',
        '1 targets gained, 1 lost, 1 changed',
        '',
      ].join('\n'),
    );
    expect(filesIn(cwd)).toEqual(before);
  });

  it('says that there is no difference; a PATH leaves the other files out', async () => {
    const cwd = temporaryFolder(corpus);
    await runMain(cwd, ['extract']);
    commitAll(cwd, 'corpus', 'extracted');
    expect((await runMain(cwd, ['diff'])).stdout).toBe('Không có gì khác.\n');
    expect((await runMain(cwd, ['diff', 'corpus/đ'], changedPipeline)).stdout).toBe('Không có gì khác.\n');
    const { stdout } = await runMain(cwd, ['diff', 'corpus/a.txt', '--json'], changedPipeline);
    expect(JSON.parse(stdout)).toMatchObject({ total: { gained: 0, lost: 1, changed: 1 }, files: [{ path: 'a.txt', before: true, after: true }] });
  });

  it('a file that is new or gone is named; one that cannot be read is told, ends with 1, and is no loss', async () => {
    const cwd = temporaryFolder({ ...corpus, 'corpus/c.txt': 'x' });
    await runMain(cwd, ['extract']);
    commitAll(cwd, 'corpus', 'extracted');
    rmSync(join(cwd, 'corpus/c.txt'));
    put(cwd, 'corpus/a.txt', '');
    put(cwd, 'corpus/new.txt', 'tỷ lệ xã đạt 80%');
    const { code, stdout, stderr } = await runMain(cwd, ['diff', '--lang', 'en']);
    expect(code).toBe(1);
    expect(stderr).toContain('corpus/a.txt: the file is empty');
    expect(stdout).toContain('c.txt (no longer there)\nnew.txt (not there before)\n  + tỷ lệ xã | =80 %');
    expect(stdout).not.toContain('a.txt');
  });

  it('outside of git the folder extracted is taken; without one it is wrong use', async () => {
    const cwd = temporaryFolder(corpus);
    expect(await runMain(cwd, ['diff'])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('extracted') });
    await runMain(cwd, ['extract']);
    const { stdout, stderr } = await runMain(cwd, ['diff', '--lang', 'en'], changedPipeline);
    expect(stderr).toBe('Against the folder extracted:\n');
    expect(stdout).toContain('0 targets gained, 1 lost, 1 changed');
  });
});

it('against an earlier output folder: a corrected value is a change, the head and citations are compared too', async () => {
  const cwd = temporaryFolder(corpus);
  await runMain(cwd, ['extract', '--out', 'earlier']);
  put(cwd, 'corpus/đ/b.txt', 'Số: 2/KH-UBND\ntỷ lệ trẻ đạt 61%');
  const { stdout } = await runMain(cwd, ['diff', '--against', 'earlier', '--lang', 'en']);
  expect(stdout).toContain('  - document: number: "1/KH-UBND"\n  + document: number: "2/KH-UBND"');
  expect(stdout).toContain('  ~ tỷ lệ trẻ | =61 %');
  expect(stdout).toContain('0 targets gained, 0 lost, 1 changed');
});

it('what is neither a folder nor a revision is wrong use', async () => {
  const cwd = temporaryFolder(corpus);
  for (const against of ['nowhere', '--help-me', 'HEAD:src']) {
    expect(await runMain(cwd, ['diff', `--against=${against}`])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(against) });
  }
});

it('against a commit: its own code reads the same files, and its worktree is taken away', { timeout: 60_000 }, async () => {
  const project = copyOfProject();
  put(
    project,
    'pipelines/plan.ts',
    percentPlan((code) => code.replace('đạt (', 'là (')),
  );
  commitAll(project, 'src', 'pipelines', 'package.json');
  put(project, 'pipelines/plan.ts', percentPlan());
  for (const [path, content] of Object.entries({ ...corpus, 'corpus/c.txt': 'tỷ lệ rừng là 40%' })) put(project, path, content);
  const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith('muctieu-diff-'));
  const before = leftovers();
  const { code, stdout, stderr } = await runNode(['pipelines/start.mjs', 'diff', '--against', 'HEAD', '--json'], { cwd: project });
  expect([code, stderr]).toEqual([0, 'So với quy tắc của bản HEAD:\n']);
  expect(JSON.parse(stdout)).toMatchObject({ total: { gained: 3, lost: 1, changed: 0 }, files: [{ path: 'a.txt' }, { path: 'c.txt' }, { path: 'đ/b.txt' }] });
  expect(git(project, 'worktree', 'list').toString().trim().split('\n')).toHaveLength(1);
  expect(leftovers()).toEqual(before);

  git(project, 'rm', '--quiet', '--cached', '-r', 'src');
  git(project, 'commit', '--quiet', '--message', 'no code');
  const broken = await runNode(['pipelines/start.mjs', 'diff', '--against', 'HEAD', '--lang', 'en'], { cwd: project });
  expect([broken.code, broken.stdout]).toEqual([2, '']);
  expect(broken.stderr).toMatch(/^the code of HEAD cannot extract: .*Cannot find module/);
});

it('what stands is compared, and not what it replaced', async () => {
  const cwd = temporaryFolder(corpus);
  await runMain(cwd, ['extract']);
  put(cwd, 'corpus/a.txt', 'tỷ lệ xã đạt 90%');
  await runMain(cwd, ['extract']);
  commitAll(cwd, 'corpus', 'extracted');
  const { stdout } = await runMain(cwd, ['diff', '--lang', 'en']);
  expect(stdout).not.toContain('_versions');
});
