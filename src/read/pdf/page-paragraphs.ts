/** Lines of writing as paragraphs: one goes on where it filled its width and the next begins nothing of its own. */
import { beginsBlock } from '../../structure/markers.ts';
import type { ReadParagraph } from '../blocks.ts';
import { textOf } from './line-text.ts';
import type { PageLine } from './page-lines.ts';

/** A line that ends so near the right edge (in heights of a line) was broken by it. */
const NEAR_EDGE = 3;
/** A first line begins so much farther right. */
const INDENT = 0.6;
/** Lines of a paragraph are no farther apart than this times their height. */
const FARTHEST = 1.9;
const CLOSED = /[.:;!?]["”’)]?$/u;

export function paragraphsOf(lines: readonly PageLine[]): ReadParagraph[] {
  const paragraphs: PageLine[][] = [];
  const edge = edgesOf(lines);
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const before = open?.at(-1);
    if (open && before && goesOn(before, line, edge)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((own) => ({ kind: 'paragraph', ...textOf(own, ' '), page: own[0]?.page ?? 1 }));
}

interface Edges {
  readonly left: number;
  readonly right: number;
}

function goesOn(before: PageLine, line: PageLine, edges: (page: number) => Edges): boolean {
  const height = Math.min(before.bottom - before.y, 30);
  const words = line.words.map(({ text }) => text).join(' ');
  const { left, right } = edges(before.page);
  if (beginsBlock(words) || before.right < right - NEAR_EDGE * height - (line.words[0]?.width ?? 0)) return false;
  const indented = line.x > edges(line.page).left + INDENT * height && line.x > before.x + INDENT * height;
  if (indented && before.x <= left + INDENT * height) return false;
  if (line.page !== before.page) return !CLOSED.test(before.words.at(-1)?.text ?? '') || /^\p{Ll}/u.test(words);
  return line.y - before.y <= FARTHEST * height;
}

/** Where most lines of each page begin and end. */
function edgesOf(lines: readonly PageLine[]): (page: number) => Edges {
  const byPage = new Map<number, PageLine[]>();
  for (const line of lines) byPage.set(line.page, [...(byPage.get(line.page) ?? []), line]);
  const edges = new Map(
    [...byPage].map(([page, own]) => [page, { left: Math.min(...own.map(({ x }) => x)), right: Math.max(...own.map(({ right }) => right)) }]),
  );
  return (page) => edges.get(page) ?? { left: 0, right: 0 };
}
