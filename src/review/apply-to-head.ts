/** What people decided about the head of a document, put onto what the machine finds now: field by field, and its id stays the machine's. */
import { isDeepStrictEqual } from 'node:util';
import type { Extraction } from '../validate/schema.ts';
import type { End } from './apply-to-targets.ts';
import type { StandingWord } from './standing-word.ts';

type Head = Extraction['document'];

export const headFields = ['type', 'number', 'issuer', 'issuedOn', 'place', 'title', 'period', 'about'] as const satisfies readonly (keyof Head)[];
export type HeadField = (typeof headFields)[number];

export const isHeadField = (name: string): name is HeadField => (headFields as readonly string[]).includes(name);

export interface HeadWord extends StandingWord {
  readonly subject: Extract<StandingWord['subject'], { kind: 'head' }>;
}

/** `word`: null where nobody has decided. */
export function applyToHead(word: HeadWord | null, machine: Head): { readonly head: Head; readonly ends: readonly End[] } {
  if (!word) return { head: machine, ends: [] };
  const { about, corrections, isAccepted, subject } = word;
  const ended = (end: 'applied' | 'already-right' | 'empty') => [{ about, end, thing: { kind: 'head' } } as const];
  if (word.isEmpty) return { head: machine, ends: ended('empty') };
  const touched = new Set(corrections.map(({ field }) => field));
  const conflict = (field: string) => ({ head: machine, ends: [{ about, end: 'conflict', candidates: [], field } as const] });
  const otherwise = isAccepted ? headFields.find((field) => !touched.has(field) && !isDeepStrictEqual(machine[field], subject.found[field])) : undefined;
  if (otherwise) return conflict(otherwise);
  let [head, isChanged] = [machine, false];
  for (const { field, machine: then, value } of corrections) {
    if (!isHeadField(field)) return conflict(field);
    if (isDeepStrictEqual(machine[field], value)) continue;
    if (!isDeepStrictEqual(machine[field], then)) return conflict(field);
    [head, isChanged] = [{ ...head, [field]: value }, true];
  }
  if (!isChanged && !isAccepted && corrections.length === 0) return { head, ends: ended('applied') };
  const end = isChanged || corrections.length === 0 ? 'applied' : 'already-right';
  return { head: { ...head, review: { status: isChanged ? 'corrected' : 'accepted' } }, ends: ended(end) };
}
