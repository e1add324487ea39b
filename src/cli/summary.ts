/** What a run of `extract` has done, for people (lines) and for programs (an object). */
import type { FileOutcome, FileResult } from './extract-inputs.ts';
import type { Messages } from './messages.ts';

function count(results: readonly FileResult[]) {
  const of = (status: FileOutcome['status']) => results.filter(({ outcome }) => outcome.status === status).length;
  const sum = (field: 'targets' | 'warnings') => results.reduce((total, { outcome }) => total + outcome[field], 0);
  return {
    written: of('written'),
    unchanged: of('unchanged'),
    duplicate: of('duplicate'),
    failed: of('failed'),
    targets: sum('targets'),
    warnings: sum('warnings'),
  };
}

export function summarise(results: readonly FileResult[], dryRun: boolean, { summary, issues }: Messages): readonly string[] {
  if (results.length === 0) return [summary.nothing];
  const { written, unchanged, duplicate, failed, targets, warnings } = count(results);
  const reasons = results.flatMap(({ outcome: { issue } }) => (issue ? [`  ${issue.path}: ${issues[issue.code](issue.detail, issue.path)}`] : []));
  return [
    summary.files(written, unchanged, duplicate, failed, dryRun),
    summary.found(targets, warnings),
    ...(failed > 0 ? [summary.failures, ...new Set(reasons)] : []),
  ];
}

export function reportAsJson(results: readonly FileResult[], { issues }: Messages): object {
  const files = results.map(({ input, outcome: { status, targets, warnings, issue } }) => ({
    path: input.name,
    file: input.shown,
    status,
    targets,
    warnings,
    ...(issue && { code: issue.code, stage: issue.stage, message: issues[issue.code](issue.detail, issue.path) }),
  }));
  return { files, summary: count(results) };
}
