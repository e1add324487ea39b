/** Pages that are rasterised together: neighbours of one resolution. */

export interface PageRun {
  readonly first: number;
  readonly last: number;
  readonly dpi: number;
}

/** In points (1/72 inch). */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Offices scan at 200; more costs time and reads no better (measured on the samples). */
const USUAL_DPI = 200;
/** A page that is larger than a wall is drawn coarser. */
const MOST_POINTS = 40_000_000;

export function runsOf(pages: readonly number[], sizes: ReadonlyMap<number, PageSize>, most: number): PageRun[] {
  const runs: { first: number; last: number; dpi: number }[] = [];
  for (const page of [...new Set(pages)].sort((a, b) => a - b)) {
    const dpi = resolutionFor(sizes.get(page));
    const run = runs.at(-1);
    if (run && run.last === page - 1 && run.dpi === dpi && page - run.first < most) run.last = page;
    else runs.push({ first: page, last: page, dpi });
  }
  return runs;
}

function resolutionFor(size: PageSize | undefined): number {
  if (!size) return USUAL_DPI;
  const most = Math.floor(Math.sqrt(MOST_POINTS / Math.max(1, size.width * size.height)) * 72);
  return Math.max(1, Math.min(USUAL_DPI, most));
}
