/** A line cut where its words stand farther apart than the rest of it lets expect. */
import { markerOf } from '../../structure/markers.ts';
import { least } from './extent.ts';
import type { PageWord } from './page-words.ts';
import { lineOf, rightOf, type TextLine } from './text-line.ts';

/** Of the height of a line. */
const WIDE = 0.75;
/** Of the usual space of the line: a line that was stretched to the margin has the same space everywhere. */
const UNUSUAL = 1.9;

export function chunksOf(line: TextLine): TextLine[] {
  const { words, height } = line;
  const sorted = gapsIn(line).sort((a, b) => a - b);
  const usual = sorted.length < 2 ? 0 : (sorted[Math.floor((sorted.length - 1) / 4)] as number);
  const chunks = cutAt(line, Math.max(WIDE * height, UNUSUAL * usual));
  return chunks.length === 2 && chunks[0]?.words.length === 1 && isMarker(words[0] as PageWord) ? [line] : chunks;
}

/** Of the height of a line: a column of a table may stand so close behind the words of the one before. */
const LEAST_WIDE = 0.4;

/** A line that is known to be a row, cut also where its words stand closer. */
export function cellChunksOf(line: TextLine): TextLine[] {
  const narrowest = least(gapsIn(line), LEAST_WIDE * line.height);
  return cutAt(line, Math.max(LEAST_WIDE * line.height, UNUSUAL * narrowest));
}

const gapsIn = ({ words }: TextLine): number[] => words.slice(1).map((word, i) => word.x - rightOf(words[i] as PageWord));

/** In a table of contents they lead to the number of the page. */
const DOTS = /^[.…_·]{4}/u;

function cutAt(line: TextLine, narrowest: number): TextLine[] {
  const isLed = (i: number): boolean => DOTS.test(line.words[i]?.text ?? '') || DOTS.test(line.words[i + 1]?.text ?? '');
  const cuts = gapsIn(line).flatMap((gap, i) => (gap >= narrowest && !isLed(i) ? [i + 1] : []));
  return cuts.length === 0 ? [line] : [0, ...cuts].map((from, i) => lineOf(line.words.slice(from, cuts[i])));
}

/** The number or bullet of an item, which stands apart from its words. */
const isMarker = ({ text }: PageWord): boolean => markerOf(`${text} A`) !== null;
