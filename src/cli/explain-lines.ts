/** An explanation as lines for people: targets with their derivations, what was discarded, who competed, where the numbers went. */
import type { Hit, Rejected } from '../explain/candidates.ts';
import type { Competition } from '../explain/competitions.ts';
import type { Derivation, Step } from '../explain/derivation.ts';
import type { Explanation } from '../explain/explain.ts';
import type { NumberGroup, PlacedNumeral } from '../explain/numbers.ts';
import type { Place } from '../explain/places.ts';
import { describeTarget } from '../score/lines.ts';
import type { Messages } from './messages.ts';
import type { Paint } from './paint.ts';

type Words = Messages['explain'];

export function explanationLines(explanation: Explanation, { explain: words }: Messages, paint: Paint): readonly string[] {
  const { hits, rejected, competitions, numbers } = explanation;
  const section = (title: string, lines: readonly string[]) => (lines.length > 0 ? ['', paint.strong(title), ...lines] : []);
  const count = numbers.reduce((sum, group) => sum + group.numbers.length, 0);
  return [
    words.counts(hits.length, rejected.length, count),
    ...section(
      words.titles.targets,
      hits.flatMap((hit, i) => hitLines(hit, i + 1, words, paint)),
    ),
    ...section(
      words.titles.discarded,
      rejected.flatMap((candidate) => rejectedLines(candidate, words, paint)),
    ),
    ...section(
      words.titles.competitions,
      competitions.map((one) => competitionLine(one, words, paint)),
    ),
    ...section(
      words.titles.numbers,
      numbers.flatMap((group) => numberLines(group, words, paint)),
    ),
  ];
}

function hitLines({ target, derivation, period, repairs, statements }: Hit, number: number, words: Words, paint: Paint): readonly string[] {
  const [first, ...again] = statements;
  const agencies = target.agencies.map(({ name, role, via }) => `${name} (${words.roles[role]}, ${words.via[via]})`);
  return [
    `${number}. ${paint.good(describeTarget(target))}  ${paint.faint(words.confidence(target.confidence))}`,
    ...(first ? [`   ${placed(first, words, paint)}`] : []),
    `   ${words.derived}`,
    ...derivationLines(derivation, words, paint).map((line) => `     ${line}`),
    ...(derivation.resolvers.length > 0 ? [`   ${words.resolvers(derivation.resolvers.join(', '))}`] : []),
    `   ${period ? periodLine(period, words, paint) : words.noPeriod}`,
    ...(agencies.length > 0 ? [`   ${words.agencies} ${agencies.join('; ')}`] : []),
    ...repairs.map((repair) => `   ${words.repaired(repair.words, repair.readAs)}`),
    ...(again.length > 0 ? [`   ${words.again(again.map(({ line }) => words.line(line)).join(', '))}`] : []),
  ];
}

function periodLine({ from, to, via, weak, place, block }: NonNullable<Hit['period']>, words: Words, paint: Paint): string {
  const source = [words.via[via], ...(place ? [placed(block ?? place, words, paint)] : []), ...(weak ? [words.weak] : [])];
  return words.period(`${from ?? ''}..${to ?? ''}`, source.join(', '));
}

/** A tree: the reading, the pieces of the indicator, and the value rule by rule. */
function derivationLines({ reading, indicator, of, amount }: Derivation, words: Words, paint: Paint): readonly string[] {
  const pieces = [...indicator.map((piece) => ({ label: words.indicator, piece })), ...(of ? [{ label: words.of, piece: of }] : [])];
  return [
    ...(reading ? [reading] : []),
    ...pieces.map(({ label, piece }) => `  ${label} ${quoted(piece, paint)}`),
    ...stepLines(amount, paint).map((line) => `  ${line}`),
  ];
}

function stepLines({ rule, readAs, children, ...place }: Step, paint: Paint): readonly string[] {
  const line = `${rule} ${quoted(place, paint)}${readAs === null ? '' : ` → “${readAs}”`}`;
  return [line, ...children.flatMap((child) => stepLines(child, paint)).map((below) => `  ${below}`)];
}

function rejectedLines({ reason, value, clause, wouldBe }: Rejected, words: Words, paint: Paint): readonly string[] {
  const { indicator, from, to } = wouldBe;
  const target = `${indicator || words.unnamed} | ${value.words} | ${from ?? ''}..${to ?? ''}`;
  return [`- ${quoted(value, paint)} ${paint.bad(words.refusals[reason])}`, `    ${placed(clause, words, paint)}`, `    ${words.wouldBe(target)}`];
}

const competitionLine = ({ place, winner, loser, why }: Competition, words: Words, paint: Paint): string =>
  `- ${words.line(place.line)} ${quoted(place, paint)}: ${words.won(winner, loser)} (${words.why[why]})`;

const numberLines = ({ class: name, numbers }: NumberGroup, words: Words, paint: Paint): readonly string[] => [
  `${words.classes[name]} (${numbers.length})`,
  ...numbers.map((numeral) => `  ${numeralLine(numeral, words, paint)}`),
];

export const numeralLine = ({ before, words: numeral, after, line }: PlacedNumeral, words: Words, paint: Paint): string =>
  `${paint.faint(`${words.line(line)}:`)} …${before}${paint.strong(`⟦${numeral}⟧`)}${after}…`;

export const placed = (place: Place, words: Words, paint: Paint): string => `${words.line(place.line)} ${quoted(place, paint)}`;

const quoted = ({ start, end, words }: Place, paint: Paint): string => `“${words.replaceAll('\n', ' ⏎ ')}” ${paint.faint(`[${start}–${end}]`)}`;
