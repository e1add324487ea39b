/** From a normalised text to its blocks: headings, items, paragraphs and tables, each under what leads it. */
import type { Layout, NormalisedText, StructuredText } from '../document.ts';
import { type Line, linesOf } from '../normalise/lines-of.ts';
import type { Span } from '../span.ts';
import { unfolded } from './folded-tables.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { spreadHead } from './merged-heads.ts';
import { type Outline, outline } from './outline.ts';
import { tableAt } from './plain-tables.ts';

/** Lines that only draw: "-----", "=====", "|". */
const DRAWN = /^[-=_*–—~|.\s]+$/u;

export function structure(normalised: NormalisedText): StructuredText {
  const found = outline(normalised.capitals);
  const strong = strongLines(normalised);
  if (normalised.mediaType === 'text/markdown') {
    for (const block of markdownBlocks(normalised.text)) {
      if (block.type === 'heading') found.line(block.span, normalised.text.slice(block.span.start, block.span.end), true, block.depth);
      else if (block.type === 'table') found.table(block.span, unfolded(spreadHead(block.rows, normalised.text), normalised.text));
      else readLines(linesWithin(normalised.text, block.span), normalised.text, found, strong);
    }
  } else if (normalised.layout) readLaidOut(normalised, normalised.layout, found, strong);
  else readLines(linesOf(normalised.text), normalised.text, found, strong);
  return { ...normalised, blocks: found.blocks };
}

/** The tables that the file marks, and the lines between them. */
function readLaidOut({ text }: NormalisedText, { tables, headings }: Layout, found: Outline, strong: (at: Span) => boolean): void {
  const depths = new Map(headings.map(({ span, depth }) => [span.start, depth]));
  let from = 0;
  for (const { span, rows } of [...tables, { span: { start: text.length, end: text.length }, rows: [] }]) {
    let lines: Line[] = [];
    for (const line of linesWithin(text, { start: from, end: span.start })) {
      const depth = depths.get(line.start);
      if (depth === undefined) lines.push(line);
      else {
        readLines(lines, text, found, strong);
        found.line(line, line.text, true, depth);
        lines = [];
      }
    }
    readLines(lines, text, found, strong);
    if (rows.length > 0) found.table(span, unfolded(rows, text));
    from = span.end;
  }
}

function readLines(lines: readonly Line[], text: string, found: Outline, strong: (at: Span) => boolean): void {
  for (let i = 0; i < lines.length; ) {
    const table = tableAt(lines, i);
    if (table) {
      found.table({ start: (lines[i] as Line).start, end: (lines[table.next - 1] as Line).end }, unfolded(spreadHead(table.rows, text), text));
      i = table.next;
      continue;
    }
    const line = lines[i] as Line;
    if (!DRAWN.test(line.text)) found.line({ start: line.start, end: line.end }, line.text, strong(line));
    i += 1;
  }
}

function linesWithin(text: string, at: Span): Line[] {
  return linesOf(text.slice(at.start, at.end)).map((line) => ({ ...line, start: line.start + at.start, end: line.end + at.start }));
}

/** Tells whether nearly all of a line stands in bold. */
function strongLines({ strong }: NormalisedText): (at: Span) => boolean {
  let next = 0;
  return (at) => {
    while (next < strong.length && (strong[next] as Span).end <= at.start) next += 1;
    const first = strong[next];
    return first !== undefined && first.start <= at.start + 4 && first.end >= at.end - 2;
  };
}
