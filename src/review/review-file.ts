/** `….review.json` as it lies on the disk: one decision a line, so that a comparison of two states shows what was decided. */
import { type Decision, reviewFileSchema } from './decisions.ts';

const BEGIN = '{"schemaVersion":"1.0.0","decisions":[';
const END = '\n]}\n';

/** The same decisions give the same bytes. */
export const reviewText = (decisions: readonly Decision[]): string => `${BEGIN}\n${decisions.map((decision) => JSON.stringify(decision)).join(',\n')}${END}`;

/** What `reviewText` would give, without making anew what stands there. `before`: null where there is nothing yet. */
export function withDecisions(before: string | null, added: readonly Decision[]): string {
  const lines = added.map((decision) => JSON.stringify(decision)).join(',\n');
  if (before === null) return `${BEGIN}\n${lines}${END}`;
  return before.endsWith(`}${END}`) ? `${before.slice(0, -END.length)},\n${lines}${END}` : reviewText([...decisionsIn(before), ...added]);
}

/** Throws `ReviewDamaged` where it is no list of decisions: nothing of it may be taken, and nothing written over it. */
export function decisionsIn(content: string): readonly Decision[] {
  try {
    return reviewFileSchema.parse(JSON.parse(content)).decisions;
  } catch (cause) {
    throw new ReviewDamaged('', { cause });
  }
}

export class ReviewDamaged extends Error {}
