/** One step of normalising: it looks at a text and lists its edits; nothing is lost, for the edits lead back. */
import type { MediaType } from '../document.ts';
import type { Edit } from '../offset-map.ts';
import type { Span } from '../span.ts';

export interface StepContext {
  readonly mediaType: MediaType;
  /** The text is in capitals: none of them begins a sentence or a name. */
  readonly capitals: boolean;
  /** Tables that the file itself marks, in ascending order: their lines are rows. */
  readonly tables: readonly Span[];
}

export interface Step {
  readonly name: string;
  /** Edits in ascending order that do not overlap. */
  readonly edits: (text: string, context: StepContext) => Edit[];
  /** Stretches in bold, of the text before the edits. */
  readonly strong?: (text: string, context: StepContext) => Span[];
}

/** Every match of a global expression, replaced by what `replacement` says; null keeps it. */
export function replaceMatches(text: string, expression: RegExp, replacement: (match: RegExpExecArray) => string | null): Edit[] {
  const edits: Edit[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    const by = replacement(match);
    if (by !== null && by !== match[0]) edits.push({ start: match.index, end: match.index + match[0].length, text: by });
  }
  return edits;
}

/** Tells whether an offset lies in one of the spans, for offsets that ascend. */
export function insideOf(spans: readonly Span[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while (next < spans.length && (spans[next] as Span).end < offset) next += 1;
    return next < spans.length && (spans[next] as Span).start <= offset;
  };
}
