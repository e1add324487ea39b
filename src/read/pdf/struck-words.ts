/** Words that a line is drawn through are struck out (a deletion that is shown, or set so): they are not read. */
import type { ReadRemark } from '../blocks.ts';
import type { Box, PageWord, PageWords } from './page-words.ts';
import { restOf } from './rest-of-word.ts';
import { type Strike, strikesOf } from './strikes.ts';

export interface StandingWords {
  readonly pages: readonly PageWords[];
  readonly remarks: readonly ReadRemark[];
}

export function withoutStruckWords(pages: readonly PageWords[]): StandingWords {
  const read = pages.map(standing);
  return { pages: read.map(({ page }) => page), remarks: read.flatMap(({ remark }) => remark ?? []) };
}

function standing(page: PageWords): { readonly page: PageWords; readonly remark: ReadRemark | null } {
  const strikes = strikesOf(page);
  const doubtful: string[] = [];
  const drawn = new Set<Strike>();
  const words = page.words.map((word): PageWord => {
    const through = strikes.get(word) ?? [];
    const rest = restOf(word, through);
    if (rest === word) return word;
    for (const strike of through) drawn.add(strike);
    if (rest !== 'doubtful') return rest;
    doubtful.push(word.text);
    return { ...word, text: '' };
  });
  if (drawn.size === 0) return { page, remark: null };
  const pieces = new Set<Box>([...drawn].flatMap((strike) => strike.pieces));
  return { page: { ...page, words, rules: (page.rules ?? []).filter((rule) => !pieces.has(rule)) }, remark: remarkOf(page.page, doubtful) };
}

const MOST_SHOWN = 5;

function remarkOf(page: number, doubtful: readonly string[]): ReadRemark {
  const left = `Trang ${page}: bỏ chữ bị gạch ngang (phần bị xóa), đọc phần còn lại`;
  const shown = doubtful.slice(0, MOST_SHOWN).map((word) => `"${word}"`);
  const doubt = `; không rõ phần nào bị gạch nên bỏ cả: ${shown.join(', ')}${doubtful.length > MOST_SHOWN ? ', …' : ''}`;
  return { code: 'text-left-out', message: doubtful.length > 0 ? left + doubt : left, page };
}
