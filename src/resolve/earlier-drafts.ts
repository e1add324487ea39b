/** What the drafts of a sentence before the one at hand say of it. */
import type { ValueForm } from '../match/meanings.ts';
import type { Draft } from './draft.ts';

export interface EarlierDrafts {
  readonly last: Draft | undefined;
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
  const lastOfForm = new Map<ValueForm, Draft>();
  const state: { last: Draft | undefined; reported: Draft | undefined; outer: Draft | undefined } = { last: undefined, reported: undefined, outer: undefined };
  return Object.assign(state, {
    acceptedUnits,
    lastOfForm,
    add: (draft: Draft) => {
      state.last = draft;
      lastOfForm.set(draft.node.meaning.value.form, draft);
      if (draft.refusal !== 'weak-count') state.reported = draft;
      if (!draft.inBrackets) state.outer = draft;
      const { unitSpan } = draft.node.meaning.value;
      if (draft.refusal === null && unitSpan) acceptedUnits.add(folded.slice(unitSpan.start, unitSpan.end));
    },
  });
}
