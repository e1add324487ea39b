/** Rasteriser and recognition by themselves, as the reader of scans calls them: grey pages of 200 dpi, as many at once as there are cores. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { defaultLimits } from '../../src/read/limits.ts';
import { runProgram } from '../../src/read/run-program.ts';

const DPI = '200';

export async function recognitionAlone(path: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'muctieu-bench-'));
  try {
    await runProgram('pdftoppm', ['-r', DPI, '-gray', resolve(path), 'p'], defaultLimits.milliseconds, folder);
    const waiting = readdirSync(folder);
    const work = async (): Promise<void> => {
      for (let file = waiting.shift(); file; file = waiting.shift())
        await runProgram('tesseract', [file, 'stdout', '-l', 'vie', '--dpi', DPI, 'tsv'], defaultLimits.milliseconds, folder);
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
