/** The commands, in the order of the help. */
import type { AddCommand } from '../shell.ts';
import { addDiff } from './diff.ts';
import { addExtract } from './extract.ts';
import { addSchema } from './schema.ts';
import { addScore } from './score.ts';

export const commands: readonly AddCommand[] = [addExtract, addDiff, addScore, addSchema];
