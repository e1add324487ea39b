/** What is reached in one year and upheld until another: "đạt 95% vào năm 2026 và duy trì đến năm 2030" are two targets. */
import type { PeriodMeaning } from '../match/meanings.ts';
import type { Node } from '../match/node.ts';
import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';
import { type Frames, frameAt } from './frame-of-draft.ts';

/** Between the year in which it is reached and the one until which it is upheld. */
const UPHELD = /^,? và (?:tiếp tục )?(?:được )?(?:duy trì|giữ vững|giữ ổn định)(?: (?:ổn định|tỷ lệ này|mức này|ở mức này|kết quả này|kết quả đó))? $/u;

export function upholdYears(drafts: readonly Draft[], frames: Frames, text: string): Draft[] {
  return drafts.flatMap((draft) => {
    const until = draft.refusal === null ? upheldUntil(draft, drafts, frames, text) : null;
    if (until === null) return [draft];
    const { from, to } = until.meaning;
    const kept: Draft = {
      ...draft,
      change: 'maintain',
      period: { from, to, span: { start: until.start, end: until.end }, via: 'clause' },
      rules: [...draft.rules, 'resolve/upheld'],
    };
    return [draft, kept];
  });
}

/** The year of the draft, or of the one behind it in its clause whose year it shares. */
function upheldUntil({ clause, period }: Draft, drafts: readonly Draft[], frames: Frames, text: string): Node<PeriodMeaning> | null {
  const own = period?.span;
  if (!own) return null;
  for (const other of drafts) {
    if (other.clause !== clause || other.period?.span?.end !== own.end) continue;
    const next = frameAt(other, frames)?.trailing.find(({ start }) => start > own.end);
    if (next && saysUpheld(own, next, text)) return next;
  }
  return null;
}

const saysUpheld = (reached: Span, until: Span, text: string): boolean => UPHELD.test(text.slice(reached.end, until.start).toLowerCase());
