/** Each stage as a multiple of the floor, which is what nobody can do without: NFC, and one pass that counts the words. */
import type { MeasuredText } from '../measured-texts.ts';
import { parseAlone } from './remark-alone.ts';
import { stageNames, timesOfStages } from './stages.ts';
import { median, ratio, row, timeOf } from './timing.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const WARM_UP = 10;
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

export function printSpeed(texts: readonly MeasuredText[]): void {
  const plain = texts.filter(({ mediaType }) => mediaType === 'text/plain');
  const markdown = texts.filter(({ mediaType }) => mediaType === 'text/markdown');
  console.log(`SPEED in multiples of the floor (NFC and one pass of ${WORD}, count only), medians of ${ROUNDS} rounds`);
  row('', '.txt', '.md');
  const [ofPlain, ofMarkdown] = [measure(plain), measure(markdown)];
  stageNames.forEach((name, i) => {
    row(name, ratio(ofPlain.stages[i] as number), ratio(ofMarkdown.stages[i] as number));
  });
  row('text to validated findings', ratio(ofPlain.validated), ratio(ofMarkdown.validated));
  row('text to validated JSON', ratio(ofPlain.written), ratio(ofMarkdown.written));
  row('remark-parse with gfm alone', '', ratio(ofMarkdown.remark));
  row('the rest', ratio(ofPlain.validated), ratio(ofMarkdown.validated - ofMarkdown.remark));
  row(`limit of the rest (reach for 12)`, String(LIMIT), String(LIMIT));
  row('the floor, ns a character', ratio(ofPlain.floor), ratio(ofMarkdown.floor));
}

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
  for (let i = 0; i < WARM_UP + ROUNDS; i += 1) {
    const round = { floor: 0, stages: stageNames.map(() => 0), remark: 0 };
    for (const text of texts) {
      round.floor += timeOf(() => floor(text.text));
      timesOfStages(text).forEach((time, at) => {
        round.stages[at] = (round.stages[at] as number) + time;
      });
      if (text.mediaType === 'text/markdown') round.remark += timeOf(() => parseAlone(text.text));
    }
    if (i >= WARM_UP) rounds.push(round);
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
