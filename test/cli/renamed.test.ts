/** Where the extraction of a file, its ids and what people decided of it go when files change their names. */
import { describe, expect, it } from 'vitest';
import { put } from '../support/folders.ts';
import { A, A2, B, eventsIn, extract, open, out, read, remove, rename, write } from '../support/plan-folder.ts';
import { reviewNoting } from '../support/review-noting.ts';

const [OF_A, OF_B] = ['of A', 'of B'].map(reviewNoting) as [string, string];

describe('a new name', () => {
  const review = (folder: string, name: string, words: string) => put(folder, `extracted/${name}.review.json`, words);

  it('takes the extraction, the ids and the review along', async () => {
    const folder = open({ 'a.txt': A });
    const { documents } = await extract(folder);
    review(folder, 'a.txt', OF_A);
    rename(folder, 'a.txt', 'đổi tên.txt');
    expect((await extract(folder)).documents).toMatchObject([{ id: documents[0]?.id, path: 'đổi tên.txt' }]);
    expect(out(folder)).toEqual(['_machine/đổi tên.txt.machine.json', 'đổi tên.txt.json', 'đổi tên.txt.review.json', 'đổi tên.txt.txt']);
    expect(eventsIn(folder)).toEqual(['published a.txt', 'moved đổi tên.txt', 'published đổi tên.txt']);
    expect((await extract(folder)).summary).toMatchObject({ unchanged: 1, written: 0 });
  });

  it('of two files that swap theirs', async () => {
    const folder = open({ 'a.txt': A, 'b.txt': B });
    await extract(folder);
    review(folder, 'a.txt', OF_A);
    review(folder, 'b.txt', OF_B);
    rename(folder, 'a.txt', 'c.txt');
    rename(folder, 'b.txt', 'a.txt');
    rename(folder, 'c.txt', 'b.txt');
    expect(await extract(folder)).toMatchObject({ files: ['2/KH: a.txt published', '1/KH: b.txt published'] });
    expect([read(folder, 'a.txt.review.json'), read(folder, 'b.txt.review.json')]).toEqual([OF_B, OF_A]);
    expect(out(folder).filter((name) => name.includes('review'))).toHaveLength(2);
    expect(await extract(folder)).toMatchObject({ summary: { unchanged: 2 } });
  });

  it('of two files that swap theirs, one of which has no review', async () => {
    const folder = open({ 'a.txt': A, 'b.txt': B });
    await extract(folder);
    review(folder, 'a.txt', OF_A);
    rename(folder, 'a.txt', 'c.txt');
    rename(folder, 'b.txt', 'a.txt');
    rename(folder, 'c.txt', 'b.txt');
    await extract(folder);
    expect(out(folder).filter((name) => name.includes('review'))).toEqual(['b.txt.review.json']);
  });

  it('of a file whose old name another file has now', async () => {
    const folder = open({ 'a.txt': A });
    await extract(folder);
    review(folder, 'a.txt', OF_A);
    rename(folder, 'a.txt', 'z.txt');
    write(folder, 'a.txt', B);
    expect((await extract(folder)).files).toEqual(['2/KH: a.txt published', '1/KH: z.txt published']);
    expect(out(folder).filter((name) => name.includes('review'))).toEqual(['z.txt.review.json']);
  });

  it('that was withdrawn: both documents and both reviews are kept', async () => {
    const folder = open({ 'a.txt': A, 'b.txt': B });
    await extract(folder);
    review(folder, 'a.txt', OF_A);
    review(folder, 'b.txt', OF_B);
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
    expect(read(folder, 'b.txt.review.json')).toBe(OF_A);
    const kept = documents.find(({ number }) => number === '2/KH')?.extraction ?? '';
    expect(read(folder, kept.replace(/\.json$/u, '.review.json'))).toBe(OF_B);
  });

  it('and new bytes at once: another version of the document; the review stays where it is', async () => {
    const folder = open({ 'a.txt': A });
    await extract(folder);
    review(folder, 'a.txt', OF_A);
    remove(folder, 'a.txt');
    write(folder, 'b.txt', A2);
    expect((await extract(folder)).files).toEqual(['1/KH: b.txt published, a.txt withdrawn']);
    expect(read(folder, 'a.txt.review.json')).toBe(OF_A);
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
