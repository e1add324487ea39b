/** The form that is open: for a target that is edited, added, split off, or made of two. */
import { signal } from '@preact/signals';
import type { Suggestion } from '../../api/contract.ts';
import type { AddedTarget } from '../../review/drafts.ts';
import type { Span } from '../../span.ts';
import type { Target } from '../../validate/schema.ts';
import { send } from '../server.ts';
import { view } from '../state/opened.ts';
import { words } from '../words/index.ts';
import { add, addItem, correct, othersNear } from './deciding.ts';
import { corrections, type FormFields, fieldsOf, targetWith } from './form-fields.ts';
import type { Json } from './json.ts';
import { type MarkedField, withMarked } from './marked-field.ts';
import { assignmentIn, citationIn } from './marked-items.ts';
import { announced, marked, selectedRow, tab } from './selection.ts';
import { type StretchedKind, stretched } from './stretched-mark.ts';

export interface OpenForm {
  readonly kind: 'edit' | 'add' | 'split' | 'merge';
  /** As it was when the form was opened, with what was marked since. */
  readonly target: AddedTarget;
  readonly fields: FormFields;
  /** The target that is edited; null of a new one. */
  readonly of: Target | null;
  readonly instead: readonly Target[];
  /** What stays of the target that is split, said before the second one is. */
  readonly first: { readonly of: Target; readonly fields: Readonly<Record<string, Json>> } | null;
  /** What was decided once and is decided anew with this. */
  readonly settles: string | null;
  readonly open: Suggestion['open'];
}

export const form = signal<OpenForm | null>(null);

const EMPTY = { of: null, instead: [], first: null, settles: null, open: [] } as const;

const formOf = (target: AddedTarget): Pick<OpenForm, 'target' | 'fields'> => ({ target, fields: fieldsOf(target) });

export function openForm(kind: OpenForm['kind']): void {
  const target = selectedRow.value?.target;
  if (!target) return;
  const [next] = kind === 'merge' ? othersNear(target) : [];
  if (kind === 'merge' && !next) return;
  form.value = { ...EMPTY, ...formOf(addedFrom(target)), kind, of: kind === 'edit' || kind === 'split' ? target : null, instead: next ? [target, next] : [] };
}

/** The other of the two that are merged. */
export function mergeWith(other: Target): void {
  const open = form.value;
  const [one] = open?.instead ?? [];
  if (open && one) form.value = { ...open, instead: [one, other] };
}

/** From the words that are marked: the machine fills in what it finds. `settles`: what was decided once and is decided anew so. */
export async function addMarked(span: Span | null = marked.value, settles: string | null = null): Promise<void> {
  const document = view.value;
  if (!document || !span) {
    announced.value = words.value.document.markFirst;
    return;
  }
  const answer = await send<Suggestion>('suggest', { path: document.path, text: document.textSha256, span });
  if (!answer.ok) announced.value = answer.message;
  else form.value = { ...EMPTY, ...formOf(answer.value.target), kind: 'add', settles, open: answer.value.open };
}

/** What the tab that is open is of. */
export async function addFromMarked(): Promise<void> {
  const [document, span] = [view.value, marked.value];
  if (tab.value !== 'citations' && tab.value !== 'assignments') return addMarked();
  const item = document && span && (tab.value === 'citations' ? citationIn(document.text, span) : assignmentIn(document.text, span));
  if (item) addItem(item);
  else announced.value = span ? words.value.document.noCitation : words.value.document.markFirst;
}

export const changeFields = (change: Partial<FormFields>): void => {
  if (form.value) form.value = { ...form.value, fields: { ...form.value.fields, ...change } };
};

/** Into the form where one is open, else as a correction of the target that is looked at. */
export function takeMarked(field: MarkedField): void {
  const [document, span] = [view.value, marked.value];
  if (!document || !span) announced.value = words.value.document.markFirst;
  else take((target) => withMarked(target, field, span, document.text));
}

/** The words of a mark are others now. False where they say no such thing: that is told. */
export function takeStretched(kind: StretchedKind, from: Span, to: Span): boolean {
  const text = view.value?.text;
  return text !== undefined && take((target) => stretched(target, kind, from, to, text));
}

function take(changed: (target: AddedTarget) => AddedTarget | null): boolean {
  const open = form.value;
  if (open) {
    const typed = targetWith(open.target, open.fields) ?? open.target;
    const target = changed(typed);
    if (target) form.value = { ...open, target, fields: { ...open.fields, ...changedFields(typed, target) } };
    else announced.value = words.value.document.notANumber;
    return target !== null;
  }
  const row = selectedRow.value;
  if (!row) return false;
  const before = addedFrom(row.target);
  const after = changed(before);
  if (after) return correct(row.target, corrections(before, after));
  announced.value = words.value.document.notANumber;
  return false;
}

/** False where a field holds what it may not. The first of a target's two parts is kept until the second is said too. */
export function saveForm(): boolean {
  const open = form.value;
  const target = open && targetWith(open.target, open.fields);
  if (!open || !target) return false;
  const fields = open.of ? corrections(addedFrom(open.of), target) : {};
  if (open.kind === 'split' && open.of) {
    form.value = { ...EMPTY, ...formOf(addedFrom(open.of)), kind: 'split', first: { of: open.of, fields } };
    return true;
  }
  const isDone = open.of ? correct(open.of, fields) : add(target, open);
  if (isDone) form.value = null;
  return isDone;
}

export function addedFrom({ id: _id, rules: _rules, confidence: _confidence, review: _review, ...said }: Target): AddedTarget {
  return said;
}

function changedFields(before: AddedTarget, after: AddedTarget): Partial<FormFields> {
  const [then, now] = [fieldsOf(before), fieldsOf(after)];
  return Object.fromEntries(Object.entries(now).filter(([name, value]) => value !== then[name as keyof FormFields]));
}
