/** The letterhead of an office: who issues on the left, the nation's name on the right, below them number and date. */
import type { PlanBlock } from './plan-blocks.ts';

/** Rows of a table without borders; each cell holds lines. */
export type Letterhead = readonly (readonly [left: readonly string[], right: readonly string[]])[];

const NATION = /^CỘNG H[OÒ][ÀA] XÃ HỘI/u;
const MOTTO = /^Độc lập - Tự do/u;
const NUMBER = /^Số:/u;
const DATE = /^\p{L}[\p{L}\s]{1,40}, ngày \d/u;
/** It stands among the first lines. */
const WITHIN = 8;

export function withoutLetterhead(blocks: readonly PlanBlock[]): { readonly letterhead: Letterhead | null; readonly blocks: readonly PlanBlock[] } {
  const lines = blocks.slice(0, WITHIN).map((block) => (block.kind === 'text' && block.marker === '' ? block.words : ''));
  return besideBars(lines, blocks) ?? oneUnderAnother(lines, blocks) ?? { letterhead: null, blocks };
}

function oneUnderAnother(lines: readonly string[], blocks: readonly PlanBlock[]) {
  const nation = lines.findIndex((line) => NATION.test(line));
  const [motto, number, date] = lines.slice(nation + 1);
  if (nation < 1 || !MOTTO.test(motto ?? '') || !NUMBER.test(number ?? '') || !DATE.test(date ?? '')) return null;
  const letterhead: Letterhead = [
    [lines.slice(0, nation), [lines[nation] as string, motto as string]],
    [[number as string], [date as string]],
  ];
  return { letterhead, blocks: blocks.slice(nation + 4) };
}

/** "HỘI ĐỒNG NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |": the columns side by side in plain text. */
function besideBars(lines: readonly string[], blocks: readonly PlanBlock[]) {
  const rows = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  if (!NATION.test(rows[0]?.[1] ?? '')) return null;
  const length = rows.findIndex(([, right]) => right === undefined || right === '');
  return { letterhead: rows.slice(0, length).map(([left = '', right = '']) => [[left], [right]] as const), blocks: blocks.slice(length) };
}
