/** A count and the kinds that make it up: "có 160 cơ sở, bao gồm 40 trường cao đẳng, 35 trường trung cấp và 85 trung tâm". */
import type { Draft } from './draft.ts';

const CONSISTS = /^[^.;:]{0,60}(?<!\p{L})(?:bao )?gồm(?: có)?\s?:?\s?$/iu;

/** The counts behind "gồm" that come to the count before it are its parts, and aimed at as it is; "3 bộ tiêu chí gồm 7 lĩnh vực" says what a thing is like. */
export function markSums(drafts: readonly Draft[], text: string): Draft[] {
  const out = [...drafts];
  for (let i = 0; i + 2 < out.length; i += 1) {
    const [whole, first] = [out[i] as Draft, out[i + 1] as Draft];
    if (!isCount(whole) || whole.refusal !== null || !CONSISTS.test(text.slice(whole.node.end, first.node.meaning.valueSpan.start))) continue;
    const end = endOfParts(out, i);
    for (let k = i + 1; k < end; k += 1) out[k] = { ...(out[k] as Draft), rules: [...(out[k] as Draft).rules, 'resolve/sum-of-parts'] };
  }
  return out;
}

/** Behind the last of two or more counts that come to the one at `at`; `at` where none do. */
function endOfParts(drafts: readonly Draft[], at: number): number {
  const { node, clause } = drafts[at] as Draft;
  let rest = node.meaning.value.number;
  for (let i = at + 1; i < drafts.length && rest > 0; i += 1) {
    const part = drafts[i] as Draft;
    if (!isCount(part) || part.clause !== clause || part.indicator.length === 0) return at;
    rest -= part.node.meaning.value.number;
    if (rest === 0 && i > at + 1) return i + 1;
  }
  return at;
}

const isCount = ({ node: { meaning } }: Draft): boolean => meaning.value.form === 'count' && meaning.value.upper === null;
