/** What the private characters of symbol fonts show: Word stores "≥" of its dialog Insert > Symbol as U+F0B3. */

const FIRST = 0xf020;
/** [MS-OI29500] 2.1.1177: the characters of a symbol font stand here in text. */
const PRIVATE = /[\uf020-\uf0ff]/gu;
/** The encoding of the font Symbol from 0x20 on (Unicode: mappings of Adobe, symbol.txt); a space where it has no character. */
const SYMBOL =
  ' !∀#∃%&∍()*+,-./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}~ ' +
  `${' '.repeat(32)}€ϒ′≤⁄∞ƒ•♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭ `;
const DINGBATS = /wingdings|webdings|dingbats/iu;
/** Bullets of Wingdings: they are told so where no font is. */
const BULLETS = '\uf06c\uf06e\uf071\uf076\uf09f\uf0a7\uf0a8\uf0d8\uf0fc';

/** As long as before. `font`: null where it is not known. */
export const withSymbols = (words: string, font: string | null): string => words.replace(PRIVATE, (sign) => shown(sign, font));

function shown(sign: string, font: string | null): string {
  const isSymbol = font !== null && /symbol/iu.test(font);
  if ((font !== null && DINGBATS.test(font)) || (!isSymbol && BULLETS.includes(sign))) return '•';
  return SYMBOL[sign.charCodeAt(0) - FIRST] ?? ' ';
}
