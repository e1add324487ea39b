/** The ruling lines of pages, from the PostScript that `pdftops` makes of them. */
import { identity, type Matrix } from './drawn-path.ts';
import type { Box } from './page-words.ts';
import { type Pen, penFor } from './rule-pen.ts';

/** By page; from the bottom left corner, upwards, as PostScript counts. */
export function rulesOfPostscript(output: string): ReadonlyMap<number, readonly Box[]> {
  const pages = new Map<number, Box[]>();
  let run: Pen | null = null;
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
      run = penFor(rules, identity);
    } else if (run && to - from <= LONGEST && isPlain(output, from, to)) {
      const words = output.slice(from, to).split(' ');
      const operator = words.pop() as string;
      carryOut(run, operator, words.map(bare));
    }
  }
  return pages;
}

/** The places of a page that is cropped or turned are moved by PostScript's own operators before anything is drawn: "270 rotate", "-500 -100 translate". */
function carryOut(run: Pen, operator: string, operands: readonly number[]): void {
  const [a = 0, b = 0] = operands;
  if (operator === 'translate') run('cm', [1, 0, 0, 1, a, b]);
  else if (operator === 'rotate') run('cm', turnBy(a));
  else run(operator === 'W' || operator === 'W*' ? 'n' : operator, operands);
}

function turnBy(degrees: number): Matrix {
  const [cosine, sine] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return [cosine, sine, -sine, cosine, 0, 0];
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
