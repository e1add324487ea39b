/** A crash at every named place of every write: the next run needs no hand, and nobody ever sees half a file. */
import { cpSync, existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import pLimit from 'p-limit';
import { expect, it } from 'vitest';
import { readLines } from '../../src/ledger/ledger-lines.ts';
import { extractionSchema } from '../../src/validate/schema.ts';
import { filesIn, put, temporaryFolder } from '../support/folders.ts';
import { reviewNoting } from '../support/review-noting.ts';
import { runNode } from '../support/run-node.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const places = sources.flatMap((file) => [...readFileSync(join('src', file), 'utf8').matchAll(/ failpoint\('([^']+)'\)/gu)].map(([, name]) => name as string));

it('every write, sync and rename has a place before and one behind it', () => {
  const calls = ['src/write/write-atomically.ts', 'src/ledger/ledger-file.ts', 'src/queue/bring-review.ts'].flatMap((file) =>
    readFileSync(file, 'utf8').match(/await (?:rename\(|handle\.(?:sync|datasync|writeFile|appendFile)\()/gu),
  );
  expect(places).toHaveLength(calls.length * 2);
  expect(new Set(places).size).toBe(places.length);
  const pairs = places.map((place) => place.replace(/:(?:before|after)-/u, ' '));
  expect(pairs.filter((_, i) => i % 2 === 0)).toEqual(pairs.filter((_, i) => i % 2 === 1));
});

it('a crash at each of them', async () => {
  const folder = temporaryFolder({
    'a/corpus/a.txt': 'tỷ lệ xã đạt 80%\n',
    'a/corpus/b.txt': 'tỷ lệ thôn đạt 70%\n',
    'a/corpus/c.txt': '',
    'a/corpus/d.txt': 'tỷ lệ ấp đạt 50%\n',
  });
  const base = join(folder, 'a');
  await extract(base);
  // One file is replaced, one renamed, one is good at last, one has become a copy.
  put(base, 'corpus/a.txt', 'tỷ lệ xã đạt 90%\n');
  put(base, 'corpus/c.txt', 'tỷ lệ hộ đạt 60%\n');
  put(base, 'out/b.txt.review.json', reviewNoting('of b'));
  renameSync(join(base, 'corpus/b.txt'), join(base, 'corpus/e.txt'));
  put(base, 'corpus/d.txt', 'tỷ lệ xã đạt 90%\n');
  const copyOfBase = (name: string): string => {
    cpSync(base, join(folder, name), { recursive: true, preserveTimestamps: true });
    return join(folder, name);
  };
  const clean = copyOfBase('clean');
  await extract(clean);
  const limit = pLimit(4);
  const outcomes = await Promise.all(places.map((place, i) => limit(() => crashAt(place, copyOfBase(`at ${i}`)))));
  const expected = stateOf(clean);
  for (const [i, place] of places.entries()) expect(outcomes[i]).toEqual({ place, code: -1, invalid: [], again: 0, ...expected });
}, 60_000);

const extract = (folder: string, failpoint = '') =>
  runNode([resolve('test/support/percent-program.ts'), 'extract', '--out', 'out'], { cwd: folder, env: { MUCTIEU_FAILPOINT: failpoint } });

async function crashAt(place: string, folder: string) {
  const looking = look(join(folder, 'out'));
  const { code } = await extract(folder, place);
  const { code: again } = await extract(folder);
  return { place, code, invalid: await looking.end(), again, ...stateOf(folder) };
}

/** Polls until it is ended, and gives the names of the files that were not whole. */
function look(out: string): { readonly end: () => Promise<readonly string[]> } {
  const invalid: string[] = [];
  let ended = false;
  const done = (async () => {
    for (; !ended; await after(25)) {
      for (const name of namesNow(out)) if (!isWhole(join(out, name))) invalid.push(name);
    }
  })();
  return {
    end: async () => {
      ended = true;
      await done;
      return invalid;
    },
  };
}

/** None where a folder went while it was listed. */
function namesNow(out: string): readonly string[] {
  try {
    return readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:json|ndjson)$/u.test(name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function isWhole(path: string): boolean {
  try {
    if (!existsSync(path)) return true;
    const content = readFileSync(path, 'utf8');
    if (path.endsWith('.ndjson')) return readLines(Buffer.from(content)).strange.length === 0;
    const value: unknown = JSON.parse(content);
    return /(?:index|error|review)\.json$/u.test(path) || extractionSchema.safeParse(value).success;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}

function stateOf(folder: string) {
  const { 'ledger.ndjson': events = '', ...files } = filesIn(join(folder, 'out'));
  const told = events
    .replaceAll(/"(?:at|modifiedAt)":"[^"]+"/gu, '')
    .split('\n')
    .sort();
  const withoutTimes = Object.entries(files).map(([path, content]) => [path, content.replaceAll(/"modifiedAt": "[^"]+"/gu, '')]);
  return { told, files: Object.fromEntries(withoutTimes.filter(([path]) => !path?.includes('.muctieu-'))) };
}
