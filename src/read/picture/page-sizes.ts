/** How large the pages of a PDF are, by pdfinfo. */
import { runProgram } from '../run-program.ts';
import type { PageSize } from './runs-of-pages.ts';

/** "Page    1 size:  595.32 x 841.92 pts (A4)" */
const SIZE = /^Page\s{1,10}(\d{1,9}) size:\s{1,10}([\d.]{1,20}) x ([\d.]{1,20}) pts/gmu;

export async function pageSizes(folder: string, file: string, last: number, milliseconds: number): Promise<ReadonlyMap<number, PageSize>> {
  const { stdout } = await runProgram('pdfinfo', ['-f', '1', '-l', String(last), file], milliseconds, folder);
  return new Map(
    [...stdout.toString('utf8').matchAll(SIZE)].map(([, page, width, height]) => [Number(page), { width: Number(width), height: Number(height) }]),
  );
}
