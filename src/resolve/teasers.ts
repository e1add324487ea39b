/** A headline or a teaser that says roughly what the body says is no statement of its own (articles only). */
import type { MatchedText } from '../match/match.ts';
import type { Draft } from './draft.ts';
import { commonShare, indicatorWords } from './word-overlap.ts';

/** So many blocks at the head of an article may be headline, teaser and caption. */
const OPENING = 8;
/** From this share of common words on a teaser says what the body says. */
const ALIKE = 0.6;
/** A headline and a teaser hold no more values than these. */
const MOST_TEASERS = 40;

export function withoutTeasers(document: MatchedText, drafts: readonly Draft[], isArticle: boolean): Draft[] {
  if (!isArticle) return [...drafts];
  return drafts.map((draft, i) => {
    if (i >= MOST_TEASERS || draft.refusal || (draft.block >= OPENING && document.blocks[draft.block]?.kind !== 'heading') || draft.cell) return draft;
    const words = indicatorWords(document.text, draft.indicator);
    const again = drafts.some(
      (other) =>
        other.refusal === null && other.block > draft.block && sameValue(draft, other) && isLooser(words, indicatorWords(document.text, other.indicator)),
    );
    return again ? { ...draft, refusal: 'headline' } : draft;
  });
}

/** Alike, but not the same words: those are merged as two statements. */
function isLooser(teaser: readonly string[], body: readonly string[]): boolean {
  const share = commonShare(teaser, body);
  return share >= ALIKE && share < 0.95;
}

const isDated = ({ period }: Draft): boolean => period !== null && (period.from !== null || period.to !== null);

function sameValue(a: Draft, b: Draft): boolean {
  const [p, q] = [a.node.meaning.value, b.node.meaning.value];
  const years = !isDated(a) || !isDated(b) || (a.period?.to === b.period?.to && (a.period?.to != null || a.period?.from === b.period?.from));
  return p.number === q.number && p.upper === q.upper && p.form === q.form && years;
}
