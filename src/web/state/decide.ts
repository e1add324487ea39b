/** What a reviewer does: each shows at once, is kept in the browser, and goes to the server when it can. */
import { signal } from '@preact/signals';
import type { AddedItem, AddedTarget, Draft, Thing } from '../../review/drafts.ts';
import { assignmentThing, citationThing } from '../../review/item-things.ts';
import { thingKey } from '../../review/thing-key.ts';
import { mayWrite, me } from './me.ts';
import { open, things, view } from './opened.ts';
import { pending, putOff } from './pending.ts';
import { go, route, toDocument } from './route.ts';

export type What = Extract<Draft, { what: unknown }>['what'];
export type Wish =
  | { readonly thing: Thing; readonly what: What }
  | { readonly thing: Thing; readonly undoes: string }
  | { readonly adds: AddedTarget }
  | { readonly addsItem: AddedItem };

/** One stroke, as it can be taken back: its decisions, in the order in which they were made. */
interface Done {
  readonly path: string;
  readonly decisions: readonly { readonly id: string; readonly thing: Thing }[];
}

const done = signal<readonly Done[]>([]);
const undone = signal<readonly Done[]>([]);

export const decide = (thing: Thing, what: What): boolean => decideAll([{ thing, what }]);

/** All of it is one stroke: undone at once. False where the person may not, or no document is open. */
export function decideAll(wishes: readonly Wish[]): boolean {
  const stroke = put(wishes);
  if (!stroke) return false;
  done.value = [...done.value, stroke];
  undone.value = [];
  return true;
}

/** Of whichever document it was: that document is opened. False where there is nothing to undo. */
export const undo = (): Promise<boolean> => turnBack(done, undone);
export const redo = (): Promise<boolean> => turnBack(undone, done);

async function turnBack(from: typeof done, to: typeof done): Promise<boolean> {
  const last = from.value.at(-1);
  if (!last || !mayWrite.value) return false;
  from.value = from.value.slice(0, -1);
  await opened(last.path);
  const wishes = last.decisions.toReversed().map(({ id, thing }) => ({ thing: thingNow(id, thing), undoes: id }));
  const stroke = put(wishes);
  if (stroke) to.value = [...to.value, stroke];
  else from.value = [...from.value, last];
  return stroke !== null;
}

async function opened(path: string): Promise<void> {
  if (view.peek()?.path === path) return;
  await open(path);
  if (route.peek().page !== 'document' || (route.peek() as { path?: string }).path !== path) go(toDocument(path));
}

/** By its decision: a target that was added has an id of its own since. */
function thingNow(decision: string, thing: Thing): Thing {
  const found = view.peek()?.things.find(({ decisions }) => decisions.some(({ id }) => id === decision));
  return found?.thing ?? thing;
}

function put(wishes: readonly Wish[]): Done | null {
  const document = view.peek();
  const person = me.peek()?.person?.name;
  if (!document || document.isWithdrawn || !person || !mayWrite.peek() || wishes.length === 0) return null;
  const seen = new Map<string, string>();
  const added = new Set(pending.peek().flatMap(({ drafts }) => drafts.flatMap((draft) => ('adds' in draft ? [draft.id] : []))));
  const drafts = wishes.map((wish): Draft => {
    const id = crypto.randomUUID();
    if (!('thing' in wish)) return { id, ...wish };
    const key = thingKey(wish.thing);
    const isNew = wish.thing.kind === 'target' && added.has(wish.thing.id);
    const before = seen.get(key) ?? things.peek().get(key)?.decisions.at(-1)?.id ?? (isNew && wish.thing.kind === 'target' ? wish.thing.id : null);
    seen.set(key, id);
    return { id, seen: before, ...wish } as Draft;
  });
  putOff({ id: crypto.randomUUID(), person, at: new Date().toISOString(), path: document.path, text: document.textSha256, drafts });
  return {
    path: document.path,
    // What is being added is called by its draft until the server has named it.
    decisions: drafts.map((draft) => ({ id: draft.id, thing: thingOf(draft) })),
  };
}

function thingOf(draft: Draft): Thing {
  if ('thing' in draft) return draft.thing;
  if ('adds' in draft) return { kind: 'target', id: draft.id };
  const { addsItem } = draft;
  return addsItem.kind === 'citation' ? citationThing(addsItem.found) : assignmentThing(addsItem.found);
}
