/** `muctieu watch`: what is dropped is taken, what is renamed keeps its extraction, what is gone is withdrawn, what is left alone is named. */
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { filesIn, put, temporaryFolder } from '../support/folders.ts';
import { STABLE, toldIn, until, watcher } from '../support/watcher.ts';

const plan = (share: number): string => `tỷ lệ xã đạt ${share}%\n`;
const page = (cwd: string): string => readFileSync(join(cwd, 'corpus/_trạng-thái.html'), 'utf8');

it('takes what lies there and what comes, follows names, and says in the end what it has done', async () => {
  const cwd = temporaryFolder({ 'corpus/a.txt': plan(80), 'corpus/sâu/hơn/b.txt': plan(70) });
  const [out, { said, signal, ended }] = [join(cwd, 'extracted'), watcher(cwd)];
  await until(() => toldIn(out).length === 2);
  put(cwd, 'corpus/new/c.txt', plan(60));
  await until(() => toldIn(out).length === 3);
  put(cwd, 'corpus/copy.txt', plan(60));
  await until(() => toldIn(out).includes('copied copy.txt'));
  renameSync(join(cwd, 'corpus/a.txt'), join(cwd, 'corpus/new/a2.txt'));
  await until(() => toldIn(out).includes('moved new/a2.txt'));
  rmSync(join(cwd, 'corpus/sâu'), { recursive: true });
  await until(() => toldIn(out).includes('withdrawn sâu/hơn/b.txt'));
  rmSync(join(cwd, 'corpus/copy.txt'));
  await until(() => toldIn(out).includes('withdrawn copy.txt'));
  await after(4 * STABLE);
  expect(toldIn(out).toSorted()).toEqual(
    [
      'copied copy.txt',
      'moved new/a2.txt',
      'published a.txt',
      'published new/c.txt',
      'published sâu/hơn/b.txt',
      'withdrawn copy.txt',
      'withdrawn sâu/hơn/b.txt',
      'published new/a2.txt',
    ].toSorted(),
  );
  signal('SIGTERM');
  expect(await ended).toBe(0);
  expect(Object.keys(filesIn(out)).filter((name) => name.includes('a.txt'))).toEqual([]);
  const index = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')) as { documents: { path: string; state: string }[] };
  expect(index.documents.map(({ path, state }) => `${path} ${state}`)).toEqual(['new/a2.txt published', 'new/c.txt published', 'sâu/hơn/b.txt withdrawn']);
  expect(page(cwd)).toMatch(/Chương trình theo dõi đã dừng.*new\/a2\.txt.*xong.*new\/c\.txt/su);
  expect(page(cwd)).not.toContain('sâu/hơn');
  expect(said()).toMatch(/a\.txt: xong: 1 chỉ tiêu.*copy\.txt: trùng tệp khác.*Đã dừng\./su);
});

it('names what is left alone, and why', async () => {
  const names = ['README.txt', '.ẩn.txt', '_nháp.txt', '~$a.docx', 'a.docx.part', 'b.tmp', 'c.xyz', '_cũ/d.txt'];
  const cwd = temporaryFolder({ ...Object.fromEntries(names.slice(0, 4).map((name) => [`corpus/${name}`, plan(1)])), 'corpus/good.txt': plan(80) });
  const { said, signal, ended } = watcher(cwd);
  await until(() => said().includes('good.txt: xong'));
  for (const name of names.slice(4)) put(cwd, `corpus/${name}`, plan(2));
  await until(() => names.every((name) => said().includes(`${name.split('/')[0]}: bỏ qua: `)));
  signal('SIGINT');
  expect(await ended).toBe(0);
  expect(toldIn(join(cwd, 'extracted'))).toEqual(['published good.txt']);
  for (const name of names) expect(page(cwd)).toContain(name.split('/')[0]);
});

it('two names that are one are told, and neither is taken until one is renamed', async () => {
  const [composed, split] = ['kế.txt', 'kế.txt'.normalize('NFD')];
  const cwd = temporaryFolder({ [`corpus/${composed}`]: plan(80), [`corpus/${split}`]: plan(70) });
  const [out, { said }] = [join(cwd, 'extracted'), watcher(cwd)];
  await until(() => (said().match(/LỖI: trong thư mục có hai tệp cùng mang tên/gu) ?? []).length === 2);
  await after(3 * STABLE);
  expect(toldIn(out)).toEqual([]);
  renameSync(join(cwd, 'corpus', split), join(cwd, 'corpus/khác.txt'));
  await until(() => toldIn(out).length === 2);
  expect(toldIn(out).toSorted()).toEqual(['published khác.txt', `published ${composed}`]);
});

it('without events the folder is scanned often', async () => {
  const cwd = temporaryFolder({ 'corpus/a.txt': plan(80) });
  const out = join(cwd, 'extracted');
  watcher(cwd, { words: ['--poll'] });
  await until(() => toldIn(out).length === 1);
  put(cwd, 'corpus/b.txt', plan(70));
  await until(() => toldIn(out).length === 2);
});

it('what stands is left as it is by the next start', async () => {
  const cwd = temporaryFolder({ 'corpus/a.txt': plan(80), 'corpus/empty.txt': '' });
  const out = join(cwd, 'extracted');
  for (const _ of [1, 2]) {
    const { said, signal, ended } = watcher(cwd);
    await until(() => said().includes('a.txt: xong') && said().includes('empty.txt: LỖI'));
    signal('SIGTERM');
    await ended;
    expect(toldIn(out).toSorted()).toEqual(['failed empty.txt', 'published a.txt']);
  }
});
