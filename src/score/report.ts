/** From counts to figures: precision, recall and F1 a file, over all files, and the mean over the files that state targets. */
import { type Aside, asideNames, type Field, fieldNames } from './agreement.ts';
import type { Counts, Tally } from './measure.ts';

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface FileReport {
  readonly gold: number;
  readonly pred: number;
  readonly found: Rates;
  readonly exact: Rates;
  readonly fields: Readonly<Record<Field, number>>;
  readonly aside: Readonly<Record<Aside, number>>;
  readonly repeated: number;
  readonly citations: Rates;
  readonly assignments: Rates;
  readonly agencies: Rates;
  readonly document: number;
}

export interface ScoreReport {
  readonly macro: { readonly documents: number; readonly found: number; readonly exact: number; readonly falseInOthers: number };
  readonly total: FileReport;
  readonly files: Readonly<Record<string, FileReport>>;
}

function rates([right, gold, claimed]: Tally): Rates {
  const precision = claimed > 0 ? right / claimed : gold > 0 ? 0 : 1;
  const recall = gold > 0 ? right / gold : 1;
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

export function reportFile(counts: Counts): FileReport {
  const share = <Name extends string>(of: Readonly<Record<Name, number>>) =>
    Object.fromEntries(Object.entries<number>(of).map(([name, right]) => [name, counts.found > 0 ? right / counts.found : 0])) as Record<Name, number>;
  const [rightHead, head] = counts.head;
  return {
    gold: counts.gold,
    pred: counts.claimed,
    found: rates([counts.found, counts.gold, counts.claimed]),
    exact: rates([counts.exact, counts.gold, counts.claimed]),
    fields: share(counts.fields),
    aside: share(counts.asides),
    repeated: counts.repeated,
    citations: rates(counts.citations),
    assignments: rates(counts.assignments),
    agencies: rates(counts.agencies),
    document: head > 0 ? rightHead / head : 1,
  };
}

export function reportAll(files: readonly { readonly name: string; readonly counts: Counts }[]): ScoreReport {
  const reports = files.map(({ name, counts }) => [name, reportFile(counts)] as const);
  const stating = reports.map(([, report]) => report).filter(({ gold }) => gold > 0);
  const mean = (pick: (report: FileReport) => number) => (stating.length > 0 ? stating.reduce((sum, report) => sum + pick(report), 0) / stating.length : 0);
  const falseInOthers = reports.reduce((sum, [, { gold, pred }]) => sum + (gold === 0 ? pred : 0), 0);
  return {
    macro: { documents: stating.length, found: mean(({ found }) => found.f1), exact: mean(({ exact }) => exact.f1), falseInOthers },
    total: reportFile(sumOf(files.map(({ counts }) => counts))),
    files: Object.fromEntries(reports),
  };
}

function sumOf(all: readonly Counts[]): Counts {
  const sum = (pick: (counts: Counts) => number) => all.reduce((total, counts) => total + pick(counts), 0);
  const sumTally = (pick: (counts: Counts) => Tally): Tally => [
    sum((counts) => pick(counts)[0]),
    sum((counts) => pick(counts)[1]),
    sum((counts) => pick(counts)[2]),
  ];
  return {
    gold: sum(({ gold }) => gold),
    claimed: sum(({ claimed }) => claimed),
    found: sum(({ found }) => found),
    exact: sum(({ exact }) => exact),
    repeated: sum(({ repeated }) => repeated),
    fields: Object.fromEntries(fieldNames.map((name) => [name, sum(({ fields }) => fields[name])])) as Record<Field, number>,
    asides: Object.fromEntries(asideNames.map((name) => [name, sum(({ asides }) => asides[name])])) as Record<Aside, number>,
    citations: sumTally(({ citations }) => citations),
    assignments: sumTally(({ assignments }) => assignments),
    agencies: sumTally(({ agencies }) => agencies),
    head: [sum(({ head }) => head[0]), sum(({ head }) => head[1])],
  };
}
