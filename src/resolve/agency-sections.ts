/** The bodies of a section: its heading names them, the line that opens it, or one that closes what stands above it. */
import type { Block, StructuredText, TextBlock } from '../document.ts';
import type { Span } from '../span.ts';
import { type AgencyMention, agencyListAt } from './agency-list.ts';
import { type AgencyRole, agenciesOfClause, distinct, type NamedAgency } from './agency-names.ts';
import { isResponsible, onlySupports, subjectAt, supportersIn } from './assignment-clauses.ts';
import { wordsIn } from './document-words.ts';
import { once } from './once.ts';
import { afterOrdinal, phraseAt, phraseIndex, type Word } from './phrases.ts';

/** What stands over targets: a heading that names bodies, or a line "Cơ quan chủ trì: …; cơ quan phối hợp: …"; [] where it is neither. */
export function agencyOfHeading(document: StructuredText, blockIndex: number): readonly NamedAgency[] {
  const block = document.blocks[blockIndex];
  if (block === undefined || block.kind === 'table' || isTitle(document.text.slice(block.span.start, block.span.end), block.marker)) return [];
  const headed = headedAgencies(document, blockIndex);
  if (headed.length > 0) return headed;
  const section = ownerOfSection(document, blockIndex);
  if (section.length > 0) return section;
  const own = assigningLine(document, blockIndex);
  return own.length > 0 || document.blocks[blockIndex + 1]?.parent !== blockIndex ? own : assigningLine(document, blockIndex + 1);
}

const ASSIGNING = /^\(?(?:(?:cơ quan|đơn vị) (?:chủ trì|thực hiện|đầu mối|theo dõi|chịu trách nhiệm)|chủ trì|phân công(?: thực hiện)?|đầu mối)\s?:/iu;

function assigningLine(document: StructuredText, blockIndex: number): readonly NamedAgency[] {
  const block = document.blocks[blockIndex];
  if (block === undefined || !isAssigning(document.text, block)) return [];
  return agenciesOfClause(document, { start: block.span.start, end: Math.min(block.span.end, block.span.start + LONGEST_LINE) });
}

const LONGEST_LINE = 600;

/** "SỞ Y TẾ" as a line of a letterhead or of a page's head. */
const isTitle = (line: string, marker: Span | null): boolean => marker === null && !/\p{Ll}/u.test(line);

/** "1. Công an tỉnh chủ trì, phối hợp với Sở Xây dựng:", "2. Sở Y tế: là cơ quan thường trực …" over the bullets of its section. */
function ownerOfSection(document: StructuredText, blockIndex: number): readonly NamedAgency[] {
  const { text, blocks } = document;
  const { kind, span } = blocks[blockIndex] as TextBlock;
  const isLine = kind === 'heading' || text[span.end - 1] === ':';
  const below = blocks[blockIndex + 1];
  if (!isLine && (below?.parent !== blockIndex || below.kind !== 'item')) return [];
  const words = wordsIn(document, { start: span.start, end: Math.min(span.end, span.start + LONGEST_LINE) });
  const subject = subjectAt(text, words, 0);
  if (subject === null) return [];
  const opens = subject.asked || words[subject.next]?.key === ':' || isResponsible(words, subject.next) || onlySupports(words, subject.next);
  if (!opens) return [];
  const withRole = (role: AgencyRole) => (agency: AgencyMention) => ({ ...agency, role });
  return distinct([...subject.agencies.map(withRole('lead')), ...supportersIn(text, words, subject.next).map(withRole('support'))]);
}

/** "Cơ quan chủ trì: …; cơ quan phối hợp: …" that closes the blocks above it in its section: for a block under `parent`, the next such line. */
export function agencyOfClosingLine(document: StructuredText, parent: number, block: number): readonly NamedAgency[] {
  const line = closingLines(document)
    .get(parent)
    ?.find((index) => index > block);
  return line === undefined ? [] : assigningLine(document, line);
}

const closingLines = once(({ blocks, text }: StructuredText) => {
  const lines = new Map<number, number[]>();
  blocks.forEach((block, index) => {
    if (!isAssigning(text, block)) return;
    const known = lines.get(block.parent);
    if (known) known.push(index);
    else lines.set(block.parent, [index]);
  });
  return lines;
});

/** "Cơ quan chủ trì: …; cơ quan phối hợp: …" on a line of its own. */
export const isAssigning = (text: string, block: Block): boolean =>
  block.kind !== 'table' && block.marker === null && ASSIGNING.test(text.slice(block.span.start, block.span.start + 60));

/** A heading or a short numbered item that names the bodies whose tasks stand under it; [] where it is none. */
export function headedAgencies(document: StructuredText, blockIndex: number): NamedAgency[] {
  const block = document.blocks[blockIndex];
  if (block === undefined || block.kind === 'table') return [];
  const words = wordsIn(document, { start: block.span.start, end: Math.min(block.span.end, block.span.start + LONGEST_LINE) });
  let at = afterOrdinal(words);
  at += phraseAt(BEFORE_NAMES, words, at);
  while (at < words.length && /^[:.\-–]$/u.test((words[at] as Word).key)) at += 1;
  const list = agencyListAt(document.text, words, at);
  if (list === null || words.slice(list.next).some(({ isWord }) => isWord)) return [];
  return list.agencies.map((agency) => ({ ...agency, role: 'lead' as const }));
}

const BEFORE_NAMES = phraseIndex([
  'đề nghị',
  'kính đề nghị',
  'trách nhiệm của',
  'nhiệm vụ của',
  'trách nhiệm',
  'nhiệm vụ',
  'đối với',
  'giao',
  'về phía',
  'phân công',
  'yêu cầu',
]);
