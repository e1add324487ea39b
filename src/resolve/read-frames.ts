/** A clause's nodes to drafts: frames, the first reading that applies, brackets read against what stands before them. */
import type { AmountMeaning, PeriodMeaning } from '../match/meanings.ts';
import type { Node } from '../match/node.ts';
import { readings } from '../rules/readings.ts';
import { beginsWithMeasure, namesPlaces } from '../rules/target/phrases.ts';
import type { Span } from '../span.ts';
import { agencyListAt } from './agency-list.ts';
import type { Doer, Draft, DraftPeriod } from './draft.ts';
import { type Frame, framesOf } from './frames.ts';
import { type Word, wordsOf } from './phrases.ts';
import { BRACKET, foldBrackets, foldQuotes, isAmount } from './row.ts';
import { hasWords, trimEdges } from './words.ts';

/** Where a clause stands. */
export interface ClausePlace {
  readonly block: number;
  readonly clause: Span;
  readonly sentence: number;
}

export interface ReadingFate {
  readonly amount: Node;
  readonly winner: string;
  /** Readings further down the list that would have applied too. */
  readonly losers: readonly string[];
}

export interface ReadDrafts {
  readonly drafts: Draft[];
  readonly fates: ReadingFate[];
  /** The clause's frames, for who asks what stood around a value. */
  readonly frames: ReadonlyMap<Node, Frame>;
}

export function readDrafts(nodes: readonly Node[], text: string, place: ClausePlace): ReadDrafts {
  const result: ReadDrafts & { frames: Map<Node, Frame> } = { drafts: [], fates: [], frames: new Map() };
  const row = foldBrackets(foldQuotes(nodes));
  readRow(row, text, place, false, result);
  return result;
}

function readRow(row: readonly Node[], text: string, place: ClausePlace, inBrackets: boolean, result: ReadDrafts & { frames: Map<Node, Frame> }): void {
  const frames = framesOf(row);
  if (frames.length === 0) {
    for (const node of row) if (node.kind === BRACKET) readRow(node.children, text, place, true, result);
    return;
  }
  frames.forEach((whole, i) => {
    const { frame, doers } = withoutDoers(whole, text);
    result.frames.set(frame.amount, frame);
    result.drafts.push(draftOf(frame, doers, place, text, inBrackets, result.fates));
    for (const inner of frame.inner) result.drafts.push({ ...refused(inner, place, inBrackets), refusal: 'inside-an-indicator' });
    const before = i === 0 ? row.slice(0, row.findIndex(isAmount)).filter((node) => node.kind === BRACKET) : [];
    for (const bracket of [...before, ...frame.brackets]) readRow(bracket.children, text, place, !opensParts(bracket), result);
  });
}

/** "(trong đó 60% là nữ)", "(riêng vùng cao 70%)" say what they say outside of brackets. */
const opensParts = ({ children }: Node): boolean =>
  children[0]?.kind === 'within' || (children[0]?.key === 'riêng' && children.some((node) => isAmount(node) && isPercent(node as Node<AmountMeaning>)));
const isPercent = ({ meaning }: Node<AmountMeaning>): boolean => meaning.value.form === 'percent';

/** Takes the bodies off that a clause opens with, where a verb of theirs stands between them and the value. */
function withoutDoers(frame: Frame, text: string): { frame: Frame; doers: readonly Doer[] } {
  const [first] = frame.left;
  if (first === undefined || first.key === 'mỗi' || !/^\p{Lu}/u.test(text.slice(first.start, first.start + 1))) return { frame, doers: [] };
  if (wordsOf(text, { start: first.start, end: first.end })[0]?.begins === undefined) return { frame, doers: [] };
  const words = wordsOf(text, { start: first.start, end: frame.amount.start });
  const list = agencyListAt(text, words, 0);
  if (!list || !/^\p{Lu}/u.test(list.agencies[0]?.name ?? '') || !/\p{Ll}/u.test(list.agencies[0]?.name ?? '')) return { frame, doers: [] };
  if (list.agencies.every(({ name }) => PLACES.test(name))) return { frame, doers: [] };
  const goesOn = /^(?:,|và)$/u.test(words[list.next]?.key ?? '') && !/^(?:chủ|phối|cùng|được|giao)$/u.test(words[list.next + 1]?.key ?? '');
  if (goesOn) return { frame, doers: [] };
  const last = words[endOfPartners(text, words, list.next) - 1];
  if (!last) return { frame, doers: [] };
  if (namesPlaces(frame.left) && frame.amount.meaning.change !== null) return { frame, doers: list.agencies };
  const rest = trimEdges(frame.left.filter((node) => node.start >= last.end));
  return hasWords(rest) && (!beginsWithMeasure(rest) || rest[0]?.kind === 'change')
    ? { frame: { ...frame, left: rest }, doers: list.agencies }
    : { frame, doers: [] };
}

/** "Các huyện Tân Phú, Định Quán giảm 12% …": where something holds, and not who does it. */
const PLACES = /^[Cc]ác (?:huyện|thị xã|thành phố|quận|xã|phường|tỉnh) \p{Lu}/u;

/** "chủ trì, phối hợp với Sở B" behind the first body: where the partners end. */
function endOfPartners(text: string, words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length && /^(?:chủ|trì|phối|hợp|với|cùng|,|và|được|giao)$/u.test((words[at] as Word).key)) at += 1;
  if (at === from) return from;
  return agencyListAt(text, words, at)?.next ?? at;
}

function draftOf(frame: Frame, doers: readonly Doer[], place: ClausePlace, text: string, inBrackets: boolean, fates: ReadingFate[]): Draft {
  const applying = readings.flatMap((reading) => {
    const read = reading.read(frame, text);
    return read ? [{ reading, read }] : [];
  });
  const [won, ...lost] = applying;
  const base = refused(frame.amount, place, inBrackets);
  if (!won) return { ...base, refusal: 'no-indicator', period: periodOf(frame), every: everyOf(frame), part: frame.part };
  fates.push({ amount: frame.amount, winner: won.reading.id, losers: lost.map(({ reading }) => reading.id) });
  return {
    ...base,
    rules: [...base.rules, won.reading.id],
    indicator: won.read.indicator,
    subject: won.read.subject,
    of: won.read.of,
    op: won.read.op,
    comparator: won.read.comparator,
    change: won.read.change,
    inherits: won.read.inherits,
    period: periodOf(frame),
    every: everyOf(frame),
    part: frame.part,
    refusal: null,
    ...(doers.length > 0 ? { doers } : {}),
  };
}

function refused(amount: Node<AmountMeaning>, place: ClausePlace, inBrackets: boolean): Draft {
  const { meaning } = amount;
  return {
    ...place,
    node: amount,
    rules: rulesOf(amount),
    indicator: [],
    subject: [],
    of: null,
    op: meaning.op,
    comparator: meaning.comparator,
    change: 'level',
    period: null,
    every: null,
    refusal: null,
    part: false,
    inBrackets,
    inherits: false,
    cell: null,
  };
}

/** Rules from the value up, each once. */
function rulesOf(node: Node): string[] {
  const found: string[] = [];
  const walk = (at: Node) => {
    at.children.forEach(walk);
    if (!at.rule.startsWith('lexeme/') && !at.rule.startsWith('lexicon/') && !at.rule.startsWith('row/') && !found.includes(at.rule)) found.push(at.rule);
  };
  walk(node);
  return found;
}

/** The period behind the value, else the one in its words, else the one before it. */
function periodOf(frame: Frame): DraftPeriod | null {
  const own = frame.amount.meaning.period;
  const [behind] = frame.trailing;
  const before = frame.leading.at(-1);
  if (behind && !(before && frame.trailingApart)) return periodFrom(behind);
  if (own) return { ...own, via: 'clause' };
  return before ? periodFrom(before) : null;
}

const periodFrom = (node: Node<PeriodMeaning>): DraftPeriod => ({
  from: node.meaning.from,
  to: node.meaning.to,
  ...(node.meaning.years ? { years: node.meaning.years } : {}),
  ...(node.meaning.refers ? { refers: node.meaning.refers } : {}),
  span: { start: node.start, end: node.end },
  via: 'clause',
});

const everyOf = (frame: Frame): 'year' | null => (frame.every ? 'year' : frame.amount.meaning.every);
