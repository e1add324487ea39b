/** The drafts of one clause: read, then refined list by list in the order of this function. */
import type { Node } from '../match/node.ts';
import type { Draft } from './draft.ts';
import { type ClausePlace, type ReadDrafts, readDrafts } from './read-frames.ts';
import { answerInBrackets, shareOutLists } from './respectively.ts';
import { nameTotals, qualifyByAsides, headDropped, headParts, inheritIndicators, shareBounds, sharePredicates, shareSubjects } from './shared-phrases.ts';

/** `earlier`: the last draft of the clause before, whose indicator a clause without one may continue. */
export function clauseDrafts(nodes: readonly Node[], text: string, place: ClausePlace, earlier: Draft | null): ReadDrafts {
  const read = readDrafts(nodes, text, place);
  const { frames } = read;
  let { drafts } = read;
  drafts = qualifyByAsides(drafts, frames);
  drafts = shareOutLists(drafts, text);
  drafts = nameTotals(drafts, frames);
  drafts = shareSubjects(drafts, frames);
  drafts = sharePredicates(drafts, frames, text);
  drafts = headDropped(drafts, frames, text);
  drafts = headParts(drafts, frames);
  drafts = shareBounds(drafts, text);
  drafts = answerInBrackets(drafts);
  drafts = inheritIndicators(drafts, earlier);
  drafts = drafts.map((draft) => (draft.qualifier ? { ...draft, indicator: [...draft.indicator, draft.qualifier] } : draft));
  return { ...read, drafts };
}
