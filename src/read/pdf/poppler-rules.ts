/** The ruling lines of the pages: read from the file itself, or by pdftops where that is not possible. */
import { runProgram } from '../run-program.ts';
import { contentRules } from './content-rules.ts';
import type { Box, PageWords } from './page-words.ts';
import { rulesOfPostscript } from './postscript-rules.ts';

export interface FilePlace {
  readonly folder: string;
  readonly file: string;
  readonly milliseconds: number;
}

export async function withRules(pages: readonly PageWords[], bytes: Buffer, place: FilePlace): Promise<readonly PageWords[]> {
  const written = pages.filter(({ words }) => words.length > 0);
  if (written.length === 0) return pages;
  const numbers = written.map(({ page }) => page);
  const rules = contentRules(bytes, numbers, pages.length) ?? (await printedRules(written, place));
  return pages.map((page) => {
    const own = rules.get(page.page);
    return own ? { ...page, rules: own } : page;
  });
}

/** Fonts and pictures are of no use here, and a page that would be drawn as a picture is not. */
const PLAIN = ['-q', '-rasterize', 'never', '-noembt1', '-noembtt', '-noembcidps', '-noembcidtt', '-origpagesizes'];

async function printedRules(pages: readonly PageWords[], { folder, file, milliseconds }: FilePlace): Promise<ReadonlyMap<number, readonly Box[]>> {
  const [first, last] = [pages[0]?.page ?? 1, pages.at(-1)?.page ?? 1];
  const { stdout } = await runProgram('pdftops', [...PLAIN, '-f', String(first), '-l', String(last), file, '-'], milliseconds, folder);
  const upwards = rulesOfPostscript(stdout.toString('latin1'));
  return new Map(pages.map(({ page, height }) => [page, (upwards.get(page) ?? []).map((rule) => ({ ...rule, y: height - rule.y - rule.height }))]));
}
