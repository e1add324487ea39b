/** What a reviewer does with the target that is looked at, and with others. */

import type { AddedTarget, Thing } from '../../review/drafts.ts';
import type { Target } from '../../validate/schema.ts';
import { decide, decideAll, redo, undo, type Wish } from '../state/decide.ts';
import { things, view } from '../state/opened.ts';
import { words } from '../words/index.ts';
import type { Json } from './json.ts';
import { announced, goOn, isOpen, rows, selectedRow } from './selection.ts';

const tell = (isDone: boolean, what: string): boolean => {
  announced.value = isDone ? what : words.value.document.did.notAllowed;
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

/** Undoes the rejection itself, so that what was decided before it stands again. */
export function restore(): void {
  const row = selectedRow.value;
  if (!row?.isRejected) return;
  const thing = onTarget(row.target);
  const undone = new Set(decisionsOf(thing).flatMap((each) => ('undoes' in each ? [each.undoes] : [])));
  const rejection = decisionsOf(thing).findLast((each) => 'what' in each && each.what.verdict === 'rejected' && !undone.has(each.id));
  if (rejection) tell(decideAll([{ thing, undoes: rejection.id }]), words.value.document.did.restored);
}

export const decisionsOf = (thing: Thing) => (thing.kind === 'target' ? (things.value.get(`target ${thing.id}`)?.decisions ?? []) : []);

export const note = (target: Target, said: string): boolean => tell(decide(onTarget(target), { verdict: 'noted', note: said }), words.value.document.did.saved);

/** Each changed field; all of it one stroke. */
export function correct(target: Target, fields: Readonly<Record<string, Json>>): boolean {
  const wishes = Object.entries(fields).map(([field, value]): Wish => ({ thing: onTarget(target), what: { verdict: 'corrected', field, value } }));
  return wishes.length === 0 || tell(decideAll(wishes), words.value.document.did.saved);
}

/** `instead`: those that it takes the place of. */
export function add(adds: AddedTarget, instead: readonly Target[] = []): boolean {
  const rejections = instead.map((target): Wish => ({ thing: onTarget(target), what: { verdict: 'rejected' } }));
  return tell(decideAll([...rejections, { adds }]), words.value.document.did.saved);
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

/** The one after it in the text. */
export function nextInText(target: Target): Target | null {
  const all = view.value?.extraction.targets ?? [];
  return all[all.findIndex(({ id }) => id === target.id) + 1] ?? null;
}
