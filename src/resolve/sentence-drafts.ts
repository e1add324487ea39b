/** The drafts of one sentence: each clause read, then refined list by list in the order of this function. */
import type { Node } from '../match/node.ts';
import { headAnnounced } from './announced-parts.ts';
import { answerNamed } from './answered-lists.ts';
import { closeBounds } from './closing-bounds.ts';
import { nameCountedParts } from './counted-parts.ts';
import type { Draft } from './draft.ts';
import { headDropped } from './dropped-heads.ts';
import type { Frame } from './frames.ts';
import { headParts, relateMeasures, repeatNouns, resume } from './heads.ts';
import { inheritIndicators, lendObjects } from './inherited-indicators.ts';
import { headBrackets, headLists } from './list-heads.ts';
import { sharePlaces } from './place-members.ts';
import { qualifyByPlaces } from './qualified-values.ts';
import { type ClausePlace, type ReadDrafts, type ReadingFate, readDrafts } from './read-frames.ts';
import { repeatRates } from './repeated-rates.ts';
import { answerInBrackets, answerLists, dateInTurn, shareOutLists } from './respectively.ts';
import { shareBases } from './shared-bases.ts';
import { shareCounted, shareGoals, shareMeasures, shareRanked, shareRest } from './shared-contexts.ts';
import { shareNouns } from './shared-nouns.ts';
import { nameTotals, qualifyByAsides, shareBounds, sharePredicates, shareSubjects } from './shared-phrases.ts';
import { shareUnits } from './shared-units.ts';
import { dateAll, dateOnward } from './shared-years.ts';
import { markSums } from './sum-of-parts.ts';
import { upholdYears } from './upheld-years.ts';
import { dateRespectively, dateTogether } from './years-behind.ts';

export interface SentenceClause {
  readonly nodes: readonly Node[];
  readonly place: ClausePlace;
  /** Stands in a bracket that is a list. */
  readonly inList?: boolean;
}

/** `earlier`: the targets of the sentence before, whose indicators a clause without one may continue. */
export function sentenceDrafts(clauses: readonly SentenceClause[], text: string, earlier: readonly Draft[]): ReadDrafts {
  const frames = new Map<Node, Frame>();
  const fates: ReadingFate[] = [];
  let drafts: Draft[] = [];
  let divided: Draft | null = null;
  for (const { nodes, place } of clauses) {
    const read = readDrafts(nodes, text, place);
    for (const [node, frame] of read.frames) frames.set(node, frame);
    fates.push(...read.fates);
    let list = qualifyByPlaces(qualifyByAsides(shareUnits(closeBounds(read.drafts, frames, text), frames, text), frames), frames);
    list = shareOutLists(list, text);
    list = dateInTurn(list);
    list = nameTotals(list, frames, text);
    list = shareMeasures(list, frames);
    list = shareRanked(list, frames);
    list = shareSubjects(list, frames);
    const parts = nameCountedParts(list, frames, text, drafts.length === 0 && list[0]?.part ? (earlier.at(-1) ?? null) : divided);
    divided = parts.whole;
    list = markSums(parts.drafts, text);
    list = shareGoals(list, frames, text);
    list = shareRest(list, frames, text);
    list = sharePredicates(shareNouns(list, frames, text), frames, text);
    list = shareBases(dateTogether(shareBounds(list, text)), frames, text);
    drafts.push(...list);
  }
  drafts = sharePredicates(drafts, frames, text);
  drafts = shareCounted(drafts, frames, text);
  drafts = answerNamed(answerLists(drafts), frames, earlier);
  drafts = repeatRates(drafts, text);
  drafts = relateMeasures(drafts, frames, text);
  drafts = resume(drafts, frames, text);
  drafts = repeatNouns(drafts, frames, text);
  drafts = headLists(drafts, frames, text);
  drafts = sharePlaces(headDropped(drafts, frames, text), frames, text);
  drafts = headBrackets(drafts, frames, clauses, text);
  drafts = headAnnounced(drafts, clauses, frames, text);
  drafts = headParts(dateRespectively(drafts), frames, text, earlier.at(-1) ?? null);
  drafts = answerInBrackets(drafts);
  drafts = inheritIndicators(lendObjects(drafts, text), earlier.at(-1) ?? null, text);
  drafts = dateOnward(dateAll(drafts, clauses.at(-1)?.nodes ?? []));
  drafts = upholdYears(drafts, frames, text);
  return { drafts: drafts.map((draft) => (draft.qualifier ? { ...draft, indicator: [...draft.indicator, draft.qualifier] } : draft)), fates, frames };
}
