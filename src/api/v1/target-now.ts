/** A target as it is published now. */
import type { IndexedTarget, PublishedIndex } from './published-index.ts';
import { ApiRefusal } from './refusal.ts';

/** Refuses where there is none. */
export async function targetNow(index: PublishedIndex, id: string): Promise<IndexedTarget> {
  await index.refresh();
  const found = index.target(id);
  if (!found) throw new ApiRefusal('not-found');
  return found;
}
