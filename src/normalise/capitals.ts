/** Whether a text is in capitals: where it has hardly a small letter, its capitals tell nothing. */

/** A unit ("km"), an address or a letter that a scanner misread stays small. */
const CAPITALS_A_SMALL_LETTER = 9;

/** Counts the letters without marks: Vietnamese has enough of them, and a comparison a character is all it takes. */
export function inCapitals(text: string): boolean {
  let [small, capital] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) small += 1;
    else if (code >= 0x41 && code <= 0x5a) capital += 1;
  }
  return capital > CAPITALS_A_SMALL_LETTER * small;
}
