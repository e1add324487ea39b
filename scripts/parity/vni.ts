/** VNI-Windows: a letter and the sign behind it that carries hat and tone, both of Windows-1252. After the keyboard tables of VNI Software. */

const NONE = '';
const [GRAVE, ACUTE, TILDE, HOOK, DOT, HAT, BREVE, HORN] = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323', '\u0302', '\u0306', '\u031b'];

/** By the hat (none, circumflex, breve), then by the tone. */
const signs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [NONE]: { [ACUTE]: 'ù', [GRAVE]: 'ø', [HOOK]: 'û', [TILDE]: 'õ', [DOT]: 'ï' },
  [HAT]: { [NONE]: 'â', [ACUTE]: 'á', [GRAVE]: 'à', [HOOK]: 'å', [TILDE]: 'ã', [DOT]: 'ä' },
  [BREVE]: { [NONE]: 'ê', [ACUTE]: 'é', [GRAVE]: 'è', [HOOK]: 'ú', [TILDE]: 'ü', [DOT]: 'ë' },
};

/** Letters that are one sign. */
const single: Readonly<Record<string, string>> = { đ: 'ñ', í: 'í', ì: 'ì', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î' };
/** The letters with a horn, to which the tones of the first row are added. */
const horned: Readonly<Record<string, string>> = { o: 'ô', u: 'ö' };

/** The punctuation of Windows-1252 between 80 and 9F that is not at its place in Latin-1. */
const punctuation: Readonly<Record<string, number>> = { '…': 0x85, '‰': 0x89, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '•': 0x95, '–': 0x96, '—': 0x97 };

export function vniBytes(text: string): Buffer {
  const written = [...text.normalize('NFC')].map((character) => {
    const small = character.toLowerCase();
    const vni = signOf(small);
    return small === character ? vni : vni.toUpperCase();
  });
  return Buffer.from([...written.join('')].map((character) => punctuation[character] ?? byteOf(character)));
}

function signOf(letter: string): string {
  if (single[letter]) return single[letter];
  const [base = '', ...marks] = letter.normalize('NFD');
  if (marks.length === 0) return letter;
  const tone = marks.find((mark) => [GRAVE, ACUTE, TILDE, HOOK, DOT].includes(mark)) ?? NONE;
  if (marks.includes(HORN as string)) return (horned[base] as string) + (tone === NONE ? '' : (signs[NONE]?.[tone] as string));
  const hat = marks.find((mark) => mark === HAT || mark === BREVE) ?? NONE;
  const sign = signs[hat]?.[tone];
  return sign === undefined ? letter : base + sign;
}

function byteOf(character: string): number {
  const code = character.codePointAt(0) as number;
  if (code > 0xff) throw new Error(`VNI-Windows has no "${character}"`);
  return code;
}
