/** "A, B và C lần lượt là x, y và z", and the same without "lần lượt"; a bracket that answers a list outside it. */
import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';

/** Between the members of a list: comma, "và", a dash with spaces. */
const SEPARATOR = /,\s+|\s+và\s+|\s+-\s+|\s+–\s+|;\s+/gu;
/** Words that may head a list and belong to each of its members. */
const HEAD = /^(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tỷ suất|tốc độ tăng trưởng|tốc độ tăng|tốc độ|cơ cấu|số lượng|số|tổng số|diện tích|sản lượng|mức|chỉ số|giá trị)(?:\s+(?:các|ngành|khu vực|của))?\s+/iu;

/** Drafts of one clause, in order. */
export function shareOutLists(drafts: readonly Draft[], text: string): Draft[] {
  const out = [...drafts];
  for (let i = 0; i < out.length; i += 1) {
    const first = out[i] as Draft;
    if (first.refusal || first.indicator.length === 0) continue;
    let end = i + 1;
    while (end < out.length && follows(out[end] as Draft, first)) end += 1;
    const count = end - i;
    if (count < 2) continue;
    const parts = membersOf(first, text, count);
    if (parts === null) continue;
    const together = out.slice(i + 1, end).every((draft) => draft.period === null);
    if (!first.node.meaning.respectively && !together) continue;
    for (let k = 0; k < count; k += 1) {
      const draft = out[i + k] as Draft;
      out[i + k] = { ...draft, indicator: parts[k] as Span[], subject: parts[k] as Span[], inherits: false, period: draft.period ?? first.period, rules: [...draft.rules.filter((id) => id !== 'target/shared'), 'resolve/respectively'] };
    }
    i = end - 1;
  }
  return out;
}

const follows = (draft: Draft, first: Draft): boolean => draft.inherits && draft.refusal === null && !draft.part && draft.inBrackets === first.inBrackets && draft.node.meaning.verb === null && draft.node.meaning.value.form === first.node.meaning.value.form;

/** Cuts the first draft's phrase into as many members as there are values; null where it has another number of them. */
function membersOf(first: Draft, text: string, count: number): Span[][] | null {
  if (first.indicator.length !== 1) return null;
  const whole = first.indicator[0] as Span;
  const phrase = text.slice(whole.start, whole.end);
  const cuts = [...phrase.matchAll(SEPARATOR)];
  if (cuts.length !== count - 1) return null;
  const head = HEAD.exec(phrase);
  const headSpan = head ? { start: whole.start, end: whole.start + head[0].trimEnd().length } : null;
  const members: Span[] = [];
  let start = whole.start;
  for (const cut of cuts) {
    members.push({ start, end: whole.start + cut.index });
    start = whole.start + cut.index + cut[0].length;
  }
  members.push({ start, end: whole.end });
  return members.map((member, i) => (i > 0 && headSpan && !HEAD.test(text.slice(member.start, member.end)) ? [headSpan, member] : [member]));
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

/** Takes over what the clause of `draft` does not say itself. A change ("tăng") that is not repeated holds on. */
export function inheritFrom(draft: Draft, source: Draft, rule: string, period: Draft['period'] = null): Draft {
  const silent = draft.node.meaning.change === null && !draft.node.meaning.reached && draft.change === 'level';
  return {
    ...draft,
    indicator: source.indicator,
    subject: source.subject,
    of: draft.of ?? source.of,
    change: silent ? source.change : draft.change,
    every: draft.every ?? source.every,
    period: draft.period ?? period,
    inherits: false,
    rules: [...draft.rules, rule],
  };
}
