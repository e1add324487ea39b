/** Words of a cell whose stretches look differently: what is raised is a unit's power or the mark of a note, not a digit of the number before it. */
import type { CellObject } from '@e965/xlsx';
import { decoded } from '../docx/xml-attributes.ts';
import { scanXml } from '../docx/xml-scan.ts';
import { superscript } from '../superscript.ts';

/** Null where nothing in it is raised. */
export function richText({ r: runs }: CellObject): string | null {
  if (typeof runs !== 'string' || !runs.includes('superscript')) return null;
  let text = '';
  let raised = false;
  let inWords = false;
  const isWhole = scanXml(`<is>${runs}</is>`, {
    open: (name, attribute) => {
      if (name === '?:r') raised = false;
      else if (name === '?:vertAlign') raised = attribute('val') === 'superscript';
      else if (name === '?:t') inWords = true;
      // The reading aid above a word.
      return name !== '?:rPh';
    },
    close: (name) => {
      if (name === '?:t') inWords = false;
    },
    text: (raw) => {
      if (inWords) text += raised ? superscript(decoded(raw), text) : decoded(raw);
    },
  });
  return isWhole ? text : null;
}
