/** A number in the forms in which Word prints the numbers of a list (ISO/IEC 29500-1, 17.18.59). */

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const MOST_ROMAN = 4999;
const LETTERS = 26;
/** "zzz…": Word goes on to thirty of them. */
const MOST_LETTERS = 30 * LETTERS;

/** Forms that are not known here are printed as decimals. */
export function numberAs(format: string, value: number): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerLetter':
      return letters(value);
    case 'decimalZero':
      return value >= 0 && value < 10 ? `0${value}` : String(value);
    default:
      return String(value);
  }
}

function roman(value: number): string {
  if (value < 1 || value > MOST_ROMAN) return String(value);
  let left = value;
  return ROMAN.map(([worth, sign]) => {
    const times = Math.floor(left / worth);
    left -= times * worth;
    return sign.repeat(times);
  }).join('');
}

/** After "z" Word goes on with "aa", "bb", not with "ab". */
function letters(value: number): string {
  if (value < 1 || value > MOST_LETTERS) return String(value);
  return String.fromCharCode(97 + ((value - 1) % LETTERS)).repeat(Math.ceil(value / LETTERS));
}
