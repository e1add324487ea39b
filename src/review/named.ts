/** What a document names, looked up anew after people have corrected names and dates: of the machine's own words the same comes out. */
import { administration } from '../lexicon/administration.ts';
import { datedNames, type Naming } from '../resolve/dated-names.ts';
import { nameBook } from '../resolve/name-book.ts';
import type { Extraction } from '../validate/schema.ts';

type Account = Pick<Extraction, 'numbers' | 'warnings'>;

const book = nameBook(administration);

/** `account`: with the warnings of the machine, of which those about names are made anew. */
export function named(said: Naming, text: string, { numbers, warnings }: Account): Account & Pick<Extraction, 'names'> {
  const dated = datedNames(said, text, book);
  const others = warnings.filter(({ code }) => code !== 'agency-not-of-date' && code !== 'place-not-of-date');
  return { numbers, names: dated.names, warnings: [...others, ...dated.warnings].sort((a, b) => a.span.start - b.span.start) };
}
