/** What a run of `extract` has done, for people (lines) and for programs (an object). */
import type { FileIssue } from '../issue.ts';
import type { FileOutcome, FileResult } from './file-outcome.ts';
import type { Messages } from './messages.ts';

function count(results: readonly FileResult[]) {
  const of = (status: FileOutcome['status']) => results.filter(({ outcome }) => outcome.status === status).length;
  const sum = (field: 'targets' | 'warnings') => results.reduce((total, { outcome }) => total + outcome[field], 0);
  return {
    written: of('written'),
    unchanged: of('unchanged'),
    duplicate: of('duplicate'),
    failed: of('failed'),
    left: of('left'),
    targets: sum('targets'),
    warnings: sum('warnings'),
  };
}

export function summarise(results: readonly FileResult[], unread: readonly FileIssue[], dryRun: boolean, { summary, issues }: Messages): readonly string[] {
  const leftAlone = unread.length === 0 ? [] : [summary.unread, ...unread.map(({ code, detail, path }) => `  ${path}: ${issues[code](detail, path)}`)];
  if (results.length === 0) return [summary.nothing, ...leftAlone];
  const { written, unchanged, duplicate, failed, left, targets, warnings } = count(results);
  const reasons = results.flatMap(({ outcome: { issue } }) => (issue ? [`  ${issue.path}: ${issues[issue.code](issue.detail, issue.path)}`] : []));
  return [
    summary.files(written, unchanged, duplicate, failed, dryRun),
    summary.found(targets, warnings),
    ...(left > 0 ? [summary.left(left)] : []),
    ...(failed > 0 ? [summary.failures, ...new Set(reasons)] : []),
    ...leftAlone,
  ];
}

export function reportAsJson(results: readonly FileResult[], unread: readonly FileIssue[], { issues }: Messages): object {
  const files = results.map(({ input, outcome: { status, targets, warnings, issue } }) => ({
    path: input.name,
    file: input.shown,
    status,
    targets,
    warnings,
    ...(issue && { code: issue.code, stage: issue.stage, message: issues[issue.code](issue.detail, issue.path) }),
  }));
  const ignored = unread.map(({ code, detail, path }) => ({ file: path, code, message: issues[code](detail, path) }));
  return { files, ignored, summary: { ...count(results), ignored: ignored.length } };
}
