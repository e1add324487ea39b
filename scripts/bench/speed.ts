/** Each stage as a multiple of the floor, which is what nobody can do without: NFC, and one pass that counts the words. */
import type { MeasuredText, TextSet } from '../measured-texts.ts';
import { parseAlone } from './remark-alone.ts';
import { stageNames, timesOfStages } from './stages.ts';
import { median, ratio, row, timeOf } from './timing.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Until then the machine still compiles: a folder of thousands of plans spends its time behind it. */
const WARM_UP_MS = 5000;
const ROUNDS = 25;
/** What a plain text may cost at most, and a Markdown text on top of remark alone. */
const LIMIT = 25;

/** Counts, so that nothing of the pass can be left out. */
export function floor(text: string): number {
  const composed = text.normalize('NFC');
  let words = 0;
  WORD.lastIndex = 0;
  while (WORD.test(composed)) words += 1;
  return words;
}

export function printSpeed(sets: readonly TextSet[]): void {
  console.log(
    `SPEED in multiples of the floor (NFC and one pass of ${WORD}, count only), medians of ${ROUNDS} rounds after ${WARM_UP_MS / 1000} s of warming up`,
  );
  const all = sets.flatMap((set) => set.texts);
  const groups: readonly (readonly [name: string, texts: readonly MeasuredText[]])[] = [
    ...(sets.length < 2 ? [] : sets.map((set) => [`${set.short} .txt`, plainOf(set.texts)] as const)),
    ['all .txt', plainOf(all)],
    ...(sets.length < 2 ? [] : sets.map((set) => [`${set.short} .md`, markdownOf(set.texts)] as const)),
    ['all .md', markdownOf(all)],
  ];
  const measured = groups.map(([, texts]) => measure(texts));
  row('', ...groups.map(([name]) => name));
  stageNames.forEach((name, i) => {
    row(name, ...measured.map(({ stages }) => ratio(stages[i] as number)));
  });
  row('text to validated findings', ...measured.map(({ validated }) => ratio(validated)));
  row('text to validated JSON', ...measured.map(({ written }) => ratio(written)));
  row('remark-parse with gfm alone', ...measured.map(({ remark }) => (remark > 0 ? ratio(remark) : '')));
  row('the rest', ...measured.map(({ written, remark }) => ratio(written - remark)));
  row(`limit of the rest (reach for 12)`, ...measured.map(() => String(LIMIT)));
  row('the floor, ns a character', ...measured.map(({ floor }) => ratio(floor)));
  row('characters for each target', ...groups.map(([, texts]) => ratio(charactersOf(texts) / targetsOf(texts))));
}

const plainOf = (texts: readonly MeasuredText[]): readonly MeasuredText[] => texts.filter(({ mediaType }) => mediaType === 'text/plain');
const markdownOf = (texts: readonly MeasuredText[]): readonly MeasuredText[] => texts.filter(({ mediaType }) => mediaType === 'text/markdown');
const charactersOf = (texts: readonly MeasuredText[]): number => texts.reduce((sum, { text }) => sum + text.length, 0);
const targetsOf = (texts: readonly MeasuredText[]): number => texts.reduce((sum, { gold }) => sum + (gold.targets?.length ?? 0), 0);

interface Ratios {
  readonly stages: readonly number[];
  readonly validated: number;
  readonly written: number;
  readonly remark: number;
  /** Nanoseconds a character. */
  readonly floor: number;
}

/** Floor, stages and remark take turns in each round, so that all see the same machine. */
function measure(texts: readonly MeasuredText[]): Ratios {
  const rounds: { floor: number; stages: number[]; remark: number }[] = [];
  const warm = performance.now() + WARM_UP_MS;
  while (rounds.length < ROUNDS) {
    const round = { floor: 0, stages: stageNames.map(() => 0), remark: 0 };
    for (const text of texts) {
      round.floor += timeOf(() => floor(text.text));
      timesOfStages(text).forEach((time, at) => {
        round.stages[at] = (round.stages[at] as number) + time;
      });
      if (text.mediaType === 'text/markdown') round.remark += timeOf(() => parseAlone(text.text));
    }
    if (performance.now() > warm) rounds.push(round);
  }
  const base = median(rounds.map((round) => round.floor));
  const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);
  const of = (pick: (round: (typeof rounds)[number]) => number) => median(rounds.map(pick)) / base;
  return {
    stages: stageNames.map((_, at) => of(({ stages }) => stages[at] as number)),
    validated: of(({ stages }) => sum(stages.slice(0, -1))),
    written: of(({ stages }) => sum(stages)),
    remark: of(({ remark }) => remark),
    floor: (base * 1e6) / sum(texts.map(({ text }) => text.length)),
  };
}
