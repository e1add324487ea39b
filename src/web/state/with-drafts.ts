/** A document as it will be when the drafts are written: what a reviewer sees before the server has answered. */
import type { DocumentView } from '../../api/contract.ts';
import type { Draft, ThingDraft } from '../../review/drafts.ts';
import { thingKey } from '../../review/thing-key.ts';
import type { SeenDecision, ThingView } from '../../review/views.ts';
import type { Target } from '../../validate/schema.ts';
import type { Stroke } from './pending.ts';

/** What cannot be foreseen (items, numbers, progress) stays as it was until the answer. */
export function withDrafts(view: DocumentView, strokes: readonly Stroke[]): DocumentView {
  if (strokes.length === 0) return view;
  const things = new Map(view.things.map((each) => [thingKey(each.thing), each]));
  const told = new Set(view.things.flatMap(({ decisions }) => decisions.map(({ id }) => id)));
  const standing = new Map(view.extraction.targets.map((target) => [target.id, target]));
  const rejected = new Map(view.rejected.targets.map((target) => [target.id, target]));
  const machine = new Map((view.machine ?? view.extraction).targets.map((target) => [target.id, target]));
  const added: Target[] = [];
  let head = view.extraction.document;
  for (const stroke of strokes) {
    for (const draft of stroke.drafts) {
      if (told.has(draft.id)) continue;
      if ('adds' in draft) {
        added.push({ ...draft.adds, id: draft.id, rules: [], confidence: 1, review: { status: 'added' } });
        continue;
      }
      if ('addsItem' in draft) continue;
      const key = thingKey(draft.thing);
      const thing = withDecision(things.get(key), draft, stroke, view.extraction.generator.rules);
      things.set(key, thing);
      if (draft.thing.kind === 'head') head = { ...head, ...headOf(draft) };
      if (draft.thing.kind !== 'target') continue;
      const { id } = draft.thing;
      const now = standing.get(id) ?? rejected.get(id);
      const found = machine.get(id) ?? now;
      if (!now || !found) continue;
      const { target, isRejected } = asDecided('undoes' in draft ? found : now, thing.decisions);
      standing.delete(id);
      rejected.delete(id);
      if (target) (isRejected ? rejected : standing).set(id, target);
    }
  }
  const inOrder = [...standing.values(), ...added].sort((a, b) => a.evidence.start - b.evidence.start);
  return {
    ...view,
    extraction: { ...view.extraction, document: head, targets: inOrder },
    rejected: { ...view.rejected, targets: [...rejected.values()] },
    things: [...things.values()],
  };
}

function withDecision(before: ThingView | undefined, draft: ThingDraft, { at, person }: Stroke, rules: string): ThingView {
  const about = before?.about ?? draft.id;
  const stamp = { id: draft.id, at, by: person, rules, about };
  const decision = ('undoes' in draft ? { ...stamp, undoes: draft.undoes } : { ...stamp, what: { machine: null, ...draft.what } }) as SeenDecision;
  const decisions = [...(before?.decisions ?? []), decision];
  const notes = effective(decisions).flatMap(({ what }) => (what.verdict === 'noted' ? [what.note] : []));
  const end: ThingView['end'] = before?.end ?? { about, end: 'applied', thing: draft.thing };
  return { about, thing: draft.thing, end, note: notes.at(-1) || null, decisions, subject: before?.subject ?? null };
}

type Said = Extract<SeenDecision, { what: unknown }>;

/** Those that nothing undoes which is not undone itself; from the last to the first. */
function effective(decisions: readonly SeenDecision[]): readonly Said[] {
  const undone = new Set<string>();
  for (const each of decisions.toReversed()) if ('undoes' in each && !undone.has(each.id)) undone.add(each.undoes);
  return decisions.flatMap((each) => ('what' in each && !undone.has(each.id) ? [each] : []));
}

/** `from`: with what its decisions before the last have done, or as the machine has it. */
function asDecided(from: Target, decisions: readonly SeenDecision[]): { readonly target: Target | null; readonly isRejected: boolean } {
  let target: Target = from;
  const wasAdded = decisions.some((each) => 'what' in each && each.what.verdict === 'added');
  let status = (wasAdded ? 'gone' : 'machine') as Target['review']['status'] | 'rejected' | 'gone';
  for (const { what } of effective(decisions)) {
    if (what.verdict === 'noted') continue;
    if (what.verdict === 'corrected') {
      const { says, spans } = what.value as { says: unknown; spans: Partial<Target['spans']> };
      target = { ...target, [what.field]: says, spans: { ...target.spans, ...spans } };
      if (status !== 'added') status = 'corrected';
    } else if (what.verdict === 'accepted') status = status === 'corrected' || status === 'added' ? status : 'accepted';
    else if (what.verdict === 'dropped') status = 'machine';
    else status = what.verdict;
  }
  if (status === 'gone') return { target: null, isRejected: false };
  return status === 'rejected' ? { target, isRejected: true } : { target: { ...target, review: { status } }, isRejected: false };
}

const headOf = (draft: Draft): Readonly<Record<string, unknown>> =>
  'what' in draft && draft.what.verdict === 'corrected' ? { [draft.what.field]: draft.what.value } : {};
