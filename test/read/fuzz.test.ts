/** Damaged files of every form, a few of each and the same each time; `npm run fuzz -- --cases 1000 --seed WORD` tries more. */
import { expect, onTestFinished, test } from 'vitest';
import { byteMutations } from '../../scripts/fuzz/byte-mutations.ts';
import { type Case, fuzz, isFault } from '../../scripts/fuzz/fuzz.ts';
import { type Original, originalIds, originalsIn } from '../../scripts/fuzz/originals.ts';
import { openReaders } from '../../src/read/pool/open-readers.ts';
import { temporaryFolder } from '../support/folders.ts';

/** Through LibreOffice or a recognition, up to a second each. */
const SLOW = new Set(['rtf', 'doc', 'tif', 'jpg']);
/** Their checksums tell damaged bytes. */
const SEALED = new Set(['.docx', '.odt', '.xlsx', '.ods']);

test('a file of any form, damaged in any way, gives targets or an issue, and breaks no reader', async () => {
  const readers = openReaders();
  onTestFinished(readers.close);
  const refused = new Set<string>();
  for (const original of await originalsIn(temporaryFolder(), originalIds)) {
    await fuzz(original, 'test', SLOW.has(original.id) ? 1 : 12, readers, (told) => {
      expect(isFault(told), `${told.seed}: ${told.code} ${told.detail}`).toBe(false);
      if (isSealed(told, original)) expect(told.newNumbers, told.seed).toEqual([]);
      if (told.code !== null) refused.add(original.id);
    });
  }
  // Else the damage would say nothing of the readers.
  expect([...refused]).toEqual(expect.arrayContaining(originalIds.filter((id) => !SLOW.has(id))));
}, 180_000);

const isSealed = ({ seed }: Case, { extension }: Original): boolean => SEALED.has(extension) && Object.hasOwn(byteMutations, seed.split(' ')[1] ?? '');
