/** Pages of a PDF that are pictures, read by recognition; which pages these are, the reader of PDFs decides. */
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Result, success } from '../../issue.ts';
import type { PageWords } from '../pdf/page-words.ts';
import { programVersion } from '../programs.ts';
import type { ReadRequest } from '../read-document.ts';
import { readFailure, tookTooLong } from '../read-failure.ts';
import { inWorkFolder } from '../work-folder.ts';
import { type Engine, usualEngine } from './engine.ts';
import { pageSizes } from './page-sizes.ts';
import { rasterise } from './rasterise.ts';
import { type PagePicture, recognise } from './recognise.ts';
import { type PageRun, runsOf } from './runs-of-pages.ts';

type Request = Pick<ReadRequest, 'shown' | 'limits'>;

/** In the order of `pages`. A page that cannot be drawn has no words. */
export async function readScannedPages(bytes: Uint8Array, pages: readonly number[], request: Request, engine?: Engine): Promise<Result<readonly PageWords[]>> {
  if (pages.length === 0) return success([]);
  if ((await programVersion('pdftoppm')) === null) return readFailure(request, 'reader-missing', 'poppler-utils');
  const recogniser = engine ?? (await usualEngine());
  if (!recogniser) return readFailure(request, 'reader-missing', 'tesseract-ocr');
  return inWorkFolder(async (folder) => {
    await writeFile(join(folder, FILE), bytes);
    return readRuns(pages, request, recogniser, folder);
  });
}

/** Pictures that are unpacked already. */
export async function readPagePictures(pictures: readonly PagePicture[], request: Request, engine?: Engine): Promise<Result<readonly PageWords[]>> {
  const recogniser = engine ?? (await usualEngine());
  if (!recogniser) return readFailure(request, 'reader-missing', 'tesseract-ocr');
  return inWorkFolder(async (folder) => {
    const read = await recognise(pictures, { engine: recogniser, folder, milliseconds: request.limits.milliseconds });
    return read.ok ? success(read.pages) : failed(request, read);
  });
}

const failed = (request: Request, { timedOut, detail }: { readonly timedOut: boolean; readonly detail: string }): Result<never> =>
  timedOut ? tookTooLong(request) : readFailure(request, 'reader-crashed', detail);

const FILE = 'pages.pdf';
/** So many pages at most go through rasteriser and recognition together; fewer where a core would have nothing to do. */
const MOST_PAGES_A_RUN = 3;

async function readRuns(pages: readonly number[], request: Request, engine: Engine, folder: string): Promise<Result<readonly PageWords[]>> {
  const { milliseconds } = request.limits;
  const sizes = await pageSizes(folder, FILE, Math.max(...pages), milliseconds);
  const cores = availableParallelism();
  const waiting = runsOf(pages, sizes, Math.min(MOST_PAGES_A_RUN, Math.ceil(pages.length / cores)));
  const found = new Map<number, PageWords>();
  let issue: Result<never> | null = null;
  const work = async (): Promise<void> => {
    for (let run = waiting.shift(); run && !issue; run = waiting.shift()) {
      const read = await readRun(run, engine, folder, milliseconds);
      if (read.ok) for (const page of read.pages) found.set(page.page, page);
      else issue ??= failed(request, read);
    }
  };
  await Promise.all(Array.from({ length: cores }, work));
  return issue ?? success(pages.map((page) => found.get(page) ?? { page, width: 0, height: 0, words: [] }));
}

async function readRun({ first, last, dpi }: PageRun, engine: Engine, folder: string, milliseconds: number) {
  const drawn = await rasterise(first, last, { folder, file: FILE, dpi, milliseconds });
  return drawn.ok ? recognise(drawn.pictures, { engine, folder, milliseconds }) : drawn;
}
