/** Values that name nothing of their own take an indicator from beside them. */
import { isMeasure } from '../lexicon/measures.ts';
import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';
import { leadsItsValue } from './heads.ts';
import { inheritFrom } from './respectively.ts';

/** Who names nothing takes the indicator of the draft before, or, at the head of a list, of the one after. */
export function inheritIndicators(drafts: readonly Draft[], earlier: Draft | null, text: string): Draft[] {
  const following = followingNames(drafts);
  const last: { inside: Draft | null; outside: Draft | null } = { inside: null, outside: null };
  return drafts.map((draft, i) => {
    const side = draft.inBrackets ? 'inside' : 'outside';
    const near = last[side]?.clause === draft.clause ? last[side] : null;
    const after = following[i] ?? null;
    const before = near ?? (after ? null : last[side]);
    const read =
      draft.inherits && !draft.refusal
        ? inherited(draft, before ?? after ?? earlier, before ? 'resolve/same-indicator' : 'resolve/next-indicator', text)
        : draft;
    if (names(read) && !read.rules.includes('resolve/relative-measure')) last[side] = read;
    return read;
  });
}

/** "đến năm 2025 chuyển đổi 15% và đến năm 2030 chuyển đổi 50% số lồng bè gỗ": the object is said behind the last of them. */
export function lendObjects(drafts: readonly Draft[], text: string): Draft[] {
  const out = [...drafts];
  for (let i = out.length - 2; i >= 0; i -= 1) {
    const [draft, next] = [out[i] as Draft, out[i + 1] as Draft];
    const [own, ...more] = draft.indicator;
    const [verb, ...object] = next.indicator;
    const alike = draft.clause === next.clause && draft.inBrackets === next.inBrackets && draft.node.meaning.value.form === next.node.meaning.value.form;
    const joined = /^(?: và |, )/u.test(text.slice(draft.node.end, next.node.start));
    if (!own || more.length > 0 || !verb || object.length === 0 || !alike || !joined || draft.refusal || next.refusal || !next.rules.includes('target/action'))
      continue;
    if (draft.rules.includes('target/indicator-first') && wordsAt(text, own) === wordsAt(text, verb))
      out[i] = { ...draft, indicator: next.indicator, of: draft.of ?? next.of, rules: [...draft.rules, 'resolve/next-indicator'] };
  }
  return out;
}

const wordsAt = (text: string, { start, end }: Span): string => text.slice(start, end).toLowerCase();

const names = (draft: Draft): boolean => draft.refusal === null && draft.indicator.length > 0;

function inherited(draft: Draft, source: Draft | null, rule: string, text: string): Draft {
  if (!source) {
    const named = densityOf(draft, text);
    return named ? ofDensity(draft, named) : { ...draft, refusal: 'no-indicator' };
  }
  const density = rule === 'resolve/next-indicator' ? densityOf(draft, text) : ownDensity(draft, source, text);
  if (density) return ofDensity(draft, density);
  const read = inheritFrom(draft, source, rule, source.clause === draft.clause && leadsItsValue(source) ? source.period : null);
  if (draft.node.meaning.verb === 'tương đương' && draft.node.meaning.change === null) return { ...read, change: source.change };
  return read.change !== draft.change && unitOf(draft, text) !== unitOf(source, text) ? { ...read, change: draft.change } : read;
}

/** For each draft the next of its clause, inside or outside brackets as it is, that names an indicator of its own. */
function followingNames(drafts: readonly Draft[]): (Draft | null)[] {
  const found: (Draft | null)[] = [];
  const next: { inside: Draft | null; outside: Draft | null } = { inside: null, outside: null };
  for (let i = drafts.length - 1; i >= 0; i -= 1) {
    const draft = drafts[i] as Draft;
    const side = draft.inBrackets ? 'inside' : 'outside';
    found[i] = next[side]?.clause === draft.clause ? next[side] : null;
    if (names(draft) && !draft.inherits && !draft.part) next[side] = draft;
  }
  return found;
}

/** "gấp 2 lần so với năm 2021, vượt 116 tỷ USD": what is counted in other units is no further change. */
const unitOf = ({ node: { meaning } }: Draft, text: string): string =>
  meaning.value.unit ?? (meaning.value.unitSpan ? text.slice(meaning.value.unitSpan.start, meaning.value.unitSpan.end).toLowerCase() : '');

const ofDensity = (draft: Draft, unit: Span): Draft => ({ ...draft, indicator: [unit], inherits: false, rules: [...draft.rules, 'resolve/own-density'] });

/** "20 doanh nghiệp hoạt động/nghìn dân" behind a count of doanh nghiệp, "12 bác sĩ/vạn dân" behind a share: another measure, which its unit names. */
function ownDensity(draft: Draft, source: Draft, text: string): Span | null {
  const own = densityOf(draft, text);
  const other = source.node.meaning.value.unitSpan;
  if (!own) return null;
  const [unit, before] = [text.slice(own.start, own.end), other ? text.slice(other.start, other.end) : ''];
  if (before !== '' && unit.startsWith(`${before}/`)) return own;
  if (draft.node.meaning.verb !== null && draft.node.meaning.verb !== 'có') return null;
  if (draft.clause !== source.clause && source.node.meaning.verb === null && before !== '' && !isMeasure(before)) return own;
  const share = source.node.meaning.value.form === 'percent' || (before.includes('/') && before.split('/')[0] !== unit.split('/')[0]);
  return share || (before !== '' && unit !== before && unit.startsWith(`${before} `) && / /u.test(unit.slice(0, unit.indexOf('/')))) ? own : null;
}

/** A unit that says what is counted for how many: "bác sĩ/vạn dân". */
function densityOf({ node }: Draft, text: string): Span | null {
  const { form, unitSpan } = node.meaning.value;
  const [counted, people] = unitSpan && form === 'quantity' ? text.slice(unitSpan.start, unitSpan.end).toLowerCase().split('/') : [];
  return unitSpan && counted && people && /(?:dân|người|hộ)$/u.test(people) && !isMeasure(counted.trim()) ? unitSpan : null;
}
