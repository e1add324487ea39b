/** The objects of a PDF file by their numbers, found by reading it through; null for a file that is encrypted. */
import { constants, inflateSync } from 'node:zlib';
import { type PdfDictionary, type PdfValue, parseValue } from './pdf-value.ts';

export interface PdfObjects {
  /** What it refers to. */
  readonly resolved: (value: PdfValue | undefined) => PdfValue;
  /** The bytes of a stream, unpacked; null where they are packed in another way. */
  readonly stream: (value: PdfValue | undefined) => Buffer | null;
  readonly root: PdfValue;
}

const OBJECT = /(?<![\d.])(\d{1,10})[\s\0]{1,4}\d{1,5}[\s\0]{1,4}obj/g;
const ROOT = /\/Root[\s\0]{0,4}(\d{1,10})[\s\0]{1,4}\d{1,5}[\s\0]{1,4}R/g;
const ENCRYPTED = /\/Encrypt[\s\0]{0,4}(?:\d{1,10}[\s\0]{1,4}\d{1,5}[\s\0]{1,4}R|<<)/;
/** Of one stream, and of all of a file together. */
const MOST_UNPACKED = 32 * 1024 * 1024;
const MOST_TOGETHER = 192 * 1024 * 1024;
const MOST_OBJECTS = 1_000_000;

interface Place {
  readonly text: string;
  readonly at: number;
}

export function pdfObjects(bytes: Buffer): PdfObjects | null {
  const file = bytes.toString('latin1');
  if (ENCRYPTED.test(file)) return null;
  const places = new Map<number, Place>();
  let left = MOST_TOGETHER;
  const valueAt = ({ text, at }: Place): PdfValue => parseValue(text, at).value;
  const resolved = (value: PdfValue | undefined): PdfValue => {
    if (!isReference(value)) return value ?? null;
    const place = places.get(value.object);
    const found = place ? valueAt(place) : null;
    return isReference(found) ? null : found;
  };
  const stream = (value: PdfValue | undefined): Buffer | null => {
    const place = isReference(value) ? places.get(value.object) : undefined;
    if (!place || place.text !== file) return null;
    const packed = left > 0 ? packedStream(file, place.at, resolved) : null;
    if (!packed) return null;
    const unpacked = unpack(bytes.subarray(packed.start, packed.end), packed.said, resolved, Math.min(MOST_UNPACKED, left));
    left -= packed.end - packed.start + (unpacked?.length ?? 0);
    return unpacked;
  };
  for (const match of file.matchAll(OBJECT)) {
    const at = match.index + match[0].length;
    const object = Number(match[1]);
    if (places.size >= MOST_OBJECTS) return null;
    places.set(object, { text: file, at });
    if (file.slice(at, at + 400).includes('/ObjStm'))
      for (const [inside, place] of insideStream(stream({ object }), valueAt({ text: file, at }))) places.set(inside, place);
  }
  const root = [...file.matchAll(ROOT)].at(-1)?.[1];
  return { resolved, stream, root: root === undefined ? null : resolved({ object: Number(root) }) };
}

const isReference = (value: PdfValue | undefined): value is { readonly object: number } => value !== null && typeof value === 'object' && 'object' in value;
export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary => value !== null && typeof value === 'object' && 'entries' in value;

/** 7.5.7: pairs of a number and an offset, then the objects. */
function insideStream(unpacked: Buffer | null, said: PdfValue): (readonly [number, Place])[] {
  if (!unpacked || !isDictionary(said)) return [];
  const [first, count] = [said.entries.get('First'), said.entries.get('N')];
  if (typeof first !== 'number' || typeof count !== 'number') return [];
  const text = unpacked.toString('latin1');
  const numbers = text
    .slice(0, first)
    .trim()
    .split(/[\s\0]{1,20}/)
    .map(Number);
  return Array.from({ length: Math.min(count, numbers.length >> 1) }, (_, i) => [
    numbers[2 * i] as number,
    { text, at: first + (numbers[2 * i + 1] as number) },
  ]);
}

interface PackedStream {
  readonly said: PdfDictionary;
  readonly start: number;
  readonly end: number;
}

function packedStream(file: string, at: number, resolved: PdfObjects['resolved']): PackedStream | null {
  const { value, end } = parseValue(file, at);
  const begin = isDictionary(value) ? /^[\s\0]{0,10}stream(?:\r\n|\n|\r)/.exec(file.slice(end, end + 30)) : null;
  if (!isDictionary(value) || !begin) return null;
  const start = end + begin[0].length;
  const length = resolved(value.entries.get('Length'));
  const told = typeof length === 'number' && length > 0 && /^[\s\0]{0,4}endstream/.test(file.slice(start + length, start + length + 20));
  const stop = told ? start + length : file.indexOf('endstream', start);
  return { said: value, start, end: stop < 0 ? file.length : stop };
}

function unpack(raw: Buffer, { entries }: PdfDictionary, resolved: PdfObjects['resolved'], most: number): Buffer | null {
  const filter = resolved(entries.get('Filter'));
  if (filter === null) return raw;
  const names = Array.isArray(filter) ? (filter as readonly PdfValue[]) : [filter];
  const only = names.length === 1 ? names[0] : undefined;
  const isFlate = only !== null && typeof only === 'object' && 'name' in only && only.name === 'FlateDecode';
  if (!isFlate || resolved(entries.get('DecodeParms')) !== null) return null;
  try {
    return inflateSync(raw, { maxOutputLength: Math.max(1, most), finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return null;
  }
}
