/** Who leads whom: each heading, lead-in and bullet stands under the nearest one above it that ranks before it. */
import type { Block, Cell, TableBlock, TextBlock } from '../document.ts';
import type { Span } from '../span.ts';
import { type Marker, markerOf } from './markers.ts';

const RANK = { title: 4, upper: 32, strong: 55, lead: 58, paragraph: 60, bullet: 70 } as const;
/** Headings are short and are not closed like a sentence. */
const HEADING_LENGTH = 200;
const LEAD_LENGTH = 120;
const SENTENCE_LENGTH = 60;
const CLOSED = /[.;,!?…”"]$/u;

const DOCUMENT_TITLE =
  /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|NGHỊ QUYẾT|CHƯƠNG TRÌNH|ĐỀ ÁN|CHIẾN LƯỢC|CHỈ THỊ|QUY CHẾ|QUY ĐỊNH|BÁO CÁO|THÔNG TƯ|NGHỊ ĐỊNH|CHƯƠNG TRÌNH HÀNH ĐỘNG|QUYẾT NGHỊ|HƯỚNG DẪN|THÔNG BÁO|TỜ TRÌNH|DANH MỤC|PHỤ LỤC)(?:\s?:)?$/u;

interface Open {
  readonly rank: number;
  readonly sign: string;
  readonly index: number;
}

export interface Outline {
  readonly blocks: Block[];
  /** A line of prose or a heading. `depth`: of a Markdown heading. */
  readonly line: (at: Span, text: string, strong: boolean, depth?: number) => void;
  readonly table: (at: Span, rows: Cell[][]) => void;
}

/** `capitals`: the whole text is in capitals, so that they tell no heading. */
export function outline(capitals = false): Outline {
  const blocks: Block[] = [];
  const open: Open[] = [];

  const closeTo = (rank: number): number => {
    while (open.length > 0 && (open.at(-1) as Open).rank >= rank) open.pop();
    return open.at(-1)?.index ?? -1;
  };

  const bulletRank = (sign: string): number => {
    const same = open.find((entry) => entry.rank >= RANK.bullet && entry.sign === sign);
    if (same) return same.rank;
    const top = open.at(-1);
    return top && top.rank >= RANK.bullet ? top.rank + 1 : RANK.bullet;
  };

  const push = (block: TextBlock, sign: string) => {
    open.push({ rank: block.rank, sign, index: blocks.length });
    blocks.push(block);
  };

  return {
    blocks,
    line(at, text, strong, depth = 0) {
      const marker = markerOf(text);
      const rank = marker
        ? marker.style === 'bullet'
          ? bulletRank(marker.sign)
          : marker.rank
        : capitals && isBareNumber(blocks.at(-1))
          ? RANK.upper
          : unmarkedRank(text, strong, depth, capitals);
      const parent = closeTo(rank);
      const kind = kindOf(text, marker, rank, strong, depth);
      const content = marker ? { start: at.start + marker.length, end: at.end } : at;
      push({ kind, span: content, marker: marker ? { start: at.start, end: at.start + marker.length } : null, rank, parent }, marker?.sign ?? '');
    },
    table(at, rows) {
      const parent = closeTo(RANK.bullet);
      const block: TableBlock = { kind: 'table', span: at, rows, parent };
      blocks.push(block);
    },
  };
}

/** "PHỤ LỤC II", "CHƯƠNG I" on a line of its own: the next line is its title. */
const isBareNumber = (block: Block | undefined): boolean =>
  block !== undefined && block.kind === 'heading' && block.marker !== null && block.rank < RANK.upper && block.span.end === block.span.start;

function unmarkedRank(text: string, strong: boolean, depth: number, capitals: boolean): number {
  if (DOCUMENT_TITLE.test(text)) return RANK.title;
  if (depth > 0) return depth <= 1 ? RANK.title + depth : RANK.upper + depth;
  if (!capitals && text.length <= HEADING_LENGTH && isUpper(text) && !isSentence(text)) return RANK.upper;
  if (strong) return RANK.strong;
  return text.length <= LEAD_LENGTH && !CLOSED.test(text) && !text.endsWith(':') ? RANK.lead : RANK.paragraph;
}

function kindOf(text: string, marker: Marker | null, rank: number, strong: boolean, depth: number): TextBlock['kind'] {
  if (depth > 0 || rank < RANK.title + 2) return 'heading';
  if (marker === null) return rank < RANK.paragraph ? 'heading' : 'paragraph';
  if (marker.rank < 30) return 'heading';
  const titled = text.length <= HEADING_LENGTH && (!CLOSED.test(text) || strong);
  return marker.style !== 'bullet' && titled ? 'heading' : 'item';
}

/** Closed, and longer than "QUYẾT ĐỊNH." */
const isSentence = (text: string): boolean => text.length >= SENTENCE_LENGTH && /[.;]$/u.test(text);

/** All in capitals: no small letter, and two capitals side by side. */
const isUpper = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text);
