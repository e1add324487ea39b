/** The height that most words have: the middle one of all. */
import type { PageWord } from './page-words.ts';

export const usualHeight = (words: readonly PageWord[]): number => words.map(({ height }) => height).sort((a, b) => a - b)[words.length >> 1] ?? 0;
