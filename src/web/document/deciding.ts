/** What a reviewer does with the target that is looked at, and with others. */
import type { AddedItem, AddedTarget, Thing } from '../../review/drafts.ts';
import { thingKey } from '../../review/thing-key.ts';
import type { SeenDecision } from '../../review/views.ts';
import type { Target } from '../../validate/schema.ts';
import { decide, decideAll, redo, undo, type What, type Wish } from '../state/decide.ts';
import { things, view } from '../state/opened.ts';
import { words } from '../words/index.ts';
import { asJson, type Json } from './json.ts';
import { announced, goOn, isOpen, rows, selectedRow } from './selection.ts';

const tell = (isDone: boolean, what: string): boolean => {
  const { gone, notAllowed } = words.value.document.did;
  announced.value = isDone ? what : view.peek()?.isWithdrawn ? gone : notAllowed;
  return isDone;
};

const onTarget = ({ id }: Target): Thing => ({ kind: 'target', id });

export function accept(): void {
  const row = selectedRow.value;
  if (!row) return;
  if (tell(decide(onTarget(row.target), { verdict: 'accepted' }), words.value.document.did.accepted)) goOn();
}

export function reject(): void {
  const row = selectedRow.value;
  if (!row || row.isRejected) return;
  if (tell(decide(onTarget(row.target), { verdict: 'rejected' }), words.value.document.did.rejected)) goOn();
}

export function restore(): void {
  const row = selectedRow.value;
  if (row?.isRejected) restoreThing(onTarget(row.target));
}

/** Undoes the rejection itself, so that what was decided before it stands again. */
export function restoreThing(thing: Thing): void {
  const decisions = things.value.get(thingKey(thing))?.decisions ?? [];
  const undone = new Set(decisions.flatMap((each) => ('undoes' in each ? [each.undoes] : [])));
  const rejection = decisions.findLast((each) => 'what' in each && each.what.verdict === 'rejected' && !undone.has(each.id));
  if (rejection) tell(decideAll([{ thing, undoes: rejection.id }]), words.value.document.did.restored);
}

export const note = (target: Target, said: string): boolean => tell(decide(onTarget(target), { verdict: 'noted', note: said }), words.value.document.did.saved);

/** Each changed field; all of it one stroke. */
export function correct(target: Target, fields: Readonly<Record<string, Json>>): boolean {
  const wishes = corrected(target, fields);
  return wishes.length === 0 || tell(decideAll(wishes), words.value.document.did.saved);
}

const corrected = (target: Target, fields: Readonly<Record<string, Json>>): readonly Wish[] =>
  Object.entries(fields).map(([field, value]) => ({ thing: onTarget(target), what: { verdict: 'corrected', field, value } }));

export interface Besides {
  /** Targets that it takes the place of. */
  readonly instead: readonly Target[];
  /** The target that it is split from, with what is said of that now. */
  readonly first: { readonly of: Target; readonly fields: Readonly<Record<string, Json>> } | null;
  /** What was decided once and is decided anew with it. */
  readonly settles: string | null;
}

/** All of it one stroke. */
export function add(adds: AddedTarget, { instead, first, settles }: Besides): boolean {
  const rejections = instead.map((target): Wish => ({ thing: onTarget(target), what: { verdict: 'rejected' } }));
  const corrections = first ? corrected(first.of, first.fields) : [];
  return tell(decideAll([...rejections, ...corrections, ...dropped(settles), { adds }]), words.value.document.did.saved);
}

export const addItem = (addsItem: AddedItem): boolean => tell(decideAll([{ addsItem }]), words.value.document.did.saved);

const dropped = (about: string | null): readonly Wish[] => (about === null ? [] : [{ thing: { kind: 'word', about }, what: { verdict: 'dropped' } }]);

/** What was decided about something that is no longer told apart, said of this target instead. */
export function decideInstead(about: string, target: Target, decisions: readonly SeenDecision[]): boolean {
  const undone = new Set(decisions.flatMap((each) => ('undoes' in each ? [each.undoes] : [])));
  const said = decisions.flatMap((each) => ('what' in each && !undone.has(each.id) ? [each.what] : []));
  const wishes = said.flatMap((what): readonly Wish[] => {
    const wish = sayableOf(what, target);
    return wish ? [{ thing: onTarget(target), what: wish }] : [];
  });
  return tell(decideAll([...wishes, ...dropped(about)]), words.value.document.did.saved);
}

type Said = Extract<SeenDecision, { what: unknown }>['what'];

/** A correction is of the words that say it now. What names places in a text that is gone says nothing of this one. */
function sayableOf(what: Said, target: Target): What | null {
  if (what.verdict === 'accepted' || what.verdict === 'rejected' || what.verdict === 'noted') return what;
  if (what.verdict === 'added') return { verdict: 'accepted' };
  if (what.verdict === 'dropped' || what.field === 'agencies') return null;
  const { says, spans } = what.value as { readonly says: Json; readonly spans: Readonly<Record<string, unknown>> };
  const present = Object.fromEntries(Object.keys(spans).map((name) => [name, target.spans[name as keyof Target['spans']]]));
  return { verdict: 'corrected', field: what.field, value: asJson({ says, spans: present }) };
}

export const openAbove = (confidence: number) => rows.value.filter((row) => isOpen(row) && row.target.confidence >= confidence);

export const acceptAll = (targets: readonly Target[]): boolean =>
  tell(decideAll(targets.map((target): Wish => ({ thing: onTarget(target), what: { verdict: 'accepted' } }))), words.value.document.did.accepted);

/** Numbers that are no targets. */
export function lookedAt(spans: readonly { readonly start: number; readonly end: number }[]): boolean {
  const wishes = spans.map((span): Wish => ({ thing: { kind: 'numeral', span }, what: { verdict: 'accepted' } }));
  return tell(decideAll(wishes), words.value.document.did.saved);
}

export const decideOn = (thing: Thing, what: Extract<Wish, { what: unknown }>['what']): boolean => tell(decide(thing, what), words.value.document.did.saved);

export async function takeBack(): Promise<void> {
  announced.value = (await undo()) ? words.value.document.did.undone : words.value.document.did.nothing;
}

export async function doAgain(): Promise<void> {
  announced.value = (await redo()) ? words.value.document.did.redone : words.value.document.did.nothing;
}

/** All others that stand, the one after it in the text first, then by how far they are. */
export function othersNear({ id }: Target): readonly Target[] {
  const all = view.value?.extraction.targets ?? [];
  const at = all.findIndex((target) => target.id === id);
  const far = (index: number): number => (index > at ? 2 * (index - at) - 1 : 2 * (at - index));
  return all
    .map((target, index) => ({ target, index }))
    .filter(({ index }) => index !== at)
    .sort((a, b) => far(a.index) - far(b.index))
    .map(({ target }) => target);
}
