/** What a reviewer sees of each thing that was decided about. */
import type { Decision } from './decisions.ts';
import type { Reviewed } from './reviewed.ts';
import type { SeenDecision, ThingView } from './views.ts';

/** One for each `about`, in the order in which they were first decided about. */
export function thingViews({ ends, words }: Pick<Reviewed, 'ends' | 'words'>, decisions: readonly Decision[]): readonly ThingView[] {
  const told = decisionsByThing(decisions);
  const ended = new Map(ends.map((end) => [end.about, end]));
  return words.flatMap(({ about, note, subject }) => {
    const end = ended.get(about);
    if (!end) return [];
    const isThere = end.end !== 'conflict' && end.thing !== null;
    return [
      {
        about,
        thing: isThere ? end.thing : ({ kind: 'word', about } as const),
        end,
        note,
        decisions: (told.get(about) ?? []).map(seen),
        subject: isThere ? null : subject,
      },
    ];
  });
}

/** An undoing belongs to the thing of what it undoes. */
export function decisionsByThing(decisions: readonly Decision[]): ReadonlyMap<string, readonly Decision[]> {
  return Map.groupBy(decisions, ({ about }) => about);
}

function seen(decision: Decision): SeenDecision {
  if ('undoes' in decision) return decision;
  const { subject: _, ...rest } = decision;
  return rest;
}
