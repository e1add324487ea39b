/** Text that a program made of the bytes of another encoding ("Tû lÖ hé nghÌo", "Tá»· lá»‡"), read as that encoding. */
import type { Reader } from '../../document.ts';
import { iconvReader, type LegacyEncoding, legacyEncodings } from './legacy-encodings.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { withCapitals } from './tcvn3-capitals.ts';
import { fromVni } from './vni.ts';

export interface Misreading {
  readonly encoding: LegacyEncoding | 'utf-8';
  /** As messages name it. */
  readonly shown: string;
  /** What is no character of these bytes stays as it is. */
  readonly decode: (text: string) => string;
  /** What else has a part in it. */
  readonly readBy: readonly Reader[];
}

/** A space that cannot be broken is lost where text is copied; in UTF-8 it ends "à", "Ạ" and "Ỡ". */
const LOST_SPACE = /(?<=\u00c3|\u00e1[\u00ba\u00bb]) /gu;

export const misreadings: readonly Misreading[] = [
  { encoding: 'utf-8', shown: 'UTF-8', decode: (text) => inRuns(text.replace(LOST_SPACE, '\u00a0'), (bytes) => bytes.toString('utf8')), readBy: [] },
  { encoding: 'windows-1258', shown: 'Windows-1258', decode: byBytes('windows-1258'), readBy: [iconvReader] },
  { encoding: 'tcvn3', shown: 'TCVN3 (ABC)', decode: (text) => withCapitals(fromTcvn3(inWindows1252(text))), readBy: [] },
  { encoding: 'vni', shown: 'VNI', decode: (text) => fromVni(inWindows1252(text)), readBy: [] },
  { encoding: 'viscii', shown: 'VISCII', decode: byBytes('viscii'), readBy: [iconvReader] },
  { encoding: 'tcvn5712-1', shown: 'TCVN 5712-1', decode: byBytes('tcvn5712-1'), readBy: [iconvReader] },
];

function byBytes(encoding: LegacyEncoding): (text: string) => string {
  const decode = legacyEncodings.find(([name]) => name === encoding)?.[1] ?? String;
  return (text) => inRuns(text, decode);
}

const HIGH = Buffer.from(Array.from({ length: 0x80 }, (_, i) => 0x80 + i));
const shownIn = (encoding: string): string[] => Array.from(new TextDecoder(encoding).decode(HIGH));

/** The byte that a character was: as Latin-1, Western and Vietnamese Windows show it. */
const bytesShown = new Map<string, number>(
  [HIGH.toString('latin1').split(''), shownIn('windows-1252'), shownIn('windows-1258')].flatMap((all) => all.map((character, i) => [character, 0x80 + i])),
);
const windows1252 = shownIn('windows-1252');

/** What Latin-1 and Vietnamese Windows showed as Western Windows does: ư as ý. */
const inWindows1252 = (text: string): string => text.replace(/\P{ASCII}/gu, (character) => windows1252[(bytesShown.get(character) ?? 0) - 0x80] ?? character);

function inRuns(text: string, decode: (bytes: Buffer) => string): string {
  const parts: string[] = [];
  let run: number[] = [];
  const end = (): void => {
    if (run.length > 0) parts.push(decode(Buffer.from(run)));
    run = [];
  };
  for (const character of text) {
    const byte = character <= '\u007f' ? character.charCodeAt(0) : bytesShown.get(character);
    if (byte === undefined) {
      end();
      parts.push(character);
    } else run.push(byte);
  }
  end();
  return parts.join('');
}
