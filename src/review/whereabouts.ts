/** Where the target that was decided about is among those that the machine finds now. */
import { isDeepStrictEqual } from 'node:util';
import type { Span } from '../span.ts';
import type { Target } from '../validate/schema.ts';
import type { TargetSubject } from './decisions.ts';
import { findPlace } from './place.ts';
import type { TargetsAt } from './stated-at.ts';
import { movedSpans } from './target-fields.ts';

/** `there`: its words stand, with what the machine makes of them now. `doubtful`: ids of what it may be. `gone`: nothing is like it. */
export type TargetWhereabouts =
  | { readonly kind: 'there'; readonly now: Target | null; readonly moved: (span: Span) => Span | null }
  | { readonly kind: 'doubtful'; readonly candidates: readonly string[] }
  | { readonly kind: 'gone' };

/** What the machine finds by itself. */
export interface MachineTargets {
  readonly all: readonly Target[];
  readonly at: TargetsAt;
}

/** `text`, `machine`: of one extraction. */
export function whereaboutsOf({ found, place, places, beside }: TargetSubject, text: string, machine: MachineTargets): TargetWhereabouts {
  const at = findPlace(text, place);
  if (at.kind === 'none') {
    const alike = machine.all.filter(({ id }) => id === found.id).map(({ id }) => id);
    return alike.length === 0 ? { kind: 'gone' } : { kind: 'doubtful', candidates: alike };
  }
  const length = place.quote.length;
  if (at.kind === 'several') {
    const inside = machine.all.filter(({ evidence }) => at.starts.some((start) => evidence.start < start + length && evidence.end > start));
    return { kind: 'doubtful', candidates: inside.map(({ id }) => id) };
  }
  const moved = mover(text, { start: place.start, end: place.start + length }, at.start - place.start, places);
  const value = moved(found.spans.value);
  if (value === null) return { kind: 'doubtful', candidates: [] };
  const here = machine.at(value).filter((target) => target.id === found.id || !beside.includes(target.id));
  const indicator = movedSpans(found.spans.indicator, moved);
  const same = here.filter(({ id, spans }) => id === found.id || isDeepStrictEqual(spans.indicator, indicator));
  const [now = null] = same.length > 0 ? same : here;
  if (same.length > 1 || (same.length === 0 && here.length > 1)) return { kind: 'doubtful', candidates: here.map(({ id }) => id) };
  return { kind: 'there', now, moved };
}

/** Within the words that were found all moves together; what stands elsewhere is looked for by itself. */
function mover(text: string, stood: Span, shift: number, places: TargetSubject['places']) {
  return ({ start, end }: Span): Span | null => {
    if (start >= stood.start && end <= stood.end) return { start: start + shift, end: end + shift };
    const place = places[`${start} ${end}`];
    const found = place && findPlace(text, place);
    return found?.kind === 'one' ? { start: found.start, end: found.start + end - start } : null;
  };
}
