/** A text as it is searched: without tones and capitals, đ as d, "tỉ" as "tỷ", a run of spaces as one. */

/** One character a character, so that runs of spaces are all that moves places. */
export const foldedText = (text: string): string => oneSpelling(Array.from(text.normalize('NFC'), plainCharacter).join('').replace(/\s+/gu, ' '));

/** "tỉ lệ" is "tỷ lệ". As long as `folded`. */
const oneSpelling = (folded: string): string => folded.replace(/(?<![\p{L}\p{N}])ti(?= )/gu, 'ty');

/** The places in `text` of where `words`, folded, stand, `most` of them at the most. */
export function placesOf(words: string, text: string, most: number): readonly { readonly start: number; readonly end: number }[] {
  const { folded, starts } = foldedWithPlaces(text);
  const found: { start: number; end: number }[] = [];
  for (let at = folded.indexOf(words); at >= 0 && found.length < most; at = folded.indexOf(words, at + words.length))
    found.push({ start: starts[at] ?? 0, end: starts[at + words.length] ?? text.length });
  return found;
}

function foldedWithPlaces(text: string): { readonly folded: string; readonly starts: Uint32Array } {
  const starts = new Uint32Array(text.length + 1);
  const pieces: string[] = [];
  let length = 0;
  let place = 0;
  for (const character of text) {
    const plain = plainCharacter(character);
    const isSpace = /^\s$/u.test(plain);
    if (!(isSpace && pieces.at(-1) === ' ')) {
      const piece = isSpace ? ' ' : plain;
      for (let unit = 0; unit < piece.length; unit++) starts[length++] = place + unit;
      pieces.push(piece);
    }
    place += character.length;
  }
  starts[length] = place;
  return { folded: oneSpelling(pieces.join('')), starts };
}

const known = new Map<string, string>();

/** As long as `character`. */
function plainCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const base = character
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace('đ', 'd');
  const plain = base.length === character.length ? base : character;
  if (known.size < 100_000) known.set(character, plain);
  return plain;
}
