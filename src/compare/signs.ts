/** What stands before a number for its comparator. */
import type { Stated } from './compare.ts';

export const signs: Readonly<Record<Stated['op'], string>> = { '=': '', '>': '>', '>=': '≥', '<': '<', '<=': '≤', '~': '~', between: '' };
