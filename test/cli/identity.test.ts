/** What is one document, what is another, and where its extraction, its ids and what people decided of it go when files change their names. */
import { readFileSync, renameSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plan } from '../../pipelines/plan.ts';
import { readLines } from '../../src/ledger/ledger-lines.ts';
import { docxFile, paragraph } from '../support/docx-file.ts';
import { filesIn, namesIn, put, temporaryFolder } from '../support/folders.ts';
import { runMain } from '../support/run-main.ts';

const A = 'Số: 1/KH\ntỷ lệ xã đạt 80%\n';
const B = 'Số: 2/KH\ntỷ lệ thôn đạt 70%\n';
const A2 = 'Số: 1/KH\ntỷ lệ xã đạt 90%\n';

interface Row {
  readonly number: string | null;
  readonly id: string;
  readonly state: string;
  readonly path: string;
  readonly extraction: string;
  readonly files: readonly { readonly path: string; readonly state: string; readonly conflict: boolean; readonly stale: boolean }[];
  readonly versions: readonly { readonly path: string; readonly extraction: string }[];
}

const open = (files: Readonly<Record<string, string | Uint8Array>>) =>
  temporaryFolder(Object.fromEntries(Object.entries(files).map(([name, content]) => [`corpus/${name}`, content])));

let seconds = 0;
/** Later files are newer by the clock of their disk. */
function write(folder: string, name: string, content: string | Uint8Array): void {
  put(folder, `corpus/${name}`, content);
  seconds += 1;
  utimesSync(join(folder, 'corpus', name), 1_800_000_000 + seconds, 1_800_000_000 + seconds);
}

const rename = (folder: string, from: string, to: string) => renameSync(join(folder, 'corpus', from), join(folder, 'corpus', to));
const remove = (folder: string, name: string) => rmSync(join(folder, 'corpus', name));

async function extract(folder: string, ...words: readonly string[]) {
  const { code, stdout } = await runMain(folder, ['extract', '--json', ...words]);
  const { documents } = JSON.parse(readFileSync(join(folder, 'extracted/index.json'), 'utf8')) as { documents: readonly Row[] };
  return {
    code,
    summary: JSON.parse(stdout).summary as Readonly<Record<string, number>>,
    documents,
    files: documents.map(
      ({ number, files }) => `${number}: ${files.map(({ path, state, conflict }) => `${path} ${state}${conflict ? ' conflict' : ''}`).join(', ')}`,
    ),
  };
}

const out = (folder: string) => namesIn(join(folder, 'extracted')).filter((name) => name !== 'ledger.ndjson' && name !== 'index.json');
const read = (folder: string, name: string) => readFileSync(join(folder, 'extracted', name), 'utf8');
const eventsIn = (folder: string) => readLines(readFileSync(join(folder, 'extracted/ledger.ndjson'))).events.map(({ event, path }) => `${event} ${path}`);

describe('the same bytes', () => {
  it('under several names are one document, read once', async () => {
    const folder = open({ 'a.txt': A, 'b.txt': A, 'c/a.txt': A });
    expect(await extract(folder)).toMatchObject({
      files: ['1/KH: a.txt published, b.txt duplicate, c/a.txt duplicate'],
      summary: { written: 1, duplicate: 2 },
    });
    expect(out(folder)).toEqual(['a.txt.json', 'a.txt.txt']);
    expect(await extract(folder)).toMatchObject({ summary: { written: 0, duplicate: 2, unchanged: 1 } });
  });

  it('in the place of another document: what stood there is kept and is no second truth', async () => {
    const folder = open({ 'a.txt': A, 'b.txt': B });
    await extract(folder);
    const before = read(folder, 'b.txt.json');
    write(folder, 'b.txt', A);
    const { files, documents } = await extract(folder);
    expect(files).toEqual(['1/KH: a.txt published, b.txt duplicate', '2/KH: ']);
    expect(documents[1]).toMatchObject({ state: 'withdrawn', path: 'b.txt', versions: [{ path: 'b.txt', extraction: documents[1]?.extraction }] });
    expect(read(folder, documents[1]?.extraction ?? '')).toBe(before);
    expect(out(folder).filter((name) => !name.startsWith('_'))).toEqual(['a.txt.json', 'a.txt.txt']);
  });

  it('whose original is taken away: a copy takes its place; a copy that is taken away is withdrawn', async () => {
    const folder = open({ 'a.txt': A, 'b.txt': A, 'c.txt': A });
    await extract(folder);
    remove(folder, 'c.txt');
    expect((await extract(folder)).files).toEqual(['1/KH: a.txt published, b.txt duplicate, c.txt withdrawn']);
    remove(folder, 'a.txt');
    expect((await extract(folder)).files).toEqual(['1/KH: b.txt published, c.txt withdrawn']);
    expect(out(folder)).toEqual(['b.txt.json', 'b.txt.txt']);
  });

  it('through a link, and a link to nothing', async () => {
    const folder = open({ 'a.txt': A });
    symlinkSync('a.txt', join(folder, 'corpus/b.txt'));
    symlinkSync('nowhere.txt', join(folder, 'corpus/c.txt'));
    expect(await extract(folder)).toMatchObject({
      code: 1,
      files: ['1/KH: a.txt published, b.txt duplicate'],
      summary: { written: 1, duplicate: 1, failed: 1 },
    });
  });
});

describe('one document', () => {
  const asDocx = (text: string) =>
    docxFile({
      body: text
        .trim()
        .split('\n')
        .map((line) => paragraph(line))
        .join(''),
    });
  const asHtml = (text: string) =>
    `<!DOCTYPE html><meta charset="utf-8">${text
      .trim()
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}`;

  it('in several formats: the better one gives the targets', async () => {
    const folder = open({ 'a.txt': A, 'b.docx': asDocx(A), 'c.html': asHtml(A) });
    expect((await extract(folder)).files).toEqual(['1/KH: b.docx published, c.html rendition, a.txt rendition']);
  });

  it('whose formats do not say the same is shown as a conflict', async () => {
    const folder = open({ 'a.txt': A2, 'b.docx': asDocx(A) });
    expect((await extract(folder)).files).toEqual(['1/KH: b.docx published, a.txt rendition conflict']);
  });

  it('in two versions under two names: the later one stands', async () => {
    const folder = open({});
    write(folder, 'b.txt', A);
    write(folder, 'a.txt', A2);
    expect((await extract(folder)).files).toEqual(['1/KH: a.txt published, b.txt superseded']);
  });

  it('in two versions under one name: the old one is kept and linked', async () => {
    const folder = open({ 'a.txt': A });
    await extract(folder);
    const before = read(folder, 'a.txt.json');
    write(folder, 'a.txt', A2);
    const { documents } = await extract(folder);
    expect(documents).toMatchObject([{ number: '1/KH', state: 'published', extraction: 'a.txt.json', versions: [{ path: 'a.txt' }] }]);
    expect(read(folder, documents[0]?.versions[0]?.extraction ?? '')).toBe(before);
    write(folder, 'a.txt', A);
    expect((await extract(folder)).documents).toMatchObject([{ versions: [{ path: 'a.txt' }] }]);
  });

  it('without a number is known by its text', async () => {
    const folder = open({ 'a.html': asHtml('tỷ lệ xã đạt 80%\n'), 'b.docx': asDocx('tỷ lệ xã đạt 80%\n'), 'c.txt': 'tỷ lệ xã đạt 81%\n' });
    expect((await extract(folder)).files).toEqual(['null: b.docx published, a.html rendition', 'null: c.txt published']);
  });

  it('and an article about it are two', async () => {
    const article = readFileSync('corpus/bao-lam-giang-muc-tieu-so.txt', 'utf8');
    const folder = open({
      'bài báo.txt': article,
      'kế hoạch.txt': 'ỦY BAN NHÂN DÂN\nTỈNH LÂM GIANG\nSố: 305/KH-UBND\n\nKẾ HOẠCH\nTỷ lệ hộ nghèo đến năm 2030 đạt 2%\n',
    });
    const { code } = await runMain(folder, ['extract'], plan);
    const { documents } = JSON.parse(read(folder, 'index.json'));
    expect(code).toBe(0);
    expect(documents).toMatchObject([
      { path: 'bài báo.txt', about: '305/KH-UBND', state: 'published', files: [{ state: 'published' }] },
      { path: 'kế hoạch.txt', number: '305/KH-UBND', about: null, files: [{ state: 'published' }] },
    ]);
  });

  it('replaced by another document is withdrawn, and kept', async () => {
    const folder = open({ 'a.txt': A });
    await extract(folder);
    const before = read(folder, 'a.txt.json');
    write(folder, 'a.txt', B);
    const { documents } = await extract(folder);
    expect(documents.map(({ number, state }) => [number, state]).sort()).toEqual([
      ['1/KH', 'withdrawn'],
      ['2/KH', 'published'],
    ]);
    expect(read(folder, documents.find(({ number }) => number === '1/KH')?.extraction ?? '')).toBe(before);
  });

  it('whose new bytes cannot be read stands, as stale', async () => {
    const folder = open({ 'a.txt': A });
    await extract(folder);
    write(folder, 'a.txt', '');
    expect((await extract(folder)).documents).toMatchObject([{ files: [{ path: 'a.txt', state: 'published', stale: true }] }]);
    expect(out(folder)).toEqual(['a.txt.error.json', 'a.txt.json', 'a.txt.txt']);
  });

  it('taken away is withdrawn, nothing is removed; and it comes back', async () => {
    const folder = open({ 'a.txt': A });
    await extract(folder);
    remove(folder, 'a.txt');
    expect((await extract(folder)).documents).toMatchObject([{ state: 'withdrawn', files: [{ state: 'withdrawn' }] }]);
    expect(out(folder)).toEqual(['a.txt.json', 'a.txt.txt']);
    write(folder, 'a.txt', A);
    expect((await extract(folder)).documents).toMatchObject([{ state: 'published', files: [{ state: 'published' }] }]);
    expect(eventsIn(folder)).toEqual(['published a.txt', 'withdrawn a.txt', 'published a.txt']);
  });
});

describe('a new name', () => {
  const review = (folder: string, name: string, words: string) => put(folder, `extracted/${name}.review.json`, words);

  it('takes the extraction, the ids and the review along', async () => {
    const folder = open({ 'a.txt': A });
    const { documents } = await extract(folder);
    review(folder, 'a.txt', '["of A"]');
    rename(folder, 'a.txt', 'đổi tên.txt');
    expect((await extract(folder)).documents).toMatchObject([{ id: documents[0]?.id, path: 'đổi tên.txt' }]);
    expect(out(folder)).toEqual(['đổi tên.txt.json', 'đổi tên.txt.review.json', 'đổi tên.txt.txt']);
    expect(eventsIn(folder)).toEqual(['published a.txt', 'moved đổi tên.txt', 'published đổi tên.txt']);
    expect((await extract(folder)).summary).toMatchObject({ unchanged: 1, written: 0 });
  });

  it('of two files that swap theirs', async () => {
    const folder = open({ 'a.txt': A, 'b.txt': B });
    await extract(folder);
    review(folder, 'a.txt', '["of A"]');
    review(folder, 'b.txt', '["of B"]');
    rename(folder, 'a.txt', 'c.txt');
    rename(folder, 'b.txt', 'a.txt');
    rename(folder, 'c.txt', 'b.txt');
    expect(await extract(folder)).toMatchObject({ files: ['2/KH: a.txt published', '1/KH: b.txt published'] });
    expect([read(folder, 'a.txt.review.json'), read(folder, 'b.txt.review.json')]).toEqual(['["of B"]', '["of A"]']);
    expect(out(folder).filter((name) => name.includes('review'))).toHaveLength(2);
    expect(await extract(folder)).toMatchObject({ summary: { unchanged: 2 } });
  });

  it('of two files that swap theirs, one of which has no review', async () => {
    const folder = open({ 'a.txt': A, 'b.txt': B });
    await extract(folder);
    review(folder, 'a.txt', '["of A"]');
    rename(folder, 'a.txt', 'c.txt');
    rename(folder, 'b.txt', 'a.txt');
    rename(folder, 'c.txt', 'b.txt');
    await extract(folder);
    expect(out(folder).filter((name) => name.includes('review'))).toEqual(['b.txt.review.json']);
  });

  it('of a file whose old name another file has now', async () => {
    const folder = open({ 'a.txt': A });
    await extract(folder);
    review(folder, 'a.txt', '["of A"]');
    rename(folder, 'a.txt', 'z.txt');
    write(folder, 'a.txt', B);
    expect((await extract(folder)).files).toEqual(['2/KH: a.txt published', '1/KH: z.txt published']);
    expect(out(folder).filter((name) => name.includes('review'))).toEqual(['z.txt.review.json']);
  });

  it('that was withdrawn: both documents and both reviews are kept', async () => {
    const folder = open({ 'a.txt': A, 'b.txt': B });
    await extract(folder);
    review(folder, 'a.txt', '["of A"]');
    review(folder, 'b.txt', '["of B"]');
    remove(folder, 'b.txt');
    await extract(folder);
    rename(folder, 'a.txt', 'b.txt');
    const { documents } = await extract(folder);
    expect(documents.map(({ number, state }) => [number, state])).toEqual(
      expect.arrayContaining([
        ['1/KH', 'published'],
        ['2/KH', 'withdrawn'],
      ]),
    );
    expect(read(folder, 'b.txt.review.json')).toBe('["of A"]');
    const kept = documents.find(({ number }) => number === '2/KH')?.extraction ?? '';
    expect(read(folder, kept.replace(/\.json$/u, '.review.json'))).toBe('["of B"]');
  });

  it('and new bytes at once: another version of the document; the review stays where it is', async () => {
    const folder = open({ 'a.txt': A });
    await extract(folder);
    review(folder, 'a.txt', '["of A"]');
    remove(folder, 'a.txt');
    write(folder, 'b.txt', A2);
    expect((await extract(folder)).files).toEqual(['1/KH: b.txt published, a.txt withdrawn']);
    expect(read(folder, 'a.txt.review.json')).toBe('["of A"]');
  });

  it('that is the same in another form of accents is the same', async () => {
    const folder = open({ ['kế hoạch.txt'.normalize('NFD')]: A });
    await extract(folder);
    rename(folder, 'kế hoạch.txt'.normalize('NFD'), 'kế hoạch.txt'.normalize('NFC'));
    expect(await extract(folder)).toMatchObject({ summary: { unchanged: 1 }, files: ['1/KH: kế hoạch.txt published'] });
  });

  it('that another file has in another form of accents is told; what stands is neither overwritten nor withdrawn', async () => {
    const folder = open({ ['kế hoạch.txt'.normalize('NFC')]: A });
    await extract(folder);
    const before = out(folder).map((name) => read(folder, name));
    write(folder, 'kế hoạch.txt'.normalize('NFD'), B);
    expect(await extract(folder)).toMatchObject({ code: 1, summary: { failed: 2 }, files: ['1/KH: kế hoạch.txt published'] });
    expect(out(folder).map((name) => read(folder, name))).toEqual(before);
  });

  it('that differs in case, or in its folder only, is another', async () => {
    const folder = open({ 'a.txt': A, 'A.txt': B, 'x/a.txt': 'Số: 3/KH\n' });
    expect((await extract(folder)).files).toEqual(['2/KH: A.txt published', '1/KH: a.txt published', '3/KH: x/a.txt published']);
  });
});

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
