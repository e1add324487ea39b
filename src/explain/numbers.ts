/** How the numbers of a text were accounted for: each numeral with the words around it, by its class. */
import { type Numeral, numeralsOf } from '../resolve/number-classes.ts';
import type { Explained } from '../stage.ts';
import { type NumberClass, numberClasses } from '../validate/schema.ts';
import type { Locate, Place } from './places.ts';

export interface PlacedNumeral extends Place {
  readonly before: string;
  readonly after: string;
}

export interface NumberGroup {
  readonly class: NumberClass;
  readonly numbers: readonly PlacedNumeral[];
}

/** How many characters of a line are shown on each side. */
const AROUND = 30;

/** In the order of the contract, empty ones left out. */
export function numberGroups({ text, trace: { accounting } }: Explained, locate: Locate): NumberGroup[] {
  const groups = Object.groupBy(numeralsOf(text, accounting.classOf), (numeral) => numeral.class);
  return numberClasses.flatMap((name) => {
    const found = groups[name];
    return found ? [{ class: name, numbers: found.map((numeral) => placed(text, numeral, locate)) }] : [];
  });
}

export function placed(text: string, { start, end }: Pick<Numeral, 'start' | 'end'>, locate: Locate): PlacedNumeral {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return { ...locate({ start, end }), before: before.slice(before.lastIndexOf('\n') + 1), after: after.split('\n')[0] as string };
}
