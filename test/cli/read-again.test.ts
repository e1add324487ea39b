/** When `extract` reads a document again: only where the file, the rules or a reader of it has changed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type ExtractOptions, extractInputs } from '../../src/cli/extract-inputs.ts';
import { areCurrent } from '../../src/read/current-readers.ts';
import { programVersion } from '../../src/read/programs.ts';
import { put, temporaryFolder } from '../support/folders.ts';
import { openObedient, tightLimits } from '../support/obedient-readers.ts';
import { percentPipeline } from '../support/percent-pipeline.ts';

it('a document is not read again as long as nothing has changed', async () => {
  const cwd = temporaryFolder();
  const count = join(cwd, 'count');
  const path = join(cwd, 'a.pdf');
  put(cwd, 'a.pdf', `count: ${count}`);
  const reading = { maxBytes: 1000, limits: tightLimits, readers: openObedient({ width: 1 }) };
  const run = async (options: Partial<ExtractOptions> = {}) => {
    const all = { folder: cwd, out: join(cwd, 'out'), force: false, dryRun: false, whole: false, redis: null, reading, ...options };
    const [result] = await extractInputs([{ name: 'a.pdf', shown: 'a.pdf', path, bytes: 1, issue: null }], all, percentPipeline, () => {});
    return [result?.outcome.status, result?.outcome.targets, readFileSync(count, 'utf8').length];
  };
  expect(await run()).toEqual(['written', 1, 1]);
  expect(await run()).toEqual(['unchanged', 1, 1]);
  expect(await run({ force: true })).toEqual(['written', 1, 2]);
  const result = join(cwd, 'out/a.pdf.json');
  const written = readFileSync(result, 'utf8');
  writeFileSync(result, written.replace('"name": "muctieu-test",\n        "version": "', '"name": "muctieu-test",\n        "version": "9'));
  expect(await run()).toEqual(['written', 1, 3]);
  expect(readFileSync(result, 'utf8')).toBe(written);
  put(cwd, 'a.pdf', `count: ${count}: again`);
  expect(await run()).toEqual(['written', 1, 4]);
});

it('a reader is current in its present version, and where no better one has come', async () => {
  const current = (name: string, version: string, ...others: { name: string; version: string }[]) =>
    areCurrent([{ name, version }, ...others].map((reader) => ({ ...reader, pages: null })));
  const { version } = JSON.parse(readFileSync('node_modules/mammoth/package.json', 'utf8')) as { version: string };
  expect(await current('mammoth', version)).toBe(true);
  expect(await current('mammoth', `${version}.1`)).toBe(false);
  expect(await current('a-reader-of-the-past', '1.0.0')).toBe(false);
  expect(await current('../package.json', '1.0.0')).toBe(false);
  const pdftotext = await programVersion('pdftotext');
  expect(pdftotext, 'run npm run setup').not.toBeNull();
  const { version: unpdf } = JSON.parse(readFileSync('node_modules/unpdf/package.json', 'utf8')) as { version: string };
  expect(await current('pdftotext', String(pdftotext))).toBe(true);
  expect(await current('unpdf', unpdf)).toBe(false);
  expect(await current('unpdf', unpdf, { name: 'pdftotext', version: String(pdftotext) })).toBe(true);
});
