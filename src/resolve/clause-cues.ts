/** What a clause says around its values, asked once for all of them. */
import type { Node } from '../match/node.ts';
import type { Span } from '../span.ts';
import { type CuePositions, cuePositions } from './cue-positions.ts';

export interface ClauseCues {
  readonly cues: CuePositions;
  /** Offset of the first goal that somebody else has set; infinite where there is none. */
  readonly firstHigherGoal: number;
  /** The last mark of a condition that begins before an offset. */
  readonly conditionMarkBefore: (at: number) => Node | undefined;
}

export function clauseCues(folded: string, clause: Span, nodes: readonly Node[]): ClauseCues {
  const marks = nodes.filter((node) => node.kind === 'condition-mark' && node.key !== 'khi');
  return {
    cues: cuePositions(folded, clause),
    firstHigherGoal: nodes.find((node) => node.kind === 'higher-goal')?.start ?? Number.POSITIVE_INFINITY,
    conditionMarkBefore: (at) => marks.findLast((mark) => mark.start < at),
  };
}
