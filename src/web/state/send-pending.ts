/** Sends what is pending, one request after the other: what is decided meanwhile goes together in the next. */
import { effect, signal } from '@preact/signals';
import type { Draft, Save } from '../../review/drafts.ts';
import type { Refused, Saved } from '../../review/views.ts';
import { type Refusal, send } from '../server.ts';
import { askWhoIAm, loggedOut, me } from './me.ts';
import { openAnew, putSaved } from './opened.ts';
import { change, pending, type Stroke } from './pending.ts';
import { notWritten, stale } from './refused.ts';

/** `retrying`: the line is broken, or the server cannot write at present. */
export const saving = signal<'idle' | 'sending' | 'retrying'>('idle');

const MOST = 10_000;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 15_000;
let pause = FIRST_PAUSE;
let isAlone = false;
let wake = (): void => {};

export function startSending(): void {
  effect(() => {
    void pending.value;
    void me.value;
    if (saving.peek() === 'idle') void sendAll();
  });
  addEventListener('online', () => wake());
}

async function sendAll(): Promise<void> {
  for (let strokes = next(); strokes.length > 0; strokes = next()) {
    if (saving.peek() === 'idle') saving.value = 'sending';
    if (await sendOnce(strokes)) {
      pause = FIRST_PAUSE;
      saving.value = 'sending';
      continue;
    }
    saving.value = 'retrying';
    await new Promise<void>((awake) => {
      wake = awake;
      setTimeout(awake, pause);
    });
    pause = Math.min(LONGEST_PAUSE, pause * 2);
  }
  saving.value = 'idle';
}

/** Of one text of one document. What is about something that is only being added waits until it has its id. */
function next(): readonly Stroke[] {
  const mine = pending.peek().filter(({ person }) => person === me.peek()?.person?.name);
  const first = mine[0];
  if (!first) return [];
  const strokes: Stroke[] = [];
  const adding = new Set<string>();
  let count = 0;
  for (const stroke of mine.filter(({ path }) => path === first.path)) {
    count += stroke.drafts.length;
    const waits = stroke.drafts.some((draft) => 'thing' in draft && draft.thing.kind === 'target' && adding.has(draft.thing.id));
    if (strokes.length > 0 && (isAlone || waits || count > MOST || stroke.text !== first.text)) break;
    strokes.push(stroke);
    for (const draft of stroke.drafts) if ('adds' in draft) adding.add(draft.id);
  }
  isAlone = false;
  return strokes;
}

/** False: once more, later. */
async function sendOnce(strokes: readonly Stroke[]): Promise<boolean> {
  const [{ path, text }] = strokes as readonly [Stroke];
  const drafts = strokes.flatMap((stroke) => stroke.drafts);
  const answer = await send<Saved>('decisions', { path, text, drafts } satisfies Save);
  if (answer.ok) {
    putSaved(path, answer.value);
    settled(strokes, idsOf(answer.value));
    return true;
  }
  return refused(strokes, answer);
}

async function refused(strokes: readonly Stroke[], refusal: Refusal): Promise<boolean> {
  const { status, error, message, told } = refusal;
  if (status === 401) {
    loggedOut();
    return true;
  }
  if (error === 'csrf') {
    await askWhoIAm();
    return false;
  }
  if (status === 0 || status === 429 || status >= 500) return false;
  const said = told as Refused;
  if (status === 409 && said.error === 'stale') {
    putAside(strokes, said.stale);
    await openAnew();
    return true;
  }
  // One of many: each is sent by itself, so that the others are written.
  if (strokes.length > 1 && error !== 'text-changed') {
    isAlone = true;
    const rest = next();
    return rest.length === 0 || sendOnce(rest);
  }
  if (error === 'text-changed') await openAnew();
  // Some go on at the new text.
  const left = pending.peek().filter(({ id }) => strokes.some((stroke) => stroke.id === id));
  notWritten.value = [...notWritten.value, ...left.flatMap(({ path, drafts }) => drafts.map((draft) => ({ path, draft, why: error, message })))];
  settled(left);
  return true;
}

/** What is stale is shown to the person, with what hangs on it; the rest is sent again. */
function putAside(strokes: readonly Stroke[], entries: Extract<Refused, { error: 'stale' }>['stale']): void {
  const theirs = new Map(entries.map((entry) => [entry.draft, entry]));
  for (const stroke of strokes) {
    if (!stroke.drafts.some(({ id }) => theirs.has(id))) continue;
    const isWhole = stroke.drafts.some((draft) => !('thing' in draft));
    const [aside, rest] = parted(stroke.drafts, ({ id }) => isWhole || theirs.has(id));
    stale.value = [...stale.value, ...aside.map((draft) => ({ path: stroke.path, stroke: stroke.id, draft, theirs: theirs.get(draft.id) ?? null }))];
    change((each) => (each.id !== stroke.id ? each : rest.length > 0 ? { ...each, drafts: rest } : null));
  }
}

/** `ids`: what a target that was added is called now, by the draft that added it. */
function settled(strokes: readonly Stroke[], ids: ReadonlyMap<string, string> = new Map()): void {
  const done = new Set(strokes.map(({ id }) => id));
  const renamed = (draft: Draft): Draft => {
    const id = 'thing' in draft && draft.thing.kind === 'target' ? ids.get(draft.thing.id) : undefined;
    return id === undefined || !('thing' in draft) ? draft : { ...draft, thing: { kind: 'target', id } };
  };
  change((each) => (done.has(each.id) ? null : ids.size > 0 ? { ...each, drafts: each.drafts.map(renamed) } : each));
}

const idsOf = ({ things }: Saved): ReadonlyMap<string, string> =>
  new Map(things.flatMap(({ thing, decisions }) => (thing.kind === 'target' ? decisions.map(({ id }) => [id, thing.id] as const) : [])));

const parted = <Each>(all: readonly Each[], isOne: (each: Each) => boolean): readonly [readonly Each[], readonly Each[]] => [
  all.filter(isOne),
  all.filter((each) => !isOne(each)),
];
