/** The encodings of Vietnamese before UTF-8, and what reads each. */
import iconv from 'iconv-lite';
import type { Reader } from '../../document.ts';
import { packageReader } from '../package-reader.ts';
import { composed } from './composed.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { withCapitals } from './tcvn3-capitals.ts';
import { fromVni } from './vni.ts';

export type LegacyEncoding = 'windows-1258' | 'tcvn3' | 'vni' | 'viscii' | 'tcvn5712-1';

/** Letters of Windows-1252 at bytes where TCVN3 has none. */
const NOT_TCVN3 = /[À-ÅÍÙ-Ûàðÿ]/gu;

/** NFC; bytes that the encoding does not have become U+FFFD. Where two give the same text the earlier names it. */
export const legacyEncodings: readonly (readonly [name: LegacyEncoding, decode: (bytes: Buffer) => string])[] = [
  ['windows-1258', (bytes) => composed(iconv.decode(bytes, 'windows-1258'))],
  ['tcvn3', (bytes) => withCapitals(fromTcvn3(iconv.decode(bytes, 'windows-1252').replace(NOT_TCVN3, '\ufffd')))],
  ['vni', (bytes) => fromVni(iconv.decode(bytes, 'windows-1252'))],
  ['viscii', (bytes) => iconv.decode(bytes, 'viscii')],
  ['tcvn5712-1', (bytes) => composed(iconv.decode(bytes, 'tcvn'))],
];

export const iconvReader: Reader = packageReader('iconv-lite');
