/** Which names in the folder of plans are not meant to be read, and why. */

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
