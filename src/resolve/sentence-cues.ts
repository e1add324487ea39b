/** Where a sentence of an article begins and ends, what it begins with, and the day it gives. */
import { announcing } from '../lexicon/announcing.ts';
import { datesIn } from './dates.ts';
import { type PhraseIndex, phraseAt, phraseIndex, type Word } from './phrases.ts';

const BEFORE = phraseIndex(announcing.background);
/** Words that a sentence is read for. */
const SENTENCE = 70;

/** "Trước đó, hồi tháng 5, Thủ tướng đã có chỉ thị": a sentence about what was before. */
export function isBackground(words: readonly Word[], at: number): boolean {
  let start = at;
  while (start > 0 && !(words[start - 1]?.key === '.' && words[start]?.isCapital)) start -= 1;
  return phraseAt(BEFORE, words, start) > 0;
}

/** Whether a phrase of the index ends right before a word. */
export function endsAt(index: PhraseIndex, words: readonly Word[], at: number): boolean {
  for (let length = 1; length <= 4; length += 1) {
    let skip = at;
    while (skip > 0 && /^(?:các|những|["“(:]|này)$/u.test(words[skip - 1]?.key ?? '')) skip -= 1;
    if (skip - length >= 0 && phraseAt(index, words, skip - length) === length) return true;
  }
  return false;
}

/** The word after the sentence that a word stands in. */
export function sentenceEnd(words: readonly Word[], at: number): number {
  let end = at + 1;
  while (end < words.length && end - at < SENTENCE && !((words[end] as Word).key === '.' && (words[end + 1]?.isCapital ?? true))) end += 1;
  return end;
}

/** "Ngày 12/01/2026, UBND tỉnh ban hành …" */
export function dayBefore(text: string, words: readonly Word[], at: number): string | null {
  const end = (words[at] as Word).start;
  const start = Math.max(words[0]?.start ?? 0, end - 60);
  const date = datesIn(text, start, end).at(-1);
  return date !== undefined && /^\s?,?\s?$/u.test(text.slice(date.span.end, end)) ? date.iso : null;
}
