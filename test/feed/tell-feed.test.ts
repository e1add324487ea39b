/** What single events tell consumers. */
import { expect, it } from 'vitest';
import { openTelling } from '../../src/feed/tell-feed.ts';
import type { LedgerEvent } from '../../src/ledger/events.ts';
import { copied, generator, hashOf, moved, published, withdrawn } from '../support/ledger-events.ts';

const NOW = 'AAAA'.repeat(12);
const LATER = `BBBB${'AAAA'.repeat(10)}CCCC`;

function told(...events: readonly LedgerEvent[]): readonly string[] {
  const telling = openTelling();
  return events.flatMap((event) => [
    '|',
    ...telling(event).map(({ cause, line }) => [cause, line.event, line.kind === 'target' ? line.target : 'document', ...line.fields].join(' ')),
  ]);
}

const says = (...digests: string[]) => ({ says: digests });
const tomorrow = { ...generator, rules: hashOf('of tomorrow') };

it('new rules that say the same tell nothing; what they say otherwise, by field', () => {
  const first = { ...published('a.txt'), ...says(`t1 ${NOW}`, `t2 ${NOW}`) };
  const same = { ...first, generator: tomorrow, extraction: hashOf('same') };
  const other = { ...first, generator: tomorrow, extraction: hashOf('other'), ...says(`t1 ${LATER}`, `t3 ${NOW}`) };
  expect(told(first, same, other)).toEqual([
    '|',
    'new-file added document',
    'new-file added t1',
    'new-file added t2',
    '|',
    '|',
    'new-rules changed t1 indicator review',
    'new-rules withdrawn t2',
    'new-rules added t3',
  ]);
});

it('of two files that are one document the one is told that gives the targets', () => {
  const pdf = { ...published('a.pdf', { number: '1/KH', mediaType: 'application/pdf' }), ...says(`t1 ${NOW}`) };
  const docx = {
    ...published('a.docx', { number: '1/KH', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }),
    ...says(`t1 ${LATER}`),
  };
  expect(told(pdf, docx, withdrawn('a.docx'), withdrawn('a.pdf'))).toEqual([
    '|',
    'new-file added document',
    'new-file added t1',
    '|',
    'new-file changed document path',
    'new-file changed t1 indicator review',
    '|',
    'deletion changed document path',
    'deletion changed t1 indicator review',
    '|',
    'deletion withdrawn t1',
    'deletion withdrawn document',
  ]);
});

it('a copy and another name of a file are no news of its targets', () => {
  const first = { ...published('a.txt', { number: '1/KH' }), ...says(`t1 ${NOW}`) };
  expect(told(first, copied('b.txt', 'a.txt'), moved('a.txt', 'c.txt'))).toEqual([
    '|',
    'new-file added document',
    'new-file added t1',
    '|',
    '|',
    'new-file changed document path',
  ]);
});

it('an event of a time before digests were written tells of the document alone', () => {
  expect(told(published('a.txt'))).toEqual(['|', 'new-file added document']);
});
