/** From the pictures of pages to their words: several pages in one run of the recognition, several runs at once. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageWord, PageWords } from '../pdf/page-words.ts';
import { withSign } from './comparison-sign.ts';
import type { Engine, PictureKind } from './engine.ts';
import { type GreyPicture, pgmOf } from './grey-picture.ts';
import { withMarks } from './number-marks.ts';
import { withPerMille } from './per-mille.ts';
import { type PreparedPage, preparedPage } from './prepared-page.ts';
import type { RecognisedWord } from './recognised-words.ts';
import { withRomanStrokes } from './roman-strokes.ts';
import type { Area } from './rules.ts';

export interface PagePicture {
  /** From 1. */
  readonly page: number;
  readonly dpi: number;
  readonly picture: GreyPicture;
}

export interface Recognition {
  readonly engine: Engine;
  /** A folder of one's own, for the pictures. */
  readonly folder: string;
  readonly milliseconds: number;
}

export type Recognised =
  | { readonly ok: true; readonly pages: readonly PageWords[] }
  | { readonly ok: false; readonly timedOut: boolean; readonly detail: string };

/** Pages of one resolution, in their order. */
export async function recognise(pictures: readonly PagePicture[], { engine, folder, milliseconds }: Recognition): Promise<Recognised> {
  const dpi = pictures[0]?.dpi ?? 0;
  const prepared = pictures.map(({ picture }) => preparedPage(picture, dpi));
  const read = async (kind: PictureKind, shown: readonly (GreyPicture | null)[]) => {
    const files = shown.flatMap((picture, index) => (picture ? [`${kind}-${pictures[index]?.page}.pgm`] : []));
    await Promise.all(shown.filter((picture) => picture !== null).map((picture, index) => writeFile(join(folder, files[index] as string), pgmOf(picture))));
    return engine.read(folder, files, kind, dpi, milliseconds);
  };
  const text = await read(
    'page',
    prepared.map((page) => page.text),
  );
  if (!text.ok) return text;
  const cells = await read(
    'column',
    prepared.map((page) => page.cells?.picture ?? null),
  );
  if (!cells.ok) return cells;
  const ofCells = [...cells.words];
  const pages = prepared.map((page, index) =>
    pageWords(pictures[index] as PagePicture, page, text.words[index] ?? [], page.cells ? (ofCells.shift() ?? []) : []),
  );
  return { ok: true, pages };
}

function pageWords(
  { page, dpi }: PagePicture,
  { text, cells, rules, limit }: PreparedPage,
  ofText: readonly RecognisedWord[],
  ofCells: readonly RecognisedWord[],
): PageWords {
  const points = (length: number): number => Math.round((length * 72 * 100) / dpi) / 100;
  const word = ({ text, certainty, left, width, lineTop, lineHeight }: RecognisedWord): PageWord => ({
    text,
    certainty,
    x: points(left),
    y: points(lineTop),
    width: points(width),
    height: points(lineHeight),
  });
  const box = ({ left, top, right, bottom }: Area) => ({ x: points(left), y: points(top), width: points(right - left), height: points(bottom - top) });
  const words = checked(ofText, text, limit);
  const moved = cells ? checked(ofCells, cells.picture, limit).flatMap((said) => backOnPage(said, cells.moves)) : [];
  return {
    page,
    width: points(text.width),
    height: points(text.height),
    words: [...words, ...moved].map(word),
    rules: [...rules.across, ...rules.down].map(box),
  };
}

/** What the recognition cannot know, or is wrongly sure of, is looked up on the picture. */
const checked = (words: readonly RecognisedWord[], picture: GreyPicture, limit: number): RecognisedWord[] =>
  words.map((word, index) => {
    const isFirst = word.lineTop !== words[index - 1]?.lineTop;
    const numbered = isFirst ? withRomanStrokes(word, picture, limit) : word;
    return withPerMille(withMarks(withSign(numbered, picture, limit), picture, limit), picture, limit);
  });

/** The word where its cell stands on the page. */
function backOnPage(word: RecognisedWord, moves: NonNullable<PreparedPage['cells']>['moves']): RecognisedWord[] {
  const middle = word.top + word.height / 2;
  const move = moves.findLast(({ top }) => top <= middle);
  if (!move) return [];
  const [right, down] = [move.from.left - move.left, move.from.top - move.top];
  return [{ ...word, left: word.left + right, top: word.top + down, lineTop: word.lineTop + down }];
}
