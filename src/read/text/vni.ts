/** VNI-Windows, the encoding of the VNI fonts: in Windows-1252 a letter and behind it a character that stands for its marks. */

/** Letters of one character; behind the others in `MARKS` stands their mark. */
const SINGLE = { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', í: 'í', ì: 'ì' };
/** The mark as it stands behind any vowel, as combining marks. */
const TONES = { ø: '\u0300', ù: '\u0301', û: '\u0309', õ: '\u0303', ï: '\u0323' };
/** Behind a, e and o: circumflex, with the tones. */
const CIRCUMFLEX = { â: '\u0302', à: '\u0302\u0300', á: '\u0302\u0301', å: '\u0302\u0309', ã: '\u0302\u0303', ä: '\u0302\u0323' };
/** Behind a: breve, with the tones. */
const BREVE = { ê: '\u0306', è: '\u0306\u0300', é: '\u0306\u0301', ú: '\u0306\u0309', ü: '\u0306\u0303', ë: '\u0306\u0323' };
const MARKS: readonly (readonly [vowels: string, marks: Readonly<Record<string, string>>])[] = [
  ['aeouyôö', TONES],
  ['aeo', CIRCUMFLEX],
  ['a', BREVE],
];

/** Small letters and capitals; a mark behind a capital is a capital itself, though some programs leave it small. */
const letters = new Map<string, string>();
for (const [code, letter] of Object.entries(SINGLE)) {
  letters.set(code, letter);
  letters.set(code.toUpperCase(), letter.toUpperCase());
}
for (const [vowels, marks] of MARKS)
  for (const vowel of [...vowels, ...vowels.toUpperCase()])
    for (const [code, mark] of Object.entries(marks)) {
      const letter = ((letters.get(vowel) ?? vowel) + mark).normalize('NFC');
      letters.set(vowel + code, letter);
      letters.set(vowel + code.toUpperCase(), letter);
    }

const CODES = /[AEOUYaeouyÔÖôö][ØÙÛÕÏÂÀÁÅÃÄÊÈÉÚÜËøùûõïâàáåãäêèéúüë]|[ÑÔÖÆÓÒÎÍÌñôöæóòîíì]/gu;

/** `text` as read in Windows-1252. What is no Vietnamese letter stays. */
export const fromVni = (text: string): string =>
  text.replace(CODES, (code) => letters.get(code) ?? (letters.get(code.charAt(0)) ?? code.charAt(0)) + code.slice(1));
