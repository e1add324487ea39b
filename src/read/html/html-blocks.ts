/** The blocks of a page, in the order in which it shows them. */
import type { Element, Root } from 'hast';
import type { ReadBlock, ReadCell, ReadParagraph, ReadRow } from '../blocks.ts';
import type { Met } from '../whole-remarks.ts';
import { attribute, type Content, headingDepth, isBlock, isBold, isElement, isShown, isStruck, type Parent } from './elements.ts';
import { furnitureOf } from './furniture.ts';
import { inlineText } from './inline-text.ts';
import { markersOf } from './list-markers.ts';
import { symbolFont, symbolWords } from './symbol-words.ts';
import { captionsOf, isData, rowsOf } from './table-rows.ts';

/** `met`: what it meets is noted there. */
export function htmlBlocks(root: Root, met: Met): ReadBlock[] {
  const furniture = furnitureOf(root);
  const isRead = (element: Element): boolean => {
    if (!isShown(element) || furniture.has(element)) return false;
    if (!isStruck(element)) return true;
    met.struck ||= wordsOf(element).trim() !== '';
    return false;
  };
  return blocksOf(root, isRead, MOST_NESTED);
}

/** Tables in tables beyond these are read as words. */
const MOST_NESTED = 4;

interface Place {
  readonly bold: boolean;
  readonly keeps: boolean;
  readonly symbols: string | null;
  readonly depth: number | undefined;
  readonly markerOf: ((item: Element) => string) | null;
}

/** What is done when an element is met, and when it is left. Elements nest as deep as they like: the way back is kept in a list. */
type Step = { readonly node: Content; readonly place: Place } | { readonly leave: Element; readonly place: Place };

function blocksOf(parent: Parent, isRead: (element: Element) => boolean, nested: number): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  const inline = inlineText();
  let marker = '';
  const close = (depth: number | undefined): void => {
    const { text, strong } = inline.take();
    if (text === '') return;
    const moved = strong.map(({ start, end }) => ({ start: start === 0 ? 0 : start + marker.length, end: end + marker.length }));
    const paragraph: ReadParagraph = { kind: 'paragraph', text: marker + text, strong: moved };
    blocks.push(depth === undefined ? paragraph : { ...paragraph, depth });
    marker = '';
  };
  const steps: Step[] = [];
  goInto(steps, parent, { bold: false, keeps: false, symbols: null, depth: undefined, markerOf: null });
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { place } = step;
    if ('leave' in step) {
      close(place.depth);
      if (step.leave.tagName === 'li') marker = '';
      continue;
    }
    const { node } = step;
    if (node.type === 'text') inline.say(symbolWords(node.value, place.symbols), place.bold, place.keeps);
    if (!isElement(node)) continue;
    if (!isRead(node)) {
      // Spaces at the ends of what was struck out stay between the words around it.
      if (isStruck(node) && /^\s|\s$/u.test(wordsOf(node))) inline.say(' ', false, false);
      continue;
    }
    if (node.tagName === 'br') inline.breakLine();
    else if (node.tagName === 'sup') inline.raise(wordsOf(node));
    else if (node.tagName === 'table' && nested > 0 && isData(node)) {
      close(place.depth);
      for (const caption of captionsOf(node).filter(isRead)) blocks.push(...blocksOf(caption, isRead, 0));
      blocks.push({ kind: 'table', rows: rowsOf(node, isRead, (cell) => cellOf(cell, isRead, nested - 1)) });
    } else if (isBlock(node)) {
      close(place.depth);
      const inner = placeIn(node, place);
      if (node.tagName === 'li') marker = place.markerOf?.(node) ?? '';
      steps.push({ leave: node, place: inner });
      goInto(steps, node, inner);
    } else goInto(steps, node, placeIn(node, place));
  }
  close(undefined);
  return blocks;
}

/** The last first, as they are taken from the end. One by one: an element may have more children than a call takes. */
function goInto(steps: Step[], { children }: Parent, place: Place): void {
  for (let at = children.length - 1; at >= 0; at -= 1) steps.push({ node: children[at] as Content, place });
}

function placeIn(element: Element, { bold, keeps, symbols, depth, markerOf }: Place): Place {
  const font = symbolFont(element);
  return {
    bold: bold || isBold(element),
    keeps: keeps || element.tagName === 'pre',
    symbols: font === undefined ? symbols : font,
    depth: headingDepth(element) ?? (isBlock(element) ? undefined : depth),
    markerOf: element.tagName === 'ol' || element.tagName === 'ul' ? markersOf(element) : markerOf,
  };
}

function cellOf(cell: Element, isRead: (element: Element) => boolean, nested: number): ReadCell {
  const lines = blocksOf(cell, isRead, nested).flatMap(linesOf);
  const strong: { start: number; end: number }[] = [];
  let text = '';
  for (const line of lines) {
    if (text !== '') text += '\n';
    for (const { start, end } of line.strong ?? []) strong.push({ start: start + text.length, end: end + text.length });
    text += line.text;
  }
  return { text, strong, columns: spanOf(cell, 'colSpan'), rows: spanOf(cell, 'rowSpan') };
}

/** A table within a cell: its rows as lines. */
const linesOf = (block: ReadBlock): readonly Pick<ReadParagraph, 'text' | 'strong'>[] =>
  block.kind === 'paragraph' ? [block] : block.rows.map(({ cells }: ReadRow) => ({ text: cells.map(({ text }) => text).join(' ') }));

const spanOf = (cell: Element, name: string): number => Math.max(1, Math.min(1000, Number(attribute(cell, name)) || 1));

function wordsOf(element: Element): string {
  let words = '';
  const left: Content[] = [element];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node.type === 'text') words += node.value;
    else if (isElement(node)) for (let at = node.children.length - 1; at >= 0; at -= 1) left.push(node.children[at] as Content);
  }
  return words;
}
