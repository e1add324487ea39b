/** The drafts of one sentence: each clause read, then refined list by list in the order of this function. */
import type { Node } from '../match/node.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frames.ts';
import { headDropped, headParts, relateMeasures, repeatNouns, resume } from './heads.ts';
import { inheritIndicators } from './inherited-indicators.ts';
import { headBrackets, headLists } from './list-heads.ts';
import { type ClausePlace, type ReadDrafts, type ReadingFate, readDrafts } from './read-frames.ts';
import { answerInBrackets, answerLists, dateInTurn, shareOutLists } from './respectively.ts';
import { nameTotals, qualifyByAsides, shareBounds, shareChanges, sharePredicates, shareSubjects } from './shared-phrases.ts';
import { dateAll } from './shared-years.ts';

export interface SentenceClause {
  readonly nodes: readonly Node[];
  readonly place: ClausePlace;
  /** Stands in a bracket that is a list. */
  readonly inList?: boolean;
}

/** `earlier`: the last draft of the sentence before, whose indicator a clause without one may continue. */
export function sentenceDrafts(clauses: readonly SentenceClause[], text: string, earlier: Draft | null): ReadDrafts {
  const frames = new Map<Node, Frame>();
  const fates: ReadingFate[] = [];
  let drafts: Draft[] = [];
  for (const { nodes, place } of clauses) {
    const read = readDrafts(nodes, text, place);
    for (const [node, frame] of read.frames) frames.set(node, frame);
    fates.push(...read.fates);
    let list = qualifyByAsides(read.drafts, frames);
    list = shareOutLists(list, text);
    list = dateInTurn(list);
    list = nameTotals(list, frames);
    list = shareChanges(list, frames);
    list = shareSubjects(list, frames);
    list = sharePredicates(list, frames, text);
    list = shareBounds(list, text);
    drafts.push(...list);
  }
  drafts = sharePredicates(drafts, frames, text);
  drafts = answerLists(drafts);
  drafts = relateMeasures(drafts, frames, text);
  drafts = resume(drafts, frames, text);
  drafts = repeatNouns(drafts, frames, text);
  drafts = headLists(drafts, frames, text);
  drafts = headDropped(drafts, frames, text);
  drafts = headBrackets(drafts, frames, clauses);
  drafts = headParts(drafts, frames, text);
  drafts = answerInBrackets(drafts);
  drafts = inheritIndicators(drafts, earlier, text);
  drafts = dateAll(drafts, clauses.at(-1)?.nodes ?? []);
  return { drafts: drafts.map((draft) => (draft.qualifier ? { ...draft, indicator: [...draft.indicator, draft.qualifier] } : draft)), fates, frames };
}
