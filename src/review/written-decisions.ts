/** From what a reviewer asks to the decisions that are written: each with its thing as it is known, and none where somebody decided on it meanwhile. */
import { randomUUID } from 'node:crypto';
import type { Extraction, Target } from '../validate/schema.ts';
import { addedTarget } from './added-target.ts';
import type { Decision, Subject, Verdict } from './decisions.ts';
import type { Draft, Thing } from './drafts.ts';
import { itemAt, machineValue } from './machine-value.ts';
import { placeOf } from './place.ts';
import type { Reviewed } from './reviewed.ts';
import { targetsByValue } from './stated-at.ts';
import { subjectOf } from './subject-of.ts';
import { spansIn } from './target-fields.ts';
import { thingKey } from './thing-key.ts';
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

/** A draft that is written already is not written again. */
export function writtenDecisions(drafts: readonly Draft[], known: Known, { by, at }: Writer): Written {
  const { machine, text, decisions, views } = known;
  /** Of each decision, by its id. */
  const aboutOf = new Map(decisions.map(({ id, about }) => [id, about]));
  const targetsAt = targetsByValue(machine.targets);
  const subjectOfTarget = (target: Target): Subject => subjectOf(target, text, targetsAt);
  /** What the machine says of a thing today; null where it says nothing of it. */
  const subjectNow = (thing: Thing): Subject | null => {
    const target = thing.kind === 'target' ? targets.get(thing.id) : undefined;
    return target ? subjectOfTarget(target) : otherSubject(thing, known);
  };
  const targets = new Map(machine.targets.map((target) => [target.id, target]));
  const byKey = new Map(views.map((view) => [thingKey(view.thing), view]));
  const byAbout = new Map(views.map((view) => [view.about, view]));
  const subjects = new Map(decisions.flatMap((each) => ('subject' in each ? [[each.about, each.subject] as const] : [])));
  const abouts = new Map<string, string>();
  const last = new Map(views.map((view) => [view.about, view.decisions.at(-1)?.id ?? null]));
  const taken = new Set([...machine.targets.map(({ id }) => id), ...[...subjects.values()].flatMap((each) => (each.kind === 'target' ? [each.found.id] : []))]);
  const written: Decision[] = [];
  const stale: { draft: string; theirs: ThingView }[] = [];
  const refuse = (error: 'no-such-thing' | 'invalid-value'): Written => ({ ok: false, refused: { error } });

  for (const draft of drafts) {
    if (aboutOf.has(draft.id)) continue;
    const stamp = { id: draft.id, at, by, rules: machine.generator.rules };
    if ('adds' in draft) {
      const target = addedTarget(draft.adds, machine.document.id, text, taken);
      if (!target) return refuse('invalid-value');
      taken.add(target.id);
      const about = randomUUID();
      abouts.set(thingKey({ kind: 'target', id: target.id }), about);
      const subject = subjectOfTarget(target);
      written.push({ ...stamp, about, subject, what: { verdict: 'added' } });
      aboutOf.set(draft.id, about);
      last.set(about, draft.id);
      subjects.set(about, subject);
      continue;
    }
    const key = thingKey(draft.thing);
    const view = draft.thing.kind === 'word' ? byAbout.get(draft.thing.about) : byKey.get(key);
    const about = view?.about ?? abouts.get(key) ?? randomUUID();
    abouts.set(key, about);
    const present = last.get(about) ?? null;
    if (view && present !== draft.seen) {
      stale.push({ draft: draft.id, theirs: view });
      continue;
    }
    const subject = subjectNow(draft.thing) ?? subjects.get(about) ?? null;
    if (!subject) return refuse('no-such-thing');
    if ('undoes' in draft) {
      if (aboutOf.get(draft.undoes) !== about) return refuse('no-such-thing');
      written.push({ ...stamp, about, undoes: draft.undoes });
    } else {
      const what = verdictOf(draft.what, subject, text);
      if (!what) return refuse('invalid-value');
      written.push({ ...stamp, about, subject: withPlaces(subject, what, text), what });
      subjects.set(about, subject);
    }
    aboutOf.set(draft.id, about);
    last.set(about, draft.id);
  }
  if (stale.length > 0) return { ok: false, refused: { error: 'stale', stale: stale.map((each) => ({ ...each, ...standingOf(each.theirs, known) })) } };
  return { ok: true, decisions: written };
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
