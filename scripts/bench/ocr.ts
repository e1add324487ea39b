/** `node scripts/bench/ocr.ts SCAN.pdf`: reading scanned pages, as a multiple of what rasteriser and recognition take alone on the same pages. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { defaultLimits } from '../../src/read/limits.ts';
import { readScannedPages } from '../../src/read/picture/scanned-pages.ts';
import { runProgram } from '../../src/read/run-program.ts';
import { median, ratio } from './timing.ts';

const DPI = '200';
const ROUNDS = 3;

/** Milliseconds of both, in turns; both use as many processes at once as there are cores. */
export async function recognitionTimes(path: string): Promise<{ readonly ours: number; readonly alone: number; readonly pages: number }> {
  const bytes = readFileSync(path);
  const times = { ours: [] as number[], alone: [] as number[] };
  let pages = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    pages = await recognisedAlone(path);
    const middle = performance.now();
    const read = await readScannedPages(
      bytes,
      Array.from({ length: pages }, (_, index) => index + 1),
      { shown: path, limits: defaultLimits },
    );
    if (!read.ok) throw new Error(`${read.issue.code} ${read.issue.detail}`);
    times.alone.push(middle - start);
    times.ours.push(performance.now() - middle);
  }
  return { ours: median(times.ours), alone: median(times.alone), pages };
}

/** The number of pages. */
async function recognisedAlone(path: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'muctieu-bench-'));
  try {
    await runProgram('pdftoppm', ['-r', DPI, '-gray', resolve(path), 'p'], defaultLimits.milliseconds, folder);
    const files = readdirSync(folder);
    const waiting = [...files];
    const work = async (): Promise<void> => {
      for (let file = waiting.shift(); file; file = waiting.shift())
        await runProgram('tesseract', [file, 'stdout', '-l', 'vie', '--dpi', DPI, 'tsv'], defaultLimits.milliseconds, folder);
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
    return files.length;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.main) {
  for (const path of process.argv.slice(2)) {
    const { ours, alone, pages } = await recognitionTimes(path);
    console.log(
      `${path}: ${pages} pages, ${ratio(ours / alone)} times pdftoppm and tesseract alone (${Math.round(ours)} ms, ${Math.round(alone)} ms; limit 1.15)`,
    );
  }
}
