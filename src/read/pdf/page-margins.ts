/** Between which edges the lines of the pages run, and where their first lines are indented to. */
import type { PageParts } from './page-parts.ts';
import { rightOf, type TextLine } from './text-line.ts';

export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** In points: edges this close are one. */
const SAME_EDGE = 4;
/** Of the lines: an edge that so few share is that of a line which sticks out. */
const SHARED = 0.04;

/** For pages of one width together; each of few lines lends from the others. */
export function marginsOf(pages: readonly PageParts[]): ReadonlyMap<number, Margins> {
  const byWidth = new Map<number, TextLine[]>();
  for (const { width, parts } of pages) {
    const lines = byWidth.get(Math.round(width)) ?? [];
    for (const part of parts) if (part.kind === 'line') lines.push(part.line);
    byWidth.set(Math.round(width), lines);
  }
  const margins = new Map([...byWidth].map(([width, lines]) => [width, marginsWithin(width, lines)]));
  return new Map(pages.map(({ page, width }) => [page, margins.get(Math.round(width)) ?? { left: 0, right: width }]));
}

/** So few lines do not show how wide they may be. */
const FEW = 6;

function marginsWithin(width: number, lines: readonly TextLine[]): Margins {
  const left = outermost(lines, ({ x }) => x, 1);
  const right = outermost(lines, rightOf, -1);
  return { left, right: lines.length < FEW ? Math.max(right, width - left) : right };
}

function outermost(lines: readonly TextLine[], edgeOf: (line: TextLine) => number, sign: 1 | -1): number {
  const edges = lines.map(edgeOf).sort((a, b) => (a - b) * sign);
  const least = Math.max(2, Math.ceil(edges.length * SHARED));
  for (let i = 0; i + least <= edges.length; i += 1) {
    const [edge, last] = [edges[i] as number, edges[i + least - 1] as number];
    if (Math.abs(last - edge) <= SAME_EDGE) return edge;
  }
  return edges[0] ?? 0;
}
