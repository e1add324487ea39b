/** `npm run fuzz [-- --only docx,pdf --cases 1000 --seed WORD --keep FOLDER]`: damaged files of every form through the readers; with `--make` the originals are made anew first. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openReaders } from '../src/read/pool/open-readers.ts';
import { type Case, fuzz, isFault } from './fuzz/fuzz.ts';
import { makeKept } from './fuzz/kept-originals.ts';
import { originalIds, originalsIn } from './fuzz/originals.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    cases: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'string' },
    make: { type: 'boolean', default: false },
  },
});
const ids = originalIds.filter((id) => values.only === '' || values.only.split(',').some((part) => id.startsWith(part)));
const folder = mkdtempSync(join(tmpdir(), 'muctieu-fuzz-'));
const readers = openReaders();
try {
  if (values.make) await makeKept(folder);
  for (const original of await originalsIn(folder, ids)) {
    const codes = new Map<string, number>();
    await fuzz(original, values.seed, Number(values.cases), readers, (told) => {
      codes.set(told.code ?? 'read', (codes.get(told.code ?? 'read') ?? 0) + 1);
      if (isFault(told) || told.newNumbers.length > 0) show(told, original.extension);
    });
    console.log(`${original.id}: ${[...codes].map(([code, count]) => `${code} ${count}`).join(', ')}`);
  }
} finally {
  await readers.close();
  rmSync(folder, { recursive: true, force: true });
}

/** New numbers may stand in the damaged text itself; whoever runs this looks. */
function show(told: Case, extension: string): void {
  if (isFault(told)) process.exitCode = 1;
  console.log(`${isFault(told) ? 'FAULT' : 'look'} ${told.seed}: ${told.code ?? `new numbers ${told.newNumbers.join(', ')}`} ${told.detail}`);
  if (!values.keep) return;
  mkdirSync(values.keep, { recursive: true });
  writeFileSync(join(values.keep, told.seed.replaceAll(/[ /]/gu, '-') + extension), told.bytes);
}
