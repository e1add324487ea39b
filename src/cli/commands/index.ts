/** The commands, in the order of the help. */
import type { AddCommand } from '../shell.ts';
import { addChanges } from './changes.ts';
import { addCompare } from './compare.ts';
import { addDiff } from './diff.ts';
import { addDoctor } from './doctor.ts';
import { addEval } from './eval.ts';
import { addExplain } from './explain.ts';
import { addExport } from './export.ts';
import { addExtract } from './extract.ts';
import { addImport } from './import.ts';
import { addIndicators } from './indicators.ts';
import { addQuery } from './query.ts';
import { addReprocess } from './reprocess.ts';
import { addRetry } from './retry.ts';
import { addSchema } from './schema.ts';
import { addScore } from './score.ts';
import { addServe } from './serve.ts';
import { addStart } from './start.ts';
import { addStatus } from './status.ts';
import { addToken } from './token.ts';
import { addUser } from './user.ts';
import { addWatch } from './watch.ts';
import { addWork } from './work.ts';

export const commands: readonly AddCommand[] = [
  addExtract,
  addWatch,
  addServe,
  addStart,
  addUser,
  addToken,
  addWork,
  addStatus,
  addRetry,
  addReprocess,
  addExplain,
  addDiff,
  addScore,
  addEval,
  addExport,
  addImport,
  addQuery,
  addChanges,
  addIndicators,
  addCompare,
  addSchema,
  addDoctor,
];
