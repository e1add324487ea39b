/** Fields of a document: their result is text, their instruction is none. */
import type { Handlers, Place } from './place.ts';

interface Field {
  /** Where its notes begin in the output. */
  from: number;
  instruction: string;
  inInstruction: boolean;
}

/** A table of contents only repeats the headings. */
export const CONTENTS: RegExp = /^\s{0,20}TOC\b/u;
/** What LibreOffice puts in anew when it converts: the day and the time of reading, the name of its own file. */
export const CONTENTS_AND_MADE_ANEW: RegExp = /^\s{0,20}(?:TOC|DATE|TIME|FILENAME)\b/u;
/** Enough to tell what a field is. */
const MOST_INSTRUCTION = 200;

/** A field that is never closed takes nothing back. */
export function fieldHandlers(passedOver: RegExp): Handlers & { readonly instruct: (raw: string) => void } {
  const fields: Field[] = [];
  const separate = ({ output }: Place): void => {
    const field = fields.at(-1);
    if (!field?.inInstruction) return;
    output.takeBack(field.from);
    field.inInstruction = false;
  };
  const end = ({ output }: Place): void => {
    const field = fields.pop();
    if (!field) return;
    if (field.inInstruction || passedOver.test(field.instruction)) output.takeBack(field.from);
    output.settle();
  };
  return {
    open: {
      'w:fldChar': (place, attribute) => {
        const type = attribute('fldCharType');
        if (type === 'begin') fields.push({ from: place.output.note(), instruction: '', inInstruction: true });
        else if (type === 'separate') separate(place);
        else if (type === 'end') end(place);
        return false;
      },
      'w:fldSimple': (_, attribute) => (passedOver.test(attribute('instr') ?? '') ? false : undefined),
      'w:instrText': (place) => {
        place.reading = 'instruction';
      },
    },
    close: {
      'w:instrText': (place) => {
        place.reading = '';
      },
    },
    instruct: (raw) => {
      const field = fields.at(-1);
      if (field?.inInstruction && field.instruction.length < MOST_INSTRUCTION) field.instruction += raw.slice(0, MOST_INSTRUCTION);
    },
  };
}
