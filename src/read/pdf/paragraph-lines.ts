/** Lines joined to paragraphs, also over the end of a page. */
import { markerOf } from '../../structure/markers.ts';
import type { ReadParagraph } from '../blocks.ts';
import { isFull, jointOf } from './line-room.ts';
import type { Margins } from './page-margins.ts';
import { type JoinedLine, saidOf } from './said-lines.ts';
import { rightOf, type TextLine, textOf } from './text-line.ts';

export interface PlacedLine {
  readonly line: TextLine;
  readonly page: number;
  readonly margins: Margins;
}

/** `lines`: without a table between them. */
export function paragraphsOf(lines: readonly PlacedLine[]): ReadParagraph[] {
  const pitch = usualPitch(lines);
  const groups: PlacedLine[][] = [];
  for (const [i, line] of lines.entries()) {
    const group = groups.at(-1);
    if (group && goesOn(group, line, lines[i + 1], pitch)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group): ReadParagraph => {
    const joined = group.map(({ line }, i): JoinedLine => ({ line, joint: jointOf(group[Math.max(0, i - 1)]?.line ?? line, line) }));
    return { kind: 'paragraph', ...saidOf(joined), page: group[0]?.page ?? 1 };
  });
}

/** In points. */
const SAME_EDGE = 3;
/** Of the usual distance of two lines. */
const APART = 1.22;
/** The heights of recognised lines are those of their ink: a line without high letters seems lower. */
const APART_BY_INK = 1.32;
const OTHER_SIZE = 0.2;
const ENDED = /[.;:!?…]["”’)]?$/u;
const SMALL = /^["“(]?\p{Ll}/u;
/** Where the edges of the lines are not to be relied on, words tell that a sentence goes on. */
const GOES_ON = /^["“(]?[\p{Ll}\d≥≤]/u;

function goesOn(group: readonly PlacedLine[], next: PlacedLine, after: PlacedLine | undefined, pitch: number): boolean {
  const before = group.at(-1) as PlacedLine;
  const text = textOf(next.line);
  const said = textOf(before.line);
  const open = !ENDED.test(said);
  const marker = markerOf(`${text} `);
  if (marker?.style === 'bullet' && !SMALL.test(text.slice(marker.length))) return false;
  const { left, right } = before.margins;
  const centred = isCentred(before) && isCentred(next);
  const samePage = before.page === next.page;
  const distance = next.line.y - before.line.y;
  const byInk = isRecognised(before.line);
  const near = samePage && distance <= (byInk ? APART_BY_INK : APART) * Math.max(pitch, before.line.height * 0.9);
  if (byInk && near && open && !centred && marker === null && GOES_ON.test(text) && /\p{Ll}/u.test(said)) return true;
  const room = centred ? right - left : right - before.line.x;
  if (!isFull(before.line, next.line, room)) return false;
  if (!samePage && !open && isAlone(before) && isAlone(next)) return false;
  if (samePage && !near) return open && SMALL.test(text);
  if (!byInk && Math.abs(next.line.height - before.line.height) > OTHER_SIZE * before.line.height) return false;
  if (centred) return marker === null;
  const indent = next.line.x - next.margins.left;
  const own = before.line.x - before.margins.left;
  if (group.length > 1) {
    if (Math.abs(indent - own) > SAME_EDGE) return false;
    return marker === null || open;
  }
  if (indent < own - SAME_EDGE) return marker === null || open;
  if (indent > own + SAME_EDGE) return markerOf(`${said} `) !== null && Math.abs(next.line.x - textStart(before.line)) < 2 * SAME_EDGE + 12;
  if (marker !== null && !open) return false;
  // Two first lines of paragraphs of one line, or two lines of one: the line after tells.
  if (own > 4 * SAME_EDGE && after && after.page === next.page && after.line.x < next.line.x - SAME_EDGE) return open && SMALL.test(text);
  return marker === null;
}

/** The only line of its page: no edge is known that it could have reached. */
const isAlone = ({ line, margins: { left, right } }: PlacedLine): boolean => line.x - left < 1 && right - rightOf(line) < 1;

/** Where the words behind a marker begin. */
const textStart = ({ words, x }: TextLine): number => words[1]?.x ?? x;

function isCentred({ line, margins: { left, right } }: PlacedLine): boolean {
  const [before, after] = [line.x - left, right - rightOf(line)];
  return before > 12 && Math.abs(before - after) < 6;
}

const isRecognised = ({ words }: TextLine): boolean => words[0]?.certainty !== undefined;

/** Of the distances of lines from those above them: the lines of one paragraph stand closest. */
const CLOSE = 0.15;

function usualPitch(lines: readonly PlacedLine[]): number {
  const distances = lines.flatMap(({ line, page }, i) => {
    const above = lines[i - 1];
    const distance = above?.page === page ? line.y - above.line.y : 0;
    return distance > 0.7 * line.height && distance < 3 * line.height ? [distance] : [];
  });
  return distances.sort((a, b) => a - b)[Math.floor(distances.length * CLOSE)] ?? 0;
}
