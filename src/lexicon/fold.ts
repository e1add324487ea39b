/** One spelling for what Vietnamese writes in several: case, place of the tone mark, "tỉ" for "tỷ". Keeps the length. */

const TONES: Record<string, string> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};
/** Only at the end of a syllable: in "hoàn" the mark stands where both styles put it. */
const NEW_STYLE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}\p{M}])/gu;
const TI = /tỉ(?<![\p{L}\p{M}]tỉ)(?![\p{L}\p{M}])/gu;

/** Same length as `text` in UTF-16 code units, so that offsets stay. */
export function fold(text: string): string {
  const folded = lowerCase(text).replace(NEW_STYLE, (pair) => TONES[pair] ?? pair);
  return folded.replace(TI, 'tỷ');
}

/** Same length as `text`. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : lowerByCharacter(text);
}

/** A few letters (İ) grow in lower case: they stay as they are. */
function lowerByCharacter(text: string): string {
  return Array.from(text, (character) => {
    const lower = character.toLowerCase();
    return lower.length === character.length ? lower : character;
  }).join('');
}
