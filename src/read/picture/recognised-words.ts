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
const PER_MILLE = /(?<=\d|^)%[o0]{1,2}(?![\p{L}\d])/gu;

/** "1I.", "lII.", "1V": a Roman number, whose strokes look like figures. */
const ROMAN = /^(?:(?=.{0,2}[Il|])[1Il|]{2,3}\.|[1l|][VX]\.?)$/u;

/** "Điều 1, Mục tiêu": the stop behind the number of a heading. */
const NUMBERED = /^(?:Điều|Mục|Chương|Phần)$/u;
const WITH_COMMA = /^(?:\d{1,3}|[IVX]{1,5}),$/u;

/** `place`: of the word in its line, from 1. */
function asWritten(text: string, place: string | undefined, before: string | undefined): string {
  const plain = text.replaceAll('¡', 'i');
  if (place === '2' && NUMBERED.test(before ?? '') && WITH_COMMA.test(plain)) return plain.replace(',', '.');
  if (place !== '1') return plain;
  return ROMAN.test(plain) ? plain.replace(/[1l|]/gu, 'I') : plain;
}

/** By the number of the picture, from 1. The columns: level, page, block, paragraph, line, word, left, top, width, height, certainty in percent, text. */
export function recognisedWords(tsv: string): Map<number, RecognisedWord[]> {
  const pages = new Map<number, RecognisedWord[]>();
  let line = { top: 0, height: 0 };
  for (const row of tsv.split('\n')) {
    const [level, page, , , , place, left, top, width, height, certainty, ...words] = row.split('\t');
    if (level === LINE) line = { top: Number(top), height: Number(height) };
    if (level !== WORD) continue;
    const found = pages.get(Number(page)) ?? [];
    const text = asWritten(words.join(' ').normalize('NFC').trim().replace(PER_MILLE, '‰'), place, found.at(-1)?.text);
    if (text === '') continue;
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
