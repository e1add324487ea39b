/** What the drafts of a sentence before the one at hand say of it. */
import type { ValueForm } from '../match/meanings.ts';
import type { Draft } from './draft.ts';

export interface EarlierDrafts {
  readonly last: Draft | undefined;
  /** The last one that does not stand inside what another counts. */
  readonly listed: Draft | undefined;
  /** The last one whose value was written alike. */
  readonly lastOfForm: ReadonlyMap<ValueForm, Draft>;
  /** The last one that is more than a count in passing. */
  readonly reported: Draft | undefined;
  /** The last one outside brackets. */
  readonly outer: Draft | undefined;
  /** Units, in one spelling, of those that are targets. */
  readonly acceptedUnits: ReadonlySet<string>;
  readonly add: (draft: Draft) => void;
}

export function earlierDrafts(folded: string): EarlierDrafts {
  const acceptedUnits = new Set<string>();
  const state: Record<'last' | 'listed' | 'reported' | 'outer', Draft | undefined> = {
    last: undefined,
    listed: undefined,
    reported: undefined,
    outer: undefined,
  };
  const lastOfForm = new Map<ValueForm, Draft>();
  return Object.assign(state, {
    acceptedUnits,
    lastOfForm,
    add: (draft: Draft) => {
      state.last = draft;
      if (draft.refusal !== 'inside-an-indicator') state.listed = draft;
      lastOfForm.set(draft.node.meaning.value.form, draft);
      if (draft.refusal !== 'weak-count') state.reported = draft;
      if (!draft.inBrackets) state.outer = draft;
      const { unitSpan } = draft.node.meaning.value;
      if (draft.refusal === null && unitSpan) acceptedUnits.add(folded.slice(unitSpan.start, unitSpan.end));
    },
  });
}
