/** `npm run vary [-- GOLD CORPUS] [--misses]`: what the rules know by heart. Texts rewritten with their gold, and rules that serve one text. */
import { extractTraced } from '../pipelines/plan.ts';
import { rules } from '../src/rules/index.ts';
import { readings } from '../src/rules/readings.ts';
import { disagreements } from '../src/score/agreement.ts';
import { type Measured, measure } from '../src/score/measure.ts';
import { reportAll } from '../src/score/report.ts';
import { firedRules } from './fired-rules.ts';
import { type MeasuredText, type TextSet, textSets } from './measured-texts.ts';
import { otherBounds } from './vary/bounds.ts';
import { bulletsForSemicolons, swappedBullets } from './vary/bullets.ts';
import { otherAgencies, otherProvinces } from './vary/names.ts';
import { otherNumbers } from './vary/numbers.ts';
import { randomFrom } from './vary/random.ts';
import { mapStrings, type Variation, type Varied } from './vary/variation.ts';
import { otherYears } from './vary/years.ts';

const SEEDS = ['1', '2', '3'];
const words = process.argv.slice(2);
const misses = words.includes('--misses');

const single: readonly Variation[] = [bulletsForSemicolons, swappedBullets, otherBounds, otherAgencies, otherProvinces, otherYears, otherNumbers];
const together: Variation = {
  name: 'all together',
  vary: (document, random) =>
    single.reduce(
      (varied, { vary }) => {
        const next = vary(varied.document, random);
        return { document: next.document, changes: varied.changes + next.changes };
      },
      { document, changes: 0 },
    ),
};

const sets = textSets(words.filter((word) => !word.startsWith('--')));
for (const set of sets) printVariations(set);
printRules(sets.flatMap(({ texts }) => texts));

function printVariations({ name, texts }: TextSet): void {
  const before = texts.map((text) => ({ name: text.name, document: composed(text) }));
  const measuredBefore = before.map(({ document }) => measured(document));
  const base = means(measuredBefore);
  console.log(`VARIATIONS of ${name}, mean of ${SEEDS.length} seeds: exact F1 may fall by 0.02 at most`);
  line('', 'places', 'texts', 'exact F1', 'change', 'agencies', 'assigned');
  line('as it is', '', String(texts.length), base.exact.toFixed(4), '', base.agencies.toFixed(3), base.assignments.toFixed(3));
  for (const variation of [...single, together]) {
    const runs = SEEDS.map((seed) => {
      const varied = before.map(({ name, document }) => variation.vary(document, randomFrom(`${variation.name} ${name} ${seed}`)));
      const after = varied.map(({ document }) => measured(document));
      if (misses && seed === SEEDS[0])
        printLosses(
          before.map((each) => each.name),
          measuredBefore,
          after,
        );
      return { ...means(after), changes: varied.map(({ changes }) => changes) };
    });
    const mean = (pick: (run: (typeof runs)[number]) => number) => runs.reduce((sum, run) => sum + pick(run), 0) / runs.length;
    const exact = mean((run) => run.exact);
    const places = mean(({ changes }) => changes.reduce((sum, count) => sum + count, 0));
    const changedTexts = mean(({ changes }) => changes.filter((count) => count > 0).length);
    line(
      variation.name,
      places.toFixed(0),
      changedTexts.toFixed(0),
      exact.toFixed(4),
      signed(exact - base.exact),
      mean((run) => run.agencies).toFixed(3),
      mean((run) => run.assignments).toFixed(3),
    );
  }
  console.log('');
}

/** Rewriting looks for composed letters: the text as it is, and its gold, are compared in the same form. */
function composed({ text, mediaType, gold }: MeasuredText): Varied {
  return { text: text.normalize('NFC'), mediaType, gold: mapStrings(gold, (words) => words.normalize('NFC')) };
}

function measured({ text, mediaType, gold }: Varied): Measured {
  const extracted = extractTraced({ text, mediaType, path: 'varied' });
  return measure(gold, extracted.ok ? extracted.value.findings : null);
}

function means(all: readonly Measured[]): { exact: number; agencies: number; assignments: number } {
  const { macro, total } = reportAll(all.map(({ counts }, i) => ({ name: String(i), counts })));
  return { exact: macro.exact, agencies: total.agencies.f1, assignments: total.assignments.f1 };
}

/** Targets that are exact in the text as it is and not in the varied one; the gold stands in the same order in both. */
function printLosses(names: readonly string[], before: readonly Measured[], after: readonly Measured[]): void {
  names.forEach((name, i) => {
    const [was, is] = [before[i], after[i]];
    if (!was || !is || was.counts.exact <= is.counts.exact) return;
    for (const [gold, claimed] of is.targets.pairs) {
      const wrong = disagreements(gold, claimed);
      if (wrong.length > 0)
        console.log(
          `    ${name}: ${wrong.join(', ')}: ${gold.indicator} | ${gold.value.number} <> ${claimed.indicator} | ${claimed.comparator?.op} ${claimed.change} ${claimed.period?.from}..${claimed.period?.to}`,
        );
    }
    for (const { indicator, value } of is.targets.missed) console.log(`    ${name}: missed: ${indicator} | ${value.number}`);
  });
}

function printRules(texts: readonly MeasuredText[]): void {
  const all = [...rules, ...readings].map(({ id }) => id);
  const firing = new Map(all.map((id) => [id, [] as string[]]));
  for (const text of texts) for (const id of firedRules(text)) firing.get(id)?.push(text.name);
  const once = [...firing].filter(([, names]) => names.length === 1);
  const never = [...firing].filter(([, names]) => names.length === 0);
  console.log(
    `RULES that fire in one of ${texts.length} texts only: ${once.length} of ${all.length} (${((100 * once.length) / all.length).toFixed(1)} %, at most 10 %)`,
  );
  for (const [id, [name]] of once) console.log(`  ${id.padEnd(34)} ${name}`);
  if (never.length > 0) console.log(`RULES that fire in none: ${never.map(([id]) => id).join(', ')}`);
}

function line(name: string, ...cells: readonly string[]): void {
  console.log(`  ${name.padEnd(32)} ${cells.map((cell) => cell.padStart(9)).join('')}`);
}

function signed(value: number): string {
  return `${value < 0 ? '' : '+'}${value.toFixed(4)}`;
}
