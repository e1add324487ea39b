/** Lines that are no Vietnamese in the midst of a document that is: garbage, another language, letters that lost their marks. */
import { type CountedLine, oddRuns } from './odd-lines.ts';
import { beyondAscii, countKinds, shareOf, wordCounts } from './syllable-share.ts';
import { trustLimit } from './trust-limit.ts';

/** Fewer words in plain letters are names, terms, titles. */
const LEAST_FOREIGN = 10;
/** Fewer words with letters that Vietnamese does not have are French. */
const LEAST_GARBLED = 5;

/** Indices in ascending order. */
export function lostLines(lines: readonly string[], counted: readonly CountedLine[]): number[] {
  return oddRuns(counted)
    .filter(({ odd }) => isLost(lines.slice(odd.start, odd.end).join('\n')))
    .flatMap(({ odd }) => Array.from({ length: odd.end - odd.start }, (_, i) => odd.start + i));
}

function isLost(text: string): boolean {
  const words = wordCounts(text);
  const counted = countKinds(words);
  const share = shareOf(counted);
  if (share === null || share >= trustLimit) return false;
  const garbled = countKinds(beyondAscii(words)).bad;
  return (garbled >= LEAST_GARBLED && garbled * 2 >= counted.bad) || counted.marked + counted.plain + counted.bad >= LEAST_FOREIGN;
}
