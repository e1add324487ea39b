/** Running heads, feet and page numbers: what stands at the same height on several pages with nothing but the page's number changing. */
import { bottomOf, type TextLine, textOf } from './text-line.ts';

/** The lines of a page that stand above and below all of its tables, from the edges inwards. */
export interface PageEdges {
  readonly page: number;
  readonly height: number;
  readonly top: readonly TextLine[];
  readonly bottom: readonly TextLine[];
}

/** So many lines from the top and from the bottom may be furniture. */
const LINES = 3;
/** Pages that a line must stand on to be running; two where the document has no more than three. */
const LEAST_PAGES = 3;
/** In points. */
const SAME_HEIGHT = 4;
/** Of the page: a number alone is a page number only so close to its edge. */
const EDGE = 0.12;
const NUMBER_ALONE = /^(?:[-–—]\s?)?(?:trang\s|page\s)?(\d{1,4})(?:\s?[/|]\s?\d{1,4})?(?:\s?[-–—])?$/iu;
const NUMBERS = /\d{1,6}/gu;

interface EdgeLine {
  readonly page: number;
  readonly line: TextLine;
  readonly text: string;
  readonly fromEdge: number;
  readonly atTop: boolean;
  /** Nothing stands nearer to the edge; of the page's height from it. */
  readonly alone: boolean;
}

export function furnitureOf(pages: readonly PageEdges[]): ReadonlySet<TextLine> {
  const edges = pages.flatMap(edgeLines);
  const numbers = edges.filter(({ alone, text }) => alone && NUMBER_ALONE.test(text));
  const found = new Set<TextLine>();
  for (const edge of numbers) if (counts(edge, numbers)) found.add(edge.line);
  const least = Math.min(LEAST_PAGES, Math.max(2, pages.length - 1));
  for (const group of groupsOf(edges)) {
    const heights = group.map(({ fromEdge }) => fromEdge).sort((a, b) => a - b);
    const usual = heights[Math.floor(heights.length / 2)] as number;
    const same = group.filter(({ fromEdge }) => Math.abs(fromEdge - usual) <= SAME_HEIGHT);
    if (new Set(same.map(({ page }) => page)).size >= least) for (const { line } of same) found.add(line);
  }
  return found;
}

function edgeLines({ page, height, top, bottom }: PageEdges): EdgeLine[] {
  const said = (line: TextLine, atTop: boolean, index: number): EdgeLine => {
    const fromEdge = atTop ? line.y : height - bottomOf(line);
    return { page, line, text: textOf(line), fromEdge, atTop, alone: index === 0 && fromEdge <= EDGE * height };
  };
  return [...top.slice(0, LINES).map((line, i) => said(line, true, i)), ...bottom.slice(0, LINES).map((line, i) => said(line, false, i))];
}

/** It is the number of its page, or as far from it as another page's. */
function counts({ page, text }: EdgeLine, all: readonly EdgeLine[]): boolean {
  const ahead = numberIn(text) - page;
  return ahead === 0 || all.some((other) => other.page !== page && numberIn(other.text) - other.page === ahead);
}

const numberIn = (text: string): number => Number(NUMBER_ALONE.exec(text)?.[1]);

/** Lines of the same words; of their numbers the page's own is left out. Figures alone are often cells and are not compared. */
function groupsOf(edges: readonly EdgeLine[]): Iterable<EdgeLine[]> {
  const groups = new Map<string, EdgeLine[]>();
  for (const edge of edges) {
    if (!/\p{L}{2}/u.test(edge.text)) continue;
    const words = edge.text.replace(NUMBERS, (number) => (Number(number) === edge.page ? '#' : number));
    const key = `${edge.atTop} ${words}`;
    const group = groups.get(key);
    if (group) group.push(edge);
    else groups.set(key, [edge]);
  }
  return groups.values();
}
