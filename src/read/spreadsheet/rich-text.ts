/** Words of a cell whose stretches look differently: what is raised is a unit's power or the mark of a note, not a digit of the number before it; what is struck through is gone. */
import type { CellObject } from '@e965/xlsx';
import { isOn } from '../docx/switch-value.ts';
import { decoded } from '../docx/xml-attributes.ts';
import { scanXml } from '../docx/xml-scan.ts';
import { superscript } from '../superscript.ts';

export interface RichText {
  readonly text: string;
  /** Some of its words were. */
  readonly struck: boolean;
}

/** Null where its words look alike. */
export function richText({ r: runs }: CellObject): RichText | null {
  if (typeof runs !== 'string' || !/<(?:\w{1,9}:)?r[ >]/u.test(runs)) return null;
  let text = '';
  let struck = false;
  let raised = false;
  let isStruck = false;
  let inWords = false;
  const isWhole = scanXml(`<is>${runs}</is>`, {
    open: (name, attribute) => {
      if (name === '?:r') raised = isStruck = false;
      else if (name === '?:vertAlign') raised = attribute('val') === 'superscript';
      else if (name === '?:strike') isStruck = isOn(attribute('val'));
      else if (name === '?:t') inWords = true;
      // The reading aid above a word.
      return name !== '?:rPh';
    },
    close: (name) => {
      if (name === '?:t') inWords = false;
    },
    text: (raw) => {
      if (!inWords) return;
      if (!isStruck) text += raised ? superscript(decoded(raw), text) : decoded(raw);
      else if (raw.trim() !== '') struck = true;
    },
  });
  return isWhole ? { text, struck } : null;
}
