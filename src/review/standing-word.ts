/** The last word on each thing that was decided about: its decisions one after the other, without those that were undone. */
import type { Decision, Subject, Verdict } from './decisions.ts';

/** `subject`: as it was when this was decided; the spans of `value` are of that text. */
export type Correction = Extract<Verdict, { verdict: 'corrected' }> & { readonly subject: Subject };

export interface StandingWord {
  readonly about: string;
  /** As it was when it was decided on last. */
  readonly subject: Subject;
  readonly isAdded: boolean;
  readonly isRejected: boolean;
  readonly isAccepted: boolean;
  /** The last one of each field, in the order of the fields' first. */
  readonly corrections: readonly Correction[];
  readonly note: string | null;
  /** All that was decided was dropped or undone: what the machine says stands. */
  readonly isEmpty: boolean;
}

type Told = Exclude<Decision, { undoes: string }>;

/** In the order in which things were first decided about. */
export function standingWords(decisions: readonly Decision[]): readonly StandingWord[] {
  const undone = undoneAmong(decisions);
  const told = decisions.filter((decision): decision is Told => !('undoes' in decision));
  return [...Map.groupBy(told, ({ about }) => about)].map(([about, group]) => wordOf(about, group, undone));
}

/** An undoing that was itself undone undoes nothing. Later ones are asked first. */
function undoneAmong(decisions: readonly Decision[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const decision of decisions.toReversed()) if ('undoes' in decision && !undone.has(decision.id)) undone.add(decision.undoes);
  return undone;
}

function wordOf(about: string, all: readonly Told[], undone: ReadonlySet<string>): StandingWord {
  const told = all.filter(({ id }) => !undone.has(id));
  const dropped = told.findLastIndex(({ what }) => what.verdict === 'dropped');
  const standing = told.slice(dropped + 1);
  const verdicts = standing.map(({ what }) => what);
  const last = verdicts.findLast(({ verdict }) => verdict === 'accepted' || verdict === 'rejected');
  const corrections = new Map<string, Correction>();
  for (const { what, subject } of standing) if (what.verdict === 'corrected') corrections.set(what.field, { ...what, subject });
  const note = verdicts.findLast((what) => what.verdict === 'noted');
  return {
    about,
    subject: (told.at(-1) ?? (all.at(-1) as Told)).subject,
    isAdded: verdicts.some(({ verdict }) => verdict === 'added'),
    isRejected: last?.verdict === 'rejected',
    isAccepted: last?.verdict === 'accepted',
    corrections: [...corrections.values()],
    note: note?.note ?? null,
    isEmpty: verdicts.length === 0,
  };
}
