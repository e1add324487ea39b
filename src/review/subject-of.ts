/** A target as a decision about it remembers it: what the machine said, its words, and the words around each of its spans. */
import type { Target } from '../validate/schema.ts';
import type { TargetSubject } from './decisions.ts';
import { placeOf } from './place.ts';
import type { TargetsAt } from './stated-at.ts';
import { spansIn } from './target-fields.ts';

/** `text`: the .txt beside its extraction; `targetsAt`: among what the machine finds. */
export function subjectOf(target: Target, text: string, targetsAt: TargetsAt): TargetSubject {
  const { evidence, spans } = target;
  const hull = { start: Math.min(evidence.start, spans.value.start), end: Math.max(evidence.end, spans.value.end) };
  const elsewhere = spansIn(target).filter(({ start, end }) => start < hull.start || end > hull.end);
  return {
    kind: 'target',
    found: target,
    place: placeOf(text, hull),
    beside: targetsAt(spans.value).flatMap(({ id }) => (id === target.id ? [] : [id])),
    places: Object.fromEntries(elsewhere.map((span) => [`${span.start} ${span.end}`, placeOf(text, span)])),
  };
}
