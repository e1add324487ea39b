/** Commas and points in numbers, which the recognition leaves out or takes for others ("9,2" read as "92", "24/7"): the picture shows them. */
import type { GreyPicture } from './grey-picture.ts';
import type { RecognisedWord } from './recognised-words.ts';
import { type WordShape, wordShapes } from './word-shapes.ts';

/** What stands before the digits, the digits with all that is between them, and what follows. */
const NUMBER = /^([^\d]{0,3})(\d|\d.{0,30}\d)([^\d]{0,12})$/u;
const MARK = /^[.,]$/u;
/** A point stands before three digits. */
const ODD_POINT = /\.(?!\d{3}(?!\d))(?=\d)/u;
/** So sure is a number at most that the picture does not bear out. */
const DOUBTFUL = 0.4;
/** Of their height: how wide digits are, and how wide one is at most; what is wider are several that touch. */
const DIGIT = 0.65;
const WIDEST_DIGIT = 0.95;
/** Dashes are wide and low. */
const LOWEST_DIGIT = 0.6;

export function withMarks(word: RecognisedWord, picture: GreyPicture, limit: number): RecognisedWord {
  const [, before = '', digits, behind = ''] = NUMBER.exec(word.text) ?? [];
  if (digits === undefined) return word;
  const seen = wordShapes(word, picture, limit);
  const characters = [...before, ...digits];
  const shapes = parted(behind === '' ? withoutEnd(seen.shapes) : seen.shapes, seen.height, before.length);
  const written = signsInserted(characters, shapes, behind !== '') ?? signsReplaced(characters, shapes, behind !== '');
  const doubted = { ...word, certainty: Math.min(word.certainty, DOUBTFUL) };
  if (written === null) return isBorneOut(characters, shapes, behind !== '') ? word : doubted;
  const text = written.join('') + behind;
  return ODD_POINT.test(text) && !ODD_DOTS.test(text) ? { ...doubted, text } : { ...word, text };
}

/** Dates and numbering: "15.6.2026", "2.1.3". */
const ODD_DOTS = /^\D{0,3}\d{1,2}\.\d{1,2}\.(?:\d|$)/u;

/** A full stop or comma behind the number is not part of it. */
const withoutEnd = (shapes: readonly WordShape[]): readonly WordShape[] => shapes.slice(0, shapes.findLastIndex(({ mark }) => mark === null) + 1);

/** Digits that touch count each; `first`: where the digits begin. */
const parted = (shapes: readonly WordShape[], height: number, first: number): readonly WordShape[] =>
  shapes.flatMap((shape, index) => {
    const wide = shape.right - shape.left;
    const isTouching = index >= first && wide > WIDEST_DIGIT * height && shape.bottom - shape.top >= LOWEST_DIGIT * height;
    return isTouching ? Array.from({ length: Math.round(wide / (DIGIT * height)) }, () => shape) : [shape];
  });

/** All but the marks was read: the marks stand where the picture has them. Null where the signs are not as many. */
function signsInserted(characters: readonly string[], shapes: readonly WordShape[], more: boolean): string[] | null {
  const read = characters.filter((character) => !MARK.test(character));
  const plain = shapes.filter(({ mark }) => mark === null).length;
  if (more ? plain <= read.length : plain !== read.length) return null;
  const marks = characters.filter((character) => MARK.test(character));
  const written: string[] = [];
  for (const { mark } of shapes) {
    if (read.length === 0) break;
    if (mark === null) written.push(read.shift() as string);
    else if (mark === '?') written.push(marks.shift() ?? ',');
    else {
      marks.shift();
      written.push(mark);
    }
  }
  return written;
}

/** A mark was read as another sign. Null where the picture has no mark, or a mark was read where it has none. */
function signsReplaced(characters: readonly string[], shapes: readonly WordShape[], more: boolean): string[] | null {
  if (more ? shapes.length <= characters.length : shapes.length !== characters.length) return null;
  if (characters.some((character, at) => MARK.test(character) && shapes[at]?.mark === null)) return null;
  return characters.map((character, at) => {
    const mark = shapes[at]?.mark ?? null;
    return mark === null ? character : mark === '?' ? (MARK.test(character) ? character : ',') : mark;
  });
}

/** Whether it has as many marks and as many signs as were read. */
function isBorneOut(characters: readonly string[], shapes: readonly WordShape[], more: boolean): boolean {
  const marks = characters.filter((character) => MARK.test(character)).length;
  const plain = shapes.filter(({ mark }) => mark === null).length;
  return shapes.length - plain === marks && (more ? plain > characters.length - marks : plain === characters.length - marks);
}
