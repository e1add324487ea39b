/** Judges the drafts of one sentence in their order: which of them are no targets, and why. */
import type { Node } from '../match/node.ts';
import type { Span } from '../span.ts';
import { type ClauseCues, clauseCues } from './clause-cues.ts';
import { cuePositions, cuePositionsOutside } from './cue-positions.ts';
import type { Draft, Refusal } from './draft.ts';
import { earlierDrafts } from './earlier-drafts.ts';
import type { Frame } from './frames.ts';
import type { RefusalContext } from './refusal-context.ts';
import { refusalOf } from './refusals.ts';

/** Why a draft is no target, null where it is one; `nodes`: those of its clause. Each draft of the sentence is asked for once, the first one first. */
export type SentenceJudge = (draft: Draft, frame: Frame | undefined, nodes: readonly Node[]) => Refusal | null;

/** "Chỉ tiêu chăn nuôi: Tổng đàn trâu …; sản phẩm thịt …" */
const LISTS_AIMS = /^(?:các |những )?chỉ tiêu(?! (?:đạt|vượt|chưa|không))[^:.;]{0,60}:/u;
const OPENING = 90;

/** `span`: of the whole sentence; `reports`: the sentence before it in its block told what was reached, and nothing else. */
export function sentenceJudge(context: RefusalContext, span: Span, reports = false): SentenceJudge {
  const { folded } = context.document;
  const sentence = { whole: cuePositions(folded, span), outside: cuePositionsOutside(folded, span) };
  const listsAims = LISTS_AIMS.test(folded.slice(span.start, Math.min(span.end, span.start + OPENING)));
  const earlier = earlierDrafts(folded);
  const clauses = new Map<Span, ClauseCues>();
  return (draft, frame, nodes) => {
    const clause = clauses.get(draft.clause) ?? clauseCues(folded, draft.clause, nodes);
    clauses.set(draft.clause, clause);
    const refusal = refusalOf(
      draft,
      {
        frame,
        clause,
        sentence: draft.inBrackets ? sentence.whole : sentence.outside,
        block: context.blockCues(draft.block),
        earlier,
        listsAims,
        reports,
        sentenceStart: span.start,
      },
      context,
    );
    earlier.add({ ...draft, refusal });
    return refusal;
  };
}
