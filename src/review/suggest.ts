/** What the machine makes of words that a person marked as a missed target. Nothing is judged: the person says that it is one. */
import type { Suggestion } from '../api/contract.ts';
import { targetOf } from '../resolve/target.ts';
import type { Span } from '../span.ts';
import type { AddedTarget } from './drafts.ts';
import { type Analysis, analyse } from './suggest-analysis.ts';
import { draftOfMark } from './suggest-draft.ts';
import { likelyIndicator } from './suggest-indicator.ts';
import { pageOf } from './suggest-page.ts';
import type { ReviewedDocument } from './views.ts';

/** As the person sees it. */
export type MarkedDocument = Pick<ReviewedDocument, 'text' | 'textSha256' | 'extraction'>;
export type Suggest = (document: MarkedDocument, mark: Span) => Suggestion;

/** Documents that are at hand: one that is asked for again is not read again. */
const KEPT = 3;

export function openSuggestions(): Suggest {
  const kept = new Map<string, Analysis>();
  return (document, mark) => {
    const { mediaType } = document.extraction.source;
    const key = `${document.textSha256} ${mediaType}`;
    const analysis = kept.get(key) ?? analyse(document.text, mediaType === 'text/markdown' ? mediaType : 'text/plain');
    kept.delete(key);
    kept.set(key, analysis);
    for (const oldest of [...kept.keys()].slice(0, -KEPT)) kept.delete(oldest);
    return suggestTarget(analysis, document.extraction, mark);
  };
}

/** Of several numbers in the marked words the first is meant that is no target's value yet. What is open is empty, or no more than likely; an open number is 0. */
function suggestTarget(analysis: Analysis, extraction: MarkedDocument['extraction'], mark: Span): Suggestion {
  const { document, agencies } = analysis;
  const words = trimmed(document.text, mark);
  const taken = extraction.targets.map(({ spans }) => spans.value);
  const { draft, hasNumber } = draftOfMark(analysis, words, taken);
  const isRead = draft.indicator.length > 0;
  const indicator = isRead ? draft.indicator : hasNumber ? likelyIndicator(analysis, draft) : words.end > words.start ? [words] : [];
  const found = { ...draft, indicator };
  const { rules: _rules, confidence: _confidence, review: _review, ...target } = targetOf(document, { draft: found, statements: [found] }, agencies);
  const { from, to } = target.period;
  return {
    target: onPage(target, pageOf(extraction, target.evidence)),
    open: [
      ...(isRead ? [] : ['indicator' as const]),
      ...(hasNumber ? [] : ['comparator' as const, 'value' as const]),
      ...(from === null && to === null ? ['period' as const] : []),
    ],
  };
}

/** Keys of bodies in the order of the schema. */
const onPage = (target: AddedTarget, page: number | null): AddedTarget => ({
  ...target,
  agencies: target.agencies.map(({ name, role, via, span }) => ({ name, role, via, span })),
  evidence: { ...target.evidence, page },
  statements: target.statements.map((statement) => ({ ...statement, page })),
});

/** Within the text, without the spaces around the words. */
function trimmed(text: string, mark: Span): Span {
  const start = Math.min(Math.max(0, mark.start), text.length);
  const end = Math.min(Math.max(start, mark.end), text.length);
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + lead + words.trim().length };
}
