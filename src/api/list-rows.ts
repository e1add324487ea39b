/** The rows of the list: a document each, and each file that never became one. */
import { isDeepStrictEqual } from 'node:util';
import type { FileIssueCode } from '../issue.ts';
import { documentRows } from '../ledger/documents.ts';
import type { FileRecord, LedgerState } from '../ledger/ledger-state.ts';
import type { Progress } from '../review/views.ts';
import type { ListRow } from './contract.ts';
import type { Language } from './failure.ts';
import type { PageOptions } from './page-options.ts';

/** Why what stands is not of the file and the rules of today. */
export interface StaleWords {
  readonly rules: string;
  readonly failed: (reason: string) => string;
  /** What people decided of it is kept. */
  readonly withdrawn: string;
}

export async function listRows({ ledger, reviews, ...options }: PageOptions, language: Language): Promise<readonly ListRow[]> {
  await ledger.refresh();
  const { state } = ledger;
  const rows = documentRows(state).flatMap((row) => {
    const record = state.get(row.path);
    return record?.published ? [{ ...row, record, published: record.published }] : [];
  });
  const documents: ListRow[] = [];
  for (const { path, type, number, issuer, issuedOn, place, title, targets, doubtful, record, published } of rows) {
    const progress = await reviews.progress(path);
    if (record.withdrawn && !published.review) continue;
    const reason = whyStale(path, record, options, language);
    const document = { type, number, issuer, issuedOn, place, title };
    documents.push({ path, document, state: reason === null ? stateOf(progress) : 'stale', reason, targets, doubtful, progress, at: published.at });
  }
  return [...documents, ...failedRows(state, options, language)].sort((a, b) => (a.path < b.path ? -1 : 1));
}

const stateOf = (progress: Progress | null): ListRow['state'] => (progress === null ? 'new' : progress.isDone ? 'done' : 'in-review');

/** Null where what stands is of today. */
export function whyStale(
  path: string,
  { failed, published, withdrawn }: FileRecord,
  { generator, explain, words }: Pick<PageOptions, 'generator' | 'explain' | 'words'>,
  language: Language,
): string | null {
  const { stale } = words[language];
  if (withdrawn) return stale.withdrawn;
  if (failed) return stale.failed(explain({ code: failed.code as FileIssueCode, stage: 'read', path, detail: failed.detail }, language));
  return published && isDeepStrictEqual(published.generator, generator) ? null : stale.rules;
}

function failedRows(state: LedgerState, { explain }: Pick<PageOptions, 'explain'>, language: Language): readonly ListRow[] {
  return [...state].flatMap(([path, { published, failed, withdrawn }]): ListRow[] => {
    if (!failed || published || withdrawn) return [];
    const reason = explain({ code: failed.code as FileIssueCode, stage: 'read', path, detail: failed.detail }, language);
    return [{ path, document: null, state: 'failed', reason, targets: 0, doubtful: 0, progress: null, at: failed.at }];
  });
}
