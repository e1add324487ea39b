/** Tells whether two names are one body: case, determiner, "liên quan" and short forms make no difference. */
import { agencyShortForms } from '../lexicon/agencies.ts';
import { fold } from '../lexicon/fold.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:&[\p{L}\p{M}]+)*/gu;
const LEFT_OUT = /^(?:các|những|tất cả|toàn thể|mọi|từng|mỗi)\s|\s(?:có\s)?liên quan$/gu;

export const agencyKey = (name: string): string =>
  (fold(name).match(WORD) ?? [])
    .map((word) => agencyShortForms[word] ?? word)
    .join(' ')
    .replace(LEFT_OUT, '');
