/** Pages that are pictures of pages: few words, and a picture of about their size, by pdfimages. */
import { runProgram } from '../run-program.ts';
import type { PageWords } from './page-words.ts';
import type { FilePlace } from './poppler-rules.ts';

/** A scan may bear the words of its electronic signature. */
export const FEW_WORDS = 70;
/** Of the page. */
export const LARGE = 0.4;
/** page num type width height color comp bpc enc interp object ID x-ppi y-ppi size ratio */
const WIDTH = 3;
const HEIGHT = 4;
const [ACROSS, DOWN] = [-4, -3];

export async function picturedPages(pages: readonly PageWords[], { folder, file, milliseconds }: FilePlace): Promise<number[]> {
  const poor = pages.filter(({ words }) => words.length < FEW_WORDS);
  if (poor.length === 0) return [];
  const [first, last] = [poor[0]?.page ?? 1, poor.at(-1)?.page ?? 1];
  const { stdout } = await runProgram('pdfimages', ['-list', '-f', String(first), '-l', String(last), file], milliseconds, folder);
  const areas = new Map<number, number>();
  for (const line of stdout.toString('latin1').split('\n')) {
    const said = line.trim().split(/\s+/u).map(Number);
    const [page = 0, width = 0, height = 0, across = 0, down = 0] = [said[0], said[WIDTH], said[HEIGHT], said.at(ACROSS), said.at(DOWN)];
    if (width > 0 && height > 0 && across > 0 && down > 0) areas.set(page, (areas.get(page) ?? 0) + (width / across) * (height / down) * 72 * 72);
  }
  return poor.filter(({ page, width, height }) => (areas.get(page) ?? 0) >= LARGE * width * height).map(({ page }) => page);
}
