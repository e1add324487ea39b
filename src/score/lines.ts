/** The figures as a table for people, and the misses one a line, in words short enough for a terminal. */
import { disagreements, type ScoredTarget, same } from './agreement.ts';
import type { Measured } from './measure.ts';
import { responsibleName } from './names.ts';
import type { FileReport, ScoreReport } from './report.ts';

const head = 'file                                      gold pred | found  P     R     F1   | exact P     R     F1   | cite F1 assign F1 agency F1 doc';

const figure = (share: number): string => share.toFixed(3);

/** `without`: names that have no result. */
export function tableLines({ files, total, macro }: ScoreReport, without: ReadonlySet<string>): readonly string[] {
  const rows = Object.entries(files).map(([name, report]) => row(without.has(name) ? `${name} (no result)` : name, report));
  const { value: _, ...right } = total.fields; // found means that the values agree
  const shares = Object.entries({ ...right, ...total.aside }).map(([name, share]) => `${name} ${figure(share)}`);
  return [
    head,
    ...rows,
    row('TOTAL', total),
    `MEAN over ${macro.documents} documents with targets: found F1 ${figure(macro.found)}, exact F1 ${figure(macro.exact)}; targets claimed in documents without any: ${macro.falseInOthers}`,
    `right among found: ${shares.join(', ')}; repeated ${total.repeated}`,
  ];
}

function row(name: string, report: FileReport): string {
  const { found, exact } = report;
  const counts = `${name.slice(0, 40).padEnd(41)} ${String(report.gold).padStart(4)} ${String(report.pred).padStart(4)}`;
  const triple = ({ precision, recall, f1 }: FileReport['found']) => `      ${figure(precision)} ${figure(recall)} ${figure(f1)}`;
  const others = `  ${figure(report.citations.f1)}   ${figure(report.assignments.f1)}     ${figure(report.agencies.f1)}  ${figure(report.document)}`;
  return `${counts} | ${triple(found)}| ${triple(exact)}|${others}`;
}

export function missLines(name: string, { targets, citations, assignments, wrongHead }: Measured): readonly string[] {
  const dates = citations.pairs.filter(([gold, claimed]) => !same(gold.issuedOn, claimed.issuedOn));
  const wrong = targets.pairs.map(([gold, claimed]) => ({ gold, claimed, bad: disagreements(gold, claimed) })).filter(({ bad }) => bad.length > 0);
  return [
    ...wrongHead.map(({ field, gold, claimed }) => `document.${field}: gold ${JSON.stringify(gold)}, got ${JSON.stringify(claimed)}`),
    ...targets.missed.map((target) => `missed   ${describeTarget(target)}`),
    ...targets.extra.map((target) => `extra    ${describeTarget(target)}`),
    ...wrong.map(({ gold, claimed, bad }) => `wrong ${bad.join(',')}\n    gold ${describeTarget(gold)}\n    got  ${describeTarget(claimed)}`),
    ...citations.missed.map(({ number, issuedOn }) => `citation missed ${number} ${issuedOn ?? ''}`),
    ...citations.extra.map(({ number, issuedOn }) => `citation extra  ${number} ${issuedOn ?? ''}`),
    ...dates.map(([gold, claimed]) => `citation date ${gold.number}: gold ${gold.issuedOn ?? null}, got ${claimed.issuedOn ?? null}`),
    ...assignments.missed.map((one) => `assignment missed ${one.role} ${responsibleName(one)}`),
    ...assignments.extra.map((one) => `assignment extra  ${one.role} ${responsibleName(one)}`),
  ].map((line) => `${name}  ${line}`);
}

/** One target on one line; also how `diff` shows it. */
export function describeTarget({ indicator, comparator, value, change, period }: ScoredTarget): string {
  const upper = typeof value.upper === 'number' ? `-${value.upper}` : '';
  return `${indicator} | ${comparator?.op}${value.number}${upper} ${value.unit} | ${change} | ${period?.from ?? ''}..${period?.to ?? ''}`;
}
