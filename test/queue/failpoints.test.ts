/** A crash at every named place of every write: the next run needs no hand, and nobody ever sees half a file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readLines } from '../../src/ledger/ledger-lines.ts';
import { extractionSchema } from '../../src/validate/schema.ts';
import { filesIn, put, temporaryFolder } from '../support/folders.ts';
import { runNode } from '../support/run-node.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const places = sources.flatMap((file) => [...readFileSync(join('src', file), 'utf8').matchAll(/ failpoint\('([^']+)'\)/gu)].map(([, name]) => name as string));

it('every write, sync and rename has a place before and one behind it', () => {
  const calls = ['src/write/write-atomically.ts', 'src/ledger/ledger-file.ts'].flatMap((file) =>
    readFileSync(file, 'utf8').match(/await (?:rename\(|handle\.(?:sync|datasync|writeFile|appendFile)\()/gu),
  );
  expect(places).toHaveLength(calls.length * 2);
  expect(new Set(places).size).toBe(places.length);
  const pairs = places.map((place) => place.replace(/:(?:before|after)-/u, ' '));
  expect(pairs.filter((_, i) => i % 2 === 0)).toEqual(pairs.filter((_, i) => i % 2 === 1));
});

it.each(places)('%s', async (place) => {
  const folder = temporaryFolder({ 'corpus/a.txt': 'tỷ lệ xã đạt 80%\n', 'corpus/b.txt': 'tỷ lệ thôn đạt 70%\n', 'corpus/c.txt': '' });
  const extract = (out: string, failpoint = '') =>
    runNode([join(process.cwd(), 'pipelines/muctieu.ts'), 'extract', '--out', out], { cwd: folder, env: { MUCTIEU_FAILPOINT: failpoint } });
  await extract('clean');
  await extract('out');
  // One file is replaced, one renamed, one is good at last.
  put(folder, 'corpus/a.txt', 'tỷ lệ xã đạt 90%\n');
  put(folder, 'corpus/c.txt', 'tỷ lệ hộ đạt 60%\n');
  const crashed = await extract('out', place);
  expect(crashed.code).toBe(-1);
  everythingIsWhole(join(folder, 'out'));
  await extract('out');
  await extract('clean');
  everythingIsWhole(join(folder, 'out'));
  const [out, clean] = ['out', 'clean'].map((name) => {
    const { 'ledger.ndjson': events = '', ...files } = filesIn(join(folder, name));
    const told = events
      .replaceAll(/"(?:at|modifiedAt)":"[^"]+"/gu, '')
      .split('\n')
      .sort();
    return { told, files: Object.fromEntries(Object.entries(files).filter(([path]) => !path.includes('.muctieu-'))) };
  });
  expect(out).toEqual(clean);
});

function everythingIsWhole(out: string): void {
  for (const [path, content] of Object.entries(filesIn(out))) {
    if (path === 'ledger.ndjson') expect(readLines(Buffer.from(content)).strange).toEqual([]);
    else if (path.endsWith('.error.json') || path === 'index.json') JSON.parse(content);
    else if (path.endsWith('.json')) expect(extractionSchema.safeParse(JSON.parse(content)).success).toBe(true);
  }
}
