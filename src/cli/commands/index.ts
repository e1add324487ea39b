/** The commands, in the order of the help. */
import type { AddCommand } from '../shell.ts';
import { addDiff } from './diff.ts';
import { addDoctor } from './doctor.ts';
import { addExplain } from './explain.ts';
import { addExtract } from './extract.ts';
import { addSchema } from './schema.ts';
import { addScore } from './score.ts';
import { addWatch } from './watch.ts';

export const commands: readonly AddCommand[] = [addExtract, addWatch, addExplain, addDiff, addScore, addSchema, addDoctor];
