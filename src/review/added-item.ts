/** A citation or an assignment that a person has found, as one of an extraction. */
import { assignmentKind, citationKind } from './apply-to-items.ts';
import type { Subject } from './decisions.ts';
import type { AddedItem, Thing } from './drafts.ts';
import { placeOf } from './place.ts';
import { spansIn } from './target-fields.ts';

export interface FoundItem {
  readonly thing: Thing;
  readonly subject: Subject;
}

const review = { status: 'added' as const };

/** Null where its words do not lie in the text. */
export function addedItem({ kind, found }: AddedItem, text: string): FoundItem | null {
  if (!spansIn(found).every(({ start, end }) => start < end && end <= text.length)) return null;
  if (kind === 'citation') {
    const item = { ...found, review };
    return { thing: citationKind.thingOf(item), subject: { kind, found: item, place: placeOf(text, citationKind.spanOf(item)) } };
  }
  const item = { ...found, review };
  return { thing: assignmentKind.thingOf(item), subject: { kind, found: item, place: placeOf(text, item.span) } };
}
