/** What a table of places measures, and in what: its rows name only places, so that the lines above it say it. */
import type { MatchedText } from '../match/match.ts';
import type { Span } from '../span.ts';
import { nodesOfSpan } from './nodes-of-span.ts';
import { piecesOf } from './pieces.ts';
import { trimEdges } from './words.ts';

export interface TableCaption {
  readonly measured: readonly Span[];
  readonly unit: Span | null;
}

/** So many blocks above a table its title, whose annex it is and its unit stand. */
const MOST_LINES = 4;
const LONGEST_LINE = 300;
const UNIT = /^\(?(?:đvt|đơn vị(?: tính)?)\s?:\s?([^()]{1,30}?)\)?\s*$/u;
const PLACES = /^(?:tên )?(?:địa phương|huyện|xã|đơn vị hành chính)(?![\p{L}])/u;

export const namesPlaces = (document: MatchedText, head: Span | null): boolean =>
  head !== null && PLACES.test(document.folded.slice(head.start, head.end).replace(/\s+/gu, ' '));

/** "CHỈ TIÊU TỶ LỆ DÂN SỐ THAM GIA BHYT THEO ĐỊA PHƯƠNG", "ĐVT: %" above the table that is block `block`. */
export function captionOf(document: MatchedText, block: number): TableCaption {
  let unit: Span | null = null;
  for (let at = block - 1; at >= 0 && at >= block - MOST_LINES; at -= 1) {
    const span = document.blocks[at]?.span;
    if (!span || span.end - span.start > LONGEST_LINE) break;
    const line = document.folded.slice(span.start, span.end);
    const said = UNIT.exec(line);
    if (said) {
      const start = span.start + line.indexOf(said[1] as string, said[0].indexOf(':') + 1);
      unit = { start, end: start + (said[1] as string).length };
      continue;
    }
    const measured = measureIn(document, span);
    if (measured.length > 0) return { measured, unit };
  }
  return { measured: [], unit };
}

/** From the measure that a line names to its period, or to by what it is told apart. */
function measureIn(document: MatchedText, { start, end }: Span): readonly Span[] {
  const nodes = nodesOfSpan(document, { start, end });
  const from = nodes.findIndex(({ kind }) => kind === 'measure');
  if (from < 0) return [];
  const to = nodes.findIndex(({ kind, key }, i) => i > from && (kind === 'period' || key === 'theo' || key === '('));
  return piecesOf(document.text, trimEdges(nodes.slice(from, to < 0 ? undefined : to)));
}
