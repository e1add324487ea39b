/** A target stated twice is one target with two statements: same value, same indicator, years that agree or are not named. */
import { fold } from '../lexicon/fold.ts';
import type { Draft, DraftPeriod } from './draft.ts';
import { once } from './once.ts';
import { common, indicatorWords } from './word-overlap.ts';

/** Words of which one turns a phrase into another indicator. */
const CONTRAST = new Set('không|chưa|nam|nữ|trai|gái|nông|thôn|thành|thị|đô|tỉnh|huyện|xã|công|tư|lập|nội|ngoại|mầm|mẫu|tiểu|thcs|thpt|phổ'.split('|'));
/** From here on two phrases name the same thing: the share of common words. */
const SAME = 0.85;
/** A target is held against so many of the same value at most, so that time stays linear. */
const MOST_ALIKE = 300;

export interface Merged {
  readonly draft: Draft;
  /** The first one is the evidence. */
  readonly statements: readonly Draft[];
}

export function mergeDuplicates(drafts: readonly Draft[], text: string): Merged[] {
  const merged: { draft: Draft; statements: Draft[] }[] = [];
  const words = once((draft: Draft) => indicatorWords(text, draft.indicator));
  const byValue = new Map<string, typeof merged>();
  for (const draft of drafts) {
    const { value } = draft.node.meaning;
    const key = `${value.number}|${value.upper}|${draft.change}|${value.form === 'rank' || value.form === 'percent' ? value.unit : 'count'}`;
    const alike = byValue.get(key) ?? [];
    const same = alike
      .slice(-MOST_ALIKE)
      .find(
        (other) =>
          samePeriod(other.draft, draft) &&
          sameWords(words(other.statements[0] as Draft), words(draft), inOneClause(other.draft, draft)) &&
          sameOf(other.draft, draft, text),
      );
    if (same) {
      same.statements.push(draft);
      same.draft = { ...same.draft, period: betterPeriod(same.draft.period, draft.period), every: same.draft.every ?? draft.every };
      continue;
    }
    const entry = { draft, statements: [draft] };
    merged.push(entry);
    alike.push(entry);
    byValue.set(key, alike);
  }
  return merged;
}

/** "100% hộ gia đình, 100% khu dân cư có …": what one clause says of two is not said twice. */
const inOneClause = (one: Draft, other: Draft): boolean => one.block === other.block && one.clause.start === other.clause.start && one.cell === null;

function sameWords(a: readonly string[], b: readonly string[], wholly: boolean): boolean {
  if (2 * Math.min(a.length, b.length) < SAME * (a.length + b.length)) return false;
  const { count, rest } = common(a, b);
  if (wholly && rest.length > 0) return false;
  return a.length > 0 && (2 * count) / (a.length + b.length) >= SAME && !rest.some((word) => CONTRAST.has(word));
}

function sameOf(a: Draft, b: Draft, text: string): boolean {
  if (!a.of || !b.of) return true;
  return fold(text.slice(a.of.start, a.of.end)) === fold(text.slice(b.of.start, b.of.end)) || a.node.meaning.value.form !== 'percent';
}

function samePeriod(a: Draft, b: Draft): boolean {
  const [p, q] = [a.period, b.period];
  if (!p || !q) return true;
  return (p.from === q.from && p.to === q.to) || Boolean(p.weak) !== Boolean(q.weak);
}

/** The year that is named before one that is not. */
function betterPeriod(a: DraftPeriod | null, b: DraftPeriod | null): DraftPeriod | null {
  if (!a || !b) return a ?? b;
  return a.weak && !b.weak ? b : a;
}
