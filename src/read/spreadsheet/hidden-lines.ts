/** Which rows and columns of a sheet are hidden, by hand or by a filter: nobody sees them on paper. */
import type { WorkSheet } from '@e965/xlsx';

export interface HiddenLines {
  readonly row: (row: number) => boolean;
  readonly column: (column: number) => boolean;
}

/** As the reader of sheets tells it of .xlsx and .xls. */
export const hiddenIn = (sheet: WorkSheet): HiddenLines => ({
  row: (row) => sheet['!rows']?.[row]?.hidden === true,
  column: (column) => sheet['!cols']?.[column]?.hidden === true,
});

/** Rows, or columns, as they are told one after another, each with how often it repeats. */
export interface Lines {
  readonly add: (times: number, hidden: boolean) => void;
  readonly isHidden: (line: number) => boolean;
}

export function lines(): Lines {
  const runs: { readonly from: number; readonly to: number }[] = [];
  let next = 0;
  return {
    add: (times, hidden) => {
      if (hidden) runs.push({ from: next, to: next + times });
      next += times;
    },
    isHidden: (line) => {
      let [low, high] = [0, runs.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((runs[middle]?.to ?? 0) <= line) low = middle + 1;
        else high = middle;
      }
      return (runs[low]?.from ?? Number.POSITIVE_INFINITY) <= line;
    },
  };
}
