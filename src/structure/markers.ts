/** What a line of a Vietnamese document begins with: Phần, Chương, Mục, Điều, I., 1., 1.1., a), -, +. */

export type MarkerStyle = 'appendix' | 'part' | 'chapter' | 'section' | 'article' | 'capital' | 'roman' | 'decimal' | 'bracketed' | 'letter' | 'bullet';

export interface Marker {
  readonly style: MarkerStyle;
  /** Smaller leads. Bullets get theirs from what they stand under. */
  readonly rank: number;
  /** Of the line, the space after it included. */
  readonly length: number;
  /** The bullet's own character, or the number of parts of "1.1.1.". */
  readonly sign: string;
}

const NUMBER = '(?:[IVXLC]{1,7}|\\d{1,3}|thứ\\s\\p{L}{2,5}(?:\\s\\p{L}{2,5})?)';

/** In this order: the first that fits names the line. Ranks as decree 30/2020/NĐ-CP orders the parts of a document. */
const STYLES: readonly { style: MarkerStyle; rank: number; form: RegExp }[] = [
  { style: 'appendix', rank: 5, form: new RegExp(`^(?:PHỤ LỤC|Phụ lục|BIỂU|Biểu)(?:\\s(?:số\\s)?${NUMBER})?\\s?(?:[.:–-]\\s?|$|(?=\\s\\p{Lu}))`, 'u') },
  { style: 'part', rank: 10, form: new RegExp(`^(?:PHẦN|Phần)\\s${NUMBER}\\s?[.:–-]?\\s?`, 'iu') },
  { style: 'chapter', rank: 20, form: new RegExp(`^(?:CHƯƠNG|Chương)\\s${NUMBER}\\s?[.:–-]?\\s?`, 'u') },
  { style: 'section', rank: 22, form: new RegExp(`^(?:MỤC|Mục)\\s${NUMBER}\\s?[.:–-]\\s?`, 'u') },
  { style: 'article', rank: 24, form: /^(?:ĐIỀU|Điều)\s\d{1,3}[a-zđ]?\s?[.:–-]\s?/u },
  { style: 'roman', rank: 30, form: /^[IVXL]{1,7}\s?[.)/–-]\s?/u },
  { style: 'capital', rank: 28, form: /^[A-HĐ](?:\s?\.|[-–])\s/u },
  { style: 'decimal', rank: 40, form: /^\d{1,3}(?:\.\d{1,2}){0,4}(?:[.)](?!\d)\s?|[-–]\s(?=\p{Lu})|(?<=\.\d{1,2})\s)(?!\d{1,2}[./]\d)/u },
  { style: 'bracketed', rank: 46, form: /^\((?:\d{1,3}|[ivx]{1,5}|[IVX]{1,5}|[a-zđA-ZĐ])\)\s?/u },
  { style: 'letter', rank: 50, form: /^(?:[a-zđ]{1,2}(?:\.\d{1,2})?[.)]|[A-ZĐ]\))\s/u },
  { style: 'bullet', rank: 70, form: /^[-–—+*•●▪◦‣○■□➢✓·o]\s/u },
];

export const BULLET = /^[-–—+*•●▪◦‣○■□➢✓·]\s/u;
/** What may be the first character of a marker: most lines end here. */
const FIRST = /^[-–—+*•●▪◦‣○■□➢✓·(\d\p{Lu}a-zđ]/u;

export function markerOf(line: string): Marker | null {
  if (!FIRST.test(line)) return null;
  const head = line.slice(0, 40);
  for (const { style, rank, form } of STYLES) {
    const match = form.exec(head);
    if (match === null) continue;
    const text = match[0];
    if (style === 'decimal') {
      const parts = text.match(/\d+/gu)?.length ?? 1;
      return { style, rank: rank + Math.min(parts, 5) - 1, length: text.length, sign: String(parts) };
    }
    return { style, rank, length: text.length, sign: style === 'bullet' ? normaliseDash(text[0] as string) : style };
  }
  return null;
}

/** Whether a line opens a block, so that it is never joined to the one before. */
export const beginsBlock = (line: string): boolean => line.startsWith('#') || line.startsWith('|') || markerOf(line) !== null;

const normaliseDash = (sign: string): string => (sign === '–' || sign === '—' ? '-' : sign);
