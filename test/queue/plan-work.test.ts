/** What is to be done about a folder. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerEvent } from '../../src/ledger/events.ts';
import { type FileRecord, tell } from '../../src/ledger/ledger-state.ts';
import { planWork, type TakenFile } from '../../src/queue/plan-work.ts';
import { copied, failed, hashOf, published, withdrawn } from '../support/ledger-events.ts';

const file = (name: string, bytes: string | null = name, mediaType = 'text/plain'): TakenFile => ({
  name,
  shown: name,
  file: `/corpus/${name}`,
  sha256: bytes === null ? null : hashOf(bytes),
  modifiedAt: '2026-11-22T08:00:00.000Z',
  bytes: 1,
  mediaType,
});

function workOf(files: readonly TakenFile[], events: readonly LedgerEvent[], whole = true) {
  const state = new Map<string, FileRecord>();
  for (const event of events) tell(state, event);
  const work = planWork(files, state, {
    whole,
    stands: ({ published, failed }, { sha256 }) => failed === null && published?.sha256 === sha256,
    wouldFail: ({ failed }, { sha256 }) => failed?.sha256 === sha256,
  });
  return [
    ...work.jobs.map(({ name, from }) => `read ${name}${from === null ? '' : ` was ${from}`}`),
    ...work.events.map((event) => `${event.event} ${event.path}${event.event === 'copied' ? ` of ${event.of}` : ''}`),
    ...work.standing.map(({ name }) => `stands ${name}`),
    ...work.hopeless.map(({ name }) => `hopeless ${name}`),
  ].sort();
}

describe('a file', () => {
  it.each<[string, readonly TakenFile[], readonly LedgerEvent[], readonly string[]]>([
    ['that is new is read', [file('a')], [], ['read a']],
    ['that did not change stands', [file('a')], [published('a')], ['stands a']],
    ['with other bytes is read', [file('a', 'new')], [published('a')], ['read a']],
    ['that failed is not tried again', [file('a')], [failed('a', 'a')], ['hopeless a']],
    ['that failed and changed is', [file('a')], [failed('a', 'old')], ['read a']],
    ['that cannot be opened is read, to say why', [file('a', null)], [published('a')], ['read a']],
    ['that was taken away is withdrawn, once', [], [published('a'), published('b'), withdrawn('b')], ['withdrawn a']],
    ['that came back is read', [file('a')], [published('a'), withdrawn('a')], ['read a']],
    ['with another name keeps what it was', [file('b', 'a')], [published('a')], ['read b was a']],
    ['with another name, later', [file('b', 'a')], [published('a'), withdrawn('a')], ['read b was a']],
    ['of the same bytes is a copy', [file('a'), file('b', 'a')], [], ['copied b of a', 'read a']],
    ['of the same bytes as one that stands is a copy of that', [file('a', 'b'), file('b')], [published('b')], ['copied a of b', 'stands b']],
    ['that is known as a copy stands', [file('a'), file('b', 'a')], [published('a'), copied('b', 'a')], ['stands a', 'stands b']],
    ['of the same bytes under another type is another', [file('a'), file('b', 'a', 'text/markdown')], [], ['read a', 'read b']],
    ['whose original went takes its place', [file('b', 'a')], [published('a'), copied('b', 'a')], ['read b was a']],
  ])('%s', (_, files, events, work) => {
    expect(workOf(files, events)).toEqual(work);
  });

  it('that was not asked for is not withdrawn', () => {
    expect(workOf([file('a')], [published('a'), published('b')], false)).toEqual(['stands a']);
  });
});

it('the order of the files decides nothing', () => {
  const files = [file('a'), file('b', 'a'), file('c', 'a'), file('d', 'x'), file('e', 'x'), file('f', null)];
  const events = [published('c', { bytes: 'a' }), published('z', { bytes: 'x' })];
  const work = workOf(files, events);
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
      expect(workOf(shuffled, events)).toEqual(work);
    }),
  );
});
