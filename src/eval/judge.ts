/** How right the machine is on documents that people have reviewed, in the definitions of `score`. */
import { disagreements } from '../score/agreement.ts';
import { type Measured, measure } from '../score/measure.ts';
import { type FileReport, reportAll, type ScoreReport } from '../score/report.ts';
import type { Extraction, Target } from '../validate/schema.ts';
import { goldOf } from './gold-file.ts';
import type { ReviewedOne } from './reviewed-documents.ts';

export interface RuleReport {
  /** Targets that it had a part in. */
  readonly claimed: number;
  /** Of them: another than people say in some field; none at all. */
  readonly wrong: number;
  readonly invented: number;
}

export interface Judgement {
  readonly report: ScoreReport;
  /** By the type of the document as people have it, and by media type. */
  readonly kinds: Readonly<Record<string, FileReport>>;
  readonly media: Readonly<Record<string, FileReport>>;
  readonly rules: Readonly<Record<string, RuleReport>>;
}

export interface Judged {
  readonly one: ReviewedOne;
  /** Without decisions. */
  readonly machine: Extraction;
}

export function judge(all: readonly Judged[]): Judgement {
  const measured = all.map(({ one, machine }) => ({ name: one.path, one, measured: measure(goldOf(one.gold), machine) }));
  const files = measured.map(({ name, measured: { counts } }) => ({ name, counts }));
  const grouped = (nameOf: (one: ReviewedOne) => string): Readonly<Record<string, FileReport>> => {
    const groups = Map.groupBy(measured, ({ one }) => nameOf(one));
    return Object.fromEntries(
      [...groups].sort().map(([name, group]) => [name, reportAll(group.map((each) => ({ name: each.name, counts: each.measured.counts }))).total]),
    );
  };
  return {
    report: reportAll(files),
    kinds: grouped(({ gold }) => gold.document.type ?? '?'),
    media: grouped(({ gold }) => gold.source.mediaType),
    rules: byRule(measured.map((each) => each.measured)),
  };
}

function byRule(measured: readonly Measured[]): Readonly<Record<string, RuleReport>> {
  const rules = new Map<string, { claimed: number; wrong: number; invented: number }>();
  const count = (target: unknown, what: 'wrong' | 'invented' | null): void => {
    for (const rule of (target as Target).rules) {
      const before = rules.get(rule) ?? { claimed: 0, wrong: 0, invented: 0 };
      rules.set(rule, { ...before, claimed: before.claimed + 1, ...(what && { [what]: before[what] + 1 }) });
    }
  };
  for (const { targets } of measured) {
    for (const [gold, claimed] of targets.pairs) count(claimed, disagreements(gold, claimed).length > 0 ? 'wrong' : null);
    for (const claimed of targets.extra) count(claimed, 'invented');
  }
  return Object.fromEntries([...rules].sort(([a], [b]) => (a < b ? -1 : 1)));
}
