/** Writes texts in the old encodings: TCVN3 and VNI by lists of their own, the others by the iconv of the system's C library. */
import { execFileSync } from 'node:child_process';

/** As typists know them: what the bytes show in Windows-1252. */
const TCVN3 =
  'àµ á¸ ả¶ ã· ạ¹ ă¨ ằ» ắ¾ ẳ¼ ẵ½ ặÆ â© ầÇ ấÊ ẩÈ ẫÉ ậË đ® èÌ éÐ ẻÎ ẽÏ ẹÑ êª ềÒ ếÕ ểÓ ễÔ ệÖ ì× íÝ ỉØ ĩÜ ịÞ òß óã ỏá õâ ọä ô« ồå ốè ổæ ỗç ộé ơ¬ ờê ớí ởë ỡì ợî ' +
  'ùï úó ủñ ũò ụô ư\u00ad ừõ ứø ửö ữ÷ ựù ỳú ýý ỷû ỹü ỵþ Ă¡ Â¢ Ê£ Ô¤ Ơ¥ Ư¦ Đ§';
const VNI =
  'à=aø á=aù ả=aû ã=aõ ạ=aï ă=aê ằ=aè ắ=aé ẳ=aú ẵ=aü ặ=aë â=aâ ầ=aà ấ=aá ẩ=aå ẫ=aã ậ=aä đ=ñ è=eø é=eù ẻ=eû ẽ=eõ ẹ=eï ê=eâ ề=eà ế=eá ể=eå ễ=eã ệ=eä ' +
  'ì=ì í=í ỉ=æ ĩ=ó ị=ò ò=oø ó=où ỏ=oû õ=oõ ọ=oï ô=oâ ồ=oà ố=oá ổ=oå ỗ=oã ộ=oä ơ=ô ờ=ôø ớ=ôù ở=ôû ỡ=ôõ ợ=ôï ' +
  'ù=uø ú=uù ủ=uû ũ=uõ ụ=uï ư=ö ừ=öø ứ=öù ử=öû ữ=öõ ự=öï ỳ=yø ý=yù ỷ=yû ỹ=yõ ỵ=î';

const tcvn3 = new Map(TCVN3.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));
/** What this encoding has no capital of is written small, as in plain text of .VnTime. */
const inTcvn3 = (letter: string): string => tcvn3.get(letter) ?? tcvn3.get(letter.toLowerCase()) ?? letter;

const vni = new Map(VNI.split(' ').map((pair) => pair.split('=') as [string, string]));
const inVni = (letter: string): string => vni.get(letter) ?? vni.get(letter.toLowerCase())?.toUpperCase() ?? letter;

const byIconv =
  (to: string) =>
  (text: string): Buffer =>
    execFileSync('iconv', ['-f', 'UTF-8', '-t', to], { input: text });
const byLetter =
  (write: (letter: string) => string) =>
  (text: string): Buffer =>
    Buffer.from(Array.from(text, write).join(''), 'latin1');

/** By the name that `source.encoding` has for it. */
export const writers: Readonly<Record<string, (text: string) => Buffer>> = {
  'utf-8': (text) => Buffer.from(text),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
  'windows-1258': byIconv('CP1258'),
  tcvn3: byLetter(inTcvn3),
  vni: byLetter(inVni),
  viscii: byIconv('VISCII'),
  'tcvn5712-1': byIconv('TCVN5712-1'),
};

const REPLACED: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '…': '...',
  '•': '*',
  '≥': '>=',
  '≤': '<=',
  ð: 'đ',
  Ð: 'Đ',
};
const NEITHER =
  /[^\p{ASCII}ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/gu;

/** NFC; characters that not all of the old encodings have become ASCII. */
export const heldByAll = (text: string): string => text.normalize('NFC').replace(NEITHER, (character) => REPLACED[character] ?? '?');
