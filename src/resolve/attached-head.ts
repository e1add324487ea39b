/** The head of an annex and of an attached plan: that of the document they belong to. */
import { documentTypes } from '../lexicon/document-types.ts';
import { datesIn } from './dates.ts';
import { type NumberMention, numberMentions } from './document-numbers.ts';
import { ANNEX_LINE, plain, titleLines } from './head-forms.ts';
import type { HeadLine } from './head-lines.ts';
import { issuerOfNumber, issuersIn, placeOfIssuer } from './issuers.ts';
import type { OwnHead } from './letterhead.ts';
import { wordsOf } from './phrases.ts';

const TYPE_NUMBERED = new RegExp(`(?<![\\p{L}\\p{M}])(${documentTypes.map(({ name }) => name).join('|')})(?![\\p{L}\\p{M}])(\\ssố)?`, 'giu');

/** An annex takes the head of what it belongs to; the one with the number where two are named. */
export function annexHead(lines: readonly HeadLine[], from: number, attachedAt: number): OwnHead {
  const attached = readAttached(attachmentText(lines, attachedAt));
  const title = titleLines(lines.slice(from + (ANNEX_LINE.test(lines[from]?.text ?? '') ? 1 : 0), attachedAt));
  return { ...attached, title };
}

export const attachmentText = (lines: readonly HeadLine[], at: number): string =>
  lines
    .slice(at, at + 3)
    .map(({ text }) => text)
    .join(' ')
    .split(/\)\s?(?:$|(?=\s))/u)[0] ?? '';

export type Attached = Omit<OwnHead, 'title'>;

export function readAttached(text: string): Attached {
  const mention: NumberMention | undefined = numberMentions(text)[0];
  const types = [...text.matchAll(TYPE_NUMBERED)];
  const named = types.find(([, , numbered]) => numbered !== undefined) ?? types[0];
  const type = mention?.type ?? documentTypes.find(({ name }) => name.toLowerCase() === named?.[1]?.toLowerCase())?.name ?? null;
  const words = wordsOf(text, { start: 0, end: text.length });
  const owners = issuersIn(text, words).filter(({ from }) => /^(?:của|do)$/u.test(words[from - 1]?.key ?? ''));
  // Of several the one that stands with the number: the others issued what it carries out.
  const own = mention?.issuer ? owners.find(({ from }) => (words[from]?.start ?? 0) >= mention.span.end) : undefined;
  const issuer = (own ?? owners.at(-1))?.name ?? mention?.issuer ?? issuerOfNumber(mention?.number ?? null);
  const date = mention ? mention.issuedOn : (datesIn(text).find(({ iso }) => iso !== null)?.iso ?? null);
  return { type: plain(type), number: mention?.number ?? null, issuer, issuedOn: date, place: issuer === null ? null : placeOfIssuer(issuer) };
}
