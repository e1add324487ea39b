/** Where something stands in a text: half-open, in UTF-16 code units of the text that the owner names. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The smallest span that holds both. */
export const cover = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** Those that share something with `at`; `spans` ascend and do not overlap. */
export function overlapping<Of extends Span>(spans: readonly Of[], { start, end }: Span): readonly Of[] {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Of).end <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < spans.length && (spans[last] as Of).start < end) last += 1;
  return spans.slice(low, last);
}

/** Of spans by their start the first that starts at `start` or after; their number where none does. */
export function firstFrom(sorted: readonly Span[], start: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Span).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
