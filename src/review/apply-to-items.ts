/** What people decided about citations and assignments, put onto what the machine finds now. */
import { isDeepStrictEqual } from 'node:util';
import type { Span } from '../span.ts';
import type { Extraction } from '../validate/schema.ts';
import type { End } from './apply-to-targets.ts';
import type { Thing } from './drafts.ts';
import { assignmentThing, citationThing } from './item-things.ts';
import { findPlace, type Place } from './place.ts';
import type { StandingWord } from './standing-word.ts';
import { movedSpans } from './target-fields.ts';

type Item = Extraction['citations'][number] | Extraction['assignments'][number];

export interface ItemWord<Kind extends Item> extends StandingWord {
  readonly subject: StandingWord['subject'] & { readonly found: Kind; readonly place: Place };
}

export interface ItemKind<Kind extends Item> {
  readonly thingOf: (item: Kind) => Thing;
  /** Where it stands first. */
  readonly spanOf: (item: Kind) => Span;
  /** What can be corrected, and makes it another one where it differs. */
  readonly fields: readonly (keyof Kind & string)[];
}

export const citationKind: ItemKind<Extraction['citations'][number]> = {
  thingOf: citationThing,
  spanOf: ({ spans }) => spans[0] as Span,
  fields: ['number', 'type', 'issuer', 'issuedOn'],
};

export const assignmentKind: ItemKind<Extraction['assignments'][number]> = {
  thingOf: assignmentThing,
  spanOf: ({ span }) => span,
  fields: ['agency', 'role', 'task'],
};

export interface AppliedItems<Kind extends Item> {
  /** In the order of the text. */
  readonly items: readonly Kind[];
  readonly rejected: readonly Kind[];
  readonly ends: readonly End[];
}

export function applyToItems<Kind extends Item>(
  words: readonly ItemWord<Kind>[],
  text: string,
  machine: readonly Kind[],
  kind: ItemKind<Kind>,
): AppliedItems<Kind> {
  const items = new Set(machine);
  const rejected: Kind[] = [];
  const ends = words.map((word): End => {
    const { about, subject } = word;
    const at = findPlace(text, subject.place);
    if (at.kind === 'none') return { about, end: word.isEmpty ? 'empty' : 'orphan', thing: null };
    const conflict = (field: string | null = null): End => ({ about, end: 'conflict', candidates: [], field });
    if (at.kind === 'several') return word.isEmpty ? { about, end: 'empty', thing: null } : conflict();
    const shift = at.start - subject.place.start;
    const moved = movedSpans(subject.found, ({ start, end }) => ({ start: start + shift, end: end + shift })) as Kind;
    const here = machine.filter((item) => isDeepStrictEqual(kind.spanOf(item), kind.spanOf(moved)));
    const [now, ...others] = here.length > 1 ? here.filter((item) => kind.fields.every((field) => isDeepStrictEqual(item[field], subject.found[field]))) : here;
    if (word.isEmpty) return { about, end: 'empty', thing: now ? kind.thingOf(now) : null };
    if (others.length > 0 || (here.length > 0 && !now)) return conflict();
    const decided = decide(word, now ?? null, moved, kind);
    if ('field' in decided) return conflict(decided.field);
    if (now) items.delete(now);
    if (decided.item && !word.isRejected) items.add(decided.item);
    if (decided.item && word.isRejected) rejected.push(decided.item);
    return { about, end: decided.end, thing: decided.item && kind.thingOf(decided.item) };
  });
  const first = (item: Kind): number => kind.spanOf(item).start;
  return { items: [...items].sort((a, b) => first(a) - first(b)), rejected, ends };
}

type Decided<Kind> = { readonly end: 'applied' | 'already-right' | 'orphan'; readonly item: Kind | null } | { readonly field: string };

/** `moved`: as it was found then, where it stands now. */
function decide<Kind extends Item>(word: ItemWord<Kind>, now: Kind | null, moved: Kind, { fields }: ItemKind<Kind>): Decided<Kind> {
  const { corrections, isAccepted, isAdded, isRejected } = word;
  const touched = new Map(corrections.map(({ field, ...each }) => [field, each]));
  if (!now && isRejected) return { end: 'already-right', item: null };
  if (!now && !isAccepted && !isAdded && touched.size === 0) return { end: 'orphan', item: null };
  let item: Kind = now ?? moved;
  let isChanged = now === null;
  for (const field of fields) {
    const each = touched.get(field);
    const present = item[field];
    if (!each) {
      if (!isDeepStrictEqual(present, moved[field])) return { field };
    } else if (!isDeepStrictEqual(present, each.value)) {
      if (!isDeepStrictEqual(present, each.machine)) return { field };
      item = { ...item, [field]: each.value };
      isChanged = true;
    }
  }
  if (isRejected) return { end: 'applied', item: now };
  const status = isAdded && !now ? 'added' : isChanged && touched.size > 0 ? 'corrected' : 'accepted';
  return { end: isChanged || touched.size === 0 ? 'applied' : 'already-right', item: { ...item, review: { status } } as Kind };
}
