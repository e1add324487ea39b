/** All entries of the lexicon as one book. Where two files list a phrase, the earlier counts. */
import { phrasebook } from '../match/phrasebook.ts';
import { comparison } from './comparison.ts';
import { discourse } from './discourse.ts';
import { numbers } from './numbers.ts';
import { units } from './units.ts';

export const lexicon = [...numbers, ...comparison, ...units, ...discourse];
export const book = phrasebook(lexicon);
