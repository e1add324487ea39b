/** "A, B và C lần lượt là x, y và z", and the same without "lần lượt"; a bracket that answers a list outside it. */
import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';
import { membersOf } from './list-members.ts';

/** Drafts of one clause, in order. */
export function shareOutLists(drafts: readonly Draft[], text: string): Draft[] {
  const out = [...drafts];
  for (let i = 0; i < out.length; i += 1) {
    const first = out[i] as Draft;
    if (first.refusal || first.indicator.length === 0) continue;
    let end = i + 1;
    while (end < out.length && (follows(out[end] as Draft, first) || closesList(out[end] as Draft, first))) end += 1;
    const count = end - i;
    if (count < 2) continue;
    const toldApart = out.slice(i, end).some(({ qualifier }) => qualifier !== undefined);
    const parts = toldApart || eachHasItsYear(out.slice(i, end)) ? null : membersOf(first, text, count);
    if (parts === null) continue;
    const last = out[end - 1] as Draft;
    const whole = first.node.meaning.respectively ? (last.of ?? (last.inherits ? null : (last.indicator[0] ?? null))) : null;
    const together = out.slice(i + 1, end - 1).every((draft) => draft.period === null) && (last.period === null || first.period === null);
    if (!first.node.meaning.respectively && !together) continue;
    for (let k = 0; k < count; k += 1) {
      const draft = out[i + k] as Draft;
      out[i + k] = {
        ...draft,
        indicator: parts[k] as Span[],
        subject: parts[k] as Span[],
        inherits: false,
        period: draft.period ?? first.period ?? last.period,
        rules: [...draft.rules.filter((id) => id !== 'target/shared' && id !== 'target/value-first'), 'resolve/respectively'],
        ...(first.node.meaning.respectively && draft.op === '=' ? { op: first.op } : {}),
        comparator: draft.comparator.length > 0 ? draft.comparator : first.comparator.filter(({ end: to }) => to <= first.node.end),
        of: draft.of ?? whole,
      };
    }
    i = end - 1;
  }
  return out;
}

/** The last value of "lần lượt đạt 45%, 35% lực lượng lao động": what follows it is what all are a share of. */
const closesList = (draft: Draft, first: Draft): boolean =>
  first.node.meaning.respectively &&
  draft.refusal === null &&
  draft.rules.includes('target/value-first') &&
  draft.node.meaning.verb === null &&
  draft.node.meaning.value.form === 'percent' &&
  draft.subject.length === 0;

const follows = (draft: Draft, first: Draft): boolean =>
  first.node.meaning.value.form !== 'rank' &&
  draft.inherits &&
  draft.refusal === null &&
  !draft.part &&
  draft.inBrackets === first.inBrackets &&
  draft.node.meaning.verb === null &&
  draft.node.meaning.value.form === first.node.meaning.value.form;

/** "A, B lần lượt đạt 28% năm 2026 và 30% năm 2030": the years are what the values are shared out to. */
function eachHasItsYear(drafts: readonly Draft[]): boolean {
  const [first] = drafts;
  if (first?.node.meaning.respectively !== true) return false;
  if (drafts.some(({ period }) => period?.years?.length === drafts.length)) return true;
  const years = drafts.map(({ period }) => period?.to ?? null);
  return !years.includes(null) && new Set(years).size === drafts.length;
}

/** Values in a bracket that name nothing answer the drafts before the bracket: one the last, several the last so many. */
export function answerInBrackets(drafts: readonly Draft[]): Draft[] {
  const out = [...drafts];
  for (let i = 0; i < out.length; i += 1) {
    const draft = out[i] as Draft;
    if (!draft.inBrackets || !draft.inherits || draft.refusal) continue;
    let end = i;
    while (end < out.length && (out[end] as Draft).inBrackets && (out[end] as Draft).inherits && !(out[end] as Draft).refusal) end += 1;
    const asked = out.slice(0, i).filter((before) => !before.inBrackets && before.refusal === null && before.indicator.length > 0);
    const answered = asked.slice(-(end - i));
    for (let k = 0; k < end - i; k += 1) {
      const source = answered[answered.length === end - i ? k : answered.length - 1];
      const answer = out[i + k] as Draft;
      if (source) out[i + k] = inheritFrom(answer, source, 'resolve/bracket', (out[i] as Draft).period);
    }
    i = end - 1;
  }
  return out;
}

/** "…; 35%, 30%, 26% vào năm 2030": a clause of values only answers the list of the clause before. */
export function answerLists(drafts: readonly Draft[]): Draft[] {
  const out = [...drafts];
  const clauses = [...new Set(out.map(({ clause }) => clause))];
  clauses.forEach((clause, c) => {
    if (c === 0) return;
    const own = out.filter((draft) => draft.clause === clause && !draft.inBrackets);
    const asked = out.filter((draft) => draft.clause === clauses[c - 1] && draft.refusal === null && draft.rules.includes('resolve/respectively'));
    if (own.length < 2 || own.length !== asked.length || !own.every((draft) => draft.inherits && draft.refusal === null)) return;
    const period = own.find((draft) => draft.period !== null)?.period ?? null;
    own.forEach((draft, k) => {
      out[out.indexOf(draft)] = { ...inheritFrom(draft, asked[k] as Draft, 'resolve/respectively', period), of: draft.of ?? (asked[k] as Draft).of };
    });
  });
  return out;
}

/** "50%, 80% và 100% vào các năm 2028, 2030 và 2033", "năm 2028 và năm 2030 lần lượt đạt 50% và 80%": each value has its year. */
export function dateInTurn(drafts: readonly Draft[]): Draft[] {
  const out = [...drafts];
  drafts.forEach((draft, i) => {
    const years = draft.period?.years;
    if (!years) return;
    const later = drafts.slice(i + 1, i + years.length);
    if (later.length === years.length - 1 && draft.period?.span && draft.period.span.start < draft.node.start && later.every(isUndated)) {
      later.forEach((other, k) => {
        out[i + 1 + k] = { ...other, period: { ...(draft.period as NonNullable<Draft['period']>), to: years[k + 1] as number } };
      });
      return;
    }
    if (i + 1 < years.length) return;
    const first = i + 1 - years.length;
    for (let k = first; k <= i; k += 1) {
      const other = out[k] as Draft;
      if (k < i && other.period !== null) return;
      out[k] = { ...other, period: { ...(draft.period as NonNullable<Draft['period']>), to: years[k - first] as number } };
    }
  });
  return out;
}

const isUndated = (draft: Draft): boolean => draft.period === null && draft.inherits && draft.refusal === null;

/** Takes over what the clause of `draft` does not say itself. A change ("tăng") that is not repeated holds on. */
export function inheritFrom(draft: Draft, source: Draft, rule: string, period: Draft['period'] = null): Draft {
  const percentOf = (form: string): boolean => form === 'percent' || form === 'points';
  const comesTo = percentOf(source.node.meaning.value.form) && !percentOf(draft.node.meaning.value.form) && draft.op !== '=';
  const grows = source.change === 'decrease' && draft.node.meaning.verb?.startsWith('lên') === true;
  const silent =
    grows ||
    (draft.node.meaning.change === null && !draft.node.meaning.reached && draft.change === 'level' && (draft.node.meaning.verb === null || draft.inBrackets));
  const change = silent && !comesTo && draft.node.meaning.value.form !== 'rank' ? source.change : draft.change;
  return {
    ...draft,
    indicator: source.indicator,
    subject: source.subject,
    of: draft.of ?? source.of,
    change,
    every: draft.every ?? (change === source.change && ratesAlike(draft, source) ? source.every : null),
    period: draft.period ?? period,
    inherits: false,
    rules: [...draft.rules, rule],
  };
}

/** "giảm 0,5% mỗi năm, cuối kỳ còn dưới 2%" and "tăng 9%/năm, năm 2030 đạt 80 tỷ USD": the second is no rate a year. */
const ratesAlike = ({ node: { meaning } }: Draft, source: Draft): boolean => !meaning.reached && meaning.value.form === source.node.meaning.value.form;
