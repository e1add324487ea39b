/** What passes: a full disk and missing rights are told with their reason, and the work goes on by itself when they are gone. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { filesIn, put, temporaryFolder } from '../support/folders.ts';
import { toldIn, until, watcher } from '../support/watcher.ts';

const plan = (share: number): string => `tỷ lệ xã đạt ${share}%\n`;

/** A disk of so many KiB under the name. */
function smallDisk(folder: string, kibibytes: number): void {
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kibibytes}k`, 'tmpfs', folder], { stdio: 'pipe' });
  } catch (error) {
    throw new Error('this test mounts a small disk: run it as root, in a container with the right to mount (--cap-add SYS_ADMIN)', { cause: error });
  }
  onTestFinished(() => void execFileSync('umount', ['--lazy', folder]));
}

beforeAll(() => {
  if (process.getuid?.() !== 0) throw new Error('these tests close files to somebody else and mount a disk: run them as root');
});

it('a full disk', async () => {
  const cwd = temporaryFolder({ 'corpus/a.txt': plan(80), 'corpus/b.txt': plan(70) });
  const out = join(cwd, 'extracted');
  smallDisk(out, 256);
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

it('no right to read a file, nor to write beside another', async () => {
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

it('an output folder that may not be written, or a folder that may not take the lock, is told at once', async () => {
  const cwd = temporaryFolder({ 'corpus/a.txt': plan(80) });
  chmodSync(cwd, 0o755);
  const { ended, said } = watcher(cwd, { asNobody: true });
  expect(await ended).toBe(2);
  expect(said()).toMatch(/^không ghi được vào extracted \(EACCES\)/u);
});

it('what cannot be looked at is not taken for gone: a closed folder, a link whose share is away', async () => {
  const cwd = temporaryFolder({ 'corpus/sub/a.txt': plan(80), 'corpus/gone.txt': plan(60), 'share/b.txt': plan(70) });
  const [out, sub, share] = [join(cwd, 'extracted'), join(cwd, 'corpus/sub'), join(cwd, 'share')];
  mkdirSync(out);
  for (const folder of [cwd, join(cwd, 'corpus'), out]) chmodSync(folder, 0o777);
  symlinkSync(join(share, 'b.txt'), join(cwd, 'corpus/b.txt'));
  const { said } = watcher(cwd, { words: ['--poll'], asNobody: true });
  await until(() => toldIn(out).length === 3);
  chmodSync(sub, 0o000);
  renameSync(share, `${share} away`);
  await until(() => said().includes('b.txt: bỏ qua: tên này không mở được') && said().includes('sub: LỖI: không có quyền đọc'));
  rmSync(join(cwd, 'corpus/gone.txt'));
  await until(() => toldIn(out).includes('withdrawn gone.txt'));
  chmodSync(sub, 0o755);
  renameSync(`${share} away`, share);
  await until(() => said().split('b.txt: xong').length === 3);
  expect(toldIn(out).slice(3)).toEqual(['withdrawn gone.txt']);
});
