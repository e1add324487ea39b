/** From the pictures of pages to their words: several pages in one run of the recognition, several runs at once. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageWord, PageWords } from '../pdf/page-words.ts';
import { type ColumnOfCells, columnOfCells } from './column-of-cells.ts';
import { withSign } from './comparison-sign.ts';
import type { Engine, PictureKind } from './engine.ts';
import { type GreyPicture, pgmOf } from './grey-picture.ts';
import { withMarks } from './number-marks.ts';
import { overlookedLines } from './overlooked-lines.ts';
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
  const readPictures = async (kind: PictureKind, shown: readonly (GreyPicture | null)[]) => {
    const files = shown.flatMap((picture, index) => (picture ? [`${kind}-${pictures[index]?.page}.pgm`] : []));
    await Promise.all(shown.filter((picture) => picture !== null).map((picture, index) => writeFile(join(folder, files[index] as string), pgmOf(picture))));
    return engine.read(folder, files, kind, dpi, milliseconds);
  };
  const text = await readPictures(
    'page',
    prepared.map((page) => page.text),
  );
  if (!text.ok) return text;
  const readColumns = async (columns: readonly (ColumnOfCells | null)[]) => {
    const read = await readPictures(
      'column',
      columns.map((column) => column?.picture ?? null),
    );
    if (!read.ok) return read;
    const left = [...read.words];
    const words = columns.map((column, index) =>
      column ? checked(left.shift() ?? [], column.picture, prepared[index]?.limit ?? 0).flatMap((word) => backOnPage(word, column.moves)) : [],
    );
    return { ok: true, words } as const;
  };
  const cells = await readColumns(prepared.map((page) => page.cells));
  if (!cells.ok) return cells;
  const lines = await readColumns(
    prepared.map(({ text: picture, limit }, index) => columnOfCells(picture, overlookedLines(picture, text.words[index] ?? [], limit), limit, dpi)),
  );
  if (!lines.ok) return lines;
  const pages = prepared.map((page, index) => {
    const plain = checked(text.words[index] ?? [], page.text, page.limit);
    const overlooked = (lines.words[index] ?? []).filter(({ certainty }) => certainty >= LEAST_CERTAIN);
    return pageWords(pictures[index] as PagePicture, page, [...plain, ...(cells.words[index] ?? []), ...overlooked]);
  });
  return { ok: true, pages };
}

/** What was passed over and is less sure than this is a stamp or a signature. */
const LEAST_CERTAIN = 0.6;

function pageWords({ page, dpi }: PagePicture, { text, rules }: PreparedPage, words: readonly RecognisedWord[]): PageWords {
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
  return {
    page,
    width: points(text.width),
    height: points(text.height),
    words: words.map(word),
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
