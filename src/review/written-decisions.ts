/** From what a reviewer asks to the decisions that are written: each with its thing as it is known, and none where somebody decided on it meanwhile. */
import { randomUUID } from 'node:crypto';
import type { Extraction, Target } from '../validate/schema.ts';
import { addedItem } from './added-item.ts';
import { addedTarget } from './added-target.ts';
import { type DecidedThings, decidedThings } from './decided-things.ts';
import type { Decision, Subject, Verdict } from './decisions.ts';
import type { Draft, Thing, ThingDraft } from './drafts.ts';
import { itemAt, machineValue } from './machine-value.ts';
import { placeOf } from './place.ts';
import type { Reviewed } from './reviewed.ts';
import { targetsByValue } from './stated-at.ts';
import { subjectOf } from './subject-of.ts';
import { spansIn } from './target-fields.ts';
import type { Refused, ThingView } from './views.ts';

export interface Known {
  readonly machine: Extraction;
  readonly text: string;
  readonly decisions: readonly Decision[];
  readonly views: readonly ThingView[];
  readonly reviewed: Reviewed;
}

export interface Writer {
  readonly by: string;
  /** As ISO says it. */
  readonly at: string;
}

export type Written = { readonly ok: true; readonly decisions: readonly Decision[] } | { readonly ok: false; readonly refused: Refused };

/** One draft at a time: what is written for it, that it is stale, or that all is refused. */
type Step = { readonly decision: Decision; readonly thing: Thing } | { readonly stale: ThingView } | { readonly error: 'no-such-thing' | 'invalid-value' };

/** A draft that is written already is not written again. */
export function writtenDecisions(drafts: readonly Draft[], known: Known, writer: Writer): Written {
  const things = decidedThings(known.decisions, known.views);
  const step = stepper(known, things, writer);
  const written: Decision[] = [];
  const stale: { draft: string; theirs: ThingView }[] = [];
  for (const draft of drafts) {
    if (things.aboutOf(draft.id) !== undefined) continue;
    const taken = step(draft);
    if ('error' in taken) return { ok: false, refused: { error: taken.error } };
    if ('stale' in taken) stale.push({ draft: draft.id, theirs: taken.stale });
    else {
      written.push(taken.decision);
      things.add(taken.decision, taken.thing);
    }
  }
  if (stale.length > 0) return { ok: false, refused: { error: 'stale', stale: stale.map((each) => ({ ...each, ...standingOf(each.theirs, known) })) } };
  return { ok: true, decisions: written };
}

function stepper(known: Known, things: DecidedThings, { by, at }: Writer): (draft: Draft) => Step {
  const { machine, text } = known;
  const targetsAt = targetsByValue(machine.targets);
  const targets = new Map(machine.targets.map((target) => [target.id, target]));
  const subjectOfTarget = (target: Target): Subject => subjectOf(target, text, targetsAt);
  const taken = new Set([...targets.keys(), ...things.targetIds()]);
  const stampOf = ({ id }: Draft) => ({ id, at, by, rules: machine.generator.rules });

  /** What the machine says of a thing today; null where it says nothing of it. */
  function subjectNow(thing: Thing): Subject | null {
    const target = thing.kind === 'target' ? targets.get(thing.id) : undefined;
    return target ? subjectOfTarget(target) : otherSubject(thing, known);
  }

  function added(draft: Exclude<Draft, ThingDraft>): Step {
    const about = randomUUID();
    const what = { verdict: 'added' as const };
    if ('adds' in draft) {
      const target = addedTarget(draft.adds, machine.document.id, text, taken);
      if (!target) return { error: 'invalid-value' };
      taken.add(target.id);
      return { decision: { ...stampOf(draft), about, subject: subjectOfTarget(target), what }, thing: { kind: 'target', id: target.id } };
    }
    const item = addedItem(draft.addsItem, text);
    if (!item || subjectNow(item.thing) || things.find(item.thing).view) return { error: 'invalid-value' };
    return { decision: { ...stampOf(draft), about, subject: item.subject, what }, thing: item.thing };
  }

  function decided(draft: ThingDraft): Step {
    const { thing } = draft;
    const { about, view, last, subject: before } = things.find(thing);
    if (view && last !== draft.seen) return { stale: view };
    const subject = subjectNow(thing) ?? before;
    if (!subject) return { error: 'no-such-thing' };
    const stamp = { ...stampOf(draft), about };
    if ('undoes' in draft) return things.aboutOf(draft.undoes) === about ? { decision: { ...stamp, undoes: draft.undoes }, thing } : { error: 'no-such-thing' };
    const what = verdictOf(draft.what, subject, text);
    return what ? { decision: { ...stamp, subject: withPlaces(subject, what, text), what }, thing } : { error: 'invalid-value' };
  }

  return (draft) => ('thing' in draft ? decided(draft) : added(draft));
}

/** Of all but targets. */
function otherSubject(thing: Thing, { machine, text }: Known): Subject | null {
  switch (thing.kind) {
    case 'target':
    case 'word':
      return null;
    case 'head': {
      const { id: _id, review: _review, ...found } = machine.document;
      return { kind: 'head', found };
    }
    case 'citation': {
      const found = itemAt(machine.citations, thing);
      return found && { kind: 'citation', found, place: placeOf(text, thing.span) };
    }
    case 'assignment': {
      const found = itemAt(machine.assignments, thing);
      return found && { kind: 'assignment', found, place: placeOf(text, thing.span) };
    }
    case 'numeral': {
      const isOpen = machine.warnings.some(({ code, span }) => code === 'number-unaccounted' && span.start === thing.span.start && span.end === thing.span.end);
      return isOpen ? { kind: 'numeral', place: placeOf(text, thing.span) } : null;
    }
  }
}

function verdictOf(what: Extract<Draft, { what: unknown }>['what'], subject: Subject, text: string): Verdict | null {
  if (what.verdict !== 'corrected') return what;
  const machine = machineValue(subject, what.field, what.value, text);
  return machine === null ? null : { verdict: 'corrected', field: what.field, machine: machine.value, value: what.value };
}

/** What two reviewers are shown beside their own words. */
function standingOf({ thing }: ThingView, { machine, reviewed }: Known): { readonly target: Target | null; readonly machine: Target | null } {
  const among = (targets: readonly Target[]): Target | null => (thing.kind === 'target' ? (targets.find(({ id }) => id === thing.id) ?? null) : null);
  return { target: among(reviewed.extraction.targets), machine: among(machine.targets) };
}

/** What a correction points at outside of the words of its target is to be found again too. */
function withPlaces(subject: Subject, what: Verdict, text: string): Subject {
  if (subject.kind !== 'target' || what.verdict !== 'corrected') return subject;
  const places = spansIn(what.value).map((span) => [`${span.start} ${span.end}`, placeOf(text, span)] as const);
  return { ...subject, places: { ...subject.places, ...Object.fromEntries(places) } };
}
