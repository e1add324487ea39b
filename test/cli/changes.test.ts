/** `muctieu changes`, and exports since a cursor. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ledgerFile } from '../../src/cli/extract-inputs.ts';
import type { FeedLine } from '../../src/feed/feed-lines.ts';
import { exportedFolder } from '../support/exported-folder.ts';
import { put } from '../support/folders.ts';
import { deciding, numbered, reviewsOf, source } from '../support/reviewed-folder.ts';

const linesOf = (words: string): readonly FeedLine[] =>
  words
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const cursorIn = (words: string): string => /--since (\S+)/.exec(words)?.[1] ?? '';

async function follower(files?: Readonly<Record<string, string>>) {
  const folder = await exportedFolder(files);
  let cursor = '0';
  const news = async (): Promise<readonly string[]> => {
    const { code, stdout, stderr } = await folder.run('changes', '--since', cursor);
    expect(code).toBe(0);
    cursor = cursorIn(stderr);
    return linesOf(stdout).map(({ kind, event, cause, fields }) => [cause, event, kind, ...fields].join(' '));
  };
  return { ...folder, news, cursor: () => cursor };
}

it('tells why: a new file, a correction, a deletion; and nothing where nothing has changed', async () => {
  const { cwd, news, run } = await follower({ 'corpus/a.txt': source });
  expect(await news()).toEqual(['new-file added document', ...Array(3).fill('new-file added target')]);
  expect(await news()).toEqual([]);
  const reviews = await reviewsOf(join(cwd, 'extracted'));
  const document = await reviews.read('a.txt');
  const [target] = document?.extraction.targets ?? [];
  if (!document || !target) throw new Error('a target');
  const id = { kind: 'target', id: target.id } as const;
  await reviews.save({ path: 'a.txt', text: document.textSha256, drafts: [deciding(id, numbered(target, 4))] }, 'an');
  expect(await news()).toEqual(['correction changed target value review']);
  put(cwd, 'corpus/a.txt', source.replace('80%', '85%'));
  await run('extract');
  expect((await news()).toSorted()).toEqual(['new-file added target', 'new-file withdrawn target']);
  rmSync(join(cwd, 'corpus/a.txt'));
  put(cwd, 'corpus/b.txt', source.replace('12/KH-UBND', '13/KH-UBND'));
  await run('extract');
  expect((await news()).toSorted()).toEqual(
    [
      ...Array(3).fill('deletion withdrawn target'),
      'deletion withdrawn document',
      ...Array(3).fill('new-file added target'),
      'new-file added document',
    ].toSorted(),
  );
});

it('a ledger that is lost begins another feed, and who stands in the old one is told', async () => {
  const { cwd, cursor, news, run } = await follower();
  await news();
  const old = cursor();
  rmSync(join(cwd, 'extracted', ledgerFile));
  await run('extract');
  const late = await run('changes', '--since', old, '--lang', 'en');
  expect([late.code, late.stdout, late.stderr]).toEqual([2, '', expect.stringMatching(/no more.*--since [0-9a-f]{16}:0/)]);
  const { stdout } = await run('changes', '--since', cursorIn(late.stderr));
  expect(
    linesOf(stdout)
      .map(({ event, kind }) => `${event} ${kind}`)
      .toSorted(),
  ).toEqual([...Array(2).fill('added document'), ...Array(6).fill('added target')]);
});

it.each(['soon', '1:2:3', ':', '0000000000000000:x', '-1'])('there is no cursor "%s"', async (cursor) => {
  const { run } = await exportedFolder();
  expect(await run('changes', `--since=${cursor}`)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/không có mốc/) });
  expect(await run('export', '--format', 'ndjson', `--since=${cursor}`)).toMatchObject({ code: 2, stdout: '' });
});

it('an export since a cursor holds what was added or changed', async () => {
  const { cwd, cursor, news, run } = await follower();
  await news();
  put(cwd, 'corpus/a.txt', source.replace('đạt 5%', 'đạt 6%'));
  await run('extract');
  const rows = async (...words: string[]) =>
    (await run('export', '--format', 'ndjson', '--since', cursor(), ...words)).stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  expect((await rows()).map(({ path, value }) => [path, value])).toEqual([['a.txt', 6]]);
  expect((await rows('--table', 'documents')).map(({ path }) => path)).toEqual(['a.txt']);
});
