/** What is lost in the output folder is made again; what lies there is never lost. */
import { readFileSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, put } from '../support/folders.ts';
import { A, A2, B, eventsIn, extract, open, out, type Row, read, remove, rename, write } from '../support/plan-folder.ts';

describe('what is lost', () => {
  const everything = async () => {
    const folder = open({ 'a.txt': A, 'b.txt': B, 'c.txt': B, 'e.txt': 'Số: 5/KH\n', 'f.txt': '' });
    await extract(folder);
    write(folder, 'a.txt', A2);
    remove(folder, 'e.txt');
    await extract(folder);
    return folder;
  };
  const index = (folder: string) => {
    const { documents, failed } = JSON.parse(read(folder, 'index.json')) as { documents: readonly Row[]; failed: unknown };
    return { failed, documents: documents.map((row) => ({ ...row, versions: row.versions.map(({ path, extraction }) => ({ path, extraction })) })) };
  };

  it.each(['ledger.ndjson', 'index.json'])('%s: made again of what lies there', async (name) => {
    const folder = await everything();
    const [before, files] = [index(folder), out(folder)];
    rmSync(join(folder, 'extracted', name));
    expect((await extract(folder)).summary).toMatchObject({ written: 0 });
    expect(index(folder)).toEqual(before);
    expect(out(folder)).toEqual(files);
  });

  it('the ledger, and a file was edited meanwhile: the old extraction is kept', async () => {
    const folder = open({ 'a.txt': A });
    await extract(folder);
    rmSync(join(folder, 'extracted/ledger.ndjson'));
    write(folder, 'a.txt', A2);
    expect((await extract(folder, '--force')).documents).toMatchObject([{ versions: [{ path: 'a.txt' }] }]);
  });

  it('all of it: done again', async () => {
    const folder = open({ 'a.txt': A, 'b.txt': B });
    await extract(folder);
    const before = out(folder).map((name) => read(folder, name));
    rmSync(join(folder, 'extracted'), { recursive: true });
    await extract(folder);
    expect(out(folder).map((name) => read(folder, name))).toEqual(before);
  });

  it('an extraction that stood, and its file was edited: it is no reason to fail', async () => {
    const folder = open({ 'a.txt': A });
    await extract(folder);
    rmSync(join(folder, 'extracted/a.txt.json'));
    write(folder, 'a.txt', A2);
    expect(await extract(folder)).toMatchObject({ code: 0, summary: { written: 1 } });
  });

  it('a line that was never finished; events and fields of a later version stay', async () => {
    const folder = open({ 'a.txt': A });
    await extract(folder);
    const ledger = join(folder, 'extracted/ledger.ndjson');
    const later = `{"event":"blessed","at":"2030-01-01T00:00:00.000Z","path":"a.txt","by":"x"}\n`;
    const events = readFileSync(ledger, 'utf8').replace('"event":', '"since":"3.0","event":');
    put(folder, 'extracted/ledger.ndjson', `${events}${later}{"event":"publ`);
    expect((await extract(folder)).summary).toMatchObject({ unchanged: 1 });
    write(folder, 'b.txt', B);
    await extract(folder);
    const lines = readFileSync(ledger, 'utf8');
    expect(lines.startsWith(`${events}${later}{"event":"published"`)).toBe(true);
    expect(eventsIn(folder)).toEqual(['published a.txt', 'published b.txt']);
  });

  it('a folder that cannot be looked into: nothing below it counts as taken away', async () => {
    const folder = open({ 'x/a.txt': A, 'b.txt': B });
    await extract(folder);
    rename(folder, 'x', '.x');
    symlinkSync('nowhere', join(folder, 'corpus/x'));
    const { files } = await extract(folder);
    expect(files).toEqual(['2/KH: b.txt published', '1/KH: x/a.txt published']);
  });
});

it('drafts that a crash left are swept when nobody can have them in hand any more', async () => {
  const folder = open({ 'a.txt': A });
  put(folder, 'extracted/x/.muctieu-old.tmp', 'half');
  put(folder, 'extracted/x/.muctieu-new.tmp', 'half');
  utimesSync(join(folder, 'extracted/x/.muctieu-old.tmp'), new Date(), new Date(Date.now() - 3_600_000));
  await extract(folder);
  expect(Object.keys(filesIn(join(folder, 'extracted/x')))).toEqual(['.muctieu-new.tmp']);
});
