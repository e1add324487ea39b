/** The numbers and bullets of lists, as a browser prints them. */
import type { Element } from 'hast';
import { numberAs } from '../docx/number-formats.ts';
import { attribute } from './elements.ts';

const FORMATS: Readonly<Record<string, string>> = { a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' };
const NO_MARKER = /list-style(?:-type)?\s{0,9}:\s{0,9}none/iu;

/** Gives for each item of the list, asked in order, what stands before it. */
export function markersOf(list: Element): (item: Element) => string {
  if (NO_MARKER.test(attribute(list, 'style') ?? '')) return () => '';
  if (list.tagName !== 'ol') return () => '- ';
  const format = FORMATS[attribute(list, 'type') ?? ''] ?? 'decimal';
  const reversed = attribute(list, 'reversed') !== null;
  const items = list.children.filter((child) => child.type === 'element' && child.tagName === 'li').length;
  let next = whole(attribute(list, 'start')) ?? (reversed ? items : 1);
  return (item) => {
    const value = whole(attribute(item, 'value')) ?? next;
    next = value + (reversed ? -1 : 1);
    return `${numberAs(format, value)}. `;
  };
}

const whole = (value: string | null): number | null => (value !== null && /^-?\d{1,7}$/u.test(value) ? Number(value) : null);
