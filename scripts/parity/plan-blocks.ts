/** A sample plan as its blocks, so that it can be printed in any format: whole paragraphs, their markers, real tables, the letterhead apart. */
import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { StructuredText, TableBlock } from '../../src/document.ts';
import { normalise } from '../../src/normalise/normalise.ts';
import { type MarkerStyle, markerOf } from '../../src/structure/markers.ts';
import { structure } from '../../src/structure/structure.ts';
import { type Letterhead, withoutLetterhead } from './letterhead.ts';
import { type PlanTable, planTable } from './plan-table.ts';

export interface PlanText {
  readonly kind: 'text';
  /** As it is printed: "1.", "a)", "-", "Điều 4."; empty where there is none. */
  readonly marker: string;
  readonly style: MarkerStyle | null;
  readonly words: string;
  readonly strong: boolean;
  /** Of a Markdown heading. */
  readonly depth: number | null;
}

export type PlanBlock = PlanText | PlanTable;

export interface Plan {
  readonly name: string;
  readonly extension: string;
  readonly path: string;
  readonly source: string;
  readonly letterhead: Letterhead | null;
  readonly blocks: readonly PlanBlock[];
}

export function planOf(folder: string, file: string): Plan {
  const path = join(folder, file);
  const source = readFileSync(path, 'utf8').replace(/^\ufeff/u, '');
  const extension = extname(file);
  const structured = structure(normalise({ text: source, mediaType: extension === '.md' ? 'text/markdown' : 'text/plain' }));
  const blocks = structured.blocks.map((block) => (block.kind === 'table' ? planTable(rowsOf(block, structured.text)) : textOf(block, structured)));
  return { name: basename(file, extension), extension, path, source, ...withoutLetterhead(blocks) };
}

const rowsOf = ({ rows }: TableBlock, text: string) =>
  rows.map((row) => row.map(({ column, span }) => ({ column, text: text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim() })));

/** Ranks of Markdown headings as `structure` gives them: 4 and the depth for the first, 32 and the depth for the others. */
const depthOf = (rank: number): number | null => (rank === 5 ? 1 : rank > 33 && rank < 39 ? rank - 32 : null);

function textOf(block: Exclude<StructuredText['blocks'][number], TableBlock>, { text, strong }: StructuredText): PlanText {
  const words = text.slice(block.span.start, block.span.end).trim();
  const marker = block.marker ? text.slice(block.marker.start, block.marker.end).trim() : '';
  const start = block.marker?.start ?? block.span.start;
  return {
    kind: 'text',
    marker,
    style: markerOf(`${marker} ${words}`)?.style ?? null,
    words,
    strong: strong.some((span) => span.start <= start + 4 && span.end >= block.span.end - 2),
    depth: block.kind === 'heading' && block.marker === null ? depthOf(block.rank) : null,
  };
}

/** The line as a person reads it. */
export const lineOf = ({ marker, words }: PlanText): string => [marker, words].filter((part) => part !== '').join(' ');
