/** Decisions on their way: kept in the browser until the server has acknowledged them, so that a reload or a broken line loses none. */
import { computed, signal } from '@preact/signals';
import type { Draft } from '../../review/drafts.ts';
import { forget, keep, kept, keptNames } from './kept.ts';
import { me } from './me.ts';

/** What was decided at one stroke. */
export interface Stroke {
  readonly id: string;
  readonly person: string;
  readonly at: string;
  readonly path: string;
  /** sha256 of the text that was seen. */
  readonly text: string;
  readonly drafts: readonly Draft[];
}

const prefix = 'stroke.';

/** Oldest first. */
export const pending = signal<readonly Stroke[]>(restored());
/** Of who is logged in; of all who work here while nobody is. What is another's waits for that person. */
export const mine = computed(() => pending.value.filter(({ person }) => person === (me.value?.person?.name ?? person)));
export const pendingCount = computed(() => mine.value.reduce((sum, { drafts }) => sum + drafts.length, 0));
/** The browser had no room: they are in this page alone. */
export const isKept = signal(true);

export function putOff(stroke: Stroke): void {
  store(stroke);
  pending.value = [...pending.value, stroke];
}

/** `of`: null where a stroke is done with. */
export function change(of: (stroke: Stroke) => Stroke | null): void {
  pending.value = pending.value.flatMap((stroke) => {
    const after = of(stroke);
    if (after === null) forget(prefix + stroke.id);
    else if (after !== stroke) store(after);
    return after === null ? [] : [after];
  });
}

function store(stroke: Stroke): void {
  isKept.value = keep(prefix + stroke.id, JSON.stringify(stroke)) && isKept.value;
}

/** Also of another window, which may send them too: one that is sent twice is written once. */
function restored(): readonly Stroke[] {
  const strokes = keptNames(prefix).flatMap((name) => {
    try {
      return [JSON.parse(kept(name) ?? '') as Stroke];
    } catch {
      return [];
    }
  });
  return strokes.sort((a, b) => (a.at < b.at ? -1 : 1));
}

addEventListener('beforeunload', (event) => {
  if (!isKept.value && pending.value.length > 0) event.preventDefault();
});
