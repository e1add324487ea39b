/** Runs the examples of a rule or of a reading through the engine, and says what is wrong with each. */
import { isDeepStrictEqual } from 'node:util';
import { fold } from '../../src/lexicon/fold.ts';
import type { Node } from '../../src/match/node.ts';
import type { ReadExpectation, Reading } from '../../src/match/reading.ts';
import type { Positive, Rule } from '../../src/match/rule.ts';
import type { Draft } from '../../src/resolve/draft.ts';
import { joinPieces } from '../../src/resolve/pieces.ts';
import { sentenceDrafts } from '../../src/resolve/sentence-drafts.ts';
import { type ReadClause, readClause } from '../../src/rules/read-clause.ts';

export type ReadText = (text: string) => readonly Node[];

/** Every clause of the rules as they stand: the whole cascade, so that an example also shows that no other rule takes the text. */
export const readText: ReadText = (text) => read(text).nodes;

const read = (text: string): ReadClause => readClause(text, fold(text), 0, text.length);

/** A node and all it was built from. */
export const withChildren = (node: Node): readonly Node[] => [node, ...node.children.flatMap(withChildren)];

/** What is wrong with the examples of a rule, one line each; empty where they hold. */
export function faultsOfRule({ id, examples }: Pick<Rule, 'id' | 'examples'>, readNodes: ReadText = readText): string[] {
  const fired = (text: string) =>
    readNodes(text)
      .flatMap(withChildren)
      .filter(({ rule }) => rule === id);
  return [
    ...tooFew(examples),
    ...examples.yes.flatMap((example) => faultOfPositive(example, fired)),
    ...examples.no.flatMap((text) => fired(text).map((node) => `fires where it must not: "${text}" has "${text.slice(node.start, node.end)}"`)),
  ];
}

const tooFew = ({ yes, no }: { yes: readonly unknown[]; no: readonly unknown[] }): string[] =>
  yes.length >= 2 && no.length >= 1 ? [] : [`too few examples: ${yes.length} positive, ${no.length} negative; at least 2 and 1`];

function faultOfPositive([marked, meaning]: Positive, fired: (text: string) => readonly Node[]): string[] {
  const [before, expected, after, ...more] = marked.split(/[⟦⟧]/u);
  if (!expected || before === undefined || after === undefined || more.length > 0) return [`one match between ⟦ and ⟧ is needed: "${marked}"`];
  const text = before + expected + after;
  const nodes = fired(text);
  if (nodes.length === 0) return [`nothing found: "${marked}"`];
  const whole = nodes.filter(({ start, end }) => start === before.length && end === before.length + expected.length);
  const found = nodes.map(({ start, end }) => `"${text.slice(start, end)}"`).join(', ');
  if (whole.length === 0) return [`not the whole span: "${marked}" gives ${found}`];
  if (nodes.length > 1) return [`two readings: "${marked}" gives ${found}`];
  return otherFields(meaning, whole[0]?.meaning as Record<string, unknown>).map((field) => `another meaning: "${marked}" gives ${field}`);
}

const otherFields = (expected: Readonly<Record<string, unknown>>, given: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(expected).flatMap(([name, value]) =>
    isDeepStrictEqual(given?.[name], value) ? [] : [`${name} ${JSON.stringify(given?.[name])} instead of ${JSON.stringify(value)}`],
  );

/** What is wrong with the examples of a reading: the clause is read as a clause of a document is. */
export function faultsOfReading({ id, examples }: Pick<Reading, 'id' | 'examples'>): string[] {
  const draftsBy = (text: string) => draftsOf(text).filter(({ rules, refusal }) => refusal === null && rules.includes(id));
  return [
    ...tooFew(examples),
    ...examples.yes.flatMap(([text, expectation]) => faultOfExpectation(text, expectation, draftsBy(text))),
    ...examples.no.flatMap((text) => draftsBy(text).map((draft) => `reads what it must not: "${text}" gives "${joinPieces(text, draft.indicator)}"`)),
  ];
}

function draftsOf(text: string): readonly Draft[] {
  const clause = { start: 0, end: text.length };
  return sentenceDrafts([{ nodes: read(text).nodes, place: { block: 0, clause, sentence: 0 } }], text, []).drafts;
}

function faultOfExpectation(text: string, expectation: ReadExpectation, drafts: readonly Draft[]): string[] {
  const [draft] = drafts;
  if (!draft) return [`nothing found: "${text}"`];
  const given = {
    indicator: joinPieces(text, draft.indicator),
    number: draft.node.meaning.value.number,
    op: draft.op,
    change: draft.change,
    of: draft.of ? text.slice(draft.of.start, draft.of.end) : null,
  };
  return otherFields({ ...expectation }, given).map((field) => `another meaning: "${text}" gives ${field}`);
}
