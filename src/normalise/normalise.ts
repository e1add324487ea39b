/** From the source's characters to a text that can be read: one step a concern, in the order of this list. */
import type { NormalisedText, StagedText } from '../document.ts';
import { applyEdits, mapForward, type OffsetMap } from '../offset-map.ts';
import type { Span } from '../span.ts';
import { inCapitals } from './capitals.ts';
import { characters } from './characters.ts';
import { composition } from './composition.ts';
import { emptyLines } from './empty-lines.ts';
import { glued } from './glued.ts';
import { lineJoins } from './line-joins.ts';
import { markdown } from './markdown.ts';
import { moveLayout } from './move-layout.ts';
import { pageNumbers } from './page-numbers.ts';
import { spaces } from './spaces.ts';
import type { Step, StepContext } from './step.ts';

export const steps: readonly Step[] = [characters, markdown, composition, spaces, pageNumbers, lineJoins, emptyLines, glued];

/** Runs the steps; `maps` of the result lead back through each of them. */
export function normalise(source: StagedText, list: readonly Step[] = steps): NormalisedText {
  let { text } = source;
  let layout = source.layout ?? null;
  const { mediaType } = source;
  const capitals = inCapitals(text);
  let strong: Span[] = [...(layout?.strong ?? [])];
  const maps: OffsetMap[] = [];
  for (const step of list) {
    const context: StepContext = { mediaType, capitals, tables: layout?.tables.map(({ span }) => span) ?? [] };
    const found = step.strong?.(text, context) ?? [];
    const edits = step.edits(text, context);
    if (found.length > 0) strong = [...strong, ...found];
    if (edits.length === 0) continue;
    const applied = applyEdits(text, edits);
    text = applied.text;
    if (layout !== null) layout = moveLayout(layout, applied.map);
    maps.push(applied.map);
    strong = strong.map((at) => mapForward(applied.map, at)).filter((at) => at.end > at.start);
  }
  return { text, mediaType, capitals, maps, strong, layout };
}
