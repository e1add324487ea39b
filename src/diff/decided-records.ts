/** Which of people's decisions end otherwise with what the machine says now. */
import { isDeepStrictEqual } from 'node:util';
import type { End } from '../review/apply-to-targets.ts';
import type { Decision } from '../review/decisions.ts';
import { reviewed } from '../review/reviewed.ts';
import type { StandingWord } from '../review/standing-word.ts';
import type { Extraction } from '../validate/schema.ts';

export interface Side {
  /** The machine's own. */
  readonly extraction: Extraction;
  readonly text: string;
}

export interface DecidedRecord {
  /** The words that were decided on; "" of the head of a document. */
  readonly quote: string;
  readonly decided: string;
  readonly before: End['end'];
  readonly after: End['end'];
  /** In which the machine says a third thing. */
  readonly field: string | null;
}

/** Those that were taken back have no end to change. */
export function changedRecords(decisions: readonly Decision[], before: Side, after: Side): readonly DecidedRecord[] {
  const then = new Map(reviewed(before.extraction, before.text, decisions).ends.map((end) => [end.about, end]));
  const { ends, words } = reviewed(after.extraction, after.text, decisions);
  const byAbout = new Map(words.map((word) => [word.about, word]));
  return ends.flatMap((end) => {
    const [was, word] = [then.get(end.about), byAbout.get(end.about)];
    if (!was || !word || word.isEmpty || isDeepStrictEqual(outcomeOf(was), outcomeOf(end))) return [];
    return [{ quote: quoteOf(word), decided: decidedOf(word), before: was.end, after: end.end, field: end.end === 'conflict' ? end.field : null }];
  });
}

const outcomeOf = (end: End): readonly unknown[] => [end.end, end.end === 'conflict' ? end.field : null];

const quoteOf = ({ subject }: StandingWord): string => ('place' in subject ? subject.place.quote : '');

function decidedOf({ corrections, isAccepted, isAdded, isRejected }: StandingWord): string {
  if (isRejected) return 'rejected';
  if (corrections.length > 0) return `corrected ${corrections.map(({ field }) => field).join(', ')}`;
  return isAdded ? 'added' : isAccepted ? 'accepted' : 'noted';
}
