/** What has been decided about so far, while further decisions are made: by what a draft calls a thing, its `about`, what it was, and the last decision on it. */
import { randomUUID } from 'node:crypto';
import type { Decision, Subject } from './decisions.ts';
import type { Thing } from './drafts.ts';
import { thingKey } from './thing-key.ts';
import type { ThingView } from './views.ts';

export interface DecidedThing {
  readonly about: string;
  /** As it was before this save; null of what nobody had decided about. */
  readonly view: ThingView | null;
  /** The id of the last decision on it. */
  readonly last: string | null;
  /** As it was when it was decided on last. */
  readonly subject: Subject | null;
}

export interface DecidedThings {
  readonly find: (thing: Thing) => DecidedThing;
  /** Of a decision, written before or now. */
  readonly aboutOf: (decision: string) => string | undefined;
  /** `thing`: what drafts call it. */
  readonly add: (decision: Decision, thing: Thing) => void;
  /** Ids that targets have or had. */
  readonly targetIds: () => ReadonlySet<string>;
}

export function decidedThings(decisions: readonly Decision[], views: readonly ThingView[]): DecidedThings {
  const aboutOf = new Map(decisions.map(({ id, about }) => [id, about]));
  const subjects = new Map(decisions.flatMap((each) => ('subject' in each ? [[each.about, each.subject] as const] : [])));
  const last = new Map(views.map((view) => [view.about, view.decisions.at(-1)?.id ?? null]));
  const byKey = new Map(views.map((view) => [thingKey(view.thing), view]));
  const byAbout = new Map(views.map((view) => [view.about, view]));
  const abouts = new Map<string, string>();
  return {
    find: (thing) => {
      const view = (thing.kind === 'word' ? byAbout.get(thing.about) : byKey.get(thingKey(thing))) ?? null;
      const about = view?.about ?? abouts.get(thingKey(thing)) ?? randomUUID();
      return { about, view, last: last.get(about) ?? null, subject: subjects.get(about) ?? null };
    },
    aboutOf: (decision) => aboutOf.get(decision),
    add: (decision, thing) => {
      abouts.set(thingKey(thing), decision.about);
      aboutOf.set(decision.id, decision.about);
      last.set(decision.about, decision.id);
      if ('subject' in decision) subjects.set(decision.about, decision.subject);
    },
    targetIds: () => new Set([...subjects.values()].flatMap((each) => (each.kind === 'target' ? [each.found.id] : []))),
  };
}
