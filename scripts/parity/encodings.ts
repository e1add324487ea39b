/** Plain text in each encoding that offices have used. The bytes come from glibc's iconv and a table of our own, not from what reads them. */
import { characters } from '../../src/normalise/characters.ts';
import { composition } from '../../src/normalise/composition.ts';
import { normalise } from '../../src/normalise/normalise.ts';
import { byIconv } from './converters.ts';
import { vniBytes } from './vni.ts';

export interface Encoding {
  readonly name: string;
  /** The text as far as the encoding can say it. */
  readonly sayable: (text: string) => string;
  readonly encode: (text: string) => Promise<Buffer> | Buffer;
}

const whole = (text: string): string => text;
const mark = '\ufeff';
const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

/** What old fonts did not have was typed with what they had. */
const typed: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≤': '<=',
  '–': '-',
  '—': '-',
  '…': '...',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '‰': ' phần nghìn',
  '²': '2',
  '³': '3',
  '•': '-',
  '»': '>',
};
const typedWith = (kept: string) => (text: string) =>
  cleaned(text).replace(/[≥≤–—…“”‘’‰²³•»]/gu, (sign) => (kept.includes(sign) ? sign : (typed[sign] as string)));

/** Old encodings know no invisible characters and no parted accents. */
const cleaned = (text: string): string => normalise({ text, mediaType: 'text/plain' }, [characters, composition]).text;

/** TCVN3 has the capitals Ă Â Ê Ô Ơ Ư Đ; a capital with a tone was a small letter in a font of capitals. */
const withoutTonedCapitals = (text: string): string =>
  text.replace(/\p{Lu}/gu, (letter) => (/[\u0300\u0301\u0303\u0309\u0323]/u.test(letter.normalize('NFD')) ? letter.toLowerCase() : letter));

export const encodings: readonly Encoding[] = [
  { name: 'UTF-8', sayable: whole, encode: (text) => Buffer.from(text) },
  { name: 'UTF-8 with BOM', sayable: whole, encode: (text) => Buffer.from(mark + text) },
  { name: 'UTF-16 LE', sayable: whole, encode: (text) => Buffer.from(text, 'utf16le') },
  { name: 'UTF-16 LE with BOM', sayable: whole, encode: (text) => Buffer.from(mark + text, 'utf16le') },
  { name: 'UTF-16 BE', sayable: whole, encode: (text) => swapped(Buffer.from(text, 'utf16le')) },
  { name: 'UTF-16 BE with BOM', sayable: whole, encode: (text) => swapped(Buffer.from(mark + text, 'utf16le')) },
  { name: 'Windows-1258', sayable: typedWith('–—…“”‘’‰²³•»'), encode: (text) => byIconv(text, 'WINDOWS-1258') },
  { name: 'VISCII', sayable: typedWith(''), encode: (text) => byIconv(text, 'VISCII') },
  { name: 'TCVN3 (ABC)', sayable: typedWith(''), encode: (text) => byIconv(withoutTonedCapitals(text), 'TCVN5712-1') },
  { name: 'VNI-Windows', sayable: typedWith('–—…“”‘’‰²³•»'), encode: vniBytes },
];
