/** Numbers of pages as runs: 1, 2, 3 and 5 are 1 to 3 and 5. */

export interface PageSpan {
  readonly first: number;
  readonly last: number;
}

export function pageSpans(numbers: readonly number[]): PageSpan[] {
  const spans: { first: number; last: number }[] = [];
  for (const page of [...new Set(numbers)].sort((a, b) => a - b)) {
    const span = spans.at(-1);
    if (span?.last === page - 1) span.last = page;
    else spans.push({ first: page, last: page });
  }
  return spans;
}

/** "1-3,5" */
export const listedPages = (numbers: readonly number[]): string =>
  pageSpans(numbers)
    .map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`))
    .join(',');
