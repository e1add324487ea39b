/** What is one document, what is another, and what becomes of each when its files change. */
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plan } from '../../pipelines/plan.ts';
import { docxFile, paragraph } from '../support/docx-file.ts';
import { A, A2, B, eventsIn, extract, open, out, read, remove, write } from '../support/plan-folder.ts';
import { runMain } from '../support/run-main.ts';

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
