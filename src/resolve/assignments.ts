/** Who does what for the plan as a whole: from the part on how it is carried out, or from what an article says of it. */
import type { Block, StructuredText } from '../document.ts';
import type { Span } from '../span.ts';
import { GIVING } from './acting-bodies.ts';
import { agencyKey } from './agency-key.ts';
import type { AgencyMention } from './agency-list.ts';
import type { AgencyRole } from './agency-names.ts';
import { headedAgencies, isAssigning } from './agency-sections.ts';
import { type Reading, readArticle } from './article-assignments.ts';
import { askedIn } from './asked-bodies.ts';
import { actsWithOthers, helpsOthers, isResponsible, onlySupervises, onlySupports, sentenceStarts, subjectAt, supportersIn } from './assignment-clauses.ts';
import { namesImplementation, type PartKind, partKinds } from './assignment-parts.ts';
import { bodySections } from './body-sections.ts';
import { foldedOf, wordsIn } from './document-words.ts';
import { ownHeadOf } from './letterhead.ts';
import type { Word } from './phrases.ts';
import { roleCues } from './role-cues.ts';

export interface Assignment {
  readonly agency: string;
  readonly role: AgencyRole;
  /** The block that says so. */
  readonly task: string;
  readonly span: Span;
}

/** "Điều 3." among the ranks of blocks. */
const ARTICLE = 24;
/** "III." */
const ROMAN = 30;
/** Outside the part on carrying out a sentence is not read without one of these: what it may begin with, whom it works with, what it acts on. */
const MENTIONING = new RegExp(`${GIVING.source}|phối\\shợp|(?:chỉ|lãnh)\\sđạo|đối\\svới|các\\s(?:ông|đồng)|nhiệm\\svụ|về\\sphía|căn\\scứ|theo\\s|dựa\\s`, 'u');

export function assignments(document: StructuredText): Assignment[] {
  const { blocks, text } = document;
  const folded = foldedOf(document);
  const own = ownHeadOf(document);
  const isArticle = own === null;
  const issuer = agencyKey(own?.issuer ?? '');
  const children = childrenOf(document);
  const kinds = partKinds(document);
  for (const part of bodySections(document, children))
    for (const index of [part, ...descendants(part, children)]) if (kinds[index] !== 'closing') kinds[index] = 'implementation';
  /** Blocks that stand in some body's own section. */
  const owned = new Set<number>();
  const helping = new Set<number>();
  const found: Assignment[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === 'table' || kinds[index] === 'closing') return;
    const task = text.slice(block.span.start, block.span.end);
    const add = (agencies: readonly AgencyMention[], role: AgencyRole) => {
      for (const { name, span } of agencies) if (!isIssuer(agencyKey(name), issuer)) found.push({ agency: name, role, task, span });
    };
    const inSection = block.parent >= 0 && owned.has(block.parent);
    if (inSection) owned.add(index);
    const kind = kinds[index] as PartKind;
    const isRead =
      kind === 'implementation' ||
      ((isArticle || kind === 'solution' || block.rank <= ROMAN || isAssigning(text, block)) &&
        MENTIONING.test(folded.slice(block.span.start, block.span.end)));
    if (!isRead) return;
    const reading = { document, index, words: wordsIn(document, block.span), helping, add };
    if (kind === 'implementation') {
      if (readImplementation(reading, inSection, children)) owned.add(index);
    } else if (isArticle) readArticle(reading);
    else readElsewhere(reading, kind);
  });
  return distinct(found);
}

/** The committee that issues a plan gives work, it is given none; a department's plan is its own. */
const isIssuer = (key: string, issuer: string): boolean =>
  /^(?:ủy ban nhân dân|hội đồng nhân dân|chính phủ|thủ tướng)/u.test(key) && (issuer === key || issuer.startsWith(`${key} `));

/** True where the block opens a body's section. */
function readImplementation({ document, index, words, add, helping }: Reading, inSection: boolean, children: readonly (readonly number[])[]): boolean {
  const { blocks, text } = document;
  const block = blocks[index];
  if (block === undefined || block.kind === 'table') return false;
  const line = text.slice(block.span.start, block.span.end);
  const headed =
    isSignature(line, block.marker) || (namesImplementation(line) && !/trách nhiệm của|nhiệm vụ của/iu.test(line)) ? [] : headedAgencies(document, index);
  if (headed.length > 0) {
    const below = descendants(index, children)
      .map((child) => blocks[child])
      .filter((child) => child !== undefined && child.kind !== 'table');
    const helps = below.length > 0 && below.every((child) => onlyHelps(text, wordsIn(document, (child as { span: Span }).span)));
    add(headed, helps ? 'support' : 'lead');
    // Whom a helper works with leads there, and is named elsewhere.
    if (helps) for (const child of descendants(index, children)) helping.add(child);
    return true;
  }
  if (helping.has(index)) return false;
  const subject = isSignature(line, block.marker) ? null : subjectAt(text, words, 0);
  if (subject !== null && onlySupervises(words, subject)) return false;
  if (subject !== null && !(inSection && block.marker === null)) {
    // Under "Sở B phối hợp với Sở A:" stands what Sở B does itself.
    const helps = !subject.asked && helpsOthers(text, words, subject.next) && !(line.endsWith(':') && (children[index] ?? []).length > 0);
    add(subject.agencies, helps ? 'support' : 'lead');
    if (!helps) add(supportersIn(text, words, subject.next), 'support');
    for (const start of sentenceStarts(words, true).slice(1)) addClause(text, words, start, add, inSection);
    return true;
  }
  if (inSection) add(supportersIn(text, words), 'support');
  else if (!/^(?:kinh phí|hằng năm|hàng năm|định kỳ)/iu.test(line)) {
    add(askedIn(text, words), 'lead');
    for (const { name, span, role } of roleCues(text, words)) add([{ name, span }], role);
  }
  return false;
}

/** "Phối hợp với Sở A …" under a body; to advise on or to provide the money with others is its own work. */
const onlyHelps = (text: string, words: readonly Word[]): boolean => onlySupports(words, 0) && !actsWithOthers(text, words);

/** A further clause of an item gives work to its own subject where it says so. */
function addClause(text: string, words: readonly Word[], start: number, add: Reading['add'], inSection: boolean): void {
  const subject = subjectAt(text, words, start);
  if (subject !== null && !inSection && (subject.asked || isResponsible(words, subject.next))) add(subject.agencies, 'lead');
}

/** Outside the part on carrying out: only who is said to be responsible, not who does a single task of a list. */
function readElsewhere({ document, index, words, add }: Reading, kind: PartKind): void {
  const block = document.blocks[index];
  if (block === undefined || block.kind === 'table') return;
  const isArticle = block.rank === ARTICLE;
  // "III. Giao Ban Chấp hành …", as a resolution closes.
  const assigns = isAssigning(document.text, block) && !closesItem(document, block);
  const isClosing = kind === 'other' && block.marker !== null && block.rank <= ROMAN && block.kind === 'item';
  if (kind !== 'solution' && !isArticle && !isClosing && !assigns) return;
  for (const start of sentenceStarts(words, true)) {
    const subject = subjectAt(document.text, words, start);
    if (subject === null || !(isResponsible(words, subject.next) || (subject.asked && (isArticle || isClosing)))) continue;
    add(subject.agencies, 'lead');
    add(supportersIn(document.text, words, subject.next), 'support');
  }
  if (kind === 'solution' || assigns) for (const { name, span, role } of roleCues(document.text, words)) add([{ name, span }], role);
}

/** A line under one item ("a) 100% văn bản …") says who answers for that item, and of no part of the plan. */
const closesItem = ({ blocks }: StructuredText, { parent }: Block): boolean => blocks[parent]?.kind === 'item';

/** "GIÁM ĐỐC", "CHỦ TỊCH" under the text, on a line without a number. */
const isSignature = (line: string, marker: Span | null): boolean => marker === null && !/\p{Ll}/u.test(line);

function childrenOf({ blocks }: StructuredText): number[][] {
  const children: number[][] = blocks.map(() => []);
  blocks.forEach(({ parent }, i) => {
    if (parent >= 0) children[parent]?.push(i);
  });
  return children;
}

function descendants(index: number, children: readonly (readonly number[])[]): number[] {
  return (children[index] ?? []).flatMap((child) => [child, ...descendants(child, children)]);
}

/** Each pair once, under the longest of its names. */
function distinct(found: readonly Assignment[]): Assignment[] {
  const kept = new Map<string, Assignment>();
  for (const assignment of found) {
    const key = `${assignment.role} ${agencyKey(assignment.agency)}`;
    const before = kept.get(key);
    if (before === undefined) kept.set(key, assignment);
    else if (assignment.agency.length > before.agency.length) kept.set(key, assignment);
  }
  return [...kept.values()];
}
