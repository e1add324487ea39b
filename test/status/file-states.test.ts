/** Every file in exactly one state, whatever the ledger and the queues say of it. */
import { expect, it } from 'vitest';
import type { FileRecord } from '../../src/ledger/ledger-state.ts';
import { tell } from '../../src/ledger/ledger-state.ts';
import { type FileState, type SeenFile, statesOf } from '../../src/status/file-states.ts';
import { copied, failed, generator, hashOf, published, withdrawn } from '../support/ledger-events.ts';

const seen = (name: string, bytes = name, others: Partial<SeenFile> = {}): SeenFile => ({
  name,
  path: `/${name}`,
  bytes: 1,
  modifiedMs: 0,
  since: new Date(0),
  isIgnored: false,
  sha256: hashOf(bytes),
  isThere: true,
  ...others,
});
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function states(files: readonly SeenFile[], inHand: ReadonlyMap<string, FileState> = new Map()) {
  const state = new Map<string, FileRecord>();
  const events = [
    published('a.docx', { number: '1/KH', mediaType: docx, text: 'one' }),
    published('a.txt', { number: '1/KH', text: 'other' }),
    published('old.docx', { number: '1/KH', mediaType: docx, text: 'earlier', modifiedAt: '2020-01-01T00:00:00.000Z' }),
    copied('copy.docx', 'a.docx'),
    failed('bad.txt', 'bad.txt'),
    published('gone.txt'),
    withdrawn('gone.txt'),
  ];
  for (const event of events) tell(state, event);
  return Object.fromEntries(statesOf(files, { state, generator, inHand }).map(({ path, state }) => [path, state]));
}

it('says of each file what became of it', () => {
  expect(
    states(
      [
        seen('a.docx'),
        seen('a.txt'),
        seen('old.docx'),
        seen('copy.docx', 'a.docx'),
        seen('bad.txt'),
        seen('new.txt'),
        seen('README.md', '', { isIgnored: true }),
        seen('read.txt'),
        seen('extracted.txt'),
      ],
      new Map([
        ['read.txt', 'reading'],
        ['extracted.txt', 'extracting'],
      ]),
    ),
  ).toEqual({
    'a.docx': 'published',
    'a.txt': 'rendition',
    'old.docx': 'superseded',
    'copy.docx': 'duplicate',
    'bad.txt': 'failed',
    'new.txt': 'waiting',
    'README.md': 'ignored',
    'read.txt': 'reading',
    'extracted.txt': 'extracting',
  });
});

it('what has changed, has come back, or has lost its extraction waits', () => {
  const files = [
    seen('a.docx', 'other bytes'),
    seen('bad.txt', 'mended'),
    seen('copy.docx', 'no copy any more'),
    seen('gone.txt'),
    seen('a.txt', 'a.txt', { isThere: false }),
  ];
  expect(new Set(Object.values(states(files)))).toEqual(new Set(['waiting']));
});

it('two files of one name have failed both', () => {
  const both = [seen('é.txt', 'one', { path: '/e\u0301.txt' }), seen('é.txt', 'other')];
  expect(statesOf(both, { state: new Map(), generator, inHand: new Map() }).map(({ state, reason }) => [state, reason])).toEqual([
    ['failed', 'name-clash'],
    ['failed', 'name-clash'],
  ]);
});
