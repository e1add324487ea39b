/** How time grows with the text: a hundred times the text, and twice the text, ordinary and hostile. */

import { fold } from '../../src/lexicon/fold.ts';
import { rules } from '../../src/rules/index.ts';
import { readClause } from '../../src/rules/read-clause.ts';
import type { MeasuredText } from '../measured-texts.ts';
import { type BenchText, readWhole } from './stages.ts';
import { median, ratio, row, steadyTimeOf, timeOf } from './timing.ts';

/** A hundred times the text takes at most so many times as long. */
const LIMIT = 115;
/** What takes longer than this in one go is not read in larger sizes. */
const PATIENCE = 8000;
const REPEATED = 20_000;

const ofAny: Readonly<Record<string, string>> = {
  digits: '1',
  'digits and spaces': '1 ',
  'digits and dots': '1.',
  'digits and strokes': '1/',
  separators: ', ; ',
  'full stops': '. ',
  'brackets that open': '(',
  'brackets that close': ')',
  'brackets with digits': '(5 ',
  'square brackets': '[',
  quotation: '“',
  '“đến”': 'đến ',
  'digits and “đến”': '5 đến ',
  'digits and dashes': '5 - ',
  percentages: '5% ',
  years: 'năm 2025 ',
  spaces: ' ',
  'blank lines': '\n\n',
  bars: '|',
  'bars on lines': '|\n',
};
const ofMarkdown: Readonly<Record<string, string>> = {
  '"- "': '- ',
  '">"': '>',
  '"**a "': '**a ',
  '"[a"': '[a',
  '"](u)"': '](u)',
  '"|a"': '|a',
  '"#"': '#',
  '"<"': '<',
  '"`"': '`',
  '"~"': '~~',
  '"_a "': '_a ',
  '"!["': '![',
  '"[^a"': '[^a',
};

export function printGrowth(texts: readonly MeasuredText[]): void {
  const corpus = texts
    .filter(({ mediaType }) => mediaType === 'text/plain')
    .map(({ text }) => text)
    .join('\n');
  const [page, line] = [corpus.slice(0, 20_000), corpus.replace(/\s+/gu, ' ').slice(0, 50_000)];
  console.log(`\nGROWTH: time of 100 times the text (at most ${LIMIT}), and of the last doubling (linear: 2)`);
  row('', '100 times', 'doubled', 'characters');
  grow('plain text', (times) => ({ text: `${page}\n`.repeat(times), mediaType: 'text/plain' }));
  grow('one line, up to 5 MB', (times) => ({ text: line.repeat(times), mediaType: 'text/plain' }));
  const piece = (text: string, mediaType: BenchText['mediaType']) => (times: number) => ({ text: text.repeat((REPEATED / 100) * times), mediaType });
  for (const [name, text] of Object.entries(ofAny)) grow(`.txt ${name}`, piece(text, 'text/plain'));
  for (const [name, text] of Object.entries({ ...ofAny, ...ofMarkdown })) grow(`.md ${name}`, piece(text, 'text/markdown'));
  grow('.md links in links', (times) => ({ text: '[a'.repeat(100 * times) + '](u)'.repeat(100 * times), mediaType: 'text/markdown' }));
  growRules();
}

/** Sizes from 1 to 100 times; it stops where a size takes too long, and says how far it came. */
function grow(name: string, make: (times: number) => BenchText): void {
  readWhole(make(1));
  const first = steadyTimeOf(() => readWhole(make(1)), 7);
  let [previous, last, reached] = [first, first, 1];
  for (const times of [6, 12.5, 25, 50, 100].map(Math.floor)) {
    const text = make(times);
    const time = median(Array.from({ length: last > 200 ? 1 : 3 }, () => timeOf(() => readWhole(text))));
    [previous, last, reached] = [last, time, times];
    if (time > PATIENCE) break;
  }
  const grown = last / first;
  const verdict = reached < 100 ? `${ratio(grown)} at ${reached}` : ratio(grown);
  row(
    name,
    verdict,
    ratio(last / previous),
    String(make(reached).text.length),
    grown > (LIMIT * reached) / 100 ? 'TOO SLOW' : reached < 100 ? 'not read to its end' : '',
  );
}

/** Each rule on its own examples, one after another in one clause without end. */
function growRules(): void {
  const grown = rules.map(({ id, examples }) => {
    const text = [...examples.yes.map(([marked]) => marked), ...examples.no].join(' ').replace(/[⟦⟧]/gu, '');
    const read = (length: number) => {
      const long = `${text} `.repeat(Math.ceil(length / text.length));
      const folded = fold(long);
      return steadyTimeOf(() => readClause(long, folded, 0, long.length), 5);
    };
    return { id, ratio: read(20_000) / read(10_000) };
  });
  grown.sort((a, b) => b.ratio - a.ratio);
  const [worst] = grown;
  row(`${grown.length} rules on their examples, 20 kB`, '', ratio(median(grown.map((each) => each.ratio))), 'median');
  if (worst) row('  the worst of them', '', ratio(worst.ratio), worst.id);
}
