/** Sections whose numbered parts each belong to a body, though no heading calls them an assignment of work. */
import type { StructuredText } from '../document.ts';
import { isResponsible, onlySupports, subjectAt } from './assignment-clauses.ts';
import { wordsIn } from './document-words.ts';

/** So many parts in a row that begin with a body are a list of bodies; one alone is where it ends like a heading. */
const FEWEST = 3;
/** Bullets rank below. */
const NUMBERED = 60;
/** Words in which a part names its body and says what it has to do. */
const OPENING = 80;

/** The parts themselves, as indexes of blocks. */
export function bodySections(document: StructuredText, children: readonly (readonly number[])[]): number[] {
  return children.flatMap((parts) => {
    const numbered = parts.filter((part) => isNumbered(document, part));
    if (numbered.length === 0 || !numbered.every((part) => beginsWithBody(document, part))) return [];
    return numbered.length >= FEWEST || numbered.every((part) => isHeading(document, part)) ? numbered : [];
  });
}

function isNumbered({ blocks }: StructuredText, index: number): boolean {
  const block = blocks[index];
  return block !== undefined && block.kind !== 'table' && block.marker !== null && block.rank < NUMBERED;
}

/** "Công an tỉnh chủ trì, phối hợp với Sở Xây dựng:" */
const isHeading = ({ blocks, text }: StructuredText, index: number): boolean =>
  text[(blocks[index]?.span.end ?? 0) - 1] === ':' && blocks[index + 1]?.parent === index;

function beginsWithBody(document: StructuredText, index: number): boolean {
  const span = document.blocks[index]?.span ?? { start: 0, end: 0 };
  if (wordsIn(document, span, 1)[0]?.begins === undefined) return false;
  const words = wordsIn(document, span, OPENING);
  const subject = subjectAt(document.text, words, 0);
  if (subject === null || words[subject.next] === undefined) return false;
  return !isHeading(document, index) || isResponsible(words, subject.next) || onlySupports(words, subject.next);
}
