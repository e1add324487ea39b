/** The ruling lines of pages, from the PostScript that `pdftops` makes of them. */
import { box, close, type DrawnPath, fills, identity, lineTo, type Matrix, moveTo, strokes, times } from './drawn-path.ts';
import type { Box } from './page-words.ts';

/** By page; from the bottom left corner, upwards, as PostScript counts. */
export function rulesOfPostscript(output: string): ReadonlyMap<number, readonly Box[]> {
  const pages = new Map<number, Box[]>();
  let run: ((operator: string, operands: readonly number[]) => void) | null = null;
  let start = 0;
  for (let end = output.indexOf('\n'); end >= 0; end = output.indexOf('\n', start)) {
    const [from, to] = [start, end];
    start = end + 1;
    const first = output.charCodeAt(from);
    if (first === PERCENT) {
      const page = PAGE.exec(output.slice(from, Math.min(to, from + 40)))?.[1];
      if (page === undefined) continue;
      const rules: Box[] = [];
      pages.set(Number(page), rules);
      run = drawing(rules);
    } else if (run && to - from <= LONGEST && isPlain(output, from, to)) {
      const words = output.slice(from, to).split(' ');
      const operator = words.pop() as string;
      run(operator, words.map(bare));
    }
  }
  return pages;
}

const PERCENT = 0x25;
const PAGE = /^%%Page: (\d{1,9}) /u;
/** What draws paths stands on short lines of numbers and one operator; text, pictures and fonts look otherwise. */
const LONGEST = 120;

/** "[1 0 0 1 72 72] cm" */
const bare = (word: string): number => Number(word.startsWith('[') ? word.slice(1) : word.endsWith(']') ? word.slice(0, -1) : word);

const OPENS = new Set([...'-.0123456789[qQSfBbnhsW'].map((sign) => sign.charCodeAt(0)));
const CLOSES = new Set([...'meltyhqQSfBbnsW*'].map((sign) => sign.charCodeAt(0)));
const isPlain = (output: string, from: number, to: number): boolean => OPENS.has(output.charCodeAt(from)) && CLOSES.has(output.charCodeAt(to - 1));

/** So deep and so many at most; what goes beyond is no table. */
const DEEPEST = 500;
const MOST = 20_000;

function drawing(rules: Box[]): (operator: string, operands: readonly number[]) => void {
  let matrix: Matrix = identity;
  const kept: Matrix[] = [];
  let path: DrawnPath = { parts: [] };
  const leave = (boxes: readonly Box[]): void => {
    if (rules.length < MOST) rules.push(...boxes);
    path = { parts: [] };
  };
  return (operator, operands) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = operands;
    switch (operator) {
      case 'q':
        if (kept.length < DEEPEST) kept.push(matrix);
        break;
      case 'Q':
        matrix = kept.pop() ?? matrix;
        break;
      case 'cm':
        matrix = times([a, b, c, d, e, f], matrix);
        break;
      case 'rotate':
        matrix = times([cosine(a), sine(a), -sine(a), cosine(a), 0, 0], matrix);
        break;
      case 'translate':
        matrix = times([1, 0, 0, 1, a, b], matrix);
        break;
      case 'm':
        moveTo(path, a, b, matrix);
        break;
      case 'l':
        lineTo(path, a, b, matrix);
        break;
      case 're':
        box(path, [a, b, c, d], matrix);
        break;
      case 'h':
        close(path);
        break;
      case 's':
        close(path);
        leave(strokes(path));
        break;
      case 'S':
        leave(strokes(path));
        break;
      case 'f':
      case 'f*':
        leave(fills(path));
        break;
      case 'W':
      case 'W*':
      case 'n':
        path = { parts: [] };
        break;
    }
  };
}

const cosine = (degrees: number): number => Math.round(Math.cos((degrees * Math.PI) / 180));
const sine = (degrees: number): number => Math.round(Math.sin((degrees * Math.PI) / 180));
