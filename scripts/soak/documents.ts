/** Documents for hard use: pages of the samples with other numbers, as many as are asked for, the same for the same seed. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Random = () => number;

/** mulberry32: 0 up to 1. */
export function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Bytes of a page of text. */
export const PAGE = 3000;

const samples = join(import.meta.dirname, '../../corpus');
const texts = readdirSync(samples)
  .filter((name) => /^[^R].*\.(?:txt|md)$/u.test(name))
  .sort()
  .map((name) => readFileSync(join(samples, name), 'utf8'));

/** Every percentage is another, and the number of the document is its own. */
export function documentOf(index: number, bytes: number, random: Random): string {
  const parts = [`ỦY BAN NHÂN DÂN TỈNH\nSố: ${index + 1}/KH-UBND\n\n`];
  let size = 0;
  while (size < bytes) {
    const text = texts[Math.floor(random() * texts.length)] as string;
    const part = text.replaceAll(/\d+(?=%)/gu, () => String(1 + Math.floor(random() * 99))).slice(0, bytes - size);
    parts.push(part, '\n\n');
    size += Buffer.byteLength(part);
  }
  return parts.join('');
}

/** From one page up to the most, small ones more often. */
export const pagesOf = (most: number, random: Random): number => Math.max(1, Math.round(most ** random()));

/** Gives their names. */
export function putDocuments(folder: string, sizes: readonly number[], random: Random): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return sizes.map((bytes, index) => {
    const name = `${String(index).padStart(5, '0')}.txt`;
    writeFileSync(join(folder, name), documentOf(index, bytes, random));
    return name;
  });
}
