/** Which files are one document, and what became of each. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentRows } from '../../src/ledger/documents.ts';
import type { LedgerEvent } from '../../src/ledger/events.ts';
import { type FileRecord, tell } from '../../src/ledger/ledger-state.ts';
import { copied, failed, moved, published, withdrawn } from '../support/ledger-events.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PDF = 'application/pdf';

function rowsOf(...events: readonly LedgerEvent[]) {
  const state = new Map<string, FileRecord>();
  for (const event of events) tell(state, event);
  return documentRows(state);
}

const filesOf = (...events: readonly LedgerEvent[]) =>
  rowsOf(...events).map(({ state, files }) => [
    state,
    ...files.map((file) => `${file.path} ${file.state}${file.stale ? ' stale' : ''}${file.conflict ? ' conflict' : ''}`),
  ]);

describe('files of one document', () => {
  it('a document without a number is its text', () => {
    expect(filesOf(published('a.txt'), published('b.txt'))).toEqual([
      ['published', 'a.txt published'],
      ['published', 'b.txt published'],
    ]);
  });

  it('the same bytes under another name are a duplicate', () => {
    expect(filesOf(published('b.txt'), copied('a.txt', 'b.txt'))).toEqual([['published', 'b.txt published', 'a.txt duplicate']]);
  });

  it('of two formats that say the same the better one gives the targets', () => {
    const pdf = published('a.pdf', { number: '1/KH', mediaType: PDF, said: 's' });
    const scan = published('a0.pdf', { number: '1/KH', mediaType: PDF, recognised: true, text: 'unclear', said: 'other' });
    const docx = published('z.docx', { number: '1/KH', mediaType: DOCX, said: 's' });
    expect(filesOf(pdf, scan, docx)).toEqual([['published', 'z.docx published', 'a.pdf rendition', 'a0.pdf rendition conflict']]);
  });

  it('the later of two texts in one format supersedes the earlier', () => {
    const first = published('a.docx', { number: '1/KH', mediaType: DOCX, modifiedAt: '2026-01-01T00:00:00.000Z' });
    const second = published('b.docx', { number: '1/KH', mediaType: DOCX, modifiedAt: '2026-02-01T00:00:00.000Z' });
    const saved = published('c.docx', { number: '1/KH', mediaType: DOCX, text: 'b.docx', said: 'b.docx' });
    expect(filesOf(second, first)).toEqual([['published', 'b.docx published', 'a.docx superseded']]);
    expect(filesOf(first, second, { ...saved, modifiedAt: '2026-01-15T00:00:00.000Z' })).toEqual([
      ['published', 'b.docx published', 'c.docx rendition', 'a.docx superseded'],
    ]);
  });

  it('what was taken away gives no targets where another file stands', () => {
    const docx = published('a.docx', { number: '1/KH', mediaType: DOCX, text: 't' });
    const pdf = published('a.pdf', { number: '1/KH', mediaType: PDF, text: 't' });
    expect(filesOf(docx, pdf, withdrawn('a.docx'))).toEqual([['published', 'a.pdf published', 'a.docx withdrawn']]);
    expect(filesOf(docx, pdf, withdrawn('a.docx'), withdrawn('a.pdf'))).toEqual([['withdrawn', 'a.docx withdrawn', 'a.pdf withdrawn']]);
  });

  it('an extraction of earlier bytes is stale until the file can be read again', () => {
    expect(filesOf(published('a.txt'), failed('a.txt', 'broken'))).toEqual([['published', 'a.txt published stale']]);
    expect(filesOf(published('a.txt'), failed('a.txt', 'broken'), published('a.txt'))).toEqual([['published', 'a.txt published']]);
    expect(filesOf(failed('a.txt', 'broken'))).toEqual([]);
  });

  it('a file that was renamed is the same file', () => {
    expect(filesOf(published('a.txt'), moved('a.txt', 'b.txt'))).toEqual([['published', 'b.txt published']]);
  });

  it('an article about a document is a document of its own', () => {
    const article = published('report.html', { text: 'article' });
    expect(filesOf(published('a.docx', { number: '1/KH', mediaType: DOCX }), { ...article, document: { ...article.document, about: '1/KH' } })).toHaveLength(2);
  });
});

it('the order in which files were published decides nothing', () => {
  const events = [
    published('a.docx', { number: '1/KH', mediaType: DOCX, modifiedAt: '2026-01-01T00:00:00.000Z' }),
    published('b.docx', { number: '1/KH', mediaType: DOCX }),
    published('c.pdf', { number: '1/KH', mediaType: PDF, text: 'b.docx' }),
    copied('d.pdf', 'c.pdf'),
    published('e.txt', { number: '2/KH' }),
    failed('f.txt', ''),
  ];
  const rows = rowsOf(...events);
  fc.assert(
    fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
      expect(rowsOf(...shuffled)).toEqual(rows);
    }),
  );
});
