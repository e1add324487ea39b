/** Texts as broken files show them: made from good ones, each in its own way. */
import { writers } from './legacy-bytes.ts';

const shift =
  (by: number) =>
  (text: string): string =>
    text.replace(/[^\n]/gu, (character) => String.fromCharCode(Math.max(1, character.charCodeAt(0) + by)));

const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D');
const shownIn = (codePage: string, bytes: Buffer): string => new TextDecoder(codePage).decode(bytes);
const written = (encoding: string, text: string): Buffer => (writers[encoding] as (text: string) => Buffer)(text);
const inWindows1252 = (bytes: Buffer): string => shownIn('windows-1252', bytes);

/** The same letters in another order: what a subset font without a map gives. */
function scrambled(text: string): string {
  const letters = [...new Set(text.replace(/\s/gu, ''))];
  return text.replace(/\S/gu, (letter) => letters[(letters.indexOf(letter) * 7 + 3) % letters.length] as string);
}

const ENGLISH =
  'The people of the province are to have clean water by the end of the year and no one in an area of need is to be left out. ' +
  'To do so we plan to fund ten new sites and to train men and women in each commune on how to run them on a small budget. ';
const english = (text: string): string => ENGLISH.repeat(Math.ceil(text.length / ENGLISH.length)).slice(0, text.length);

/** By what went wrong. */
export const garbage: Readonly<Record<string, (text: string) => string>> = {
  'glyphs +29': shift(29),
  'glyphs -29': shift(-29),
  'glyphs +31': shift(31),
  'glyphs -31': shift(-31),
  'glyphs scrambled': scrambled,
  'marks lost': withoutMarks,
  'letters with marks lost': (text) => text.replace(/[^\p{ASCII}]/gu, '\ufffd'),
  'letters of Windows-1258 lost': (text) => text.replace(/[^\p{ASCII}\u00c0-\u00ffĂăĐđƠơƯư]/gu, '?'),
  'UTF-8 as Windows-1252': (text) => inWindows1252(Buffer.from(text)),
  'UTF-8 as Latin-1': (text) => Buffer.from(text).toString('latin1'),
  'TCVN3 as Windows-1252': (text) => inWindows1252(written('tcvn3', text)),
  'TCVN3 as Windows-1258': (text) => shownIn('windows-1258', written('tcvn3', text)),
  'VNI as Windows-1252': (text) => inWindows1252(written('vni', text)),
  'VISCII as Windows-1252': (text) => inWindows1252(written('viscii', text)),
  'VISCII as Latin-1': (text) => written('viscii', text).toString('latin1'),
  'Windows-1258 as Windows-1252': (text) => inWindows1252(written('windows-1258', text)),
  'an English layer': english,
};
