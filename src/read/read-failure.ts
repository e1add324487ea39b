/** Why a document gives no blocks, named as the request names the file. */
import { type FileIssueCode, failure, type Result } from '../issue.ts';
import type { DocumentRequest } from './request.ts';

export const readFailure = ({ shown }: Pick<DocumentRequest, 'shown'>, code: FileIssueCode, detail = ''): Result<never> =>
  failure({ code, stage: 'read', path: shown, detail });

/** A program was still at work when its time was up. */
export const tookTooLong = (request: Pick<DocumentRequest, 'shown' | 'limits'>): Result<never> =>
  readFailure(request, 'reader-timeout', `${request.limits.milliseconds / 1000} s`);

const MOST_DETAIL = 200;

/** What the library that reads it threw; `reader`: its name, for one that says nothing. */
export const damagedAs = (request: Pick<DocumentRequest, 'shown'>, error: unknown, reader: string): Result<never> =>
  readFailure(request, 'file-damaged', error instanceof Error && error.message !== '' ? error.message.slice(0, MOST_DETAIL) : reader);
