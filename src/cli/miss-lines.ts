/** What happened to the number of each missed gold target, as lines for people. */
import type { Fate, Miss } from '../explain/misses.ts';
import { describeTarget } from '../score/lines.ts';
import { numeralLine, placed } from './explain-lines.ts';
import type { Messages } from './messages.ts';
import type { Paint } from './paint.ts';

export function missedLines(misses: readonly Miss[], { explain: words }: Messages, paint: Paint): readonly string[] {
  if (misses.length === 0) return [words.noMisses];
  return [
    paint.strong(`${words.titles.misses} (${misses.length})`),
    ...misses.flatMap(({ gold, fate }) => [`- ${paint.bad(describeTarget(gold))}`, ...fateLines(fate, words, paint).map((line) => `    ${line}`)]),
  ];
}

function fateLines(fate: Fate, words: Messages['explain'], paint: Paint): readonly string[] {
  const { fates } = words;
  switch (fate.kind) {
    case 'differs':
      return [fates.differs(fate.fields.map((field) => words.fields[field]).join(', ')), describeTarget(fate.target)];
    case 'discarded':
      return [fates.discarded(words.refusals[fate.reason]), placed(fate.candidate.clause, words, paint)];
    case 'another-target':
      return [fates['another-target'], `${describeTarget(fate.target)}, ${words.line(fate.place.line)}`];
    case 'no-value':
      return [fates['no-value'](words.classes[fate.class]), numeralLine(fate.place, words, paint)];
    case 'not-in-digits':
      return [fates['not-in-digits']];
  }
}
