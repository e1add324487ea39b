/** What a save has changed, for the page that asked for it. */
import type { Draft } from './drafts.ts';
import { progressOf } from './progress.ts';
import { type StandingDocument, versionOf } from './standing-document.ts';
import type { Saved } from './views.ts';

/** `document`: as it is after the save. */
export function savedView(document: StandingDocument, drafts: readonly Draft[]): Saved {
  const { decisions, reviewed, views } = document;
  const written = new Set(drafts.map(({ id }) => id));
  const abouts = new Set(decisions.flatMap(({ id, about }) => (written.has(id) ? [about] : [])));
  const things = views.filter(({ about }) => abouts.has(about));
  const touched = new Set([
    ...drafts.flatMap((draft) => ('thing' in draft && draft.thing.kind === 'target' ? [draft.thing.id] : [])),
    ...things.flatMap(({ thing }) => (thing.kind === 'target' ? [thing.id] : [])),
  ]);
  const { targets: all, document: head, citations, assignments, numbers, names, warnings } = reviewed.extraction;
  const targets = all.filter(({ id }) => touched.has(id));
  const rejected = reviewed.rejected.targets.filter(({ id }) => touched.has(id));
  const there = new Set([...targets, ...rejected].map(({ id }) => id));
  const gone = [...touched].filter((id) => !there.has(id));
  return {
    version: versionOf(document),
    things,
    targets,
    rejected,
    gone,
    document: head,
    citations,
    assignments,
    rejectedItems: { citations: reviewed.rejected.citations, assignments: reviewed.rejected.assignments },
    numbers,
    names,
    warnings,
    progress: progressOf(reviewed),
  };
}
