/** A target that a person has found, as one of an extraction. */
import type { Target } from '../validate/schema.ts';
import { targetIds } from '../write/ids.ts';
import type { AddedTarget } from './drafts.ts';
import { spansIn } from './target-fields.ts';

/** `taken`: ids that others have. Null where what it quotes does not stand in the text where it says. */
export function addedTarget(said: AddedTarget, document: string, text: string, taken: ReadonlySet<string>): Target | null {
  const isInText = spansIn(said).every(({ start, end }) => start < end && end <= text.length);
  const quotes = [said.evidence, ...said.statements].every(({ quote, start, end }) => text.slice(start, end) === quote);
  if (!isInText || !quotes) return null;
  const found = { ...said, rules: [BY_A_PERSON], confidence: 1, review: { status: 'added' as const } };
  const [id = ''] = targetIds(document, [found]);
  return { id: freeId(id, taken), ...found };
}

/** Stands where the rules do that found it. */
const BY_A_PERSON = 'person';

function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const next = count === 1 ? id : `${id}-${count}`;
    if (!taken.has(next)) return next;
  }
}
