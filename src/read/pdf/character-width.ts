/** How wide the characters of a proportional font are, beside its figures, which are all as wide; roughly as in fonts with serifs. */

const NARROW = /[\s.,;:!|'’‘()[\]/ijltfrIÍÌỈĨỊíìỉĩị-]/u;
const BROAD = /[mwMWƯỪỨỬỮỰ%ÂĐ@OÔƠỒỐỔỖỘỜỚỞỠỢGQNHUDCRBAKVXY]/u;

export const characterWidth = (character: string): number => (NARROW.test(character) ? 0.55 : /\p{M}/u.test(character) ? 0 : BROAD.test(character) ? 1.5 : 1);

/** Where the characters of a word of this width end, from 0 on. */
export function characterEnds(text: string, width: number): number[] {
  const ends: number[] = [0];
  for (const character of text) ends.push((ends.at(-1) as number) + characterWidth(character));
  const scale = width / Math.max(0.1, ends.at(-1) as number);
  return ends.map((end) => end * scale);
}
