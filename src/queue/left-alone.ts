/** Which names in the folder of plans are not meant to be read, and why. */
import type { FileIssue } from '../issue.ts';

export type LeftAlone = 'readme' | 'hidden' | 'set-aside' | 'open-elsewhere' | 'unfinished';

const reasons: readonly (readonly [RegExp, LeftAlone])[] = [
  [/^readme/iu, 'readme'],
  // What office programs leave while a file is open.
  [/^(?:~\$|\.~lock\.)/u, 'open-elsewhere'],
  // Windows leaves the last two in folders.
  [/^(?:\.|thumbs\.db$|desktop\.ini$)/iu, 'hidden'],
  [/^_/u, 'set-aside'],
  // What copying programs and browsers write before they rename.
  [/\.(?:tmp|part)$/iu, 'unfinished'],
];

/** `name`: without its folder. */
export const whyLeftAlone = (name: string): LeftAlone | null => reasons.find(([form]) => form.test(name))?.[1] ?? null;

/** By its name it is of no type that is read. `name`: without its folder. */
export const unknownType = (name: string, shown: string): FileIssue => ({
  code: 'file-type-unknown',
  stage: 'read',
  path: shown,
  detail: /\.[^.]*$/.exec(name)?.[0] ?? '',
});
