/** The plan that a document without years in its title announces: above "(Kèm theo …)", in its Điều 1, or in "… ban hành Kế hoạch … như sau:". */
import { ATTACHED, CAPITALS } from './head-forms.ts';
import type { HeadLine } from './head-lines.ts';

/** A title takes few lines. */
const TITLE_LINES = 3;
/** So much of a sentence is looked at. */
const LONGEST = 600;
const PLAN = '(?:kế hoạch|chương trình|đề án|chiến lược|phương án|quy hoạch)';
const ARTICLE = new RegExp(`^điều (?:1|i)[.:] .{0,60}?(?:ban hành|phê duyệt|thông qua)\\s.{0,60}?${PLAN}\\s`, 'iu');
const ANNOUNCES = new RegExp(`(?:ban hành|xây dựng)\\s${PLAN}\\s`, 'giu');
const LEADS_IN = /như sau|sau đây/iu;

/** The phrase that names it; null where none does. */
export function announcedTitle(lines: readonly HeadLine[]): string | null {
  const attached = lines.findIndex(({ text }, i) => i > 0 && ATTACHED.test(text) && CAPITALS.test(lines[i - 1]?.text ?? ''));
  if (attached > 0) {
    let from = attached;
    while (from > 0 && attached - from < TITLE_LINES && CAPITALS.test(lines[from - 1]?.text ?? '')) from -= 1;
    return lines
      .slice(from, attached)
      .map(({ text }) => text)
      .join(' ');
  }
  for (const { text } of lines) {
    const sentence = text.slice(0, LONGEST);
    const article = ARTICLE.exec(sentence);
    if (article) return sentence.slice(article[0].length).split('.')[0] ?? null;
    const introduced = introducedIn(text.slice(-LONGEST));
    if (introduced !== null) return introduced;
  }
  return null;
}

/** Between the last that is announced and "như sau". */
function introducedIn(sentence: string): string | null {
  const end = LEADS_IN.exec(sentence)?.index ?? -1;
  const last = end < 0 ? undefined : [...sentence.slice(0, end).matchAll(ANNOUNCES)].at(-1);
  return last === undefined ? null : sentence.slice(last.index + last[0].length, end);
}
