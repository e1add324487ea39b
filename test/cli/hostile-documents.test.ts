/** `extract` over good and hostile documents together: the blame falls on the hostile ones alone, in their order, within the memory that was set. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractInputs } from '../../src/cli/extract-inputs.ts';
import type { Input } from '../../src/cli/inputs.ts';
import { residentBytes } from '../../src/read/pool/memory.ts';
import { temporaryFolder } from '../support/folders.ts';
import { openObedient, tightLimits } from '../support/obedient-readers.ts';
import { percentPipeline } from '../support/percent-pipeline.ts';

const MEBIBYTE = 1024 * 1024;
const good = (number: number): string => `tỷ lệ xã đạt ${number % 100}%`;

describe('a hundred good documents', () => {
  it('are all read beside hostile ones, and the memory stays under the limit', async () => {
    const hostile = ['hang', 'eat the heap', 'eat outside the heap', 'let a program eat', 'exit', 'signal', 'throw', 'lie', 'refuse'];
    const names = Array.from({ length: 100 }, (_, index) => [`${String(index).padStart(3, '0')}.pdf`, good(index)] as const);
    const bad = hostile.map((deed, index) => [`${String(index * 11).padStart(3, '0')}-${deed}.pdf`, deed] as const);
    const corpus = Object.fromEntries([...names, ...bad]);
    const folder = temporaryFolder(Object.fromEntries(Object.entries(corpus).map(([name, text]) => [`corpus/${name}`, text])));
    const inputs = Object.keys(corpus)
      .sort()
      .map((name): Input => ({ name, shown: name, path: join(folder, 'corpus', name), bytes: 1, issue: null }));
    const told: string[] = [];
    let most = 0;
    let watching = true;
    const watch = (async () => {
      while (watching) {
        const [all, own] = [residentBytes(process.pid), process.memoryUsage.rss()];
        most = Math.max(most, all - own);
        await new Promise((later) => setTimeout(later, 10));
      }
    })();
    const limits = { ...tightLimits, memoryBytes: 400 * MEBIBYTE, milliseconds: 5000 };
    const readers = openObedient({ width: 2 });
    const options = {
      folder,
      out: join(folder, 'out'),
      force: false,
      dryRun: false,
      whole: false,
      redis: null,
      reading: { maxBytes: MEBIBYTE, limits, readers },
    };
    const results = await extractInputs(inputs, options, percentPipeline, ({ input }) => told.push(input.name));
    watching = false;
    await watch;
    expect(told).toEqual(inputs.map(({ name }) => name));
    const failures = results.filter(({ outcome }) => outcome.issue).map(({ input, outcome }) => [input.name.slice(4, -4), outcome.issue?.code]);
    expect(failures).toEqual([
      ['hang', 'reader-timeout'],
      ['eat the heap', 'reader-memory'],
      ['eat outside the heap', 'reader-memory'],
      ['let a program eat', 'reader-memory'],
      ['exit', 'reader-crashed'],
      ['signal', 'reader-crashed'],
      ['throw', 'reader-crashed'],
      ['lie', 'reader-crashed'],
      ['refuse', 'file-damaged'],
    ]);
    expect(results.filter(({ outcome }) => outcome.status === 'written')).toHaveLength(100);
    // Two readers, each within its limit.
    expect(most).toBeLessThan(2 * limits.memoryBytes);
  });
});
