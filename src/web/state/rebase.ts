/** What was decided on a text that has another extraction since: it goes on where its thing still says the same, and is told to the person where it does not. */
import type { DocumentView } from '../../api/contract.ts';
import type { Draft } from '../../review/drafts.ts';
import type { Target } from '../../validate/schema.ts';
import { change, pending, putOff } from './pending.ts';

export function rebasePending(before: DocumentView, after: DocumentView): void {
  if (before.textSha256 === after.textSha256) return;
  const [old, now] = [saidIn(before), saidIn(after)];
  const goesOn = (draft: Draft): boolean => {
    if (!('thing' in draft) || draft.thing.kind !== 'target' || ('what' in draft && draft.what.verdict === 'corrected')) return false;
    const said = old.get(draft.thing.id);
    return said !== undefined && said === now.get(draft.thing.id);
  };
  for (const stroke of pending.peek()) {
    if (stroke.path !== before.path || stroke.text !== before.textSha256 || stroke.drafts.some((draft) => !('thing' in draft))) continue;
    const moved = stroke.drafts.filter(goesOn);
    if (moved.length === 0) continue;
    const rest = stroke.drafts.filter((draft) => !goesOn(draft));
    // First there twice, then once: a window that is closed between loses none.
    putOff({ ...stroke, id: crypto.randomUUID(), text: after.textSha256, drafts: moved });
    change((each) => (each.id !== stroke.id ? each : rest.length > 0 ? { ...each, drafts: rest } : null));
  }
}

const saidIn = ({ extraction, rejected }: DocumentView): ReadonlyMap<string, string> =>
  new Map([...extraction.targets, ...rejected.targets].map((target) => [target.id, said(target)]));

/** Without where it stands. */
const said = ({ indicator, comparator, change: way, value, period, statedIn, baseline, evidence }: Target): string =>
  JSON.stringify([indicator, comparator, way, value, period, statedIn, baseline, evidence.quote]);
