/** Nodes as pieces of text: neighbours in the text are one span. */
import type { Node } from '../match/node.ts';
import type { Span } from '../span.ts';

/** "Tỷ lệ nữ đại biểu nhiệm kỳ 2026 - 2031: cấp tỉnh": behind what was taken out they part nothing. */
const PARTS = new Set([':', ',']);

/** Nodes in source order; what was taken out between two of them parts the pieces. */
export function piecesOf(text: string, nodes: readonly Pick<Node, 'start' | 'end'>[]): Span[] {
  const pieces: { start: number; end: number }[] = [];
  for (const node of nodes) {
    const last = pieces.at(-1);
    if (last && node.start <= last.end) last.end = Math.max(last.end, node.end);
    else if (last && /^\s*$/u.test(text.slice(last.end, node.start))) last.end = node.end;
    else if (!last || !PARTS.has(text.slice(node.start, node.end))) pieces.push({ start: node.start, end: node.end });
  }
  return pieces;
}

/** The pieces in source order, joined by one space; a cell may go on in the next line. */
export const joinPieces = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end).replaceAll('\n', ' ')).join(' ');
