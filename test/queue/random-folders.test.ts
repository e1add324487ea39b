/** Whatever is done to the files of a folder, in any order: what is known of it in the end is what a clean run over it says, and nothing is lost. */
import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { extractionSchema } from '../../src/validate/schema.ts';
import { filesIn, put, temporaryFolder } from '../support/folders.ts';
import { reviewNoting } from '../support/review-noting.ts';
import { runMain } from '../support/run-main.ts';

const names = ['a.txt', 'b.txt', 'c.md', 'x/a.txt'] as const;
/** Two versions of one document, another, one without a number, one that cannot be read. */
const texts = ['Số: 1/KH\ntỷ lệ xã đạt 80%\n', 'Số: 1/KH\ntỷ lệ xã đạt 90%\n', 'Số: 2/KH\ntỷ lệ thôn đạt 70%\n', 'tỷ lệ hộ đạt 60%\n', ''] as const;

const name = fc.constantFrom(...names);
const deed = fc.oneof(
  fc.record({ deed: fc.constant('write' as const), name, text: fc.constantFrom(...texts) }),
  fc.record({ deed: fc.constantFrom('rename' as const, 'copy' as const, 'swap' as const), name, to: name }),
  fc.record({ deed: fc.constant('delete' as const), name }),
  fc.record({ deed: fc.constant('extract' as const) }),
  fc.record({ deed: fc.constant('review' as const), name }),
);
type Deed = typeof deed extends fc.Arbitrary<infer Value> ? Value : never;

function doIn(folder: string, step: Deed): void {
  if (step.deed === 'extract' || step.deed === 'review') return;
  const path = join(folder, 'corpus', step.name);
  if (step.deed === 'write') write(path, step.text);
  else if (step.deed === 'delete') rmSync(path, { force: true });
  else if ('to' in step && step.to !== step.name && existsSync(path)) carryOver(step.deed, path, join(folder, 'corpus', step.to));
}

/** The same bytes have the same time: of two versions the same one is always the later. */
function write(path: string, text: string): void {
  const at = 1_800_000_000 + texts.indexOf(text as (typeof texts)[number]);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  utimesSync(path, at, at);
}

function carryOver(deed: 'rename' | 'copy' | 'swap', path: string, to: string): void {
  const [text, other] = [path, to].map((each) => (existsSync(each) ? readFileSync(each, 'utf8') : null));
  write(to, text as string);
  if (deed === 'rename' || (deed === 'swap' && other === null)) rmSync(path);
  else if (deed === 'swap') write(path, other as string);
}

/** What is written over is the reviewer's own loss. */
function decide(folder: string, name: string, content: string, reviews: Set<string>): void {
  const path = join(folder, 'out', `${name}.review.json`);
  if (!existsSync(join(folder, 'out', `${name}.json`))) return;
  if (existsSync(path)) reviews.delete(readFileSync(path, 'utf8'));
  put(folder, `out/${name}.review.json`, content);
  reviews.add(content);
}

const isExtraction = (path: string): boolean => path.endsWith('.json') && !path.startsWith('_machine/') && !/index\.json|(?:error|review)\.json/u.test(path);

const extract = (folder: string, out: string, ...words: readonly string[]) => runMain(folder, ['extract', '--out', out, ...words]);

interface File {
  readonly path: string;
  readonly sha256: string;
  readonly state: string;
  readonly stale: boolean;
}
interface Row {
  readonly id: string;
  readonly extraction: string;
  readonly files: readonly File[];
  readonly versions: readonly { readonly extraction: string }[];
}
const indexOf = (folder: string, out: string): { readonly documents: readonly Row[]; readonly failed: unknown } =>
  JSON.parse(readFileSync(join(folder, out, 'index.json'), 'utf8'));

/** What it says of files that are there; which of several copies has the extraction depends on what was there before. */
function present(folder: string, out: string) {
  const { documents, failed } = indexOf(folder, out);
  const rows = documents.flatMap(({ id, files }) => {
    const there = files.filter(({ state, stale }) => state !== 'withdrawn' && !stale);
    return there.length === 0 ? [] : [[id, there.map(({ sha256, state }) => `${sha256} ${state}`).sort(), there.map(({ path }) => path).sort()]];
  });
  return { failed, rows: rows.sort() };
}

it('random deeds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 14 }), async (deeds) => {
      const folder = temporaryFolder({ 'corpus/_': '' });
      const extractions = new Set<string>();
      const reviews = new Set<string>();
      for (const [at, step] of [...deeds, { deed: 'extract' as const }].entries()) {
        if (step.deed === 'review') decide(folder, step.name, reviewNoting(`${at}`), reviews);
        else doIn(folder, step);
        if (step.deed === 'extract') await extract(folder, 'out');
        for (const [path, content] of Object.entries(filesIn(join(folder, 'out')))) if (isExtraction(path)) extractions.add(textOf(content));
      }
      await extract(folder, 'clean');
      expect(present(folder, 'out')).toEqual(present(folder, 'clean'));
      const files = filesIn(join(folder, 'out'));
      const kept = Object.entries(files).filter(([path]) => isExtraction(path));
      expect(new Set(kept.map(([, content]) => textOf(content)))).toEqual(extractions);
      const decisions = Object.entries(files).flatMap(([path, content]) => (path.endsWith('.review.json') ? [content] : []));
      expect(decisions).toEqual(expect.arrayContaining([...reviews]));
      everyLinkLeadsSomewhere(folder);
      const { stdout } = await extract(folder, 'out', '--json');
      expect(JSON.parse(stdout).summary).toMatchObject({ written: 0 });
    }),
    { numRuns: 60 },
  );
}, 60_000);

/** What it is known by, and what it says. */
const textOf = (json: string): string =>
  JSON.stringify(extractionSchema.parse(JSON.parse(json)).document.id) +
  JSON.stringify(extractionSchema.parse(JSON.parse(json)).targets.map(({ value }) => value.number));

function everyLinkLeadsSomewhere(folder: string): void {
  for (const row of indexOf(folder, 'out').documents)
    for (const { extraction } of [row, ...row.versions]) extractionSchema.parse(JSON.parse(readFileSync(join(folder, 'out', extraction), 'utf8')));
}
