/** The table of words that tesseract writes (TSV): one row a word, with its box and how sure it is. */

export interface RecognisedWord {
  readonly text: string;
  /** 0 to 1. */
  readonly certainty: number;
  /** In points of the picture. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Of the line of writing that it stands on. */
  readonly lineTop: number;
  readonly lineHeight: number;
}

const LINE = '4';
const WORD = '5';
/** The recognition does not know "‰": "17,6%o". */
const PER_MILLE = /(?<=\d)%[o0]{1,2}(?![\p{L}\d])/gu;

/** By the number of the picture, from 1. The columns: level, page, block, paragraph, line, word, left, top, width, height, certainty in percent, text. */
export function recognisedWords(tsv: string): Map<number, RecognisedWord[]> {
  const pages = new Map<number, RecognisedWord[]>();
  let line = { top: 0, height: 0 };
  for (const row of tsv.split('\n')) {
    const [level, page, , , , , left, top, width, height, certainty, ...words] = row.split('\t');
    if (level === LINE) line = { top: Number(top), height: Number(height) };
    const text = words.join(' ').normalize('NFC').replace(PER_MILLE, '‰').trim();
    if (level !== WORD || text === '') continue;
    const found = pages.get(Number(page)) ?? [];
    found.push({
      text,
      certainty: Math.round(Math.max(0, Math.min(100, Number(certainty)))) / 100,
      left: Number(left),
      top: Number(top),
      width: Number(width),
      height: Number(height),
      lineTop: line.top,
      lineHeight: line.height,
    });
    pages.set(Number(page), found);
  }
  return pages;
}
