/** The numbers and bullets of lists, as a browser prints them. */
import type { Element } from 'hast';
import { numberAs } from '../docx/number-formats.ts';
import { attribute } from './elements.ts';

const [BULLET, NONE] = ['bullet', 'none'];
const FORMATS: Readonly<Record<string, string>> = { a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman', '1': 'decimal' };
/** CSS Lists 3, 3.1; CSS Counter Styles 3, 6. */
const STYLES: Readonly<Record<string, string>> = {
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  disc: BULLET,
  circle: BULLET,
  square: BULLET,
  none: NONE,
};
const LIST_STYLE = /(?:^|;)\s{0,9}list-style(?:-type)?\s{0,9}:([^;]{0,200})/iu;

/** Gives for each item of the list, asked in order, what stands before it. */
export function markersOf(list: Element): (item: Element) => string {
  const ofList = styleOf(list) ?? (list.tagName === 'ol' ? (FORMATS[attribute(list, 'type') ?? ''] ?? 'decimal') : BULLET);
  const reversed = attribute(list, 'reversed') !== null;
  const items = list.children.filter((child) => child.type === 'element' && child.tagName === 'li').length;
  let next = whole(attribute(list, 'start')) ?? (reversed ? items : 1);
  return (item) => {
    const value = whole(attribute(item, 'value')) ?? next;
    next = value + (reversed ? -1 : 1);
    const format = styleOf(item) ?? FORMATS[attribute(item, 'type') ?? ''] ?? ofList;
    return format === NONE ? '' : format === BULLET ? '- ' : `${numberAs(format, value)}. `;
  };
}

function styleOf(element: Element): string | undefined {
  const words =
    LIST_STYLE.exec(attribute(element, 'style') ?? '')?.[1]
      ?.toLowerCase()
      .split(/\s/u) ?? [];
  return words.map((word) => STYLES[word]).find((format) => format !== undefined);
}

const whole = (value: string | null): number | null => (value !== null && /^-?\d{1,7}$/u.test(value) ? Number(value) : null);
