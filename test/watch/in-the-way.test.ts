/** What passes: a full disk and missing rights are told with their reason, and the work goes on by itself when they are gone. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { filesIn, put, temporaryFolder } from '../support/folders.ts';
import { toldIn, until, watcher } from '../support/watcher.ts';

const plan = (share: number): string => `tỷ lệ xã đạt ${share}%\n`;
const isRoot = process.getuid?.() === 0;

/** A disk of so many KiB under the name. */
function smallDisk(folder: string, kibibytes: number): boolean {
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kibibytes}k`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return false;
  }
  onTestFinished(() => void execFileSync('umount', ['--lazy', folder]));
  return true;
}

it.runIf(isRoot)('a full disk', async ({ skip }) => {
  const cwd = temporaryFolder({ 'corpus/a.txt': plan(80), 'corpus/b.txt': plan(70) });
  const out = join(cwd, 'extracted');
  if (!smallDisk(out, 256)) skip('no right to mount here');
  // The lock needs its note first.
  const { said } = watcher(cwd, { words: ['--stable-ms', '1500'] });
  await until(() => said().includes('Đang theo dõi'));
  fill(join(out, 'ballast'));
  await until(() => (said().match(/[ab]\.txt: chờ làm lại: không ghi được kết quả \(ENOSPC\)/gu) ?? []).length === 2);
  expect(toldIn(out)).toEqual([]);
  // The page follows within two seconds.
  await until(() => readFileSync(join(cwd, 'corpus/_trạng-thái.html'), 'utf8').includes('không ghi được kết quả (ENOSPC)'));
  rmSync(join(out, 'ballast'));
  await until(() => toldIn(out).length === 2 && said().includes('b.txt: xong') && said().includes('a.txt: xong'));
  expect(Object.keys(filesIn(out)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

function fill(path: string): void {
  for (let size = 256 * 1024; size > 0; size -= 1024) {
    try {
      writeFileSync(path, Buffer.alloc(size));
      return;
    } catch {
      rmSync(path, { force: true });
    }
  }
}

it.runIf(isRoot)('no right to read a file, nor to write beside another', async () => {
  const cwd = temporaryFolder({ 'corpus/closed.txt': plan(80), 'corpus/sub/a.txt': plan(70), 'corpus/open.txt': plan(60), 'extracted/sub/kept': '' });
  const [out, closed, sub] = [join(cwd, 'extracted'), join(cwd, 'corpus/closed.txt'), join(cwd, 'extracted/sub')];
  for (const folder of [cwd, join(cwd, 'corpus'), join(cwd, 'corpus/sub'), out]) chmodSync(folder, 0o777);
  chmodSync(closed, 0o600);
  chmodSync(sub, 0o755);
  const { said } = watcher(cwd, { asNobody: true });
  await until(() => said().includes('closed.txt: LỖI: không có quyền đọc'));
  await until(() => said().includes('sub/a.txt: chờ làm lại: không ghi được kết quả (EACCES)'));
  put(cwd, 'corpus/later.txt', plan(50));
  await until(() => toldIn(out).includes('published open.txt') && toldIn(out).includes('published later.txt'));
  chmodSync(closed, 0o644);
  chmodSync(sub, 0o777);
  await until(() => toldIn(out).includes('published closed.txt') && toldIn(out).includes('published sub/a.txt'));
  expect(toldIn(out).toSorted()).toEqual(['failed closed.txt', 'published closed.txt', 'published later.txt', 'published open.txt', 'published sub/a.txt']);
});

it.runIf(isRoot)('an output folder that may not be written, or a folder that may not take the lock, is told at once', async () => {
  const cwd = temporaryFolder({ 'corpus/a.txt': plan(80) });
  chmodSync(cwd, 0o755);
  const { ended, said } = watcher(cwd, { asNobody: true });
  expect(await ended).toBe(2);
  expect(said()).toMatch(/^không ghi được vào extracted \(EACCES\)/u);
});
