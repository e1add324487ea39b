/** What people decided about targets, put onto what the machine finds now. Numbers and years must be as they were: nothing is guessed. */
import { isDeepStrictEqual } from 'node:util';
import type { Target } from '../validate/schema.ts';
import type { TargetSubject } from './decisions.ts';
import type { Thing } from './drafts.ts';
import type { Correction, StandingWord } from './standing-word.ts';
import { targetsByValue } from './stated-at.ts';
import { type FieldValue, fieldOf, fieldValue, isTargetField, movedSpans, statementOf, type TargetField, withField } from './target-fields.ts';
import { type TargetWhereabouts, whereaboutsOf } from './whereabouts.ts';

/**
 * How a word ended: in force; said by the machine too; not to be told apart from something else, or the machine says a third thing; without anything like it.
 * `empty`: it was taken back. `thing`: what it is about now, where that is one thing.
 */
export type End =
  | { readonly about: string; readonly end: 'applied' | 'already-right' | 'orphan' | 'empty'; readonly thing: Thing | null }
  | { readonly about: string; readonly end: 'conflict'; readonly candidates: readonly string[]; readonly field: string | null };

export interface TargetWord extends StandingWord {
  readonly subject: TargetSubject;
}

export interface Applied {
  /** In the order of the text. */
  readonly targets: readonly Target[];
  /** Those that people do not take for targets. */
  readonly rejected: readonly Target[];
  readonly ends: readonly End[];
}

export function applyToTargets(words: readonly TargetWord[], text: string, machine: readonly Target[]): Applied {
  const found = { all: machine, at: targetsByValue(machine) };
  const whereabouts: Whereabouts = (subject) => whereaboutsOf(subject, text, found);
  const placed = words.map((word) => ({ word, at: whereabouts(word.subject) }));
  const claims = Map.groupBy(
    placed.flatMap(({ word, at }) => (!word.isEmpty && at.kind === 'there' && at.now ? [at.now.id] : [])),
    (id) => id,
  );
  const changed = new Map<string, Target | null>(machine.map((target) => [target.id, target]));
  const rejected: Target[] = [];
  const taken = new Set(machine.map(({ id }) => id));
  const ends = placed.map(({ word, at }): End => {
    // Two words on one target: that they are of one kind is nobody's to guess.
    const isClaimedTwice = !word.isEmpty && at.kind === 'there' && at.now !== null && (claims.get(at.now.id)?.length ?? 0) > 1;
    const { end, target, isRejected = false } = isClaimedTwice ? doubt(word, [at.now.id]) : decided(word, at, whereabouts, taken);
    if (target && isRejected) {
      rejected.push(target);
      changed.set(target.id, null);
    } else if (target) changed.set(target.id, target);
    return end;
  });
  const targets = [...changed.values()].filter((target) => target !== null).toSorted((a, b) => a.evidence.start - b.evidence.start);
  return { targets, rejected, ends };
}

interface Outcome {
  readonly end: End;
  /** As it is to be; null: what the machine says stays. */
  readonly target: Target | null;
  readonly isRejected?: boolean;
}

const doubt = ({ about }: StandingWord, candidates: readonly string[], field: string | null = null): Outcome => ({
  end: { about, end: 'conflict', candidates, field },
  target: null,
});

const ended = (about: string, end: Exclude<End['end'], 'conflict'>, id: string | null): End => ({
  about,
  end,
  thing: id === null ? null : { kind: 'target', id },
});

const unchanged = (about: string, end: Exclude<End['end'], 'conflict'>, id: string | null): Outcome => ({ end: ended(about, end, id), target: null });

/** `taken`: ids of what the machine finds. */
function decided(word: TargetWord, at: TargetWhereabouts, whereabouts: Whereabouts, taken: ReadonlySet<string>): Outcome {
  const { about, isAdded, isRejected } = word;
  if (word.isEmpty) return unchanged(about, 'empty', at.kind === 'there' && at.now ? at.now.id : null);
  if (at.kind === 'gone') return unchanged(about, 'orphan', null);
  if (at.kind === 'doubtful') return doubt(word, at.candidates);
  const { id } = word.subject.found;
  // Its words say nothing to the machine now, which says the same elsewhere.
  if (at.now === null && !isRejected && taken.has(id)) return doubt(word, [id]);
  if (at.now === null) return isRejected ? unchanged(about, 'already-right', null) : restored(word, at, whereabouts);
  if (isRejected) return rejection(word, at.now);
  return isAdded ? addition(word, at.now) : correction(word, at.now, whereabouts);
}

/** Only what was rejected: what the machine reads otherwise today is another claim. */
function rejection(word: TargetWord, now: Target): Outcome {
  if (!saysTheSame(word.subject.found, now)) return doubt(word, [now.id]);
  return { end: ended(word.about, 'applied', now.id), target: now, isRejected: true };
}

function addition(word: TargetWord, now: Target): Outcome {
  const differing = differingField(word.subject.found, now);
  if (differing) return doubt(word, [now.id], differing);
  return { end: ended(word.about, 'already-right', now.id), target: { ...now, review: { status: 'accepted' } } };
}

/** Of what was decided on, in the text of now. */
type Whereabouts = (subject: TargetSubject) => TargetWhereabouts;

type There = Extract<TargetWhereabouts, { kind: 'there' }>;

function correction(word: TargetWord, now: Target, whereabouts: Whereabouts): Outcome {
  const { about, corrections, isAccepted, subject } = word;
  const touched = new Set<string>(corrections.map(({ field }) => field));
  const otherwise = isAccepted || touched.size > 0 ? TELLING.find((field) => !touched.has(field) && differs(field, subject.found, now)) : undefined;
  if (otherwise) return doubt(word, [now.id], otherwise);
  let [target, isChanged] = [now, false];
  for (const each of corrections) {
    const fit = threeWay(each, target, whereabouts);
    if (fit === 'conflict') return doubt(word, [now.id], each.field);
    if (fit === 'already-right') continue;
    [target, isChanged] = [fit, true];
  }
  if (!isChanged && !isAccepted && corrections.length === 0) return { end: ended(about, 'applied', now.id), target: null };
  const end = isChanged || corrections.length === 0 ? 'applied' : 'already-right';
  return { end: ended(about, end, now.id), target: { ...target, review: { status: isChanged ? 'corrected' : 'accepted' } } };
}

/** The machine's value of then, its value of now, and what was decided. */
function threeWay(correction: Correction, now: Target, whereabouts: Whereabouts): Target | 'already-right' | 'conflict' {
  const { field, machine, value } = correction;
  if (!isTargetField(field)) return 'conflict';
  const [then, decision, present] = [fieldValue(field, machine), fieldValue(field, value), fieldOf(now, field)];
  if (!then || !decision) return 'conflict';
  const elsewhere = inPresentText(correction, decision, whereabouts);
  if (!elsewhere) return 'conflict';
  if (isDeepStrictEqual(present, elsewhere)) return 'already-right';
  const isKnown = [then, decision].some((each) => isDeepStrictEqual(statementOf(present), statementOf(each)));
  return isKnown ? withField(now, field, elsewhere) : 'conflict';
}

/** Its spans are of the text that was decided on. Null where one of them has no place now. */
function inPresentText(correction: Correction, value: FieldValue, whereabouts: Whereabouts): FieldValue | null {
  const at = correction.subject.kind === 'target' ? whereabouts(correction.subject) : null;
  return at?.kind === 'there' ? movedSpans(value, at.moved) : null;
}

/** The words stand as they stood and the machine finds nothing in them any more: what a person has seen there holds. */
function restored(word: TargetWord, { moved }: There, whereabouts: Whereabouts): Outcome {
  const { about, isAdded, corrections, subject } = word;
  if (!isAdded && !word.isAccepted && corrections.length === 0) return { end: ended(about, 'orphan', null), target: null };
  let target = movedSpans(subject.found, moved);
  for (const each of corrections) {
    const { field, value } = each;
    const decision = isTargetField(field) ? fieldValue(field, value) : null;
    const elsewhere = decision && inPresentText(each, decision, whereabouts);
    target = target && elsewhere && withField(target, field as TargetField, elsewhere);
  }
  if (!target) return doubt(word, []);
  const status = isAdded ? 'added' : corrections.length > 0 ? 'corrected' : 'accepted';
  return { end: ended(about, 'applied', target.id), target: { ...target, review: { status } } };
}

const differs = (field: TargetField, a: Target, b: Target): boolean => !isDeepStrictEqual(statementOf(fieldOf(a, field)), statementOf(fieldOf(b, field)));

/** What makes a target another one; headings above it and who is responsible do not. */
const TELLING: readonly TargetField[] = ['indicator', 'comparator', 'change', 'value', 'period', 'statedIn'];

const differingField = (a: Target, b: Target): TargetField | null => TELLING.find((field) => differs(field, a, b)) ?? null;
const saysTheSame = (a: Target, b: Target): boolean => differingField(a, b) === null;
