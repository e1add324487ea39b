/** Words of a page as lines of writing, from the top down, each from left to right. */
import type { PageWord, PageWords } from './page-words.ts';

export interface PageLine {
  readonly page: number;
  readonly words: readonly PageWord[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly bottom: number;
}

/** Words stand on one line where their middles are no farther apart than this share of their height. */
const SAME_LINE = 0.45;

export function linesOf({ page, words }: PageWords): PageLine[] {
  const sorted = [...words].filter(({ text }) => text.trim() !== '').sort((a, b) => middle(a) - middle(b));
  const lines: PageWord[][] = [];
  for (const word of sorted) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && middle(word) - middle(first) <= SAME_LINE * Math.min(Math.max(first.height, word.height), 40)) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => lineOf(page, line));
}

export function lineOf(page: number, words: readonly PageWord[]): PageLine {
  const ordered = [...words].sort((a, b) => a.x - b.x);
  return {
    page,
    words: ordered,
    x: ordered[0]?.x ?? 0,
    right: Math.max(...ordered.map(rightOf)),
    y: Math.min(...ordered.map(({ y }) => y)),
    bottom: Math.max(...ordered.map(({ y, height }) => y + height)),
  };
}

export const rightOf = ({ x, width }: PageWord): number => x + width;
export const middle = ({ y, height }: PageWord): number => y + height / 2;

/** Cut where the words stand so many times their height apart. */
export function segmentsOf(line: PageLine, times: number): PageLine[] {
  const segments: PageWord[][] = [];
  for (const word of line.words) {
    const last = segments.at(-1)?.at(-1);
    if (last && word.x - rightOf(last) < times * Math.min(last.height, word.height)) segments.at(-1)?.push(word);
    else segments.push([word]);
  }
  return segments.map((words) => lineOf(line.page, words));
}
