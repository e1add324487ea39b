/** What a text says of the document it is, or of the one it reports on. */
import type { StructuredText } from '../document.ts';
import { announcedTitle } from './announced-title.ts';
import { type HeadLine, headLinesOf } from './head-lines.ts';
import { type OwnHead, ownHeadOf } from './letterhead.ts';
import { reportedDocument } from './reported-document.ts';
import { titlePeriod } from './title-period.ts';

export interface DocumentHead extends OwnHead {
  readonly period: { readonly from: number | null; readonly to: number | null };
  readonly about: string | null;
  /** The text has no head of its own: an article, or a part of a document. */
  readonly isReported: boolean;
}

export function documentHead(document: StructuredText): DocumentHead {
  const lines = headLinesOf(document);
  const own = ownHeadOf(document);
  if (own !== null) return { ...own, period: ownPeriod(own.title, lines), about: null, isReported: false };
  const reported = reportedDocument(document);
  const described = titlePeriod(reported.title);
  const period = [described, termPeriod(reported.issuer, lines), headlinePeriod(lines)].find(({ to }) => to !== null) ?? described;
  return { ...reported, period, about: reported.number, isReported: true };
}

function ownPeriod(title: string | null, lines: readonly HeadLine[]): DocumentHead['period'] {
  const period = titlePeriod(title);
  return period.to === null ? titlePeriod(announcedTitle(lines)) : period;
}

/** What a congress decides is for its term. */
const TERM = /nhiệm k[ỳì]\s((?:19|20)\d{2})\s?[-–—]\s?((?:19|20)\d{2})/iu;

function termPeriod(issuer: string | null, lines: readonly HeadLine[]): DocumentHead['period'] {
  const term =
    issuer !== null && /^(?:Đại hội|Đảng bộ)/u.test(issuer)
      ? TERM.exec(
          lines
            .slice(0, HEADLINES)
            .map(({ text }) => text)
            .join('\n'),
        )
      : null;
  return term === null ? { from: null, to: null } : { from: Number(term[1]), to: Number(term[2]) };
}

/** A headline is short and no sentence; or it is the capitals that a text begins with. */
const HEADLINES = 12;
const LONGEST = 200;
const SHORTEST = 20;
const DAY_OF_PAGE = /^[^\p{Ll}]{0,20}date\s[\d-]{7,10}\s/u;
const CAPITALS = /^[^\p{Ll}]{1,400}/u;

/** To the last space before the first word that has a small letter. */
function capitalsOf(line: string): string | null {
  const text = line.slice(DAY_OF_PAGE.exec(line)?.[0].length ?? 0);
  const run = CAPITALS.exec(text)?.[0] ?? '';
  const capitals = run.length === text.length ? run : run.slice(0, Math.max(0, run.lastIndexOf(' ')));
  return capitals.length < SHORTEST || capitals.length > LONGEST ? null : capitals;
}

function headlinePeriod(lines: readonly HeadLine[]): DocumentHead['period'] {
  for (const { text } of lines.slice(0, HEADLINES)) {
    const headline = text.length <= LONGEST && !/[.;]$/u.test(text) ? text : capitalsOf(text.slice(0, 2 * LONGEST));
    const period = titlePeriod(headline);
    if (period.to !== null) return period;
  }
  return { from: null, to: null };
}
