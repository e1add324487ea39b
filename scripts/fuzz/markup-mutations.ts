/** Damage that stays in the grammar: tags and attributes of markup doubled, moved, nested, given absurd values; the same for the objects of a PDF. */
import { strFromU8, unzipSync, zipSync } from 'fflate';
import type { Random } from '../vary/random.ts';
import { byteMutations, type Mutation } from './byte-mutations.ts';

const NUMBERS = ['-1', '0', '1', '255', '65536', '99999999', '2147483647', '-2147483648', '4294967296', '1e309', 'NaN', ''];

/** Numbers in quotation marks, tags and elements without elements in them. */
const markup = { number: /"-?\d{1,10}"/gu, part: /<[^<>]{1,300}\/>|<([\w:]{1,40})(?: [^<>]{0,300})?>[^<>]{0,300}<\/\1>/gu, tag: /<[^<>!?]{1,300}>/gu };
/** Numbers, references and small dictionaries. */
const objects = { number: /(?<=[ [\n])-?\d{1,10}(?=[ \]\n/>])/gu, part: /\d{1,6} 0 R|<<[^<>]{0,300}>>|\[[^[\]]{0,300}\]/gu, tag: /\/[A-Za-z]{1,20}/gu };

type Grammar = Readonly<Record<'number' | 'part' | 'tag', RegExp>>;

export const markupMutations: Readonly<Record<string, Mutation>> = { spoiltMarkup: (bytes, random) => spoilt(bytes, markup, '"', random) };
export const objectMutations: Readonly<Record<string, Mutation>> = { spoiltObjects: (bytes, random) => spoilt(bytes, objects, '', random) };
export const archiveMutations: Readonly<Record<string, Mutation>> = { spoiltEntry, exchangedEntries };

function spoilt(bytes: Buffer, { number, part, tag }: Grammar, quote: string, random: Random): Buffer {
  let text = bytes.toString('latin1');
  const of = (pattern: RegExp) => {
    const found = [...text.matchAll(pattern)];
    return found.length > 0 ? random.pick(found) : null;
  };
  const put = (at: RegExpExecArray | null, words: string): void => {
    if (at) text = text.slice(0, at.index) + words + text.slice(at.index + at[0].length);
  };
  for (let count = random.pick([1, 1, 2, 5]); count > 0; count -= 1) {
    const one = of(random.pick([number, part, tag]));
    const other = of(part)?.[0] ?? '';
    const words = one?.[0] ?? '';
    const absurd = `${quote}${random.pick(NUMBERS)}${quote}`;
    put(one, random.pick([absurd, absurd, '', words.repeat(2), words.repeat(300), other, other + words]));
  }
  return Buffer.from(text, 'latin1');
}

/** One entry is damaged, the archive around it is whole: its checksums are right. */
function spoiltEntry(bytes: Buffer, random: Random): Buffer {
  const entries = unzipSync(bytes);
  const name = random.pick(Object.keys(entries));
  const content = Buffer.from(entries[name] ?? []);
  if (content.length === 0) return bytes;
  const isMarkup = strFromU8(content.subarray(0, 1), true) === '<' && random.below(4) > 0;
  const mutation = isMarkup ? (markupMutations.spoiltMarkup as Mutation) : random.pick(Object.values(byteMutations));
  return Buffer.from(zipSync({ ...entries, [name]: mutation(content, random) }));
}

/** An entry is missing, or stands in the place of another. */
function exchangedEntries(bytes: Buffer, random: Random): Buffer {
  const entries = unzipSync(bytes);
  const names = Object.keys(entries);
  const { [random.pick(names)]: _, ...left } = entries;
  return Buffer.from(zipSync(random.below(2) === 0 ? left : { ...entries, [random.pick(names)]: entries[random.pick(names)] as Uint8Array }));
}
