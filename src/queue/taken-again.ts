/** Which of the files that the ledger knows are taken again: those that failed, or those that other rules have read. */
import { isDeepStrictEqual } from 'node:util';
import type { FileRecord } from '../ledger/ledger-state.ts';
import type { Generator } from '../write/compose.ts';
import type { TakenFile } from './plan-work.ts';

export const hasFailed = ({ failed, withdrawn }: FileRecord): boolean => failed !== null && !withdrawn;

/** The same bytes by other rules. What is new or was replaced is no matter of the rules. */
export function isStale({ published, failed, copyOf, withdrawn }: FileRecord, { sha256 }: Pick<TakenFile, 'sha256'>, generator: Generator): boolean {
  const last = failed ?? published;
  return last !== null && copyOf === null && !withdrawn && last.sha256 === sha256 && !isDeepStrictEqual(last.generator, generator);
}
