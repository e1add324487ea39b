/** What a document names, looked up anew after people have corrected names and dates: of the machine's own words the same comes out. */
import { datedNames, type Naming } from '../resolve/dated-names.ts';
import { presentNames } from '../resolve/present-names.ts';
import type { Extraction } from '../validate/schema.ts';

type Account = Pick<Extraction, 'numbers' | 'warnings'>;

/** `account`: with the warnings of the machine, of which those about names are made anew. */
export function named(said: Naming, text: string, { numbers, warnings }: Account): Account & Pick<Extraction, 'names'> {
  const dated = datedNames(said, text, presentNames);
  const others = warnings.filter(({ code }) => code !== 'agency-not-of-date' && code !== 'place-not-of-date');
  return { numbers, names: dated.names, warnings: [...others, ...dated.warnings].sort((a, b) => a.span.start - b.span.start) };
}
