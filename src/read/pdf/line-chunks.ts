/** A line cut where its words stand farther apart than the rest of it lets expect. */
import { markerOf } from '../../structure/markers.ts';
import type { PageWord } from './page-words.ts';
import { lineOf, rightOf, type TextLine } from './text-line.ts';

/** Of the height of a line. */
const WIDE = 0.75;
/** Of the usual space of the line: a line that was stretched to the margin has the same space everywhere. */
const UNUSUAL = 1.9;

export function chunksOf(line: TextLine): TextLine[] {
  const { words, height } = line;
  const gaps = words.slice(1).map((word, i) => word.x - rightOf(words[i] as PageWord));
  const sorted = gaps.toSorted((a, b) => a - b);
  const usual = gaps.length < 2 ? 0 : (sorted[Math.floor((sorted.length - 1) / 4)] as number);
  const least = Math.max(WIDE * height, UNUSUAL * usual);
  const cuts = gaps.flatMap((gap, i) => (gap >= least ? [i + 1] : []));
  if (cuts.length === 0 || (cuts.length === 1 && cuts[0] === 1 && isMarker(words[0] as PageWord))) return [line];
  return [0, ...cuts].map((from, i) => lineOf(words.slice(from, cuts[i])));
}

/** The number or bullet of an item, which stands apart from its words. */
const isMarker = ({ text }: PageWord): boolean => markerOf(`${text} A`) !== null;
