/** Times as medians: one machine, one process, other things running beside it. */

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds that `work` takes. */
export function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The median of several runs; short work is repeated within a run so that the clock's own grain does not count. */
export function steadyTimeOf(work: () => void, runs = 5, leastMilliseconds = 8): number {
  const first = timeOf(work);
  const repeats = Math.max(1, Math.ceil(leastMilliseconds / Math.max(first, 0.001)));
  const run = () => {
    for (let i = 0; i < repeats; i += 1) work();
  };
  return median(Array.from({ length: runs }, () => timeOf(run) / repeats));
}

export const ratio = (value: number): string => value.toFixed(value < 10 ? 2 : 1);
export const row = (name: string, ...cells: readonly string[]): void => console.log(`  ${name.padEnd(34)} ${cells.map((cell) => cell.padStart(11)).join(' ')}`);
